"""Points and periods of the calendar, of the Common Era and of the Republic of China.

Values are ISO 8601 (``2024-01-27``), with TIMEX3's ``XXXX`` for a year that is not said and its
``H1``, ``Q3`` for half-years and quarters.
"""

from __future__ import annotations

from typing import Final

from reader.core.chinese_numerals import small_number
from reader.core.figures.calendar_patterns import (
    AGE_LEADS,
    ERAS,
    RELATIVE,
    age_pattern,
    basic_pattern,
    bracketed_pattern,
    iso_pattern,
    listed_republic_pattern,
    listed_year_pattern,
    month_pattern,
    quarter_pattern,
    republic_pattern,
    year_pattern,
    years_pattern,
)
from reader.core.figures.calendar_values import (
    COMMON_YEARS,
    ROC_OFFSET,
    Period,
    edge_of,
    period_of_republic,
    period_of_year,
    point,
    quarters,
    year_of,
)
from reader.core.figures.draft import Draft
from reader.core.figures.lexicons import unit_at
from reader.core.figures.model import FigureKind

_DATE: Final = FigureKind.DATE
_YEAR_DIGITS: Final = 4
_ROC_YEARS: Final = range(60, 160)
_BARE_YEARS: Final = range(1949, 2061)
_ENDS_ERA: Final = frozenset(era[-1] for era in ERAS)
_NEAR: Final = frozenset("今去明本")
_LISTING: Final = frozenset("、和及與两兩")


def date_at(text: str, start: int, end: int, *, republic: bool) -> Draft | None:
    """Read the date that begins with a number.

    Args:
        text: The squeezed text.
        start: Where the number begins.
        end: Where it ends.
        republic: Whether the text counts years of the Republic of China.
    """
    follower = text[end : end + 1]
    if follower == "年":
        if text.startswith("代", end + 1):
            return _age(text, start)
        in_year = _in_year(text, start) if end - start >= _YEAR_DIGITS else None
        return in_year or _republic(text, start, republic=republic)
    if follower in {"學", "学"}:
        return _republic(text, start, republic=republic)
    if follower == "月":
        return _in_month(text, start)
    if follower == "季":
        return _quarter(text, start)
    if follower in {"世", "纪"}:
        return _age(text, start)
    if follower in {")", "）"}:
        return _bracketed(text, start) or _republic(text, start, republic=republic)
    if follower in _LISTING:
        return _listed_year(text, start, republic=republic)
    return (
        _iso(text, start)
        or _years(text, start)
        or _republic(text, start, republic=republic)
        or _in_month(text, start)
        or _quarter(text, start)
    )


def bare_year(text: str, start: int, end: int) -> Draft | None:
    """Read a year without 年 before a word, as in 2050淨零轉型."""
    digits = text[start:end]
    if not digits.isdecimal() or int(digits) not in _BARE_YEARS or unit_at(text, end) is not None:
        return None
    return Draft(start, end, _DATE, value=str(int(digits)))


def _bracketed(text: str, start: int) -> Draft | None:
    """Read 今（2026）年, a relative year with its number."""
    match = bracketed_pattern().match(text, start - 2) if start > 1 else None
    if match is None:
        return None
    value = point(int(match["year"]), match["month"], None)
    return Draft(start - 2, match.end(), _DATE, value=value, mod=edge_of(match))


def eight_digits(text: str, start: int) -> Draft | None:
    """Read a date in eight digits, as newspapers cite themselves: 19590419."""
    match = basic_pattern().match(text, start)
    if match is None:
        return None
    value = point(int(match["year"]), match["month"], match["day"])
    return Draft(start, match.end(), _DATE, value=value) if value else None


def _listed_year(text: str, start: int, *, republic: bool) -> Draft | None:
    """Read the first year of 1979、1980两年, 113及114年度."""
    if republic and (match := listed_republic_pattern().match(text, start)) is not None:
        common = str(int(match["year"]) + ROC_OFFSET)
        return Draft(start, match.end(), _DATE, value=common)
    match = listed_year_pattern().match(text, start)
    if match is None or (year := year_of(match["year"])) not in COMMON_YEARS:
        return None
    return Draft(start, match.end(), _DATE, value=str(year))


def _iso(text: str, start: int) -> Draft | None:
    match = iso_pattern().match(text, start)
    if match is None:
        return None
    value = point(int(match["year"]), match["month"], match["day"])
    return Draft(start, match.end(), _DATE, value=value) if value else None


def _years(text: str, start: int) -> Draft | None:
    match = years_pattern().match(text, start)
    if match is None:
        return None
    low, high = year_of(match["low"]), year_of(match["high"] or match["next"])
    if low is None or high is None:
        return None
    if high < 100:
        high += low - low % 100
    if high <= low or not (match["mark"] or high - low <= 120):
        return None
    return Draft(start, match.end(), _DATE, low=str(low), high=str(high), mod=edge_of(match))


def _in_year(text: str, start: int) -> Draft | None:
    match = year_pattern().match(text, start)
    if match is None or (period := period_of_year(match.groups())) is None:
        return None
    return _dated(_with_era(text, start), match.end(), period)


def _dated(start: int, end: int, period: Period) -> Draft:
    value, low, high, part = period
    return Draft(start, end, _DATE, value, low, high, None, part)


def _republic(text: str, start: int, *, republic: bool) -> Draft | None:
    begin = _with_era(text, start)
    bracketed = text[start - 1 : start] in {"(", "（"} and text[start - 2 : start - 1] in _NEAR
    if not (republic or bracketed) and begin == start:
        return None
    match = republic_pattern().match(text, start)
    if match is None:
        return None
    groups = match.groups()
    year, mark = groups[:2]
    if begin == start and int(year) not in _ROC_YEARS:
        return None
    if text[start + len(year)] in ")）":
        if text[start - 1 : start] not in {"(", "（"} or not mark:
            return None
        begin = start - 2 if text[start - 2 : start - 1] in _NEAR else start - 1
    return _dated(begin, match.end(), period_of_republic(groups))


def _in_month(text: str, start: int) -> Draft | None:
    match = month_pattern().match(text, start)
    if match is None:
        return None
    month, month2 = match["month"], match["month2"]
    if "月" not in text[start : match.end()] or (
        month2 is None and text[match.end("month")] != "月"
    ):
        return None
    if text[match.end() : match.end() + 1] in {"革", "谈"}:
        return None
    begin = start - 2 if text[start - 2 : start] in RELATIVE and start > 1 else start
    draft = Draft(begin, match.end(), _DATE, mod=edge_of(match))
    first = point(None, month, match["day"])
    if month2 or match["only_day2"]:
        draft.low = first
        draft.high = point(None, month2 or month, match["day2"] or match["only_day2"])
    else:
        draft.value = first
    return draft


def _quarter(text: str, start: int) -> Draft | None:
    match = quarter_pattern().match(text, start)
    if match is None:
        return None
    begin = start - 1 if text[start - 1 : start] in {"第", "前"} and start else start
    if begin > 1 and text[begin - 2 : begin] in RELATIVE:
        begin -= 2
    draft = Draft(begin, match.end(), _DATE, mod=edge_of(match))
    if match["to"]:
        draft.low = f"XXXX-Q{small_number(match['quarter'])}"
        draft.high = f"XXXX-Q{small_number(match['to'])}"
    else:
        from_first = "前" in text[begin:start]
        draft.value, draft.low, draft.high = quarters(
            "XXXX", match["quarter"], from_first=from_first
        )
    return draft


def _age(text: str, start: int) -> Draft | None:
    """Read a century or a decade: 21世纪, 20世纪80年代, 八十年代末."""
    match = age_pattern().match(text, start)
    if match is None or not (match["century"] or match["decade"]):
        return None
    if match["century"]:
        century = small_number(match["century"])
        if century is None or not 1 <= century <= 30:
            return None
        low, high = (century - 1) * 100 + 1, century * 100
    else:
        low, high = 1901, 2000
    if match["decade"]:
        decade = small_number(match["decade"])
        if decade is None:
            return None
        low = low - 1 + decade
        high = low + 9
    if not match["century"]:
        lead = next((lead for lead in AGE_LEADS if text.endswith(lead, 0, start)), "")
        start -= len(lead)
    return Draft(start, match.end(), _DATE, low=str(low), high=str(high), mod=edge_of(match))


def half_year(text: str, half: int) -> Draft | None:
    """Read 上半年 or 下半年 from its 半 at ``half``."""
    which = text[half - 1 : half]
    if which not in {"上", "下"} or text[half + 1 : half + 2] != "年":
        return None
    begin = half - 1
    if begin > 1 and text[begin - 2 : begin] in RELATIVE:
        begin -= 2
    return Draft(begin, half + 2, _DATE, value=f"XXXX-H{1 if which == '上' else 2}")


def _with_era(text: str, start: int) -> int:
    if text[start - 1 : start] not in _ENDS_ERA:
        return start
    for era in ERAS:
        if text.startswith(era, start - len(era)) and start >= len(era):
            return start - len(era)
    return start
