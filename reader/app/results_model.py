"""What was found as a list for Qt's views: report by report, under their sections."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Final

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, Qt

from reader.app.listed_hits import HEADINGS_SIGN, HitRow, ListedHits, SectionRow
from reader.app.outline_model import Index
from reader.app.spoken import hit_sentence, joined, section_sentence
from reader.core.span import Span
from reader.session.rendition import Rendition
from reader.session.report import Report

ROW_ROLE: Final = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class ReportRow:
    """The title of a report, above its hits.

    Attributes:
        title: Its title, in the script shown.
        hits: How many there are in it.
    """

    title: str
    hits: int


Row = HitRow | SectionRow | ReportRow


class ResultsModel(QAbstractListModel):
    """Rows of three sorts: titles of reports and sections, which can't be chosen, and hits.

    Reports have titles only where hits of several are listed.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._own = ListedHits()
        self._listed: list[ListedHits] = [self._own]
        self._starts = [0]

    def show_hits(
        self, hits: Sequence[Span], report: Report | None, rendition: Rendition | None
    ) -> None:
        """Show other hits of the report being read, and of no other.

        Args:
            hits: In text order; none overlap.
            report: The report.
            rendition: As which it is shown.
        """
        self._own = ListedHits(report, rendition, hits)
        self._list([self._own])

    def show_others(
        self, before: Sequence[ListedHits], after: Sequence[ListedHits], title: str
    ) -> None:
        """Show hits of other reports, too.

        Args:
            before: Those to be listed before the hits of the report being read.
            after: Those to be listed after them.
            title: Of the report being read.
        """
        self._own.title = title
        own = [self._own] if self._own.hits else []
        self._list([*before, *own, *after])

    def show_rendition(self, rendition: Rendition) -> None:
        """Show the same hits of the report being read in another script."""
        self._own.rendition = rendition
        if rows := self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(rows - 1, 0))

    def index_of(self, number: int) -> QModelIndex:
        """Return the row of a hit of the report being read; an invalid index if there is none."""
        if not 0 <= number < len(self._own.hits):
            return QModelIndex()
        place = self._listed.index(self._own)
        return self.index(self._starts[place] + self._titled + self._own.row_of(number), 0)

    def owner(self, index: Index) -> ListedHits:
        """Return whose hit or title a row is."""
        return self._listed[self._place(index.row())]

    def is_own(self, index: Index) -> bool:
        """Tell whether a row is about the report being read."""
        return self.owner(index) is self._own

    def hit_count(self) -> int:
        """Return how many hits are listed."""
        return sum(len(listed.hits) for listed in self._listed)

    def most(self) -> int:
        """Return how many hits the report with the most has."""
        return max((len(listed.hits) for listed in self._listed), default=0)

    def section_count(self) -> int:
        """Return under how many sections the hits stand."""
        return sum(listed.section_count for listed in self._listed)

    def report_count(self) -> int:
        """Return in how many reports something was found."""
        return sum(bool(listed.hits) for listed in self._listed)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of rows, titles included."""
        if parent and parent.isValid():
            return 0
        return sum(map(len, self._listed)) + self._titled * len(self._listed)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the title of the one column, which only a screen reader meets."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return QCoreApplication.translate("Results", "Hit")
        return super().headerData(section, orientation, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let hits be chosen; titles are skipped."""
        if index.isValid():
            listed, row = self._within(index.row())
            if row < 0 or listed.number_at(row) is None:
                return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row shows, and what a screen reader says of it."""
        if not index.isValid():
            return None
        if role == ROW_ROLE:
            return self._row(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return _written(self._row(index.row()))
        if role == Qt.ItemDataRole.ToolTipRole:
            listed, row = self._within(index.row())
            return listed.title if row < 0 else listed.tip(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index.row())
        return None

    @property
    def _titled(self) -> bool:
        """Whether each report has a title above its hits."""
        return self._listed != [self._own]

    def _list(self, listed: list[ListedHits]) -> None:
        self.beginResetModel()
        self._listed = listed or [self._own]
        rows = [len(one) + self._titled for one in self._listed]
        self._starts = [0, *accumulate(rows[:-1])]
        self.endResetModel()

    def _place(self, row: int) -> int:
        return bisect_right(self._starts, row) - 1

    def _within(self, row: int) -> tuple[ListedHits, int]:
        """Return the report of a row and which of its rows it is; -1 for its title."""
        place = self._place(row)
        return self._listed[place], row - self._starts[place] - self._titled

    def _row(self, row: int) -> Row:
        listed, within = self._within(row)
        return ReportRow(listed.title, len(listed.hits)) if within < 0 else listed.row(within)

    def _spoken(self, number: int) -> str:
        listed, _ = self._within(number)
        row = self._row(number)
        if isinstance(row, ReportRow):
            return section_sentence(row.title, row.hits)
        if isinstance(row, SectionRow):
            return section_sentence(HEADINGS_SIGN.join(row.titles), row.hits)
        said = hit_sentence(row.number, len(listed.hits), f"{row.before}{row.words}{row.after}")
        return said if listed is self._own else joined((listed.title, said))


def _written(row: Row) -> str:
    if isinstance(row, ReportRow):
        return row.title
    if isinstance(row, SectionRow):
        return HEADINGS_SIGN.join(row.titles)
    return f"{row.number + 1:,} {row.before}{row.words}{row.after}"
