"""Who delivered a report: an office and a name, or a name alone."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

_BLANK: Final = "[ \u3000\u2002\u00a0]"
_HAN: Final = "[\u3400-\u9fff]"
_OFFICE: Final = (
    "(?:[总總]理|省[长長]|市[长長]|主席|院[长長]|主任|部[长長]|委[员員](?:[长長])?|[总總]?[书書][记記]|[检檢]察[长長]"
    "|[县縣区區州盟旗镇鎮乡鄉厅廳局处處行署村校][长長]|主[计計][长長]|秘[书書][长長]|[专專][员員]|行政[長长]官|代表)"
)
_NAME: Final = (
    f"{_HAN}(?:{_BLANK}{{0,4}}{_HAN}){{1,2}}|{_HAN}{{2,9}}[·•．]{_HAN}{{2,9}}|{_HAN}{{4,5}}"
)
_SPREAD_OFFICE: Final = re.compile(f"(?<=[院部省市主区區县縣州镇鎮乡鄉]){_BLANK}(?=[长長席任])")
_OFFICE_ALONE: Final = re.compile(f"[^，。：:]{{0,30}}{_OFFICE}")
# The commonest surnames, simplified and traditional; four in five people of 1000 have one of them.
_SURNAMES: Final = frozenset(
    "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂"
    "苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段"
    "雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文庞龐樊兰蘭殷施陶洪翟安颜顏倪严嚴牛温溫芦蘆季俞章鲁魯葛伍韦韋申尤毕畢聂聶丛焦"
    "向柳邢路岳齐齊沿梅莫庄莊辛管祝左涂谷祁时時舒耿牟卜詹关關苗凌费費纪紀靳盛童欧歐甄项項曲成游阳陽裴席卫衛查屈鲍鲍位覃霍"
    "习習栗应應战佟巴艾努旦扎翁隋植甘景薄单單包司柏宁寧柯阮桂闵閔解强強柴华華车車冉房边邊卓骆駱令"
)
_NO_NAME: Final = frozenset("序言 前言 目录 目錄 摘要 引言 全文 正文 附件 结语 結語".split())


@cache
def _office_and_name() -> re.Pattern[str]:
    return re.compile(f"[^，。：:]{{0,30}}{_OFFICE}{_BLANK}{{0,4}}(?P<name>{_NAME})")


@cache
def _name_alone() -> re.Pattern[str]:
    return re.compile(f"{_HAN}(?:{_BLANK}{{0,4}}{_HAN}){{1,2}}")


def name_in(line: str) -> str:
    """Return the name of an office-and-name line as 国务院总理 李强, without blanks, or ``""``."""
    line = _SPREAD_OFFICE.sub("", line)
    if _OFFICE_ALONE.match(line) is None:
        return ""
    match = _office_and_name().fullmatch(line)
    return "".join(match["name"].split()) if match else ""


def is_office(line: str) -> bool:
    """Tell whether a line names an office and nobody, as 院 長."""
    return bool(_OFFICE_ALONE.fullmatch("".join(line.split())))


def is_name(line: str) -> bool:
    """Tell whether a line is a name of two or three characters, as 李 波."""
    bare = "".join(line.split())
    if bare[:1] not in _SURNAMES or bare in _NO_NAME:
        return False
    return _name_alone().fullmatch(line) is not None
