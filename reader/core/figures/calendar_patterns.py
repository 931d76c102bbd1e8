"""The words and shapes in which a date is written, as patterns to be matched in place."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from reader.core.figures.model import Modifier

RELATIVE: Final = frozenset(
    "去年 今年 明年 上年 前年 后年 後年 当年 當年 本年 次年 同年 翌年".split()
)
ERAS: Final = ("中華民國", "中华民国", "民國", "民国", "公元", "西元")
EDGE: Final = {
    "底": Modifier.END,
    "末": Modifier.END,
    "初": Modifier.START,
    "中": Modifier.MID,
    "后": Modifier.END,
    "上旬": Modifier.START,
    "中旬": Modifier.MID,
    "下旬": Modifier.END,
}
AGE_LEADS: Final = ("上世纪", "本世纪", "上个世纪", "上世紀", "本世紀")
_TO: Final = "[-—–－~～〜至到―─一]{1,2}"
_YEAR: Final = r"(?:\d{4}|[一二][〇○零ＯO一二三四五六七八九]{3})"
_SHORT_YEAR: Final = r"(?:\d{2}|[〇○零一二三四五六七八九]{2})(?=[學学]?年)"
_MONTH: Final = r"(?:1[0-2]|0?[1-9]|１[０-２]|[０-９]|十[一二]?|[一二三四五六七八九])"
_DAY: Final = r"(?:[12]\d|3[01]|0?[1-9]|[１２３][０-９]|[０-９]|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])"
_GOES_ON: Final = rf"(?={_YEAR}年|{_MONTH}月|{_DAY}[日号號])"
_END: Final = r"(?P<edge>底|末|初|中(?=[，。、；到至]|期间)|[上中下]旬)?"


@cache
def year_pattern() -> re.Pattern[str]:
    """Return the shape of a year with its half, quarter, month, day, or a range of them."""
    return re.compile(
        rf"(?P<year>{_YEAR})年(?P<whole>度)?"
        rf"(?:(?P<half>[上下]半年)|(?P<quarters>前)?第?(?P<quarter>[一二三四1-4])季度?"
        rf"|(?:{_TO}(?P<year2>{_YEAR})年)(?:(?P<ymonth2>{_MONTH})月(?:份)?(?:(?P<yday2>{_DAY})[日号號])?)?"
        rf"|(?P<month>{_MONTH})月(?:份)?(?:(?P<day>{_DAY})(?:[日号號]|(?={_TO}{_DAY}[日号號])))?"
        rf"(?:{_TO}{_GOES_ON}(?:(?P<year3>{_YEAR})年)?(?:(?P<month2>{_MONTH})月(?:份)?)?(?:(?P<day2>{_DAY})[日号號])?)?)?"
        + _END
    )


@cache
def years_pattern() -> re.Pattern[str]:
    """Return the shape of a range of years with one 年 (2021—2025年)."""
    return re.compile(
        rf"(?P<low>{_YEAR})(?:{_TO}(?P<high>{_YEAR}|{_SHORT_YEAR})|[/／](?P<next>{_SHORT_YEAR}))"
        rf"(?P<mark>[學学]?年度?)?{_END}"
    )


@cache
def month_pattern() -> re.Pattern[str]:
    """Return the shape of a month or day without a year, or a range of them (1—9月)."""
    return re.compile(
        rf"(?P<month>{_MONTH})(?:月(?:份)?(?:(?P<day>{_DAY})(?:[日号號]|(?={_TO}{_DAY}[日号號])))?)?"
        rf"(?:{_TO}(?P<month2>{_MONTH})月(?:份)?(?:(?P<day2>{_DAY})[日号號])?"
        rf"|{_TO}(?P<only_day2>{_DAY})[日号號])?" + _END
    )


@cache
def republic_pattern() -> re.Pattern[str]:
    """Return the shape of a date of the Republic of China, from its year."""
    return re.compile(
        rf"(?P<year>\d{{2,3}})[)）]?(?:(?P<mark>[學学]?年)(?P<whole>度)?"
        rf"(?:(?P<half>[上下]半年)|(?P<month>{_MONTH})月(?:份)?(?:(?P<day>{_DAY})(?:[日號]|(?={_TO}{_DAY}[日號])))?)?"
        rf"(?:{_TO}(?=\d{{2,3}}年|{_MONTH}月|{_DAY}[日號])(?:(?P<year2>\d{{2,3}})年度?)?(?:(?P<month2>{_MONTH})月(?:份)?)?(?:(?P<day2>{_DAY})[日號])?)?"
        rf"|{_TO}(?P<high>\d{{2,3}})年度?)" + _END
    )


@cache
def bracketed_pattern() -> re.Pattern[str]:
    """Return the shape of 今（2026）年, a relative year with its number."""
    return re.compile(
        rf"[今去明本前][(（](?P<year>(?:19|20)\d\d)[)）]年度?(?:(?P<month>{_MONTH})月)?{_END}"
    )


@cache
def listed_year_pattern() -> re.Pattern[str]:
    """Return the shape of a year in a list that shares one 年 (1979、1980两年)."""
    return re.compile(
        rf"(?P<year>{_YEAR})(?=(?:[、和]{_YEAR})+(?:[两兩二三四五]?年|、)|[两兩三四五]年)"
    )


@cache
def listed_republic_pattern() -> re.Pattern[str]:
    """Return the shape of a year of the Republic in a list that shares one 年 (113 及 114 年度)."""
    return re.compile(r"(?P<year>1\d\d)(?=(?:[、和及與]1\d\d)+[學学]?年)")


@cache
def basic_pattern() -> re.Pattern[str]:
    """Return the shape of a date in eight digits (ISO 8601's basic format)."""
    return re.compile(
        r"(?P<year>19[4-9]\d|20\d\d)(?P<month>0[1-9]|1[0-2])(?P<day>0[1-9]|[12]\d|3[01])(?!\d)"
    )


@cache
def iso_pattern() -> re.Pattern[str]:
    """Return the shape of 2026-02-01, 2026/2/1, 2026.2.1."""
    return re.compile(r"(?P<year>(?:19|20)\d\d)([-/.])(?P<month>[01]?\d)\2(?P<day>[0-3]?\d)(?!\d)")


@cache
def age_pattern() -> re.Pattern[str]:
    """Return the shape of a century, a decade, or both."""
    number = r"(?:\d{2}|[一二三四五六七八九十]{1,3})"
    return re.compile(
        rf"(?:(?P<century>{number})世[纪紀])?(?:(?P<decade>\d[0０]|[二三四五六七八九]十)年代)?"
        r"(?P<edge>末期?|初期?|中[叶期]|后期)?"
    )


@cache
def quarter_pattern() -> re.Pattern[str]:
    """Return the shape of a quarter or a range of quarters."""
    return re.compile(
        rf"(?P<quarter>[一二三四1-4])(?:{_TO}(?P<to>[一二三四1-4]))?季度(?P<edge>末|初)?"
    )
