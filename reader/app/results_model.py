"""What was found in a report as a list for Qt's views: under its sections, in text order.

A row is made when it is asked for, so that thousands of hits cost no more than the few in view.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, Qt

from reader.app.outline_model import Index
from reader.app.spoken import hit_sentence, section_sentence
from reader.core.outline import Outline
from reader.core.span import Span
from reader.session.rendition import Rendition
from reader.session.report import Report
from reader.session.searching import hit

ROW_ROLE: Final = Qt.ItemDataRole.UserRole + 1
HEADINGS_SIGN: Final = " › "


@dataclass(frozen=True, slots=True)
class HitRow:
    """A hit as it is listed, in the script shown.

    Attributes:
        number: Of the hit, from 0.
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


class ResultsModel(QAbstractListModel):
    """Rows of two sorts: titles of sections, which can't be chosen, and hits."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._report: Report | None = None
        self._rendition: Rendition | None = None
        self._hits: Sequence[Span] = ()
        self._sections: list[_Section] = []
        self._rows: list[int] = []

    def show_hits(
        self, hits: Sequence[Span], report: Report | None, rendition: Rendition | None
    ) -> None:
        """Show other hits; they are in text order and none overlap."""
        self.beginResetModel()
        self._report, self._rendition = report, rendition
        self._hits = hits if report and rendition else ()
        self._sections = list(_sections(self._hits, report.outline)) if report else []
        self._rows = [section.row for section in self._sections]
        self.endResetModel()

    def show_rendition(self, rendition: Rendition) -> None:
        """Show the same hits in another script."""
        self._rendition = rendition
        if rows := self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(rows - 1, 0))

    def index_of(self, number: int) -> QModelIndex:
        """Return the row of a hit, counted from 0; an invalid index if there is none."""
        if not 0 <= number < len(self._hits):
            return QModelIndex()
        titles = bisect_right(self._sections, number, key=lambda section: section.first)
        return self.index(number + titles, 0)

    def section_count(self) -> int:
        """Return under how many sections the hits stand."""
        return len(self._sections)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of rows, titles included."""
        return 0 if parent and parent.isValid() else len(self._hits) + len(self._sections)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the title of the one column, which only a screen reader meets."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return QCoreApplication.translate("Results", "Hit")
        return super().headerData(section, orientation, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let hits be chosen; titles are skipped."""
        if index.isValid() and self._section_at(index.row()):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row shows, and what a screen reader says of it."""
        if not index.isValid() or self._report is None or self._rendition is None:
            return None
        if role == ROW_ROLE:
            return self._row(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            row = self._row(index.row())
            if isinstance(row, SectionRow):
                return HEADINGS_SIGN.join(row.titles)
            return f"{row.number + 1:,} {row.before}{row.words}{row.after}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(index.row())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(self._row(index.row()))
        return None

    def _spoken(self, row: HitRow | SectionRow) -> str:
        if isinstance(row, SectionRow):
            return section_sentence(HEADINGS_SIGN.join(row.titles), row.hits)
        context = f"{row.before}{row.words}{row.after}"
        return hit_sentence(row.number, len(self._hits), context)

    def _row(self, row: int) -> HitRow | SectionRow:
        if section := self._section_at(row):
            titles = self._titles(self._hits[section.first])
            return SectionRow(titles, section.last - section.first)
        number = row - bisect_right(self._rows, row)
        span = self._hits[number]
        around = self._around(span)
        return HitRow(
            number,
            self._shown(Span(around.start, span.start)),
            self._shown(span),
            self._shown(Span(span.end, around.end)),
        )

    def _section_at(self, row: int) -> _Section | None:
        """Return the section whose title a row is."""
        place = bisect_left(self._rows, row)
        is_title = place < len(self._rows) and self._rows[place] == row
        return self._sections[place] if is_title else None

    def _around(self, span: Span) -> Span:
        return hit(self._report, span).around if self._report else span

    def _titles(self, span: Span) -> tuple[str, ...]:
        path = self._report.outline.path(span.start) if self._report else ()
        if not path:
            return (QCoreApplication.translate("Results", "Beginning of the report"),)
        return tuple(self._shown(heading.span) for heading in path)

    def _tip(self, row: int) -> str:
        if self._section_at(row):
            return str(self.index(row, 0).data())
        span = self._hits[row - bisect_right(self._rows, row)]
        return f"{HEADINGS_SIGN.join(self._titles(span))}\n{self._shown(self._around(span))}"

    def _shown(self, span: Span) -> str:
        """Return a passage of the report text in one line."""
        passage = self._rendition.passage(span) if self._rendition else ""
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
