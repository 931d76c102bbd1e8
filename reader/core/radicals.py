"""Characters for the radicals that look like them.

A PDF names its glyphs, and where one glyph serves a character and a radical, the name is often the
radical's: ⼯作 for 工作. The eye sees no difference; no search finds it.
"""

from __future__ import annotations

import unicodedata
from typing import Final

# Unicode Character Database, property Equivalent_Unified_Ideograph, of the block CJK Radicals
# Supplement; those of the block Kangxi Radicals are their compatibility decompositions.
_SUPPLEMENT: Final = str.maketrans(
    "⺁⺂⺃⺄⺅⺆⺇⺈⺉⺊⺋⺌⺍⺎⺏⺐⺑⺒⺓⺔⺕⺖⺗⺘⺙⺛⺜⺝⺞⺟⺠⺡⺢⺣⺤⺥⺦⺧⺨⺩⺪⺫⺬⺭⺮⺯⺰⺱⺲⺳⺴⺵⺶⺷⺸⺹⺺"
    "⺻⺼⺽⺾⺿⻀⻁⻂⻃⻄⻅⻆⻇⻈⻉⻊⻋⻌⻍⻎⻏⻐⻑⻒⻓⻔⻕⻖⻗⻘⻙⻚⻛⻜⻝⻞⻟⻠⻡⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳",
    "厂乛乚乙亻冂𠘨刀刂卜㔾小尐兀尣尢𡯂巳幺彑彐忄心扌攵旡日月歺母民氵氺灬爫爬丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀"
    "聿肉𦥑艹艺艻虎衤覀西见角𧢲讠贝𧾷车辶辷辸邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟",
)
_KANGXI: Final = range(0x2F00, 0x2FD6)

UNIFIED: Final[dict[int, str]] = {
    **{code: chr(character) for code, character in _SUPPLEMENT.items()},
    **{code: unicodedata.normalize("NFKC", chr(code)) for code in _KANGXI},
    0x2FAD: "青",  # ⾭ is compatible to 靑, which only dictionaries write
}
"""From radicals to characters, for `str.translate`."""
