"""The values of what dates are written with: years, months, days, the edge of a period."""

from __future__ import annotations

import re

from reader.core.figures.calendar_patterns import EDGE
from reader.core.figures.model import Modifier
from reader.core.numerals import chinese_values, positional_value


def year_of(digits: str) -> int | None:
    """Value a year written digit by digit, ``None`` if it is none."""
    return positional_value(digits.replace("Ｏ", "0").replace("O", "0"))


def point(year: int | None, month: str | None, day: str | None) -> str:
    """Return the ISO value of a year (``XXXX`` if not said), month and day as far as given."""
    parts = ["XXXX" if year is None else f"{year:04d}"]
    for digits in (month, day):
        if digits:
            values = chinese_values(digits)
            number = int(digits) if digits.isdecimal() else int(values[0]) if values else 0
            parts.append(f"{number:02d}")
    return "-".join(parts)


def day(year: int, month: str, day: str) -> str | None:
    """Return the ISO value of a day, ``None`` if the calendar has none such."""
    if not (1 <= int(month) <= 12 and 1 <= int(day) <= 31):
        return None
    return point(year, month, day)


def edge_of(match: re.Match[str]) -> Modifier | None:
    """Return which part of a period 底, 初 or 中旬 behind it names."""
    edge = match["edge"]
    if not edge:
        return None
    return EDGE.get(edge) or EDGE[edge[0]]
