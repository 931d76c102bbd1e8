"""What was found, on the page: an outline around each hit, the present one a filled seal.

Notes are grounds and figures are inks; a hit is a frame, so that the three never hide each other.
Only what can be seen is looked up, placed and painted.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QTextEdit

from reader.app.frames import Frame, frames
from reader.app.palette import Theme
from reader.app.shown_text import ShownText
from reader.core.span import Span

_LINE_PX: Final = 1.4
_ROUNDING_PX: Final = 3.0


class HitMarks:
    """The hits of a search on a page; spans are of the report text."""

    def __init__(self) -> None:
        self._hits: Sequence[Span] = ()
        self._present: Span | None = None

    def show(self, hits: Sequence[Span], present: Span | None) -> None:
        """Mark other hits.

        Args:
            hits: In text order, none overlapping.
            present: The one that is filled.
        """
        self._hits, self._present = hits, present

    def visible(self, page: QTextEdit, shown: ShownText) -> Sequence[Span]:
        """Return the hits in the part of the page that can be seen."""
        if not self._hits:
            return ()
        corner = page.viewport().rect().bottomRight()
        first_qt = page.cursorForPosition(QPoint(0, 0)).position()
        last_qt = page.cursorForPosition(corner).position()
        seen = shown.rendition.reported(shown.shown_span(first_qt, max(first_qt, last_qt)))
        start = bisect_left(self._hits, seen.start, key=lambda hit: hit.end)
        end = bisect_left(self._hits, seen.end + 1, key=lambda hit: hit.start)
        return self._hits[start:end]

    def paint(self, page: QTextEdit, shown: ShownText, theme: Theme) -> None:
        """Paint the hits that can be seen over a page that has just been painted."""
        if not (hits := self.visible(page, shown)):
            return
        painter = QPainter(page.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for hit in hits:
            for frame in frames(page, shown, hit):
                if hit == self._present:
                    _fill(painter, frame, theme)
                else:
                    _outline(painter, frame, theme)
        painter.end()


def _outline(painter: QPainter, frame: Frame, theme: Theme) -> None:
    painter.setPen(QPen(QColor(theme.accent), _LINE_PX))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _draw_frame(painter, frame)


def _fill(painter: QPainter, frame: Frame, theme: Theme) -> None:
    """Fill the frame with the colour of the seal and write its text again in that of the paper."""
    painter.setPen(QPen(QColor(theme.accent), _LINE_PX))
    painter.setBrush(QColor(theme.accent))
    _draw_frame(painter, frame)
    ink = QTextCharFormat()
    ink.setForeground(QBrush(QColor(theme.paper)))
    part = QTextLayout.FormatRange()
    part.start, part.length, part.format = frame.start_qt, frame.length_qt, ink
    layout = frame.block.layout()
    painter.save()
    painter.setClipRect(frame.rect)
    layout.draw(painter, frame.origin - layout.position(), [part])
    painter.restore()


def _draw_frame(painter: QPainter, frame: Frame) -> None:
    """Draw a frame; where the hit goes on in another line it stays open."""
    room = frame.rect.adjusted(0 if frame.begins else -8, 0, 0 if frame.ends else 8, 0)
    painter.save()
    painter.setClipRect(
        frame.rect.adjusted(-_LINE_PX if frame.begins else 0, -_LINE_PX,
                            _LINE_PX if frame.ends else 0, _LINE_PX)
    )  # fmt: skip
    painter.drawRoundedRect(room, _ROUNDING_PX, _ROUNDING_PX)
    painter.restore()
