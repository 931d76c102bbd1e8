"""How a heading is drawn in the outline: its title, and at the right its notes and figures."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from reader.app.outline_model import COUNTS_ROLE, Index

_GAP_PX: Final = 8
_MARGIN_PX: Final = 6


class HeadingDelegate(QStyledItemDelegate):
    """Draws a heading with the counts of its notes and figures at the right."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Set the first level in a heavier weight."""
        super().initStyleOption(option, index)
        if not index.parent().isValid():
            option.font.setBold(True)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the heading, leaving room for the counts."""
        notes, figures = index.data(COUNTS_ROLE) or (0, 0)
        counts = [(notes, QPalette.ColorRole.Link), (figures, QPalette.ColorRole.PlaceholderText)]
        shown = [(str(count), role) for count, role in counts if count]
        digits = option.fontMetrics.horizontalAdvance("0")
        widths = [len(text) * digits + _GAP_PX for text, _ in shown]
        narrower = QStyleOptionViewItem(option)
        narrower.rect.setRight(option.rect.right() - sum(widths))
        super().paint(painter, narrower, index)
        painter.save()
        font = QFont(option.font)
        right = option.rect.right() - _MARGIN_PX
        for (text, role), width in reversed(list(zip(shown, widths, strict=True))):
            painter.setPen(QColor(option.palette.color(role)))
            font.setBold(role is QPalette.ColorRole.Link)  # told apart without colour, too
            painter.setFont(font)
            place = QRect(right - width, option.rect.top(), width, option.rect.height())
            right_middle = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place, right_middle, text)
            right -= width
        painter.restore()
