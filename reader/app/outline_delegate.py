"""How a heading is drawn in the outline: its title, and at the right how many notes it has."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from reader.app.outline_model import COUNTS_ROLE, Index


class HeadingDelegate(QStyledItemDelegate):
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
