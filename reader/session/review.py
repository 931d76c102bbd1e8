"""Notes whose passage is not where and what it was: old and new side by side."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from reader.annotation.anchoring import CONTEXT
from reader.annotation.model import Anchored, Status


@dataclass(frozen=True, slots=True)
class ReviewItem:
    """A note that a person should look at.

    Attributes:
        note: The note with its status and its place.
        old: Its passage when it was made or last confirmed.
        old_before: Up to 32 code points before that.
        old_after: Up to 32 code points behind it.
        new: What stands at its place now; empty for an orphan.
        new_before: Up to 32 code points before that.
        new_after: Up to 32 code points behind it.
    """

    note: Anchored
    old: str
    old_before: str
    old_after: str
    new: str = ""
    new_before: str = ""
    new_after: str = ""


def review_items(text: str, notes: Iterable[Anchored]) -> tuple[ReviewItem, ...]:
    """Return the notes that are not exact.

    Args:
        text: The present report text.
        notes: Notes on it, in the order the answer shall have.
    """
    return tuple(_item(text, note) for note in notes if note.status is not Status.EXACT)


def _item(text: str, note: Anchored) -> ReviewItem:
    quote, span = note.annotation.quote, note.span
    if span is None:
        return ReviewItem(note, quote.exact, quote.prefix, quote.suffix)
    return ReviewItem(
        note,
        quote.exact,
        quote.prefix,
        quote.suffix,
        span.of(text),
        text[max(0, span.start - CONTEXT) : span.start],
        text[span.end : span.end + CONTEXT],
    )
