"""How far a page is scrolled, told so that another page can be scrolled as far.

Pages of one report in two scripts or widths break their lines otherwise, so neither pixels nor
lines tell. What tells is a share of the paragraph at the line one reads, as a place of the report
text with a fraction.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextBlock
from PySide6.QtWidgets import QTextEdit

from reader.app.shown_text import ShownText

VERY_START: Final = -1.0
"""The place above all text: the page is not scrolled."""


def reading_place(page: QTextEdit, shown: ShownText, line_px: int) -> float:
    """Return the place of the report text at a height of the viewport, or `VERY_START`."""
    scrolled = page.verticalScrollBar().value()
    if scrolled == 0:
        return VERY_START
    block = page.cursorForPosition(QPoint(page.viewport().width() // 2, line_px)).block()
    if _top(block) > scrolled + line_px and block.previous().isValid():
        block = block.previous()  # between two paragraphs Qt takes the nearer one
    top, bottom = _top(block), _bottom(block)
    share = (scrolled + line_px - top) / max(1.0, bottom - top)
    start, end = _places(block, shown)
    return start + min(1.0, max(0.0, share)) * (end - start)


def scrolled_to(shown: ShownText, place: float, line_px: int) -> int:
    """Return how far a page is to be scrolled for a place to come to a height of the viewport."""
    if place < 0:
        return 0
    block = shown.caret(int(place)).block()
    start, end = _places(block, shown)
    share = min(1.0, max(0.0, (place - start) / max(1, end - start)))
    top = _top(block)
    return round(top + share * (_bottom(block) - top)) - line_px


def _places(block: QTextBlock, shown: ShownText) -> tuple[int, int]:
    """Return where a paragraph begins in the report text, and where the next one does."""
    last_qt = shown.document.characterCount() - 1
    end_qt = min(block.position() + block.length(), last_qt)
    return shown.offset(block.position()), shown.offset(end_qt)


def _top(block: QTextBlock) -> float:
    """Return where a paragraph begins, in pixels of the document; the first one at its edge."""
    layout = block.document().documentLayout()
    return layout.blockBoundingRect(block).top() if block.previous().isValid() else 0.0


def _bottom(block: QTextBlock) -> float:
    """Return where the next paragraph begins; the space between them belongs to the first."""
    following = block.next()
    if following.isValid():
        return _top(following)
    return block.document().documentLayout().blockBoundingRect(block).bottom()
