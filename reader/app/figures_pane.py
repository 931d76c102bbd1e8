"""The pane with the figures: a legend that switches kinds, and the table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QStackedLayout,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.app.figures_model import FIGURE_ROLE, SORT_ROLE, FiguresModel, kind_names
from reader.app.marks import sample
from reader.app.outline_model import Index
from reader.app.palette import Theme
from reader.core.figures.model import Figure, FigureKind
from reader.session.rendition import Rendition

_LEGEND_COLUMNS: Final = 3


class _KindFilter(QSortFilterProxyModel):
    """Keeps the figures of the kinds switched on that contain the text looked for."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._kinds = frozenset(FigureKind)
        self._wanted = ""

    def restrict(self, kinds: frozenset[FigureKind], wanted: str) -> None:
        """Keep figures of ``kinds`` with ``wanted`` in one of their cells."""
        self._kinds, self._wanted = kinds, wanted.casefold()
        self.invalidate()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        """Tell whether a figure is kept."""
        model = self.sourceModel()
        figure = model.index(source_row, 0, source_parent).data(FIGURE_ROLE)
        if not isinstance(figure, Figure) or figure.kind not in self._kinds:
            return False
        cells = (
            str(model.index(source_row, column, source_parent).data() or "")
            for column in range(model.columnCount())
        )
        return any(self._wanted in cell.casefold() for cell in cells)


class FiguresPane(QWidget):
    """Shows the figures of a report.

    Signals:
        figure_chosen(Figure): A row was clicked or entered with the keyboard.
        kinds_changed(frozenset[FigureKind]): The legend switched kinds on or off.
    """

    figure_chosen = Signal(object)
    kinds_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = FiguresModel(self)
        self._rows = _KindFilter(self)
        self._rows.setSourceModel(self._model)
        self._rows.setSortRole(SORT_ROLE)
        self._switches = {kind: self._switch(kind) for kind in FigureKind}
        self._filter = QLineEdit()
        self._filter.setPlaceholderText(self.tr("Filter figures"))
        self._filter.setAccessibleName(self.tr("Filter figures"))
        self._filter.setClearButtonEnabled(True)
        self._filter.textChanged.connect(self._restrict)
        self._table = self._made_table()
        self._empty = QLabel(self.tr("No figures were found in this report."))
        self._empty.setObjectName("empty")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._empty)
        legend = QGridLayout()
        legend.setSpacing(2)
        for place, switch in enumerate(self._switches.values()):
            legend.addWidget(switch, place // _LEGEND_COLUMNS, place % _LEGEND_COLUMNS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(8)
        layout.addLayout(legend)
        layout.addWidget(self._filter)
        layout.addLayout(self._stack)

    def show_figures(self, figures: Sequence[Figure], rendition: Rendition) -> None:
        """Show other figures, or the same ones in another script."""
        self._model.show_figures(figures, rendition)
        counts = Counter(figure.kind for figure in figures)
        for kind, switch in self._switches.items():
            switch.setText(f"{kind_names()[kind]} {counts[kind] or ''}".rstrip())
            switch.setEnabled(bool(counts[kind]))
        self._stack.setCurrentWidget(self._table if figures else self._empty)

    def show_kinds(self, kinds: frozenset[FigureKind]) -> None:
        """Set the legend."""
        for kind, switch in self._switches.items():
            switch.blockSignals(True)
            switch.setChecked(kind in kinds)
            switch.blockSignals(False)
        self._restrict()

    def show_place(self, offset: int) -> None:
        """Select the row of the figure at a place of the report text, if there is one."""
        index = self._rows.mapFromSource(self._model.index(self._model.row_at(offset), 0))
        if index.isValid():
            self._table.setCurrentIndex(index)
            self._table.scrollTo(index)

    def use_theme(self, theme: Theme) -> None:
        """Colour legend and table as on the page."""
        self._model.use_theme(theme)
        for kind, switch in self._switches.items():
            switch.setIcon(sample(kind, theme))

    def kinds(self) -> frozenset[FigureKind]:
        """Return the kinds that are switched on."""
        return frozenset(kind for kind, switch in self._switches.items() if switch.isChecked())

    def table(self) -> QTableView:
        """Return the table, for tests and shortcuts that belong to it."""
        return self._table

    def switch(self, kind: FigureKind) -> QToolButton:
        """Return the legend's switch of a kind."""
        return self._switches[kind]

    def _switch(self, kind: FigureKind) -> QToolButton:
        switch = QToolButton()
        switch.setObjectName("kind")
        switch.setText(kind_names()[kind])
        switch.setAccessibleName(self.tr("Mark %1").replace("%1", kind_names()[kind]))
        switch.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        switch.setCheckable(True)
        switch.setChecked(True)
        switch.toggled.connect(self._announce_kinds)
        return switch

    def _made_table(self) -> QTableView:
        table = QTableView()
        table.setAccessibleName(self.tr("Figures"))
        table.setModel(self._rows)
        table.setSortingEnabled(True)
        table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(26)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        table.horizontalHeader().setStretchLastSection(True)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        for column, width in enumerate((108, 84, 40)):
            table.setColumnWidth(column, width)
        table.clicked.connect(self._choose)
        table.activated.connect(self._choose)
        return table

    @Slot()
    def _announce_kinds(self) -> None:
        self._restrict()
        self.kinds_changed.emit(self.kinds())

    @Slot()
    def _restrict(self) -> None:
        self._rows.restrict(self.kinds(), self._filter.text())

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        figure = index.data(FIGURE_ROLE)
        if isinstance(figure, Figure):
            self.figure_chosen.emit(figure)
