"""The table of figures as a widget: mouse, keys, what is chosen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPoint,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from reader.app.figure_rows import FigureRow
from reader.app.figures_model import FIGURE_ROLE, FiguresModel
from reader.app.interface_size import scaled
from reader.core.figures.model import Figure
from reader.core.span import Span

_ROW_PX: Final = 28
_ENTER_KEYS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FiguresTable(QTableView):
    """Shows a `FiguresModel`; what is chosen keeps when it is filtered, sorted or filled again.

    Signals:
        figure_chosen(Figure): One row was clicked, or entered with the keyboard.
        selection_changed(): Other rows are selected.
        menu_wanted(QPoint): A context menu is wanted at a place of the screen.
        copy_requested(): The selected rows should be copied.
        dismissal_requested(): Delete was pressed; the selected rows are no figures.
        left(): Escape was pressed; the keyboard should go back to the page.
        next_tick_requested(): The selected rows should be ticked as what comes next.
    """

    figure_chosen = Signal(object)
    selection_changed = Signal()
    menu_wanted = Signal(QPoint)
    copy_requested = Signal()
    next_tick_requested = Signal()
    dismissal_requested = Signal()
    left = Signal()

    def __init__(self, model: FiguresModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures = model
        self._chosen: list[Span] = []
        self._current: Span | None = None
        self.setAccessibleName(self.tr("Figures"))
        self.setAccessibleDescription(
            self.tr("Enter leads to the figure, Space ticks it, S sorts by the column.")
        )
        self.setModel(model)
        self.setSortingEnabled(True)
        self.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setFont(_tabular(self.font()))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(scaled(_ROW_PX))
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        # A header asks of every cell whether it is selected, each time it is painted.
        header.setSelectionModel(QItemSelectionModel(model, self))
        self.clicked.connect(self._choose_clicked)
        self.customContextMenuRequested.connect(self._ask_for_menu)
        model.modelAboutToBeReset.connect(self._keep_chosen)
        model.modelReset.connect(self._choose_again)
        self.selectionModel().selectionChanged.connect(self.selection_changed)

    def selected_rows(self) -> list[FigureRow]:
        """Return the selected rows, from top to bottom."""
        selection = self.selectionModel().selection()
        ranges = [selection.at(each) for each in range(selection.count())]
        numbers = {n for each in ranges for n in range(each.top(), each.bottom() + 1)}
        return [self._figures.row(number) for number in sorted(numbers)]

    def selected_figures(self) -> list[Figure]:
        """Return the figures of the selected rows, from top to bottom."""
        return [row.figure for row in self.selected_rows()]

    def show_row(self, number: int) -> None:
        """Select one row and bring it into view; nothing for a row below zero."""
        if number < 0:
            return
        index = self.model().index(number, self._first_column())
        if self.selected_figures() != [self._figures.row(number).figure]:
            self.setCurrentIndex(index)
        self.scrollTo(index)

    def select_figures(self, figures: Sequence[Figure]) -> None:
        """Select the rows of figures, so far as they are shown."""
        self._chosen = [figure.span for figure in figures]
        self._choose_again()

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter leads to the figure, Space ticks, Delete dismisses, S sorts, Ctrl+C copies."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_requested.emit()
        elif event.key() in _ENTER_KEYS:
            self._choose(self.currentIndex())
        elif event.key() == Qt.Key.Key_Space:
            self.next_tick_requested.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.dismissal_requested.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_S and not event.modifiers():
            self._sort_by_current()
        else:
            super().keyPressEvent(event)

    # Inside

    def _first_column(self) -> int:
        """Return the leftmost column that is shown."""
        header = self.horizontalHeader()
        places = (header.logicalIndex(place) for place in range(header.count()))
        return next((column for column in places if not self.isColumnHidden(column)), 0)

    def _sort_by_current(self) -> None:
        """Sort by the column that the keyboard is in, and the other way round the next time."""
        header, column = self.horizontalHeader(), self.currentIndex().column()
        if column < 0:
            return
        up, down = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        again = header.sortIndicatorSection() == column and header.sortIndicatorOrder() is up
        self.sortByColumn(column, down if again else up)

    @Slot(QModelIndex)
    def _choose_clicked(self, index: QModelIndex) -> None:
        """Lead to a figure, unless several are being selected."""
        if len(self.selected_rows()) == 1:
            self._choose(index)

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        figure = index.data(FIGURE_ROLE)
        if isinstance(figure, Figure):
            self.figure_chosen.emit(figure)

    @Slot(QPoint)
    def _ask_for_menu(self, place: QPoint) -> None:
        self.menu_wanted.emit(self.viewport().mapToGlobal(place))

    @Slot()
    def _keep_chosen(self) -> None:
        self._chosen = [figure.span for figure in self.selected_figures()]
        figure = self.currentIndex().data(FIGURE_ROLE)
        chosen = isinstance(figure, Figure) and figure.span in self._chosen
        self._current = figure.span if chosen else None

    @Slot()
    def _choose_again(self) -> None:
        """Select what was selected before the table was filled again."""
        selection = self.selectionModel()
        flags = selection.SelectionFlag
        column = self._first_column()
        if self._current and (number := self._figures.number_of(self._current)) >= 0:
            selection.setCurrentIndex(self.model().index(number, column), flags.NoUpdate)
        numbers = sorted(n for span in self._chosen if (n := self._figures.number_of(span)) >= 0)
        last_column = self.model().columnCount() - 1
        chosen = QItemSelection()
        for first, last in _runs(numbers):
            ends = self.model().index(first, 0), self.model().index(last, last_column)
            chosen.append(QItemSelectionRange(*ends))
        selection.select(chosen, flags.Select)


def _runs(numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and last of each run of numbers that follow each other."""
    start = 0
    for place in range(1, len(numbers) + 1):
        if place == len(numbers) or numbers[place] != numbers[place - 1] + 1:
            yield numbers[start], numbers[place - 1]
            start = place


def _tabular(font: QFont) -> QFont:
    """Return a font whose digits all have the same width."""
    result = QFont(font)
    result.setFeature(QFont.Tag("tnum"), 1)
    return result
