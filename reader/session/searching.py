"""Looking for something in a report: where it is said, in which section, among which words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from reader.core.outline import Heading
from reader.core.search import SearchOptions, search
from reader.core.span import Span
from reader.session.report import Report

_REACH: Final = 24
"""Code points of context to each side of a hit; a line of a pane or terminal holds them."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where a report says what was looked for.

    Attributes:
        span: The place in the report text.
        around: The place with its context; within one paragraph unless the place itself is not.
        path: The headings it stands under, outermost first.
    """

    span: Span
    around: Span
    path: tuple[Heading, ...]


def find_places(report: Report, query: str, options: SearchOptions | None = None) -> list[Span]:
    """Find all places of a report that say the same as a query, in text order.

    Raises:
        UsageError: If the query is to be a regular expression and cannot be used as one.
    """
    return list(search(report.text, query, options))


def hit(report: Report, span: Span) -> Hit:
    """Return a place found with its context and its section; cheap enough to ask row by row."""
    start = max(report.text.rfind("\n", 0, span.start) + 1, span.start - _REACH)
    end = report.text.find("\n", span.end, span.end + _REACH)
    if end < 0:
        end = min(len(report.text), span.end + _REACH)
    return Hit(span, Span(start, end), report.outline.path(span.start))
