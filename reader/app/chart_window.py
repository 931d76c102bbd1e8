"""The window with the charts: figures by section and kind, and figures of one unit."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from reader.app.chart_model import by_section, of_unit, units
from reader.app.chart_view import ChartView
from reader.app.figure_rows import FigureRow
from reader.app.interface_size import window_size
from reader.app.palette import Theme
from reader.errors import YanduError

_FILTERS: Final = "PNG (*.png);;SVG (*.svg)"
_SIZE: Final = (860, 620)


class ChartWindow(QDialog):
    """Shows charts of figures beside the report.

    Signals:
        refused(YanduError): A picture could not be written.
    """

    refused = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Charts of the figures"))
        self.resize(window_size(*_SIZE))
        self._rows: Sequence[FigureRow] = ()
        self._chosen: Sequence[FigureRow] = ()
        self._source = ""
        self.folder = str(Path.home())
        self.sections, self.values = ChartView(), ChartView()
        self.unit = QComboBox()
        self.unit.setAccessibleName(self.tr("Unit"))
        self.unit.currentIndexChanged.connect(self._show_unit)
        self._hint = QLabel(self.tr("No figure shown in the ledger has a number."))
        self._hint.setObjectName("empty")
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("Charts"))
        self.tabs.tabBar().setAccessibleName(self.tr("Charts"))
        self.tabs.addTab(_scrolled(self.sections), self.tr("By section and kind"))
        self.tabs.addTab(self._values_page(), self.tr("By value"))
        self._about = QLabel()
        self._about.setObjectName("empty")
        save = QPushButton(self.tr("Save the picture…"))
        save.clicked.connect(self._ask_where_to_save)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.addWidget(self._about, 1)
        foot.addWidget(save)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.addWidget(self.tabs)
        layout.addLayout(foot)

    def show_rows(
        self, rows: Sequence[FigureRow], chosen: Sequence[FigureRow], total: int, source: str
    ) -> None:
        """Chart figures.

        Args:
            rows: Those the ledger shows, in its order.
            chosen: Those selected in it.
            total: How many the report has.
            source: Title of the report.
        """
        self._source = source
        self._rows, self._chosen = rows, chosen if len(chosen) > 1 else ()
        in_text_order = sorted(rows, key=lambda row: row.figure.span)
        self.sections.show_chart(by_section(in_text_order, source))
        self._offer_units()
        counted = self.tr("%1 of %2 figures, as the ledger shows them")
        self._about.setText(counted.replace("%1", f"{len(rows):,}").replace("%2", f"{total:,}"))

    def use_theme(self, theme: Theme) -> None:
        """Paint in the colours of a theme."""
        self.sections.use_theme(theme)
        self.values.use_theme(theme)

    def save(self, path: Path) -> None:
        """Write the chart that is shown to a file; a failure is announced."""
        view = self.sections if self.tabs.currentIndex() == 0 else self.values
        try:
            view.save(path)
        except YanduError as error:
            self.refused.emit(error)
        else:
            self._about.setText(self.tr("Saved as %1.").replace("%1", path.name))

    def _values_page(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self.unit, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._hint)
        layout.addWidget(_scrolled(self.values), 1)
        return page

    def _offer_units(self) -> None:
        """Offer the units of what is chosen first, then all others."""
        self.unit.blockSignals(True)
        self.unit.clear()
        none = self.tr("without unit")
        for unit, shown, count in units(self._chosen):
            text = self.tr("Selected rows: %1 (%2)")
            text = text.replace("%1", shown or none).replace("%2", f"{count:,}")
            self.unit.addItem(text, (unit, True))
        for unit, shown, count in units(self._rows):
            self.unit.addItem(f"{shown or none} ({count:,})", (unit, False))
        self.unit.blockSignals(False)
        self._show_unit()

    @Slot()
    def _show_unit(self) -> None:
        offered = self.unit.count() > 0
        self.unit.setVisible(offered)
        self._hint.setVisible(not offered)
        unit, of_chosen = self.unit.currentData() if offered else ("", False)
        rows = self._chosen if of_chosen else self._rows
        self.values.show_chart(of_unit(rows, unit, self._source))

    @Slot()
    def _ask_where_to_save(self) -> None:
        view = self.sections if self.tabs.currentIndex() == 0 else self.values
        proposed = Path(self.folder) / f"{view.chart().title}.png"
        name, chosen = QFileDialog.getSaveFileName(
            self, self.tr("Save the picture"), str(proposed), _FILTERS
        )
        if name:
            path = Path(name)
            if path.suffix.lower() not in {".png", ".svg"}:
                path = path.with_name(path.name + (".svg" if "svg" in chosen else ".png"))
            self.save(path)


def _scrolled(view: ChartView) -> QScrollArea:
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the chart has the focus and passes keys on
    area.setWidget(view)
    return area
