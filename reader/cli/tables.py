"""Tables for a terminal, where a Chinese character takes two columns."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence


def table(headers: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Lay out rows in columns of equal width, by Unicode's East Asian width (UAX #11).

    Args:
        headers: One a column.
        rows: Each with as many cells as there are headers; a cell is shown on one line.
    """
    cells = [[_shown(cell) for cell in row] for row in (headers, *rows)]
    widths = [max(map(width, column)) for column in zip(*cells, strict=True)]
    return "".join(
        "  ".join(
            cell + " " * (w - width(cell)) for cell, w in zip(row, widths, strict=True)
        ).rstrip()
        + "\n"
        for row in cells
    )


def width(text: str) -> int:
    """Return how many columns a terminal gives to a text."""
    return sum(_columns(character) for character in text)


def _columns(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _shown(cell: str) -> str:
    """Return a cell on one line, without what would command the terminal."""
    line = " ".join(cell.split())
    return "".join(c if c.isprintable() else "\ufffd" for c in line)
