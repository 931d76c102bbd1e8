"""Notes as an Excel workbook: numbers are numbers, moments are dates, text is never a formula."""

from __future__ import annotations

import io
from datetime import datetime

import xlsxwriter

from reader.errors import ExportError
from reader.export.model import NotesDocument
from reader.export.note_table import columns, rows
from reader.export.workbook import MOST_ROWS, Sheet, storable


def to_xlsx(document: NotesDocument) -> bytes:
    """Return the notes as a workbook with one sheet, its header fixed and with filters.

    Raises:
        ExportError: If there are more notes than a sheet has rows.
    """
    title = document.head.title or document.name
    if len(document.notes) > MOST_ROWS:
        raise ExportError(f"“{title}”的批注超过 Excel 的 {MOST_ROWS} 行，请筛选后再导出。")
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as workbook:
        workbook.set_properties({"title": storable(title)})
        sheet = Sheet(workbook, document.words("批注"), wrapped=True)
        chosen = columns(document)
        sheet.write_header((document.words(column.title), column.width) for column in chosen)
        for line, row in enumerate(rows(document), start=1):
            for place, cell in enumerate(row):
                if isinstance(cell, datetime):
                    sheet.write_moment(line, place, cell)
                elif isinstance(cell, int):
                    sheet.write_number(line, place, cell)
                elif cell:
                    sheet.write_text(line, place, cell)
        sheet.finish(len(document.notes), len(chosen))
    return file.getvalue()
