"""Frames around the passages of notes in high contrast, where a ground alone says too little."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QLineF
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QTextEdit

from reader.app.frames import Frame, frames
from reader.app.marks import NoteMark
from reader.app.palette import Theme, tone
from reader.app.shown_text import ShownText
from reader.core.span import Span

_LINE_PX: Final = 1.6


def paint_note_frames(
    page: QTextEdit,
    shown: ShownText,
    notes: Sequence[NoteMark],
    visible: Span,
    theme: Theme,
) -> None:
    """Paint the frames over a page that has just been painted; none unless the contrast is high.

    Args:
        page: The page.
        shown: What it shows.
        notes: Its notes; those that underline have their line.
        visible: The stretch of the text shown that can be seen.
        theme: The colours.
    """
    if not theme.is_strong:
        return
    painter = QPainter(page.viewport())
    for note in notes:
        if note.underlines or not note.span.overlaps(visible):
            continue
        painter.setPen(QPen(QColor(tone(theme.grounds[note.colour], theme)), _LINE_PX))
        for frame in frames(page, shown, shown.rendition.reported(note.span)):
            painter.drawLines(_sides(frame))
    painter.end()


def _sides(frame: Frame) -> list[QLineF]:
    """Return the sides of a frame; where the passage goes on in another line it is open."""
    rect = frame.rect
    sides = [
        QLineF(rect.topLeft(), rect.topRight()),
        QLineF(rect.bottomLeft(), rect.bottomRight()),
    ]
    if frame.begins:
        sides.append(QLineF(rect.topLeft(), rect.bottomLeft()))
    if frame.ends:
        sides.append(QLineF(rect.topRight(), rect.bottomRight()))
    return sides
