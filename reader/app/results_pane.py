"""The pane with what was found: how much of it, and the list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from reader.app.elided_label import ElidedLabel
from reader.app.empty_hint import EmptyHint
from reader.app.listed_hits import HitRow, ListedHits
from reader.app.palette import Theme
from reader.app.results_delegate import ResultsDelegate
from reader.app.results_model import ROW_ROLE, ResultsModel
from reader.core.span import Span
from reader.session.rendition import Rendition
from reader.session.report import Report

_ROW_PAD_PX: Final = 6


class ResultsPane(QWidget):
    """Lists the hits of a search.

    Attributes:
        rows: The list itself, which has the keyboard.

    Signals:
        hit_chosen(int): A row was clicked or entered, or reached with the keyboard; the number
            of its hit, from 0.
        other_chosen(ListedHits, int): A row of another report was clicked or entered; its
            report, and the number of the hit in it.
        find_requested(): The button of the empty pane was pressed.
    """

    hit_chosen = Signal(int)
    other_chosen = Signal(object, int)
    find_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._present = -1
        self._query = ""
        self._model = ResultsModel(self)
        self._delegate = ResultsDelegate(self)
        self._summary = ElidedLabel()
        self._summary.setObjectName("summary")
        self._summary.setTextFormat(Qt.TextFormat.PlainText)
        self.rows = self._made_list()
        listed = QWidget()
        layout = QVBoxLayout(listed)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._summary)
        layout.addWidget(self.rows, 1)
        self.empty = EmptyHint()
        self.empty.deed_requested.connect(self.find_requested)
        self._stack = QStackedWidget()
        self._stack.addWidget(listed)
        self._stack.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 8, 8)
        layout.addWidget(self._stack)
        self.show_hits((), "", None, None)

    def show_hits(
        self,
        hits: Sequence[Span],
        query: str,
        report: Report | None,
        rendition: Rendition | None,
    ) -> None:
        """List other hits; none of them is the present one yet."""
        self._present = -1
        self._query = query.strip()
        self._model.show_hits(hits, report, rendition)
        self._tell_summary()
        if self._query:
            text = self.tr("Nothing in this report says “%1”.").replace("%1", self._query)
        else:
            text = self.tr("Everything found in the report is listed here once you look for it.")
        self.empty.say(text, self.tr("Find…"))

    def show_others(
        self, before: Sequence[ListedHits], after: Sequence[ListedHits], title: str
    ) -> None:
        """List hits of other reports, too; the present hit stays the present one.

        Args:
            before: Those to be listed before the hits of the report being read.
            after: Those to be listed after them.
            title: Of the report being read.
        """
        self._model.show_others(before, after, title)
        self._tell_summary()
        self.show_present(self._present)

    def has_hits(self) -> bool:
        """Tell whether anything is listed."""
        return self._model.hit_count() > 0

    def show_rendition(self, rendition: Rendition) -> None:
        """Show the same hits in another script."""
        self._model.show_rendition(rendition)

    def show_present(self, number: int) -> None:
        """Select the row of the present hit; -1 for none."""
        self._present = number
        index = self._model.index_of(number)
        if index.isValid():
            self.rows.setCurrentIndex(index)
            self.rows.scrollTo(index)
        else:
            self.rows.clearSelection()

    def sentence(self, number: int) -> str:
        """Return what a screen reader says of a hit."""
        return str(self._model.index_of(number).data(Qt.ItemDataRole.AccessibleTextRole) or "")

    def use_theme(self, theme: Theme) -> None:
        """Draw the list in the colours of a theme."""
        self._delegate.theme = theme
        self.rows.viewport().update()

    def table(self) -> QTableView:
        """Return the list, for tests and for giving it the focus."""
        return self.rows

    def _tell_summary(self) -> None:
        self._delegate.most = self._model.most()
        total, reports = self._model.hit_count(), self._model.report_count()
        self._stack.setCurrentIndex(0 if total else 1)
        count = self.tr("%n hit(s)", "", total)
        if reports > 1:
            places = self.tr("in %n report(s)", "", reports)
        else:
            places = self.tr("in %n section(s)", "", self._model.section_count())
        self._summary.setText(f"{count} {places} · {self._query}")

    def _made_list(self) -> QTableView:
        """Return the view; a table, since Qt's other views measure every row before they scroll."""
        view = QTableView()
        view.setAccessibleName(self.tr("Results"))
        view.setModel(self._model)
        view.setItemDelegate(self._delegate)
        view.setMouseTracking(True)
        view.setShowGrid(False)
        view.setTabKeyNavigation(False)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.horizontalHeader().hide()
        view.horizontalHeader().setStretchLastSection(True)
        view.verticalHeader().hide()
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        view.verticalHeader().setDefaultSectionSize(view.fontMetrics().height() + 2 * _ROW_PAD_PX)
        view.selectionModel().currentChanged.connect(self._follow_choice)
        view.clicked.connect(self._choose)
        view.activated.connect(self._choose)
        return view

    @Slot(QModelIndex)
    def _follow_choice(self, index: QModelIndex) -> None:
        """Announce a row reached with mouse or keyboard, not the one shown as present."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, HitRow) or not self._model.is_own(index):
            return
        if row.number != self._present:
            self.hit_chosen.emit(row.number)

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, HitRow):
            return
        if self._model.is_own(index):
            self.hit_chosen.emit(row.number)
        else:
            self.other_chosen.emit(self._model.owner(index), row.number)
