"""The scroll bar of the page with a tick for every hit, so that one sees where they crowd."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from reader.app.palette import LIGHT, Theme
from reader.core.span import Span

_TICK_PX: Final = 2
_MARGIN_PX: Final = 3


_WIDTH_PX: Final = 12


class HitRuler(QScrollBar):
    """Stands for the whole report, from its first character to its last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._theme = LIGHT
        self._hits: Sequence[Span] = ()
        self._present: Span | None = None
        self._length = 0
        self._ticks: list[int] = []

    def show_hits(self, hits: Sequence[Span], present: Span | None, length: int) -> None:
        """Show where hits are.

        Args:
            hits: In text order.
            present: The one whose tick is as wide as the bar.
            length: Of the report text, in code points.
        """
        if hits is not self._hits or length != self._length:
            self._hits, self._length = hits, length
            self._place_ticks()
        self._present = present
        self.update()

    def use_theme(self, theme: Theme) -> None:
        """Draw the ticks in the colours of a theme."""
        self._theme = theme
        self.update()

    def ticks(self) -> list[int]:
        """Return the heights of the ticks in pixels; hits that fall together have one."""
        return self._ticks

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the ticks in another height."""
        super().resizeEvent(event)
        self._place_ticks()

    def sizeHint(self) -> QSize:
        """Return the width that the style sheet gives it, also before there is one."""
        return QSize(_WIDTH_PX, super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar and the ticks on it."""
        if not self.window().styleSheet():  # it is not dressed yet
            return
        super().paintEvent(event)
        if not self._ticks:
            return
        painter = QPainter(self)
        accent = QColor(self._theme.accent)
        width = self.width() - 2 * _MARGIN_PX
        for tick in self._ticks:
            painter.fillRect(QRect(_MARGIN_PX, tick, width, _TICK_PX), accent)
        if self._present:
            tick = self._height_of(self._present)
            painter.fillRect(QRect(0, tick - 1, self.width(), _TICK_PX + 2), accent)
        painter.end()

    def _place_ticks(self) -> None:
        self._ticks = sorted({self._height_of(hit) for hit in self._hits})

    def _height_of(self, hit: Span) -> int:
        room = self.height() - 2 * _MARGIN_PX
        return _MARGIN_PX + hit.start * room // max(1, self._length)
