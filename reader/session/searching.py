"""Looking for something in reports: where it is said, in which section, among which words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from reader.core.outline import Heading
from reader.core.search import SearchOptions, search
from reader.core.span import Span
from reader.session.report import Report, kept_report
from reader.store.library import Library

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


@dataclass(frozen=True, slots=True)
class Found:
    """What was found in one report.

    Attributes:
        report: The report; of the library, its newest text.
        title: Its title; its name if it has none.
        places: Where, in text order.
    """

    report: Report
    title: str
    places: list[Span]


def find_in_library(
    library: Library, query: str, options: SearchOptions | None = None
) -> Iterator[Found]:
    """Look through all reports the library keeps and yield those that say the same as a query.

    They come one by one, the report opened last first.

    Raises:
        StoreError: If the library cannot be read.
        UsageError: If the query is to be a regular expression and cannot be used as one.
    """
    for stored in library.texts():
        if places := list(search(stored.text, query, options)):
            report = kept_report(stored.text, stored.path)
            yield Found(report, report.outline.head.title or stored.title, places)


def find_in_report(report: Report, query: str, options: SearchOptions | None = None) -> Found:
    """Look through one report.

    Raises:
        UsageError: If the query is to be a regular expression and cannot be used as one.
    """
    return Found(
        report, report.outline.head.title or report.name, find_places(report, query, options)
    )


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
