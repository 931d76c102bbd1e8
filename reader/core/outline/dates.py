"""Days as reports write them: 2024年1月27日, １９５６年６月１５日, 二〇二六年一月二十七日, 民國."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import Final

from reader.core.outline.numbering import value_of
from reader.core.span import Span

_DIGITS: Final = "[0-9０-９〇○零一二三四五六七八九十百]"
_DATE: Final = re.compile(
    f"(?P<era>(?:中[华華])?民[国國] ?)?(?P<year>{_DIGITS}(?: ?{_DIGITS}){{1,4}}) ?年 ?"
    f"(?P<month>{_DIGITS}{{1,3}}) ?月 ?(?P<day>{_DIGITS}{{1,3}}) ?日"
    f"(?:[至到、和—－-](?:{_DIGITS}{{1,2}}月)?{_DIGITS}{{1,3}}日)*"
)
_ROC: Final = 1911
"""Year 1 of the Republic of China is 1912."""


@dataclass(frozen=True, slots=True)
class Date:
    """A day, or the first of several days in a row.

    Attributes:
        span: Place in the text that was searched.
        iso: ISO 8601.
    """

    span: Span
    iso: str


def find_date(text: str) -> Date | None:
    """Return the first day a text names, or ``None``."""
    for match in _DATE.finditer(text):
        year = value_of(match["year"].replace(" ", ""))
        if match["era"]:
            year += _ROC
        try:
            day = dt.date(year, value_of(match["month"]), value_of(match["day"]))
        except ValueError:
            continue
        return Date(Span(match.start(), match.end()), day.isoformat())
    return None
