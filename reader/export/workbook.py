"""Excel workbooks by the types of their cells: a number is a number, text is never a formula."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final

MOST_ROWS: Final = 1_048_575
"""Below the header (ECMA-376; Excel's limits)."""
_LONGEST_TEXT: Final = 32_767
"""UTF-16 units of a cell."""
_FIRST_DAY: Final = date(1900, 3, 1)
"""Before it Excel's calendar has a day that never was."""


class Sheet:
    """A sheet of a workbook.

    Args:
        workbook: Of XlsxWriter, which has no types.
        name: Of the sheet.
        wrapped: Whether text is broken into lines and stands at the top of its cell.
    """

    def __init__(self, workbook: Any, name: str, *, wrapped: bool = False) -> None:  # noqa: ANN401
        self._workbook = workbook
        self._sheet = workbook.add_worksheet(name)
        self._formats: dict[str, Any] = {}
        self._common = {"text_wrap": True, "valign": "top"} if wrapped else {}
        self._plain = workbook.add_format(self._common) if wrapped else None

    def write_header(self, columns: Iterable[tuple[str, int]]) -> None:
        """Write the titles of the columns and set their widths in characters."""
        bold = self._workbook.add_format(
            {"bold": True, "bg_color": "#E7E6E6", "bottom": 1, "valign": "vcenter"}
        )
        for place, (title, width) in enumerate(columns):
            self._sheet.set_column(place, place, width)
            self._sheet.write_string(0, place, title, bold)

    def write_text(self, line: int, place: int, text: str) -> None:
        """Write text; an empty one is left out, what Excel cannot hold is cut off."""
        if text:
            self._sheet.write_string(line, place, storable(text), self._plain)

    def write_number(
        self, line: int, place: int, number: int | Decimal, pattern: str = "General"
    ) -> None:
        """Write a number in Excel's pattern."""
        self._sheet.write_number(line, place, number, self._format(pattern))

    def write_moment(self, line: int, place: int, moment: date) -> None:
        """Write a day, or a day with its time; before March 1900 as text."""
        timed = isinstance(moment, datetime)
        if (moment.date() if isinstance(moment, datetime) else moment) < _FIRST_DAY:
            self.write_text(line, place, moment.isoformat())
            return
        pattern = "yyyy-mm-dd hh:mm" if timed else "yyyy-mm-dd"
        self._sheet.write_datetime(line, place, moment, self._format(pattern))

    def finish(self, lines: int, columns: int) -> None:
        """Fix the header and give it filters."""
        self._sheet.freeze_panes(1, 0)
        self._sheet.autofilter(0, 0, lines, columns - 1)

    def _format(self, pattern: str) -> Any:  # noqa: ANN401 - XlsxWriter has no types
        if pattern == "General":
            return self._plain
        if pattern not in self._formats:
            settings = {"num_format": pattern, **self._common}
            self._formats[pattern] = self._workbook.add_format(settings)
        return self._formats[pattern]


def storable(text: str) -> str:
    """Return text that a cell can hold: no lone surrogates, no longer than Excel takes."""
    whole = text.encode(errors="replace").decode()
    cut = whole.encode("utf-16-le")[: _LONGEST_TEXT * 2]
    return cut.decode("utf-16-le", "ignore")
