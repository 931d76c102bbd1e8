"""The ledger as comma-separated values (RFC 4180) and as a table for the clipboard."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reader.export.csv_text import BYTE_ORDER_MARK, csv_text, guarded
from reader.export.ledger import Cell, Column, LedgerRow, Words, cell_text, one_line


def to_csv(rows: Iterable[LedgerRow], columns: Sequence[Column]) -> str:
    """Return the ledger as data for programs: every cell exactly as it is."""
    table = ([cell_text(column.cell(row)) for column in columns] for row in rows)
    return csv_text([[column.title for column in columns], *table], "\n")


def to_excel_csv(rows: Iterable[LedgerRow], columns: Sequence[Column], words: Words) -> str:
    """Return the ledger as a file that Excel opens right and without running anything.

    It begins with a byte order mark. Text that a spreadsheet would take for a formula has an
    apostrophe before it; numbers do not need one.

    Args:
        rows: The figures.
        columns: The columns.
        words: Puts this program's words into the script of the report.
    """
    table = ([_safe(column, row, words) for column in columns] for row in rows)
    header = [words(column.title) for column in columns]
    return BYTE_ORDER_MARK + csv_text([header, *table], "\r\n")


def to_tabs(rows: Iterable[LedgerRow], columns: Sequence[Column], words: Words) -> str:
    """Return the ledger with tabs between the cells, to be pasted into a spreadsheet or Word."""
    lines = ["\t".join(words(column.title) for column in columns)]
    lines += ["\t".join(one_line(_safe(column, row, words)) for column in columns) for row in rows]
    return "\n".join(lines) + "\n"


def _safe(column: Column, row: LedgerRow, words: Words) -> str:
    cell: Cell = column.cell(row)
    text = cell_text(cell)
    if not isinstance(cell, str):
        return text
    if column.own_words:
        return words(text)
    return guarded(text)
