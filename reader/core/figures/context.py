"""What a figure says in its sentence: whether something rose or fell, and of what it is."""

from __future__ import annotations

from reader.core.figures.draft import Draft


def read_context(text: str, drafts: list[Draft]) -> None:
    """Fill in ``direction`` and ``of`` of the figures of a text, which are in text order."""
    del text, drafts
