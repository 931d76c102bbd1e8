"""How a hit looks in the list: its number, and one line of context with the hit in bold."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.app.listed_hits import HEADINGS_SIGN, HitRow, SectionRow
from reader.app.outline_model import Index
from reader.app.palette import LIGHT, Theme
from reader.app.results_model import ROW_ROLE, ReportRow

_PAD_PX: Final = 8
_BAR_PX: Final = 3
_LEFT_SHARE: Final = 0.4
"""What stands before the hit gets this much of the line where what follows needs the rest."""

_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class ResultsDelegate(QStyledItemDelegate):
    """Draws the rows of a `ResultsModel`, each in one line.

    Attributes:
        theme: The colours.
        most: The highest number in the list; the numbers' column is as wide as it needs.
    """

    theme: Theme = LIGHT
    most: int = 0

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a title or a hit."""
        painter.save()
        row = index.data(ROW_ROLE)
        if isinstance(row, HitRow):
            self._paint_hit(painter, option, row)
        elif isinstance(row, SectionRow):
            self._paint_title(painter, option, row.titles, row.hits)
        elif isinstance(row, ReportRow):
            self._paint_report(painter, option, row)
        painter.restore()

    def _paint_report(
        self, painter: QPainter, option: QStyleOptionViewItem, row: ReportRow
    ) -> None:
        """Draw the title of a report, bold, with a line above it."""
        painter.setPen(QColor(self.theme.line))
        painter.drawLine(option.rect.topLeft(), option.rect.topRight())
        option.font.setBold(True)
        self._paint_title(painter, option, (row.title,), row.hits)

    def _paint_title(
        self, painter: QPainter, option: QStyleOptionViewItem, titles: Sequence[str], hits: int
    ) -> None:
        bold = option.font.bold()
        painter.setFont(option.font)
        painter.setPen(QColor(self.theme.text if bold else self.theme.muted))
        metrics = QFontMetrics(option.font)
        room = option.rect.adjusted(0, 4, -_PAD_PX, 0)
        count = f"{hits:,}"
        painter.drawText(room, _RIGHT, count)
        room.setRight(room.right() - metrics.horizontalAdvance(count) - _PAD_PX)
        painter.drawText(room, _LEFT, fitting_title(titles, metrics, room.width()))

    def _paint_hit(self, painter: QPainter, option: QStyleOptionViewItem, row: HitRow) -> None:
        theme, room = self.theme, QRect(option.rect).adjusted(0, 1, -4, -1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.selection if selected else theme.hover))
            painter.drawRoundedRect(room, 4, 4)
        if selected:
            bar = QRect(room.left(), room.top() + 4, _BAR_PX, room.height() - 8)
            painter.fillRect(bar, QColor(theme.accent))
        painter.setFont(option.font)
        painter.setPen(QColor(theme.muted))
        numbers = option.fontMetrics.horizontalAdvance("0" * len(f"{self.most:,}"))
        left = room.left() + _BAR_PX + 5
        painter.drawText(QRect(left, room.top(), numbers, room.height()), _RIGHT,
                         f"{row.number + 1:,}")  # fmt: skip
        room.setLeft(left + numbers + _PAD_PX)
        room.setRight(room.right() - 4)
        self._paint_context(painter, option.font, room, row)

    def _paint_context(self, painter: QPainter, font: QFont, room: QRect, row: HitRow) -> None:
        """Draw the line so that the hit is always in it."""
        bold = QFont(font)
        bold.setBold(True)
        plain_size, bold_size = QFontMetrics(font), QFontMetrics(bold)
        words = bold_size.elidedText(row.words, Qt.TextElideMode.ElideMiddle, room.width())
        words_px = bold_size.horizontalAdvance(words)
        rest_px = room.width() - words_px
        after_px = plain_size.horizontalAdvance(row.after)
        before_px = max(rest_px - after_px, round(rest_px * _LEFT_SHARE))
        before = plain_size.elidedText(row.before, Qt.TextElideMode.ElideLeft, before_px)
        before_px = plain_size.horizontalAdvance(before)
        after = plain_size.elidedText(
            row.after, Qt.TextElideMode.ElideRight, max(0, rest_px - before_px)
        )
        left = room.left()
        for text, used, width in (
            (before, font, before_px),
            (words, bold, words_px),
            (after, font, rest_px - before_px),
        ):
            painter.setFont(used)
            painter.setPen(QColor(self.theme.text))
            painter.drawText(QRect(left, room.top(), max(0, width), room.height()), _LEFT, text)
            left += width


def fitting_title(titles: Sequence[str], metrics: QFontMetrics, width_px: int) -> str:
    """Return as many of nested headings as fit, the innermost first of all."""
    for outermost in range(len(titles)):
        title = HEADINGS_SIGN.join(titles[outermost:])
        if metrics.horizontalAdvance(title) <= width_px:
            return title
    return metrics.elidedText(titles[-1], Qt.TextElideMode.ElideRight, width_px)
