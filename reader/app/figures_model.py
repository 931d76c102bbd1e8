"""The figures of a report as a table for Qt's views."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QObject, Qt
from PySide6.QtGui import QBrush, QColor

from reader.app.outline_model import Index
from reader.app.palette import INK_OF_KIND, LIGHT, Theme
from reader.core.figures.model import Direction, Figure, FigureKind, Modifier, Value
from reader.session.rendition import Rendition

FIGURE_ROLE: Final = Qt.ItemDataRole.UserRole + 1
SORT_ROLE: Final = Qt.ItemDataRole.UserRole + 2

_MODIFIERS: Final = {
    Modifier.APPROX: "≈",
    Modifier.MORE_THAN: ">",
    Modifier.LESS_THAN: "<",
    Modifier.EQUAL_OR_MORE: "≥",
    Modifier.EQUAL_OR_LESS: "≤",
}
_DIRECTIONS: Final = {Direction.UP: "↑", Direction.DOWN: "↓"}
_FIGURE, _VALUE, _UNIT, _OF = range(4)


def kind_names() -> dict[FigureKind, str]:
    """Return the names of the kinds in the language of the interface."""
    translate = QCoreApplication.translate
    return {
        FigureKind.COUNT: translate("Figures", "Count"),
        FigureKind.MONEY: translate("Figures", "Money"),
        FigureKind.MEASURE: translate("Figures", "Measure"),
        FigureKind.PERCENT: translate("Figures", "Percentage"),
        FigureKind.POINTS: translate("Figures", "Points"),
        FigureKind.RATIO: translate("Figures", "Ratio"),
        FigureKind.DATE: translate("Figures", "Date"),
        FigureKind.DURATION: translate("Figures", "Duration"),
        FigureKind.ORDINAL: translate("Figures", "Ordinal"),
        FigureKind.RANK: translate("Figures", "Rank"),
        FigureKind.SLOGAN: translate("Figures", "Slogan"),
        FigureKind.CODE: translate("Figures", "Code"),
    }


def _headers() -> tuple[str, str, str, str]:
    translate = QCoreApplication.translate
    return (
        translate("Figures", "Figure"),
        translate("Figures", "Value"),
        translate("Figures", "Unit"),
        translate("Figures", "Of what"),
    )


def value_text(figure: Figure) -> str:
    """Return a figure's value for reading: ``≈ 26,420,000``, ``3 – 5``, ``↑ 5.2``."""
    if figure.is_range:
        value = f"{_number(figure.low)} – {_number(figure.high)}"
    else:
        value = _number(figure.value)
    signs = (_DIRECTIONS.get(figure.direction) if figure.direction else None,
             _MODIFIERS.get(figure.mod) if figure.mod else None)  # fmt: skip
    return " ".join([*filter(None, signs), value]) if value else ""


def _number(value: Value | None) -> str:
    if isinstance(value, Decimal):
        return f"{value:,f}"
    return value or ""


class FiguresModel(QAbstractTableModel):
    """One row a figure, in text order; the passage in the script shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._figures: tuple[Figure, ...] = ()
        self._passages: tuple[str, ...] = ()
        self._theme = LIGHT

    def show_figures(self, figures: Sequence[Figure], rendition: Rendition) -> None:
        """Show other figures, or the same ones in another script."""
        self.beginResetModel()
        self._figures = tuple(figures)
        self._passages = tuple(
            rendition.passage(figure.span).replace("\n", "") for figure in figures
        )
        self.endResetModel()

    def use_theme(self, theme: Theme) -> None:
        """Colour the figures as on the page."""
        self._theme = theme
        if self._figures:
            last = self.index(len(self._figures) - 1, _FIGURE)
            self.dataChanged.emit(self.index(0, _FIGURE), last)

    def row_at(self, offset: int) -> int:
        """Return the row of the figure at a place of the report text, or -1."""
        found = (row for row, figure in enumerate(self._figures) if offset in figure.span)
        return next(found, -1)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of figures."""
        return 0 if parent and parent.isValid() else len(self._figures)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent and parent.isValid() else _OF + 1

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the title of a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return _headers()[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        figure, column = self._figures[index.row()], index.column()
        answer: object = None
        if role == Qt.ItemDataRole.DisplayRole:
            answer = self._text(index.row(), column)
        elif role == Qt.ItemDataRole.ToolTipRole:
            answer = f"{kind_names()[figure.kind]}: {self._passages[index.row()]}"
        elif role == Qt.ItemDataRole.ForegroundRole and column == _FIGURE:
            answer = QBrush(QColor(self._theme.inks[INK_OF_KIND[figure.kind]]))
        elif role == Qt.ItemDataRole.TextAlignmentRole and column == _VALUE:
            answer = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        elif role == FIGURE_ROLE:
            answer = figure
        elif role == SORT_ROLE:
            answer = self._sort_key(index.row(), column)
        return answer

    def _text(self, row: int, column: int) -> str:
        figure = self._figures[row]
        match column:
            case 0:
                return self._passages[row]
            case 1:
                return value_text(figure)
            case 2:
                return figure.unit or ""
            case _:
                return figure.of or ""

    def _sort_key(self, row: int, column: int) -> object:
        if column == _FIGURE:
            return row
        if column == _VALUE:
            value = self._figures[row].value or self._figures[row].low
            return float(value) if isinstance(value, Decimal) else -1.0
        return self._text(row, column)
