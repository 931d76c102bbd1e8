"""The ledger as an Excel workbook: numbers are numbers, days are days, text is never a formula."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any, Final

import xlsxwriter

from reader.core.figures.model import FigureKind, plain_number
from reader.errors import ExportError
from reader.export.ledger import Cell, Column, LedgerRow, Words

_MOST_ROWS: Final = 1_048_575
"""Below the header (ECMA-376; Excel's limits)."""
_LONGEST_TEXT: Final = 32_767
"""UTF-16 units of a cell."""
_EXACT_DIGITS: Final = 15
"""Significant digits that Excel keeps of a number."""
_MOST_DECIMALS: Final = 10
_FIRST_DAY: Final = date(1900, 3, 1)
"""Before it Excel's calendar has a day that never was."""
_UNGROUPED: Final = frozenset({FigureKind.ORDINAL, FigureKind.RANK})


def to_xlsx(
    rows: Sequence[LedgerRow], columns: Sequence[Column], words: Words, title: str
) -> bytes:
    """Return the ledger as a workbook with one sheet, its header fixed and with filters.

    A number with more digits than Excel keeps is text; so is a month or year, which is no day.

    Args:
        rows: The figures.
        columns: The columns.
        words: Puts this program's words into the script of the report.
        title: Of the report.

    Raises:
        ExportError: If there are more figures than a sheet has rows.
    """
    if len(rows) > _MOST_ROWS:
        raise ExportError(
            f"“{title}”有 {len(rows)} 个数字，超过 Excel 的 {_MOST_ROWS} 行，请筛选后再导出。"
        )
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as workbook:
        workbook.set_properties({"title": _storable(title)})
        sheet = _Sheet(workbook, words("数字"))
        sheet.write_header(columns, words)
        for line, row in enumerate(rows, start=1):
            for place, column in enumerate(columns):
                cell = column.cell(row)
                if column.own_words and isinstance(cell, str):
                    cell = words(cell)
                sheet.write(line, place, cell, row.figure.kind)
        sheet.finish(len(rows), len(columns))
    return file.getvalue()


class _Sheet:
    """A sheet of a workbook, written by the types of its cells."""

    def __init__(self, workbook: Any, name: str) -> None:  # noqa: ANN401 - XlsxWriter has no types
        self._workbook = workbook
        self._sheet = workbook.add_worksheet(name)
        self._formats: dict[str, Any] = {}

    def write_header(self, columns: Sequence[Column], words: Words) -> None:
        """Write the titles and set the widths."""
        bold = self._workbook.add_format(
            {"bold": True, "bg_color": "#E7E6E6", "bottom": 1, "valign": "vcenter"}
        )
        for place, column in enumerate(columns):
            self._sheet.set_column(place, place, column.width)
            self._sheet.write_string(0, place, words(column.title), bold)

    def write(self, line: int, place: int, cell: Cell, kind: FigureKind) -> None:
        """Write a cell by its type; an empty one is left out."""
        if isinstance(cell, Decimal):
            self._write_number(line, place, cell, kind)
        elif isinstance(cell, date):
            if cell < _FIRST_DAY:
                self._sheet.write_string(line, place, cell.isoformat())
            else:
                self._sheet.write_datetime(line, place, cell, self._format("yyyy-mm-dd"))
        elif isinstance(cell, int):
            self._sheet.write_number(line, place, cell)
        elif cell:
            self._sheet.write_string(line, place, _storable(cell))

    def finish(self, lines: int, columns: int) -> None:
        """Fix the header and give it filters."""
        self._sheet.freeze_panes(1, 0)
        self._sheet.autofilter(0, 0, lines, columns - 1)

    def _write_number(self, line: int, place: int, number: Decimal, kind: FigureKind) -> None:
        digits = number.normalize().as_tuple().digits
        plain = plain_number(number)
        if len(digits) > _EXACT_DIGITS or Decimal(repr(float(number))) != number:
            self._sheet.write_string(line, place, plain)
            return
        _, _, decimals = plain.partition(".")
        whole = "0" if kind in _UNGROUPED else "#,##0"
        pattern = f"{whole}.{'0' * min(len(decimals), _MOST_DECIMALS)}" if decimals else whole
        # A float would be written with noise in its sixteenth digit.
        self._sheet.write_number(line, place, Decimal(plain), self._format(pattern))

    def _format(self, pattern: str) -> Any:  # noqa: ANN401 - XlsxWriter has no types
        if pattern not in self._formats:
            self._formats[pattern] = self._workbook.add_format({"num_format": pattern})
        return self._formats[pattern]


def _storable(text: str) -> str:
    """Return text that a cell can hold: no lone surrogates, no longer than Excel takes."""
    whole = text.encode(errors="replace").decode()
    cut = whole.encode("utf-16-le")[: _LONGEST_TEXT * 2]
    return cut.decode("utf-16-le", "ignore")
