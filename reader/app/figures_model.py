"""The figures of a report as a table for Qt's views, filtered and sorted by itself.

Qt's own proxy asks for the sort key of a cell some hundred thousand times for 5,000 figures, and
the window stands still for a second.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QObject, Qt
from PySide6.QtGui import QBrush, QColor

from reader.annotation.verdict import Tick
from reader.app.figure_card import card
from reader.app.figure_filter import FigureFilter, RowSearch, wanted_rows
from reader.app.figure_order import Column, sorted_rows
from reader.app.figure_rows import FigureRow
from reader.app.figure_words import (
    direction_text,
    kind_names,
    modifier_text,
    plain_value_text,
    tick_names,
    value_text,
)
from reader.app.outline_model import Index
from reader.app.palette import INK_OF_KIND, LIGHT, Theme
from reader.app.spoken import cell_sentence, figure_sentence
from reader.app.ticks import tick_icons
from reader.core.span import Span

FIGURE_ROLE: Final = Qt.ItemDataRole.UserRole + 1
_RIGHT: Final = frozenset({Column.VALUE, Column.READING})


def column_names() -> dict[Column, str]:
    """Return the titles of the columns in the language of the interface."""
    translate = QCoreApplication.translate
    return {
        Column.NUMBER: translate("Figures", "Figure"),
        Column.KIND: translate("Figures", "Kind"),
        Column.VALUE: translate("Figures", "Value"),
        Column.UNIT: translate("Figures", "Unit"),
        Column.MODIFIER: translate("Figures", "Modifier"),
        Column.DIRECTION: translate("Figures", "Direction"),
        Column.OF: translate("Figures", "Of what"),
        Column.SECTION: translate("Figures", "Section"),
        Column.SENTENCE: translate("Figures", "Sentence"),
        Column.TICK: translate("Figures", "Tick"),
        Column.READING: translate("Figures", "Value"),
    }


class _Shown:
    """Rows with the search in their words, which is made when it is first used."""

    def __init__(self, rows: tuple[FigureRow, ...], search: RowSearch | None) -> None:
        self.rows = rows
        if search:
            self.search = search
        self.starts = [row.figure.span.start for row in rows]

    @cached_property
    def search(self) -> RowSearch:
        """The search in all rows."""
        return RowSearch(self.rows)


class FiguresModel(QAbstractTableModel):
    """One row a figure; which ones and in which order is asked of the model.

    Args:
        columns: What is shown of a figure.
    """

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._titles = column_names()
        self._shown = _Shown((), None)
        self._rows: tuple[FigureRow, ...] = ()
        self._filter = FigureFilter()
        self._sorted_by, self._descending = Column.NUMBER, False
        self._order: list[int] = []
        self._numbers: list[int] = []
        self._theme = LIGHT
        self._ticks = tick_icons(LIGHT)

    # What is shown

    def show_rows(self, rows: Sequence[FigureRow], search: RowSearch | None = None) -> None:
        """Show other figures, or the same ones in another script.

        Args:
            rows: In text order.
            search: For these rows, if it is there already; else it is made when it is wanted.
        """
        self.beginResetModel()
        self._rows = tuple(rows)
        self._shown = _Shown(self._rows, search)
        self._arrange()
        self.endResetModel()

    def judge(self, rows: Sequence[FigureRow]) -> None:
        """Show the same figures with other ticks and corrections."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self._arrange()
        self.endResetModel()

    def restrict(self, wanted: FigureFilter) -> None:
        """Show only what a filter wants."""
        if wanted == self._filter:
            return
        self.beginResetModel()
        self._filter = wanted
        self._arrange()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; a negative one stands for the order of the text."""
        self.beginResetModel()
        self._sorted_by = self._columns[column] if column >= 0 else Column.NUMBER
        self._descending = column >= 0 and order is Qt.SortOrder.DescendingOrder
        self._arrange()
        self.endResetModel()

    def use_theme(self, theme: Theme) -> None:
        """Colour the figures as on the page."""
        self._theme, self._ticks = theme, tick_icons(theme)
        if self._order:
            last = self.index(len(self._order) - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    # What is asked

    def row(self, number: int) -> FigureRow:
        """Return what one row of the table shows."""
        return self._rows[self._order[number]]

    def rows(self) -> list[FigureRow]:
        """Return what is shown, from top to bottom."""
        return [self._rows[number] for number in self._order]

    def all_rows(self) -> tuple[FigureRow, ...]:
        """Return all rows in text order, whatever the filter."""
        return self._rows

    def row_at(self, offset: int) -> FigureRow | None:
        """Return the figure at a place of the report text, whether it is shown or not."""
        number = self._place(offset)
        if number < 0 or offset not in self._rows[number].figure.span:
            return None
        return self._rows[number]

    def number_of(self, span: Span) -> int:
        """Return the row of the figure with this span, or -1 if it is not shown."""
        number = self._place(span.start)
        if number < 0 or self._rows[number].figure.span != span:
            return -1
        return self._row_of(number)

    def number_at(self, offset: int) -> int:
        """Return the row of the figure at a place of the report text, or -1."""
        return self._row_of(self._place(offset)) if self.row_at(offset) else -1

    # Qt

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of figures shown."""
        return 0 if parent and parent.isValid() else len(self._order)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent and parent.isValid() else len(self._columns)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the title of a column, and where it stands."""
        if orientation is Qt.Orientation.Vertical:
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles[column]
        if role == Qt.ItemDataRole.TextAlignmentRole and column in _RIGHT:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        row, column = self.row(index.row()), self._columns[index.column()]
        answer: object = None
        if role == Qt.ItemDataRole.DisplayRole:
            answer = cell_text(row, column)
        elif role == Qt.ItemDataRole.ToolTipRole:
            answer = self._tip(row, column)
        elif role == Qt.ItemDataRole.AccessibleTextRole:
            answer = self._spoken(row, column)
        elif role == Qt.ItemDataRole.ForegroundRole and column in (Column.NUMBER, Column.KIND):
            answer = QBrush(QColor(self._theme.inks[INK_OF_KIND[row.figure.kind]]))
        elif role == Qt.ItemDataRole.TextAlignmentRole and column in _RIGHT:
            answer = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        elif role == Qt.ItemDataRole.DecorationRole and column is Column.TICK:
            answer = self._ticks.get(row.tick)
        elif role == FIGURE_ROLE:
            answer = row.figure
        return answer

    # Inside

    def _arrange(self) -> None:
        numbers = wanted_rows(self._rows, self._filter, self._find)
        self._order = sorted_rows(self._rows, numbers, self._sorted_by, descending=self._descending)

        self._numbers = [-1] * len(self._rows)
        for number, place in enumerate(self._order):
            self._numbers[place] = number

    def _tip(self, row: FigureRow, column: Column) -> str:
        if column is Column.SECTION:
            return row.place
        return row.sentence if column is Column.SENTENCE else card(row, self._theme)

    def _spoken(self, row: FigureRow, column: Column) -> str:
        if column is Column.NUMBER:
            return figure_sentence(row)
        return cell_sentence(self._titles[column], cell_text(row, column))

    def _find(self, words: str) -> Sequence[int]:
        return self._shown.search.numbers(words)

    def _place(self, offset: int) -> int:
        return bisect_right(self._shown.starts, offset) - 1

    def _row_of(self, number: int) -> int:
        return self._numbers[number]


def cell_text(row: FigureRow, column: Column) -> str:
    """Return the text of a cell; empty where a figure says nothing."""
    figure = row.figure
    match column:
        case Column.NUMBER:
            return row.number
        case Column.KIND:
            return kind_names()[figure.kind]
        case Column.VALUE:
            return plain_value_text(figure)
        case Column.UNIT:
            return row.unit
        case Column.MODIFIER:
            return modifier_text(figure)
        case Column.DIRECTION:
            return direction_text(figure)
        case Column.OF:
            return row.of
        case Column.SECTION:
            return row.section
        case Column.SENTENCE:
            return row.sentence
        case Column.TICK:
            return tick_names()[row.tick] if row.tick is not Tick.NONE else ""
        case Column.READING:
            return value_text(figure)
