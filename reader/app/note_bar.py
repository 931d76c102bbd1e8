"""The bar beside the passage of the note that is chosen."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QTextEdit

from reader.app.marks import NoteMark
from reader.app.palette import Theme, tone
from reader.app.shown_text import ShownText

_BAR_PX: Final = 3
_BESIDE_PX: Final = 16
"""How far left of the text the bar begins."""


def paint_note_bar(page: QTextEdit, shown: ShownText, note: NoteMark, theme: Theme) -> None:
    """Paint the bar beside a note over a page that has just been painted."""
    top = page.cursorRect(shown.shown_caret(note.span.start)).top()
    bottom = page.cursorRect(shown.shown_caret(note.span.end)).bottom()
    colour = tone(theme.grounds[note.colour], theme)
    left = round(page.document().rootFrame().frameFormat().leftMargin()) - _BESIDE_PX
    QPainter(page.viewport()).fillRect(QRect(left, top, _BAR_PX, bottom - top), QColor(colour))
