"""The ledger: every figure with all that is known of it, to be sorted, filtered, ticked, copied."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QByteArray, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QStackedLayout,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.annotation.verdict import Tick
from reader.app.actions import Actions, plain_name
from reader.app.empty_hint import EmptyHint
from reader.app.figure_filter import FigureFilter, RowSearch
from reader.app.figure_order import Column
from reader.app.figure_rows import FigureRow
from reader.app.figures_model import FiguresModel, column_names
from reader.app.figures_table import FiguresTable
from reader.app.interface_size import scaled
from reader.app.ledger_filters import LedgerFilters
from reader.app.palette import Theme
from reader.app.ticks import next_tick, tick_icons
from reader.core.figures.model import Figure
from reader.core.span import Span

_COLUMNS: Final = (
    Column.NUMBER, Column.KIND, Column.VALUE, Column.UNIT, Column.MODIFIER, Column.DIRECTION,
    Column.OF, Column.SECTION, Column.TICK, Column.SENTENCE,
)  # fmt: skip
_WIDTHS: Final = (130, 80, 120, 64, 92, 68, 150, 190, 98)
_TOOLS: Final = (
    "figures.to_check", "figures.checked", "figures.used", "-", "figures.copy", "figures.export",
    "figures.charts",
)  # fmt: skip


class LedgerPane(QWidget):
    """Shows all figures of a report.

    Signals:
        figure_chosen(Figure): A row was clicked or entered with the keyboard.
        tick_requested(list[Figure], Tick): Figures should be ticked so.
        copy_requested(): The selected rows should be copied.
        menu_wanted(QPoint): A context menu is wanted at a place of the screen.
        filtered(): Other figures are shown, or other ones selected.
        addition_requested(): The passage selected on the page is a figure.
    """

    figure_chosen = Signal(object)
    tick_requested = Signal(object, object)
    copy_requested = Signal()
    menu_wanted = Signal(QPoint)
    filtered = Signal()
    addition_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = FiguresModel(_COLUMNS, self)
        self.filters = LedgerFilters()
        self.filters.changed.connect(self._restrict)
        self._table = self._made_table()
        self.filters.words.returnPressed.connect(self._table.setFocus)
        self._tick_actions: dict[Tick, QAction] = {}
        self._tools = QToolBar(self.tr("Ledger"))
        self._tools.setIconSize(QSize(scaled(18), scaled(18)))
        self._tools.setObjectName("ledger")
        self._tools.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._columns = self._columns_button()
        self.empty = EmptyHint()
        self.empty.deed_requested.connect(self._do_what_is_offered)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._table)
        self._stack.addWidget(self.empty)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.filters, 1)
        head.addWidget(self._tools)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 6, 12, 8)
        layout.setSpacing(6)
        layout.addLayout(head)
        layout.addLayout(self._stack, 1)

    def take_tools(self, actions: Actions) -> None:
        """Put the actions of the ledger in its row of tools."""
        self._tick_actions = {tick: actions[f"figures.{tick.value}"] for tick in list(Tick)[1:]}
        for name in _TOOLS:
            if name == "-":
                self._tools.addSeparator()
                continue
            self._tools.addAction(actions[name])
            button = self._tools.widgetForAction(actions[name])
            button.setAccessibleName(plain_name(actions[name].text()))
            if isinstance(button, QToolButton) and name in _TOOLS[:3]:
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._tools.addWidget(self._columns)

    # What is shown

    def show_rows(self, rows: Sequence[FigureRow], search: RowSearch | None = None) -> None:
        """Show other figures, or the same ones in another script; see `FiguresModel`."""
        self.filters.blockSignals(True)
        self.filters.offer(rows)
        self.filters.blockSignals(False)
        self._model.show_rows(rows, search)
        self._restrict()

    def judge(self, rows: Sequence[FigureRow]) -> None:
        """Show the same figures with other ticks and corrections."""
        self._model.judge(rows)
        self.filters.offer_ticks(self._model.all_rows())
        self._show_count()

    def show_place(self, offset: int) -> None:
        """Select the row of the figure at a place of the report text, if there is one."""
        self._table.show_row(self._model.number_at(offset))

    def want(self, wanted: FigureFilter) -> None:
        """Show what a filter wants."""
        self.filters.want(wanted)

    def row_at(self, offset: int) -> FigureRow | None:
        """Return the figure at a place of the report text, whether the filter keeps it or not."""
        return self._model.row_at(offset)

    def rows_in(self, place: Span) -> list[FigureRow]:
        """Return the figures that overlap a passage, or the one at an empty one."""
        if not place:
            row = self.row_at(place.start)
            return [row] if row else []
        return [row for row in self.all_rows() if row.figure.span.overlaps(place)]

    def holds_focus(self) -> bool:
        """Tell whether the keyboard is here."""
        focus = QApplication.focusWidget()
        return self.isVisible() and focus is not None and self.isAncestorOf(focus)

    def all_rows(self) -> tuple[FigureRow, ...]:
        """Return all figures in text order, whatever the filter."""
        return self._model.all_rows()

    def shown_figures(self) -> list[Figure]:
        """Return the figures shown, in the order of the table."""
        return [row.figure for row in self._model.rows()]

    def shown_rows(self) -> list[FigureRow]:
        """Return the rows shown, in the order of the table."""
        return self._model.rows()

    def selected_rows(self) -> list[FigureRow]:
        """Return the selected rows, in the order of the table."""
        return self._table.selected_rows()

    def table(self) -> FiguresTable:
        """Return the table, for its menu and for shortcuts that belong to it."""
        return self._table

    def use_theme(self, theme: Theme) -> None:
        """Colour table and filters as on the page."""
        self._model.use_theme(theme)
        for tick, sign in tick_icons(theme).items():
            self._tick_actions[tick].setIcon(sign)
        self.filters.use_theme(theme)

    def layout_state(self) -> QByteArray:
        """Return order, widths and visibility of the columns, to be kept."""
        return self._table.horizontalHeader().saveState()

    def restore_layout(self, state: QByteArray) -> None:
        """Lay the columns out as they were left."""
        if not state.isEmpty():
            self._table.horizontalHeader().restoreState(state)
        for column, action in enumerate(self._columns.menu().actions()):
            action.blockSignals(True)
            action.setChecked(not self._table.isColumnHidden(column))
            action.blockSignals(False)

    # Inside

    def _made_table(self) -> FiguresTable:
        table = FiguresTable(self._model)
        table.setAccessibleName(self.tr("Ledger"))
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        header = table.horizontalHeader()
        header.setSectionsMovable(True)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._show_columns_menu)
        for column, width in enumerate(_WIDTHS):
            table.setColumnWidth(column, scaled(width))
        table.figure_chosen.connect(self.figure_chosen)
        table.copy_requested.connect(self.copy_requested)
        table.menu_wanted.connect(self.menu_wanted)
        table.next_tick_requested.connect(self._tick_next)
        table.selection_changed.connect(self.filtered)
        return table

    def _columns_button(self) -> QToolButton:
        button = QToolButton()
        button.setText(self.tr("Columns") + " ▾")
        button.setAccessibleName(self.tr("Columns"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        names = column_names()
        for number, column in enumerate(_COLUMNS):
            action = menu.addAction(names[column])
            action.setCheckable(True)
            action.setChecked(True)
            action.setEnabled(number > 0)
            action.toggled.connect(partial(self._show_column, number))
        button.setMenu(menu)
        return button

    def _show_column(self, column: int, shown: bool) -> None:
        self._table.setColumnHidden(column, not shown)

    @Slot(QPoint)
    def _show_columns_menu(self, place: QPoint) -> None:
        self._columns.menu().popup(self._table.horizontalHeader().mapToGlobal(place))

    @Slot()
    def _restrict(self) -> None:
        self._model.restrict(self.filters.wanted())
        self._show_count()
        self.filtered.emit()

    def _show_count(self) -> None:
        shown, total = self._model.rowCount(), len(self._model.all_rows())
        self.filters.show_count(shown, total)
        if total:
            self.empty.say(
                self.tr("No figure is like this. Clear the filter to see all."),
                self.tr("Clear the filter"),
            )
        else:
            self.empty.say(
                self.tr("No figures were found in this report. Select one that was missed."),
                self.tr("Mark the selection as a figure…"),
            )
        self._stack.setCurrentWidget(self._table if shown else self.empty)

    @Slot()
    def _do_what_is_offered(self) -> None:
        if self._model.all_rows():
            self.filters.want_all()
            self._table.setFocus()
        else:
            self.addition_requested.emit()

    @Slot()
    def _tick_next(self) -> None:
        """Give the selected rows the tick that follows the first one's."""
        if rows := self.selected_rows():
            self.tick_requested.emit([row.figure for row in rows], next_tick(rows[0].tick))
