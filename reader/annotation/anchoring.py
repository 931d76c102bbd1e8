"""Describe a passage so that it can be found again, and find it again in a changed text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Final

from reader.annotation.model import (
    WHOLE_REPORT,
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
    return anchor_along(annotations, Transfer(old_text, new_text))


def anchor_along(annotations: Iterable[Annotation], transfer: Transfer) -> tuple[Anchored, ...]:
    """Do what `anchor` does, with a transfer whose work others share."""
    return in_text_order(_anchored(annotation, transfer) for annotation in annotations)


def in_text_order(notes: Iterable[Anchored]) -> tuple[Anchored, ...]:
    """Return notes by place, those that begin together the longest first.

    Notes about the whole report come before all others, orphans after them.
    """
    return tuple(sorted(notes, key=_order))


def _order(note: Anchored) -> tuple[bool, bool, int, int, datetime, str]:
    annotation = note.annotation
    passage = not annotation.about_report
    place = note.span or Span(annotation.position.start, annotation.position.end)
    return (note.span is None, passage, place.start, -place.end, annotation.created, annotation.id)


def find_place(
    quote: TextQuoteSelector, position: TextPositionSelector, transfer: Transfer
) -> tuple[Status, Span | None]:
    """Return where a described passage is in a text that may have changed, and how sure that is.

    Args:
        quote: The passage by its words; without any it is the whole report, which is always there.
        position: Its place in the old text of ``transfer``.
        transfer: From the text it was described in, empty if that is not known, to the other.
    """
    described = Span(position.start, position.end)
    if not quote.exact:
        return Status.EXACT, WHOLE_REPORT
    if described.of(transfer.old_text) == quote.exact:
        found = transfer.place(described)
    else:
        found = transfer.place_of_quote(quote.exact, quote.prefix, quote.suffix)
    if found is None:
        return Status.ORPHAN, None
    if not found.sure:
        return Status.AMBIGUOUS, found.span
    if found.span.of(transfer.new_text) != quote.exact:
        return Status.CHANGED, found.span
    return Status.EXACT if found.span == described else Status.MOVED, found.span


def _anchored(annotation: Annotation, transfer: Transfer) -> Anchored:
    return Anchored(annotation, *find_place(annotation.quote, annotation.position, transfer))
