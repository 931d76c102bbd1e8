"""Rows of the ledger for other programs: a table as plain text and as HTML in one."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QMimeData


def as_mime(table: str) -> QMimeData:
    """Return a table that word processors paste as a table and spreadsheets as cells.

    Args:
        table: Cells parted by tabs, rows by line ends; the first row has the titles.
    """
    data = QMimeData()
    data.setText(table)
    data.setHtml(as_html(table))
    return data


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
