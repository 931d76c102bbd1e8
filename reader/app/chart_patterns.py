"""How the kinds of figures look as areas: an ink, a shade of it and a pattern on it.

The six inks differ by pattern, the kinds of one ink by shade, so that colour is never the only
sign. Patterns are drawn as lines cut to the area: neither a clip nor a brush with a pattern comes
out alike on the screen and in SVG.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from reader.app.palette import INK_OF_KIND, Ink, Theme
from reader.core.figures.model import FigureKind

_STEP_PX: Final = 5.0
_SHADES: Final = (1.0, 0.5, 0.22)
"""How much of the ink is in the first, second and third kind of an ink; the rest is paper."""


def paint_area(painter: QPainter, area: QRectF, kind: FigureKind, theme: Theme) -> None:
    """Fill a rectangle as a kind of figures looks."""
    painter.fillRect(area, area_colour(kind, theme))
    ink = INK_OF_KIND[kind]
    if ink is Ink.ORDER:
        pen = QPen(_line_colour(kind, theme), 1.8)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPoints(list(_dots(area)))
        return
    painter.setPen(QPen(_line_colour(kind, theme), 1.0))
    painter.drawLines(list(_lines(area, ink)))


def area_colour(kind: FigureKind, theme: Theme) -> QColor:
    """Return the ground of a kind's area."""
    return _between(theme.paper, theme.inks[INK_OF_KIND[kind]], _shade(kind))


def text_colour(kind: FigureKind, theme: Theme) -> QColor:
    """Return a colour that can be read on the ground of a kind's area."""
    return QColor(theme.paper if _shade(kind) == _SHADES[0] else theme.text)


def _shade(kind: FigureKind) -> float:
    """Return the share of ink of a kind, by its place among the kinds of its ink."""
    ink = INK_OF_KIND[kind]
    return _SHADES[[each for each in FigureKind if INK_OF_KIND[each] is ink].index(kind)]


def _line_colour(kind: FigureKind, theme: Theme) -> QColor:
    ink = theme.inks[INK_OF_KIND[kind]]
    if _shade(kind) == _SHADES[0]:
        return _between(ink, theme.paper, 0.45)
    return _between(area_colour(kind, theme).name(), ink, 0.75)


def _between(first: str, second: str, share: float) -> QColor:
    """Return the colour between two; ``share`` of the second one."""
    one, other = QColor(first), QColor(second)
    mixed = (
        round(a + (b - a) * share)
        for a, b in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)  # type: ignore[index]
    )
    return QColor(*mixed)


def _lines(area: QRectF, ink: Ink) -> Iterator[QLineF]:
    match ink:
        case Ink.MONEY:
            yield from _diagonals(area, rising=True)
        case Ink.TERM:
            yield from _diagonals(area, rising=False)
        case Ink.RATE:
            for x in _steps(area.left(), area.right()):
                yield QLineF(x, area.top(), x, area.bottom())
        case Ink.TIME:
            for y in _steps(area.top(), area.bottom()):
                yield QLineF(area.left(), y, area.right(), y)
        case _:
            return


def _steps(start: float, end: float) -> Iterator[float]:
    place = start + _STEP_PX / 2
    while place < end:
        yield place
        place += _STEP_PX


def _diagonals(area: QRectF, *, rising: bool) -> Iterator[QLineF]:
    """Yield lines at 45 degrees, cut to a rectangle."""
    width, height = area.width(), area.height()
    for along in _steps(0.0, width + height):
        first_x, last_x = max(0.0, along - height), min(along, width)
        first, last = QPointF(first_x, along - first_x), QPointF(last_x, along - last_x)
        if not rising:
            first.setY(height - first.y())
            last.setY(height - last.y())
        yield QLineF(area.topLeft() + first, area.topLeft() + last)


def _dots(area: QRectF) -> Iterator[QPointF]:
    for row, y in enumerate(_steps(area.top(), area.bottom())):
        for x in _steps(area.left() + (_STEP_PX / 2 if row % 2 else 0.0), area.right()):
            yield QPointF(x, y)
