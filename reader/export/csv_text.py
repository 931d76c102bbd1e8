"""Comma-separated values (RFC 4180) that a spreadsheet opens right and without running anything."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from typing import Final

BYTE_ORDER_MARK: Final = "\ufeff"
"""What tells Excel that a file is UTF-8."""
_FORMULA_STARTS: Final = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r")


def guarded(text: str) -> str:
    """Return text with an apostrophe before it if a spreadsheet would take it for a formula."""
    return f"'{text}" if text.lstrip(" ").startswith(_FORMULA_STARTS) else text


def csv_text(table: Iterable[Iterable[str]], line_end: str) -> str:
    """Return rows of cells as comma-separated values."""
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator=line_end).writerows(table)
    return text.getvalue()
