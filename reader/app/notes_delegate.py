"""How a note looks in the list: a bar in its colour, the quote, the words, the tags."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.annotation.model import Anchored
from reader.app.notes_model import NOTE_ROLE, QUOTE_ROLE
from reader.app.outline_model import Index
from reader.app.palette import LIGHT, Theme, tone

_PAD: Final = 8
_BAR: Final = 4
_QUOTE_LINES: Final = 3
_WORDS_LINES: Final = 6
_WRAP: Final = int(Qt.TextFlag.TextWrapAnywhere.value | Qt.AlignmentFlag.AlignTop.value)


class NotesDelegate(QStyledItemDelegate):
    """Draws the rows of a `NotesModel`."""

    theme: Theme = LIGHT

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height a row needs in the width of its view."""
        view = option.widget
        width = view.width() - 28 if view else 280
        note = index.data(NOTE_ROLE)
        metrics = option.fontMetrics
        if not isinstance(note, Anchored):
            return QSize(width, metrics.height() + 14)
        height = 2 * _PAD
        for text, font, most in self._texts(option.font, note, index.data(QUOTE_ROLE)):
            height += _height(text, font, width - 2 * _PAD - _BAR, most) + 3
        return QSize(width, height + 6)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a title or a note."""
        painter.save()
        note = index.data(NOTE_ROLE)
        if isinstance(note, Anchored):
            self._paint_note(painter, option, note, index.data(QUOTE_ROLE))
        else:
            self._paint_title(painter, option, str(index.data()))
        painter.restore()

    def _paint_title(self, painter: QPainter, option: QStyleOptionViewItem, title: str) -> None:
        painter.setPen(QColor(self.theme.muted))
        painter.setFont(option.font)
        place = option.rect.adjusted(0, 6, -4, 0)
        elided = option.fontMetrics.elidedText(title, Qt.TextElideMode.ElideLeft, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, elided)

    def _paint_note(
        self, painter: QPainter, option: QStyleOptionViewItem, note: Anchored, quote: str
    ) -> None:
        theme = self.theme
        card = option.rect.adjusted(0, 3, -4, -3)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setPen(QColor(theme.accent if selected else theme.line))
        painter.setBrush(QColor(theme.paper))
        painter.drawRoundedRect(card, 4, 4)
        ground = theme.grounds[note.annotation.colour]
        painter.fillRect(QRect(card.left(), card.top() + 4, _BAR, card.height() - 8),
                         QColor(tone(ground, theme)))  # fmt: skip
        left = card.left() + _BAR + _PAD
        width = card.width() - _BAR - 2 * _PAD
        top = card.top() + _PAD - 3
        for number, (text, font, most) in enumerate(self._texts(option.font, note, quote)):
            height = _height(text, font, width, most)
            painter.setFont(font)
            painter.setPen(QColor(theme.muted if number == 0 else theme.text))
            shortened = _shortened(text, font, width, most)
            painter.drawText(QRect(left, top, width, height), _WRAP, shortened)
            top += height + 3

    def _texts(self, font: QFont, note: Anchored, quote: str) -> list[tuple[str, QFont, int]]:
        """Return the texts of a note with their fonts and the lines they may take."""
        strong = QFont(font)
        strong.setWeight(QFont.Weight.Medium)
        texts = [(quote.replace("\n", " "), font, _QUOTE_LINES)]
        if note.annotation.note:
            texts.append((note.annotation.note, strong, _WORDS_LINES))
        if note.annotation.tags:
            texts.append((" ".join(f"#{tag}" for tag in note.annotation.tags), font, 1))
        return texts


def _height(text: str, font: QFont, width: int, most_lines: int) -> int:
    metrics = QFontMetrics(font)
    needed = metrics.boundingRect(QRect(0, 0, width, 10_000), _WRAP, text).height()
    return min(needed, most_lines * metrics.lineSpacing())


def _shortened(text: str, font: QFont, width: int, most_lines: int) -> str:
    """Return as much of a text as its lines hold, with an ellipsis if some is left off."""
    metrics = QFontMetrics(font)
    room = most_lines * metrics.lineSpacing()
    shorter = text
    while (
        shorter and metrics.boundingRect(QRect(0, 0, width, 10_000), _WRAP, shorter).height() > room
    ):
        shorter = shorter[: len(shorter) * 9 // 10 - 1]
    return shorter if shorter == text else shorter[:-1] + "…"
