"""The pane with the figures: a legend that switches kinds, and a short table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.app.empty_hint import EmptyHint
from reader.app.figure_filter import FigureFilter, RowSearch
from reader.app.figure_order import Column
from reader.app.figure_rows import FigureRow
from reader.app.figure_words import kind_names
from reader.app.figures_model import FiguresModel
from reader.app.figures_table import FiguresTable
from reader.app.interface_size import scaled
from reader.app.marks import sample
from reader.app.palette import Theme
from reader.core.figures.model import FigureKind

_LEGEND_COLUMNS: Final = 3
_COLUMNS: Final = (Column.NUMBER, Column.READING, Column.UNIT, Column.OF)


class _KindSwitch(QToolButton):
    """A switch of the legend; one that is off is struck out, not only paler."""

    def checkStateSet(self) -> None:
        """Show whether the kind is marked."""
        font = self.font()
        font.setStrikeOut(not self.isChecked())
        self.setFont(font)


class FiguresPane(QWidget):
    """Shows the figures of a report.

    Signals:
        figure_chosen(Figure): A row was clicked or entered with the keyboard.
        kinds_changed(frozenset[FigureKind]): The legend switched kinds on or off.
        ledger_requested(): The full table is wanted.
        addition_requested(): The passage selected on the page is a figure.
    """

    figure_chosen = Signal(object)
    kinds_changed = Signal(object)
    ledger_requested = Signal()
    addition_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = FiguresModel(_COLUMNS, self)
        self._switches = {kind: self._switch(kind) for kind in FigureKind}
        self._filter = QLineEdit()
        self._filter.setPlaceholderText(self.tr("Filter figures"))
        self._filter.setAccessibleName(self.tr("Filter figures"))
        self._filter.setClearButtonEnabled(True)
        self._filter.textChanged.connect(self._restrict)
        self._table = self._made_table()
        self.empty = EmptyHint()
        self.empty.deed_requested.connect(self._do_what_is_offered)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._table)
        self._stack.addWidget(self.empty)
        ledger = QPushButton(self.tr("Ledger"))
        ledger.setObjectName("link")
        ledger.setToolTip(self.tr("All that is known of each figure, in one table"))
        ledger.clicked.connect(self.ledger_requested)
        legend = QGridLayout()
        legend.setSpacing(2)
        for place, switch in enumerate(self._switches.values()):
            legend.addWidget(switch, place // _LEGEND_COLUMNS, place % _LEGEND_COLUMNS)
        search = QHBoxLayout()
        search.addWidget(self._filter, 1)
        search.addWidget(ledger)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(8)
        layout.addLayout(legend)
        layout.addLayout(search)
        layout.addLayout(self._stack)

    def show_rows(self, rows: Sequence[FigureRow], search: RowSearch | None = None) -> None:
        """Show other figures, or the same ones in another script; see `FiguresModel`."""
        self._model.show_rows(rows, search)
        counts = Counter(row.figure.kind for row in rows)
        for kind, switch in self._switches.items():
            switch.setText(f"{kind_names()[kind]} {counts[kind] or ''}".rstrip())
            switch.setEnabled(bool(counts[kind]))
        self._show_list_or_hint()

    def judge(self, rows: Sequence[FigureRow]) -> None:
        """Show the same figures with other ticks and corrections."""
        self._model.judge(rows)

    def show_kinds(self, kinds: frozenset[FigureKind]) -> None:
        """Set the legend."""
        for kind, switch in self._switches.items():
            switch.blockSignals(True)
            switch.setChecked(kind in kinds)
            switch.blockSignals(False)
        self._restrict()

    def show_place(self, offset: int) -> None:
        """Select the row of the figure at a place of the report text, if there is one."""
        self._table.show_row(self._model.number_at(offset))

    def use_theme(self, theme: Theme) -> None:
        """Colour legend and table as on the page."""
        self._model.use_theme(theme)
        for kind, switch in self._switches.items():
            switch.setIcon(sample(kind, theme))

    def kinds(self) -> frozenset[FigureKind]:
        """Return the kinds that are switched on."""
        return frozenset(kind for kind, switch in self._switches.items() if switch.isChecked())

    def table(self) -> FiguresTable:
        """Return the table, for its menu and for shortcuts that belong to it."""
        return self._table

    def switch(self, kind: FigureKind) -> QToolButton:
        """Return the legend's switch of a kind."""
        return self._switches[kind]

    def _switch(self, kind: FigureKind) -> QToolButton:
        switch = _KindSwitch()
        switch.setObjectName("kind")
        switch.setText(kind_names()[kind])
        switch.setAccessibleName(self.tr("Mark %1").replace("%1", kind_names()[kind]))
        switch.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        switch.setCheckable(True)
        switch.setChecked(True)
        switch.toggled.connect(self._announce_kinds)
        return switch

    def _made_table(self) -> FiguresTable:
        table = FiguresTable(self._model)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for column, width in enumerate((108, 84, 40)):
            table.setColumnWidth(column, scaled(width))
        table.figure_chosen.connect(self.figure_chosen)
        return table

    @Slot()
    def _announce_kinds(self) -> None:
        self._restrict()
        self.kinds_changed.emit(self.kinds())

    @Slot()
    def _restrict(self) -> None:
        kinds = self.kinds()
        everything = len(kinds) == len(FigureKind)
        words = self._filter.text()
        self._model.restrict(FigureFilter(kinds=None if everything else kinds, words=words))
        self._show_list_or_hint()

    def _show_list_or_hint(self) -> None:
        if self._model.rowCount():
            self._stack.setCurrentWidget(self._table)
            return
        if self._model.all_rows():
            self.empty.say(
                self.tr("No figure is like this. Clear the filter to see all."),
                self.tr("Clear the filter"),
            )
        else:
            self.empty.say(
                self.tr("No figures were found in this report. Select one that was missed."),
                self.tr("Mark the selection as a figure…"),
            )
        self._stack.setCurrentWidget(self.empty)

    @Slot()
    def _do_what_is_offered(self) -> None:
        if not self._model.all_rows():
            self.addition_requested.emit()
            return
        self._filter.clear()
        self.show_kinds(frozenset(FigureKind))
        self.kinds_changed.emit(self.kinds())
        self._table.setFocus()
