"""The values of what dates are written with: years, months, days, the edge of a period."""

from __future__ import annotations

import re
from calendar import isleap
from functools import lru_cache
from typing import Final

from reader.core.chinese_numerals import chinese_values, positional_value, small_number
from reader.core.figures.calendar_patterns import EDGE
from reader.core.figures.model import Modifier

ROC_OFFSET: Final = 1911
_LONGEST_MONTHS: Final = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_FEBRUARY: Final = 2
COMMON_YEARS: Final = range(1000, 2200)

Period = tuple[str | None, str | None, str | None, Modifier | None]
"""A point, or the first and last point of a range, and which part of it is meant."""


def year_of(digits: str) -> int | None:
    """Value a year written digit by digit, ``None`` if it is none."""
    if digits.isdecimal():
        return int(digits)
    return positional_value(digits.replace("Ｏ", "0").replace("O", "0"))


def point(year: int | None, month: str | None, day: str | None) -> str | None:
    """Return the ISO value of a year (``XXXX`` if not said), month and day as far as given.

    ``None`` if the calendar has no such day.
    """
    iso = "XXXX" if year is None else f"{year:04d}"
    if not month:
        return iso
    number = _number(month)
    if not 1 <= number <= len(_LONGEST_MONTHS):
        return None
    iso += f"-{number:02d}"
    if not day:
        return iso
    last = _LONGEST_MONTHS[number - 1]
    if number == _FEBRUARY and year is not None and not isleap(year):
        last -= 1
    number = _number(day)
    return f"{iso}-{number:02d}" if 1 <= number <= last else None


def _number(digits: str) -> int:
    if digits.isdecimal():
        return int(digits)
    values = chinese_values(digits)
    return int(values[0]) if values else 0


def edge_of(match: re.Match[str]) -> Modifier | None:
    """Return which part of a period 底, 初 or 中旬 behind it names."""
    return edge_named(match["edge"])


def edge_named(edge: str | None) -> Modifier | None:
    """Return which part of a period 底, 初 or 中旬 names."""
    if not edge:
        return None
    return EDGE.get(edge) or EDGE[edge[0]]


def quarters(
    year: str, quarter: str, *, from_first: bool
) -> tuple[str | None, str | None, str | None]:
    """Return the value, or the bounds, of a quarter or of the quarters up to it (前三季度)."""
    number = small_number(quarter)
    if from_first:
        return None, f"{year}-Q1", f"{year}-Q{number}"
    return f"{year}-Q{number}", None, None


@lru_cache(maxsize=4096)
def period_of_year(groups: tuple[str, ...]) -> Period | None:
    """Return the period that the groups of `year_pattern` name, ``None`` if the year is none."""
    (
        year,
        _whole,
        half,
        from_first,
        quarter,
        to_year,
        to_year_month,
        to_year_day,
        month,
        day,
        year2,
        month2,
        day2,
        edge,
    ) = groups
    number, part = year_of(year), edge_named(edge)
    if number is None or number not in COMMON_YEARS:
        return None
    if half:
        return f"{number}-H{1 if half[0] == '上' else 2}", None, None, part
    if quarter:
        return *quarters(str(number), quarter, from_first=bool(from_first)), part
    if to_year:
        return None, str(number), point(year_of(to_year), to_year_month, to_year_day), part
    first = point(number, month, day)
    if not (month2 or day2 or year2):
        return first, None, None, part
    last = point(year_of(year2) if year2 else number, month2 or (month if day2 else None), day2)
    return None, first, last, part


@lru_cache(maxsize=4096)
def period_of_republic(groups: tuple[str, ...]) -> Period:
    """Return the period that the groups of `republic_pattern` name, in the Common Era."""
    year, _mark, _whole, half, month, day, year2, month2, day2, high, edge = groups
    number, part = int(year) + ROC_OFFSET, edge_named(edge)
    if high:
        return None, str(number), str(int(high) + ROC_OFFSET), part
    if half:
        return f"{number}-H{1 if half[0] == '上' else 2}", None, None, part
    first = point(number, month, day)
    if not (year2 or month2 or day2):
        return first, None, None, part
    last = point(
        int(year2) + ROC_OFFSET if year2 else number, month2 or (month if day2 else None), day2
    )
    return None, first, last, part
