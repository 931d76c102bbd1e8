"""What stands in the left margin of the page: numbers of paragraphs, and bookmarks."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPolygonF, QTextBlock
from PySide6.QtWidgets import QTextEdit

from reader.app.fonts import interface_font
from reader.app.shown_text import ShownText
from reader.app.typesetting import PageStyle

if TYPE_CHECKING:
    from reader.core.outline.paragraph_numbers import ParagraphNumbers

_NUMBER_EM: Final = 0.62
_GAP_PX: Final = 18
"""Between the numbers and the text; the bar of the present note stands in it."""
_RIBBON_PX: Final = (7, 15)


class MarginMarks:
    """Paints the margin beside what can be seen.

    Attributes:
        numbers: The paragraphs as they are cited; ``None`` where no numbers are wanted.
        bookmarks: Where paragraphs with a bookmark begin, in the report text.
    """

    def __init__(self) -> None:
        self.numbers: ParagraphNumbers | None = None
        self.bookmarks: Collection[int] = frozenset()

    def paint(self, page: QTextEdit, shown: ShownText, style: PageStyle) -> None:
        """Paint over a page that has just been painted."""
        if self.numbers is None and not self.bookmarks:
            return
        painter = QPainter(page.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(_number_font(style))
        right = round(shown.document.rootFrame().frameFormat().leftMargin()) - _GAP_PX
        for block, line in _visible_lines(page, shown):
            offset = shown.offset(block.position())
            if offset in self.bookmarks:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(style.theme.accent))
                painter.drawPolygon(_ribbon(right + 3, line))
            if number := self.number(offset):
                painter.setPen(QColor(style.theme.muted))
                room = QRectF(0, line.top(), right - 2, line.height())
                side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                painter.drawText(room, side.value, number)
        painter.end()

    def number(self, offset: int) -> str:
        """Return the number that stands beside a place; empty where no paragraph begins."""
        if self.numbers is None:
            return ""
        part = self.numbers.part(offset)
        number = self.numbers.number(offset, part)
        return str(number) if self.numbers.offset(number, part) == offset else ""


def _visible_lines(page: QTextEdit, shown: ShownText) -> Iterator[tuple[QTextBlock, QRectF]]:
    """Return the paragraphs that can be seen, each with the place of its first line."""
    height = page.viewport().height()
    scrolled = page.verticalScrollBar().value()
    block = page.cursorForPosition(QPoint(0, 0)).block()
    while block.isValid():
        top = shown.document.documentLayout().blockBoundingRect(block).top() - scrolled
        if top > height:
            return
        layout = block.layout()
        if block.length() > 1 and layout.lineCount():
            line = layout.lineAt(0)
            yield block, QRectF(0, top + line.y(), 0, line.height())
        block = block.next()


def _number_font(style: PageStyle) -> QFont:
    font = interface_font(max(9, round(_NUMBER_EM * style.size_px)))
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def _ribbon(left: float, line: QRectF) -> QPolygonF:
    """Return the outline of a ribbon beside a line, notched below."""
    width, height = _RIBBON_PX
    top = line.center().y() - height / 2
    corners = ((0, 0), (width, 0), (width, height), (width / 2, height - 4), (0, height))
    return QPolygonF([QPointF(left + x, top + y) for x, y in corners])
