"""How a heading is drawn in the outline: its title, and at the right what stands under it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from reader.app.outline_model import COUNTS_ROLE, HITS_ROLE, Index

_GAP_PX: Final = 8
_MARGIN_PX: Final = 6
_ROUNDING_PX: Final = 3


class HeadingDelegate(QStyledItemDelegate):
    """Draws a heading with the counts of its hits, notes and figures at the right.

    Hits are framed, as they are on the page.
    """

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
        hits = str(index.data(HITS_ROLE) or "")
        hits_px = len(hits) * digits + 2 * _GAP_PX if hits else 0
        narrower = QStyleOptionViewItem(option)
        narrower.rect.setRight(option.rect.right() - sum(widths) - hits_px)
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
        if hits:
            font.setBold(False)
            painter.setFont(font)
            room = QRect(right - hits_px, option.rect.top(), hits_px, option.rect.height())
            _draw_framed(painter, room, hits, option)
        painter.restore()


def _draw_framed(painter: QPainter, room: QRect, text: str, option: QStyleOptionViewItem) -> None:
    """Draw a number in the frame of a hit, at the right of its room."""
    height = option.fontMetrics.height() - 2
    frame = QRect(room.left() + _GAP_PX // 2, 0, room.width() - _GAP_PX, height)
    frame.moveCenter(QPoint(frame.center().x(), room.center().y()))
    colours = option.palette
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colours.color(QPalette.ColorRole.Link), 1.2))
    painter.drawRoundedRect(frame, _ROUNDING_PX, _ROUNDING_PX)
    painter.setPen(colours.color(QPalette.ColorRole.Text))
    painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, text)
