"""Which character of a page the mouse points at; places are Qt's, in UTF-16 units."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QTextEdit

_THIRDS_OF_A_LINE: Final = (0, -1, 1, -2, 2)
"""How far above and below a point between two lines the nearer one is looked for."""


def hit(page: QTextEdit, point: QPoint) -> int:
    """Return the position of the character under a point of the viewport, or -1 beside the text."""
    on_page = point + QPoint(0, page.verticalScrollBar().value())
    return page.document().documentLayout().hitTest(on_page, Qt.HitTestAccuracy.ExactHit)


def hit_near(page: QTextEdit, point: QPoint) -> int:
    """Return the position of the character that a point is at, between lines or beside one.

    Returns:
        -1 if the point is farther from the text than that. Behind the end of a line its last
        character is meant.
    """
    caret = page.cursorForPosition(point)
    line = page.cursorRect(caret)
    between = not line.top() <= point.y() <= line.bottom()
    for thirds in _THIRDS_OF_A_LINE if between else (0,):
        position_qt = hit(page, point + QPoint(0, thirds * line.height() // 3))
        if position_qt >= 0:
            return position_qt
    if abs(point.y() - line.center().y()) > 1.5 * line.height():
        return -1
    return caret.position() - (line.left() <= point.x() and not caret.atBlockStart())
