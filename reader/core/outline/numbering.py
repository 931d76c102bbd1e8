"""Numbers that open a heading: 第一章, 一、, （一）, 1., 第一，, 一是, ——."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import IntEnum
from typing import Final


class Style(IntEnum):
    """The shape of a number; the order is the usual rank, from the highest to the lowest.

    The rank follows the text where the text shows another one; see `nesting`.
    """

    VOLUME = 10
    CHAPTER = 20
    DIVISION = 30
    ARTICLE = 33
    CAPITAL = 35
    ROMAN = 36
    PART = 38
    HAN = 40
    STEM = 45
    BRACKET_HAN = 50
    ARABIC = 60
    BRACKET_ARABIC = 70
    CIRCLED = 75
    NOTE = 78
    ORDINAL = 80
    ENUMERATOR = 85
    DASH = 88
    RUN_IN = 95


ENUMERATORS: Final = frozenset({Style.ORDINAL, Style.ENUMERATOR, Style.DASH})


@dataclass(frozen=True, slots=True)
class Number:
    """A number at the start of a paragraph or sentence.

    Attributes:
        style: Its shape.
        value: What it counts; 0 for a dash.
        length: Code points of the number with its mark and the blanks behind it.
        suffix: What tells lists of one style apart, as 要 in 一要.
    """

    style: Style
    value: int
    length: int
    suffix: str = ""


_DIGITS: Final = {
    **dict(zip("〇一二三四五六七八九", range(10), strict=True)),
    **dict(zip("零壹貳參肆伍陸柒捌玖", range(10), strict=True)),
    **dict(zip("０１２３４５６７８９", range(10), strict=True)),
    **dict(zip("0123456789", range(10), strict=True)),
    "○": 0, "贰": 2, "两": 2, "兩": 2, "叁": 3, "参": 3, "叄": 3, "陆": 6, "—": 1,
}  # fmt: skip
_TENS: Final = {"十": 10, "拾": 10, "百": 100, "佰": 100}
_ROMAN: Final = {"I": 1, "V": 5, "X": 10}
_STEMS: Final = "甲乙丙丁戊己庚辛壬癸"
_HAN: Final = "[一二三四五六七八九十百零〇○两兩]"
_CAPITAL: Final = "[壹贰貳叁参參叄肆伍陆陸柒捌玖拾]"
_ARABIC: Final = "[0-9０-９]"
_PATTERN: Final = re.compile(
    f"(?P<chapter>第[ \u3000]?(?:{_HAN}|{_CAPITAL}|—|{_ARABIC}){{1,7}}[ \u3000]?"
    "(?P<unit>[编編篇章节節条條](?![件款例约約目文理律幅排块塊点點奏]|约|生產線|生产线))[ \u3000]{0,4})"
    f"|(?P<ordinal>第({_HAN}{{1,3}})[ \u3000]?[，,、：:][ \u3000]?)"
    f"|(?P<capital>{_CAPITAL}{{1,3}}[ \u3000]?[、.．，][ \u3000]{{0,2}})"
    f"|(?P<han>{_HAN}{{1,3}}[ \u3000]?[、．.：:][ \u3000]{{0,2}})"
    f"|(?P<enumerator>{_HAN}{{1,2}}(?P<word>[是要]))"
    f"|(?P<stem>[{_STEMS}][、．.][ \u3000]{{0,2}})"
    f"|(?P<bracket_han>[（(]?[ \u3000]?{_HAN}{{1,3}}[ \u3000]?[）)][ \u3000、]{{0,2}})"
    f"|(?P<arabic>{_ARABIC}{{1,3}}(?:[、．](?!{_ARABIC})|[.](?!{_ARABIC})|[.](?=[12]{_ARABIC}{{3}}年))[ \u3000]{{0,2}})"
    f"|(?P<bracket_arabic>[（(]{_ARABIC}{{1,3}}[）)][ \u3000、]{{0,2}})"
    f"|(?P<note>[［\\[〔]{_ARABIC}{{1,3}}[］\\]〕][ \u3000]{{0,2}})"
    "|(?P<roman>(?:[IVX]{1,6}[.．、]|[Ⅰ-Ⅻ][.．、]?)[ \u3000]{0,3}(?=[「『“《\u3400-\u9fff]))"
    "|(?P<circled>[①-⑳][ \u3000]{0,2})"
    "|(?P<dash>(?:—{1,2}|―{1,2}|－{1,2}|─{2}|-{2,3})(?=[^\\d\\s—―－─-]))"
)
_UNITS: Final = {
    "编": Style.VOLUME, "編": Style.VOLUME, "篇": Style.VOLUME, "章": Style.CHAPTER,
    "节": Style.DIVISION, "節": Style.DIVISION, "条": Style.ARTICLE, "條": Style.ARTICLE,
}  # fmt: skip
_GROUPS: Final = {
    "ordinal": Style.ORDINAL, "capital": Style.CAPITAL, "han": Style.HAN,
    "enumerator": Style.ENUMERATOR, "stem": Style.STEM, "bracket_han": Style.BRACKET_HAN,
    "arabic": Style.ARABIC, "bracket_arabic": Style.BRACKET_ARABIC, "circled": Style.CIRCLED,
    "note": Style.NOTE, "dash": Style.DASH, "roman": Style.ROMAN,
}  # fmt: skip
_FIRST: Final = frozenset(
    "第壹贰貳叁参參叄肆伍陆陸柒捌玖拾一二三四五六七八九十百"
    + _STEMS
    + "IVXⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ"
    + "（([［〔0123456789０１２３４５６７８９—―－─-"
    + "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
)


def number_at(text: str, start: int = 0) -> Number | None:
    """Read the number that stands at a place, or return ``None``."""
    if start >= len(text) or text[start] not in _FIRST:
        return None
    match = _PATTERN.match(text, start)
    if not match:
        return None
    if match["chapter"]:
        digits = match["chapter"][1:].split(match["unit"])[0]
        return Number(_UNITS[match["unit"]], value_of(digits), match.end() - start)
    group = next(name for name in _GROUPS if match[name])
    style = _GROUPS[group]
    found = match[group]
    if style is Style.DASH:
        return Number(style, 0, len(found))
    if style is Style.CIRCLED:
        return Number(style, ord(found[0]) - ord("①") + 1, len(found))
    if style is Style.ROMAN:
        return Number(style, _roman(found.rstrip(" \u3000.．、")), len(found))
    if style is Style.STEM:
        return Number(style, _STEMS.index(found[0]) + 1, len(found))
    return Number(style, value_of(found), len(found), match["word"] or "")


def _roman(numeral: str) -> int:
    """Return the value of a Roman numeral below 90, in letters or as one character."""
    letters = unicodedata.normalize("NFKC", numeral)
    values = [_ROMAN[letter] for letter in letters]
    return sum(
        -value if value < after else value
        for value, after in zip(values, [*values[1:], 0], strict=True)
    )


def value_of(numeral: str) -> int:
    """Return the value of a Chinese or Arabic numeral below 1000; other characters are skipped.

    ``二十一`` is 21, ``一百零二`` 102, ``二一`` 21, ``12`` 12.
    """
    total = digit = 0
    for character in numeral:
        if unit := _TENS.get(character):
            total += max(digit, 1) * unit
            digit = 0
        elif (value := _DIGITS.get(character)) is not None:
            digit = digit * 10 + value
    return total + digit
