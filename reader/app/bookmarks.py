"""Bookmarks of a report: paragraphs, found again by their words when the report was revised."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from reader.annotation.anchoring import describe, find_place
from reader.annotation.model import TextPositionSelector, TextQuoteSelector
from reader.annotation.transfer import Transfer
from reader.core.span import Span

_QUOTED: Final = 40
"""Code points of a paragraph that stand for it."""


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A paragraph that a person wants to come back to.

    Attributes:
        quote: Its first words.
        position: Where they were when it was set.
        place: Where the paragraph begins now; ``None`` if it is gone.
    """

    quote: TextQuoteSelector
    position: TextPositionSelector
    place: int | None


def paragraph_start(text: str, offset: int) -> int:
    """Return where the paragraph at a place begins; of a blank line, the next that has words."""
    start = text.rfind("\n", 0, offset) + 1
    while start < len(text) and not _line(text, start).of(text).strip():
        following = text.find("\n", start)
        if following < 0:
            break
        start = following + 1
    return start


def bookmark_at(text: str, start: int) -> Bookmark:
    """Return a bookmark of the paragraph that begins at a place."""
    line = _line(text, start)
    quote, position = describe(text, Span(start, min(line.end, start + _QUOTED)))
    return Bookmark(quote, position, start)


def bookmarks_text(bookmarks: Iterable[Bookmark]) -> str:
    """Return bookmarks as they are kept, those without a place too."""
    rows = [
        [mark.position.start, mark.quote.exact, mark.quote.prefix, mark.quote.suffix]
        for mark in bookmarks
    ]
    return json.dumps(rows, ensure_ascii=False)


def bookmarks_from(kept: str, text: str) -> list[Bookmark]:
    """Return bookmarks that were kept, each with its place in the report text as it is now."""
    try:
        rows = json.loads(kept or "[]")
    except ValueError:
        return []
    if not isinstance(rows, list):
        return []
    found = (_found(row, text) for row in rows)
    return sorted((mark for mark in found if mark), key=lambda mark: mark.position.start)


def _found(row: object, text: str) -> Bookmark | None:
    """Return a bookmark from a row that was kept, or ``None`` if that is no such row."""
    match row:
        case [int(start), str(exact), str(prefix), str(suffix)] if exact:
            quote = TextQuoteSelector(exact, prefix, suffix)
        case _:
            return None
    position = TextPositionSelector(start, start + len(exact))
    if text.startswith(exact, start):
        return Bookmark(quote, position, start)
    _, span = find_place(quote, position, Transfer("", text))
    return Bookmark(quote, position, paragraph_start(text, span.start) if span else None)


def _line(text: str, start: int) -> Span:
    end = text.find("\n", start)
    return Span(start, len(text) if end < 0 else end)
