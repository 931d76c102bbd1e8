"""The ledger as an Excel workbook: numbers are numbers, days are days, text is never a formula."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Final

import xlsxwriter

from reader.core.figures.model import FigureKind, plain_number
from reader.errors import ExportError
from reader.export.ledger import Cell, Column, LedgerRow, Words
from reader.export.workbook import MOST_ROWS, Sheet, storable

_EXACT_DIGITS: Final = 15
"""Significant digits that Excel keeps of a number."""
_MOST_DECIMALS: Final = 10
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
    if len(rows) > MOST_ROWS:
        raise ExportError(
            f"“{title}”有 {len(rows)} 个数字，超过 Excel 的 {MOST_ROWS} 行，请筛选后再导出。"
        )
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as workbook:
        workbook.set_properties({"title": storable(title)})
        sheet = Sheet(workbook, words("数字"))
        sheet.write_header((words(column.title), column.width) for column in columns)
        for line, row in enumerate(rows, start=1):
            for place, column in enumerate(columns):
                cell = column.cell(row)
                if column.own_words and isinstance(cell, str):
                    cell = words(cell)
                _write(sheet, line, place, cell, row.figure.kind)
        sheet.finish(len(rows), len(columns))
    return file.getvalue()


def _write(sheet: Sheet, line: int, place: int, cell: Cell, kind: FigureKind) -> None:
    """Write a cell by its type; an empty one is left out."""
    if isinstance(cell, Decimal):
        _write_number(sheet, line, place, cell, kind)
    elif isinstance(cell, date):
        sheet.write_moment(line, place, cell)
    elif isinstance(cell, int):
        sheet.write_number(line, place, cell)
    elif cell:
        sheet.write_text(line, place, cell)


def _write_number(sheet: Sheet, line: int, place: int, number: Decimal, kind: FigureKind) -> None:
    digits = number.normalize().as_tuple().digits
    plain = plain_number(number)
    if len(digits) > _EXACT_DIGITS or Decimal(repr(float(number))) != number:
        sheet.write_text(line, place, plain)
        return
    _, _, decimals = plain.partition(".")
    whole = "0" if kind in _UNGROUPED else "#,##0"
    pattern = f"{whole}.{'0' * min(len(decimals), _MOST_DECIMALS)}" if decimals else whole
    # A float would be written with noise in its sixteenth digit.
    sheet.write_number(line, place, Decimal(plain), pattern)
