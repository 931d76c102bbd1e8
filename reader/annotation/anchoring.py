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

    Args:
        annotations: Their positions count in ``old_text``.
        old_text: The text they were made on; empty if it is not known.
        new_text: The text to find them in.

    Returns:
        In text order, orphans last.
    """
    del old_text
    return in_text_order(_anchored(annotation, new_text) for annotation in annotations)


def in_text_order(notes: Iterable[Anchored]) -> tuple[Anchored, ...]:
    """Return notes by place, those that begin together the longest first; orphans last."""
    return tuple(sorted(notes, key=_order))


def _order(note: Anchored) -> tuple[bool, int, int, datetime, str]:
    annotation = note.annotation
    place = note.span or Span(annotation.position.start, annotation.position.end)
    return (note.span is None, place.start, -place.end, annotation.created, annotation.id)


def _anchored(annotation: Annotation, text: str) -> Anchored:
    position, quote = annotation.position, annotation.quote
    if text[position.start : position.end] == quote.exact:
        return Anchored(annotation, Status.EXACT, Span(position.start, position.end))
    start = text.find(quote.exact)
    if start < 0:
        return Anchored(annotation, Status.ORPHAN, None)
    status = Status.MOVED if text.count(quote.exact) == 1 else Status.AMBIGUOUS
    return Anchored(annotation, status, Span(start, start + len(quote.exact)))
