"""Break a long title where a person would: lines of like length, after a whole name."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QFontMetricsF, QTextBlock, QTextCursor, QTextDocument, QTextFormat

TITLE_PROPERTY: Final = QTextFormat.Property.UserProperty.value + 1
"""Set on the block format of the title's paragraphs."""

_BALANCED: Final = "balanced_px"
"""The document's own note of the width it was balanced for."""

_GOOD_ENDS: Final = "会會市省县縣区區年于於的》）)、，：院府国國"
_LEAST_SHARE: Final = 0.35
_SLACK_PX: Final = 2.0


def balance_title(document: QTextDocument, width: float) -> None:
    """Give the title's paragraphs the side margins that make Qt break them well.

    Args:
        document: Its title paragraphs have `TITLE_PROPERTY` set; they stand near its beginning.
        width: Of the column, in pixels.
    """
    if document.property(_BALANCED) == width:
        return
    document.setProperty(_BALANCED, width)
    block = document.begin()
    for _ in range(12):
        if not block.isValid():
            return
        if block.blockFormat().hasProperty(TITLE_PROPERTY):
            _balance(block, width)
        block = block.next()


def _balance(block: QTextBlock, width: float) -> None:
    font = block.charFormat().font()
    wanted = _line_width(block.text(), QFontMetricsF(font), width)
    margin = max(0.0, (width - wanted) / 2)
    layout = block.blockFormat()
    if abs(layout.leftMargin() - margin) < 1:
        return
    layout.setLeftMargin(margin)
    layout.setRightMargin(margin)
    QTextCursor(block).setBlockFormat(layout)


def _line_width(title: str, metrics: QFontMetricsF, width: float) -> float:
    """Return the width at which a title that needs two lines breaks best, else the whole."""
    whole = metrics.horizontalAdvance(title)
    if whole <= width or whole > 2 * width:
        return width
    best, best_cost = width, float("inf")
    for end in range(1, len(title)):
        first = metrics.horizontalAdvance(title[:end])
        rest = whole - first
        if first > width - _SLACK_PX or rest > first or rest < _LEAST_SHARE * first:
            continue
        cost = (first - rest) / whole - (0.35 if title[end - 1] in _GOOD_ENDS else 0.0)
        if cost < best_cost:
            best, best_cost = first + _SLACK_PX, cost
    return best
