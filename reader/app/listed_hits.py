"""The hits of one report as rows: under its sections, in text order, in the script shown.

A row is made when it is asked for, so that thousands of hits cost no more than the few in view.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from reader.core.outline import Outline
from reader.core.span import Span
from reader.session.rendition import Rendition
from reader.session.report import Report
from reader.session.searching import hit

HEADINGS_SIGN: Final = " › "


@dataclass(frozen=True, slots=True)
class HitRow:
    """A hit as it is listed, in the script shown.

    Attributes:
        number: Of the hit in its report, from 0.
        before: What stands before it in its paragraph.
        words: The hit.
        after: What stands behind it.
    """

    number: int
    before: str
    words: str
    after: str


@dataclass(frozen=True, slots=True)
class SectionRow:
    """The section some hits stand under.

    Attributes:
        titles: Its headings, outermost first, in the script shown.
        hits: How many stand under it.
    """

    titles: tuple[str, ...]
    hits: int


@dataclass(frozen=True, slots=True)
class _Section:
    row: int
    first: int
    last: int


class ListedHits:
    """The rows of one report: a title for each section, and under it the hits.

    Args:
        report: The report; ``None`` for no rows.
        rendition: As which it is shown.
        hits: In text order, none overlapping.
        title: Of the report, in the script shown.
    """

    def __init__(
        self,
        report: Report | None = None,
        rendition: Rendition | None = None,
        hits: Sequence[Span] = (),
        title: str = "",
    ) -> None:
        self.report = report
        self.rendition = rendition
        self.title = title
        self.hits: Sequence[Span] = hits if report and rendition else ()
        self._sections = list(_sections(self.hits, report.outline)) if report else []
        self._rows = [section.row for section in self._sections]

    def __len__(self) -> int:
        return len(self.hits) + len(self._sections)

    @property
    def section_count(self) -> int:
        """Under how many sections the hits stand."""
        return len(self._sections)

    def row_of(self, number: int) -> int:
        """Return the row of a hit, both counted from 0."""
        return number + bisect_right(self._sections, number, key=lambda section: section.first)

    def number_at(self, row: int) -> int | None:
        """Return the number of the hit in a row, or ``None`` if the row is a title."""
        return None if self._section_at(row) else row - bisect_right(self._rows, row)

    def row(self, row: int) -> HitRow | SectionRow:
        """Return what a row says."""
        if section := self._section_at(row):
            titles = self._titles(self.hits[section.first])
            return SectionRow(titles, section.last - section.first)
        number = row - bisect_right(self._rows, row)
        span = self.hits[number]
        around = self._around(span)
        return HitRow(
            number,
            self._shown(Span(around.start, span.start)),
            self._shown(span),
            self._shown(Span(span.end, around.end)),
        )

    def tip(self, row: int) -> str:
        """Return what a row says, in full."""
        made = self.row(row)
        if isinstance(made, SectionRow):
            return HEADINGS_SIGN.join(made.titles)
        span = self.hits[made.number]
        return f"{HEADINGS_SIGN.join(self._titles(span))}\n{self._shown(self._around(span))}"

    def _section_at(self, row: int) -> _Section | None:
        """Return the section whose title a row is."""
        place = bisect_left(self._rows, row)
        is_title = place < len(self._rows) and self._rows[place] == row
        return self._sections[place] if is_title else None

    def _around(self, span: Span) -> Span:
        return hit(self.report, span).around if self.report else span

    def _titles(self, span: Span) -> tuple[str, ...]:
        path = self.report.outline.path(span.start) if self.report else ()
        if not path:
            return (QCoreApplication.translate("Results", "Beginning of the report"),)
        return tuple(self._shown(heading.span) for heading in path)

    def _shown(self, span: Span) -> str:
        """Return a passage of the report text in one line."""
        passage = self.rendition.passage(span) if self.rendition else ""
        return passage.replace("\n", " ")


def _sections(hits: Sequence[Span], outline: Outline) -> Iterator[_Section]:
    """Part hits where another heading begins."""
    borders = [heading.span.start for heading in outline.headings]
    starts = [span.start for span in hits]
    first = row = 0
    while first < len(hits):
        passed = bisect_right(borders, starts[first])
        last = len(hits)
        if passed < len(borders):
            last = bisect_left(starts, borders[passed], lo=first)
        yield _Section(row, first, last)
        row += last - first + 1
        first = last
