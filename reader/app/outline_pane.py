"""The pane with the outline: a tree that follows the page and leads to places in it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QStackedLayout,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from reader.app.outline_model import COUNTS_ROLE, HEADING_ROLE, Index, OutlineModel
from reader.core.outline import Heading, Outline
from reader.session.rendition import Rendition


class _HeadingDelegate(QStyledItemDelegate):
    """Draws a heading with the counts of its notes and figures at the right."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Set the first level in a heavier weight."""
        super().initStyleOption(option, index)
        if not index.parent().isValid():
            option.font.setBold(True)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the heading, leaving room for the counts."""
        notes, _figures = index.data(COUNTS_ROLE) or (0, 0)
        if not notes:
            super().paint(painter, option, index)
            return
        text = str(notes)
        width = option.fontMetrics.horizontalAdvance(text) + 12
        narrower = QStyleOptionViewItem(option)
        narrower.rect.setRight(option.rect.right() - width)
        super().paint(painter, narrower, index)
        painter.save()
        painter.setFont(option.font)
        painter.setPen(QColor(option.palette.color(QPalette.ColorRole.PlaceholderText)))
        place = option.rect.adjusted(option.rect.width() - width, 0, -6, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()


class OutlinePane(QWidget):
    """Shows the outline.

    Signals:
        heading_chosen(Heading): A heading was clicked or entered with the keyboard.
    """

    heading_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = OutlineModel(self)
        self._shown = QSortFilterProxyModel(self)
        self._shown.setSourceModel(self._model)
        self._shown.setRecursiveFilteringEnabled(True)
        self._shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._filter = QLineEdit()
        self._filter.setPlaceholderText(self.tr("Filter headings"))
        self._filter.setAccessibleName(self.tr("Filter headings"))
        self._filter.setClearButtonEnabled(True)
        self._filter.textChanged.connect(self._apply_filter)
        self._tree = QTreeView()
        self._tree.setAccessibleName(self.tr("Outline"))
        self._tree.setModel(self._shown)
        self._tree.setHeaderHidden(True)
        self._tree.setIndentation(14)
        self._tree.setUniformRowHeights(True)
        self._tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._tree.setItemDelegate(_HeadingDelegate(self._tree))
        self._tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._tree.clicked.connect(self._choose)
        self._tree.activated.connect(self._choose)
        self._empty = QLabel(self.tr("No headings were found in this report."))
        self._empty.setObjectName("empty")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._tree)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 4, 8)
        layout.setSpacing(8)
        layout.addWidget(self._filter)
        layout.addLayout(self._stack)

    def show_outline(self, outline: Outline, rendition: Rendition) -> None:
        """Show another outline, or the same one in another script."""
        self._model.show_outline(outline, rendition)
        self._tree.expandAll()
        self._stack.setCurrentWidget(self._tree if outline.headings else self._empty)

    def show_counts(self, counts: Mapping[Heading, tuple[int, int]]) -> None:
        """Tell how many notes and figures stand under each heading."""
        self._model.show_counts(counts)

    def show_current(self, heading: Heading | None) -> None:
        """Set off the heading that the page is under, and bring it into view."""
        if heading is None:
            self._tree.setCurrentIndex(QModelIndex())
            return
        index = self._shown.mapFromSource(self._model.index_of(heading))
        if index.isValid() and index != self._tree.currentIndex():
            self._tree.setCurrentIndex(index)
            self._tree.scrollTo(index)

    @Slot(str)
    def _apply_filter(self, text: str) -> None:
        self._shown.setFilterFixedString(text)
        self._tree.expandAll()

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        heading = index.data(HEADING_ROLE)
        if isinstance(heading, Heading):
            self.heading_chosen.emit(heading)
