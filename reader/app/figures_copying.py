"""Rows of the ledger for other programs: a table as plain text and as HTML in one."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QMimeData, QStringListModel
from PySide6.QtGui import QGuiApplication


def copy_table(table: str) -> None:
    """Copy a table that word processors paste as a table and spreadsheets as cells.

    Args:
        table: Cells parted by tabs, rows by line ends; the first row has the titles.
    """
    data = _made_by_qt()
    data.setText(table)
    data.setHtml(as_html(table))
    QGuiApplication.clipboard().setMimeData(data)


def as_html(table: str) -> str:
    """Return a table of tabs and line ends as HTML; all text is escaped."""
    head, *rows = [line.split("\t") for line in table.splitlines()]
    titles = "".join(f"<th>{escape(cell)}</th>" for cell in head)
    body = "".join(
        "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows
    )
    return (
        '<meta charset="utf-8"><table border="1" style="border-collapse:collapse">'
        f"<thead><tr>{titles}</tr></thead><tbody>{body}</tbody></table>"
    )


def _made_by_qt() -> QMimeData:
    """Return empty data that Qt itself made.

    The clipboard frees its data after Python has ended; with an object that was made in Python the
    program crashes then.
    """
    model = QStringListModel([""])
    data = model.mimeData([model.index(0, 0)])
    for each in data.formats():
        data.removeFormat(each)
    return data
