"""Notes that underline: two pixels in the darker tone of their colour, below the lines of figures.

Lines of notes that overlap stand one below the other, so that each can be seen.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QTextEdit

from reader.app.frames import frames
from reader.app.marks import NoteMark
from reader.app.palette import Theme, tone
from reader.app.shown_text import ShownText
from reader.core.span import Span

_LINE_PX: Final = 2
_STEP_PX: Final = 3
_BELOW_EM: Final = 0.2
"""How far below the base line the first line is drawn, in the size of the characters."""
_DEEPEST: Final = 3
"""Lines that find room between two lines of text."""


def paint_note_lines(
    page: QTextEdit,
    shown: ShownText,
    notes: Sequence[NoteMark],
    visible: Span,
    theme: Theme,
) -> None:
    """Paint the lines of underlining notes over a page that has just been painted.

    Args:
        page: The page.
        shown: What it shows.
        notes: Its notes, in text order.
        visible: The stretch of the text shown that can be seen.
        theme: The colours.
    """
    painter: QPainter | None = None
    for note, depth in with_depths(notes):
        if not note.span.overlaps(visible):
            continue
        painter = painter or QPainter(page.viewport())
        colour = QColor(tone(theme.grounds[note.colour], theme))
        seen = Span(max(note.span.start, visible.start), min(note.span.end, visible.end))
        for frame in frames(page, shown, shown.rendition.reported(seen)):
            em = frame.block.charFormat().font().pixelSize()
            top = round(frame.base + _BELOW_EM * em) + depth * _STEP_PX
            painter.fillRect(QRectF(frame.rect.left(), top, frame.rect.width(), _LINE_PX), colour)
    if painter:
        painter.end()


def with_depths(notes: Sequence[NoteMark]) -> Iterator[tuple[NoteMark, int]]:
    """Return the underlining notes, each with the number of lines above its own."""
    ends: list[int] = []
    for note in notes:
        if not note.underlines:
            continue
        free = (depth for depth, end in enumerate(ends) if end <= note.span.start)
        depth = next(free, len(ends))
        ends[depth : depth + 1] = [note.span.end]
        yield note, min(depth, _DEEPEST - 1)
