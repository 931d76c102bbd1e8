"""Describe a passage so that it can be found again, and find it again in a changed text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Final

from reader.annotation.model import (
    Anchored,
    Annotation,
    Status,
    TextPositionSelector,
    TextQuoteSelector,
)
from reader.annotation.transfer import Transfer
from reader.core.span import Span

CONTEXT: Final = 32
"""Code points of context on each side of a quote."""


def describe(text: str, span: Span) -> tuple[TextQuoteSelector, TextPositionSelector]:
    """Return the selectors of a passage: its words with context, and its place."""
    quote = TextQuoteSelector(
        exact=span.of(text),
        prefix=text[max(0, span.start - CONTEXT) : span.start],
        suffix=text[span.end : span.end + CONTEXT],
    )
    return quote, TextPositionSelector(span.start, span.end)


def anchor(annotations: Sequence[Annotation], old_text: str, new_text: str) -> tuple[Anchored, ...]:
    """Find the passages of annotations in a text that may have changed.

    An annotation is exact if its words stand at its position, moved if they stand elsewhere,
    changed if other words stand in their place, ambiguous if the place is the likeliest of
    several, and an orphan if there is none.

    Args:
        annotations: Their positions count in ``old_text``.
        old_text: The text they were made on; empty if it is not known.
        new_text: The text to find them in.

    Returns:
        In text order, orphans last.
    """
    transfer = Transfer(old_text, new_text)
    return in_text_order(_anchored(annotation, transfer) for annotation in annotations)


def in_text_order(notes: Iterable[Anchored]) -> tuple[Anchored, ...]:
    """Return notes by place, those that begin together the longest first; orphans last."""
    return tuple(sorted(notes, key=_order))


def _order(note: Anchored) -> tuple[bool, int, int, datetime, str]:
    annotation = note.annotation
    place = note.span or Span(annotation.position.start, annotation.position.end)
    return (note.span is None, place.start, -place.end, annotation.created, annotation.id)


def _anchored(annotation: Annotation, transfer: Transfer) -> Anchored:
    quote = annotation.quote
    position = Span(annotation.position.start, annotation.position.end)
    if position and position.of(transfer.old_text) == quote.exact:
        found = transfer.place(position)
    else:
        found = transfer.place_of_quote(quote.exact, quote.prefix, quote.suffix)
    if found is None:
        return Anchored(annotation, Status.ORPHAN, None)
    if not found.sure:
        status = Status.AMBIGUOUS
    elif found.span.of(transfer.new_text) != quote.exact:
        status = Status.CHANGED
    else:
        status = Status.EXACT if found.span == position else Status.MOVED
    return Anchored(annotation, status, found.span)
