"""Full blocks on a picture: where a person would point with the mouse."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage


def blocks(picture: QImage) -> list[QRect]:
    """Find the full blocks (█) on a picture, in reading order.

    Nothing else in a light window is so dark and so big, and the screen behind it is bigger.
    """
    found: list[QRect] = []
    side, largest = 12, 60
    for y in range(0, picture.height() - side, side // 2):
        for x in range(0, picture.width() - side, side // 2):
            if any(rect.adjusted(-1, -1, 1, 1).contains(x, y) for rect in found):
                continue
            if _is_dark(picture, x, y) and _is_dark(picture, x + side, y + side):
                rect = _grown(picture, x, y)
                if side < min(rect.width(), rect.height()) < largest and _is_full(picture, rect):
                    found.append(rect)
    return sorted(found, key=lambda rect: (rect.center().y() // side, rect.x()))


def _is_dark(picture: QImage, x: int, y: int) -> bool:
    return picture.valid(x, y) and picture.pixelColor(x, y).lightness() < 70


def _grown(picture: QImage, x: int, y: int) -> QRect:
    left, right, top, bottom = x, x, y, y
    while _is_dark(picture, left - 1, y):
        left -= 1
    while _is_dark(picture, right + 1, y):
        right += 1
    while _is_dark(picture, x, top - 1):
        top -= 1
    while _is_dark(picture, x, bottom + 1):
        bottom += 1
    return QRect(QPoint(left, top), QPoint(right, bottom))


def _is_full(picture: QImage, rect: QRect) -> bool:
    rows = range(rect.top() + 1, rect.bottom())
    return all(
        _is_dark(picture, x, y) for y in rows for x in range(rect.left() + 1, rect.right(), 3)
    )
