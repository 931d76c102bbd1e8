"""Where a passage is on the page: one frame for each line it stands in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, cast

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextBlock, QTextLine
from PySide6.QtWidgets import QTextEdit

from reader.app.shown_text import ShownText
from reader.core.span import Span

_ABOVE_EM: Final = 0.98
_BELOW_EM: Final = 0.24
"""How far a frame reaches from the base line, in the size of the characters."""
_BESIDE_PX: Final = 1.0


@dataclass(frozen=True, slots=True)
class Frame:
    """The part of a passage that stands in one line.

    Attributes:
        rect: In coordinates of the viewport; as high as the characters, not as the line.
        base: Height of the base line, in the same.
        begins: Whether the passage begins here.
        ends: Whether it ends here.
        block: The paragraph of the line.
        origin: Where the paragraph is painted.
        start_qt: Where the part begins in the paragraph.
        length_qt: How long it is.
    """

    rect: QRectF
    base: float
    begins: bool
    ends: bool
    block: QTextBlock
    origin: QPointF
    start_qt: int
    length_qt: int


def frames(page: QTextEdit, shown: ShownText, passage: Span) -> Iterator[Frame]:
    """Return the parts of a passage of the report text, line by line."""
    cursor = shown.cursor(passage)
    start_qt, end_qt = cursor.selectionStart(), cursor.selectionEnd()
    block = shown.document.findBlock(start_qt)
    while block.isValid() and block.position() < end_qt:
        top_left = shown.document.documentLayout().blockBoundingRect(block).topLeft()
        origin = top_left - QPointF(0, page.verticalScrollBar().value())
        em = block.charFormat().font().pixelSize()
        layout = block.layout()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            line_qt = block.position() + line.textStart()
            first_qt = max(start_qt, line_qt)
            last_qt = min(end_qt, line_qt + line.textLength())
            if first_qt >= last_qt:
                continue
            left = _x(line, first_qt - block.position())
            right = _x(line, last_qt - block.position())
            base = line.y() + line.ascent()
            rect = QRectF(left, base - _ABOVE_EM * em, right - left, (_ABOVE_EM + _BELOW_EM) * em)
            rect.adjust(-_BESIDE_PX, 0, _BESIDE_PX, 0)
            yield Frame(
                rect.translated(origin),
                base=base + origin.y(),
                begins=first_qt == start_qt,
                ends=last_qt == end_qt,
                block=block,
                origin=origin,
                start_qt=first_qt - block.position(),
                length_qt=last_qt - first_qt,
            )
        block = block.next()


def _x(line: QTextLine, position_qt: int) -> float:
    """Return where a character of a paragraph begins in its line."""
    x, _ = cast(tuple[float, int], line.cursorToX(position_qt))
    return x
