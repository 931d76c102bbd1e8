"""The signs of what a person says of a figure: ring, tick, filled tick; not colour alone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

from reader.annotation.verdict import Tick
from reader.app.palette import Ink, Theme

_SIZE: Final = 14
_SCALE: Final = 3
_TICK: Final = ((4.0, 7.2), (6.3, 9.5), (10.2, 4.8))
_NEXT: Final = {
    Tick.NONE: Tick.TO_CHECK,
    Tick.TO_CHECK: Tick.CHECKED,
    Tick.CHECKED: Tick.USED,
    Tick.USED: Tick.NONE,
}


def next_tick(tick: Tick) -> Tick:
    """Return what follows in the order of the work; after the last one comes none."""
    return _NEXT[tick]


def tick_icons(theme: Theme) -> Mapping[Tick, QIcon]:
    """Return the sign of each tick in the colours of a theme; none for `Tick.NONE`."""
    return {
        Tick.TO_CHECK: _drawn(theme.inks[Ink.MONEY], "", ""),
        Tick.CHECKED: _drawn(theme.inks[Ink.TIME], "", theme.inks[Ink.TIME]),
        Tick.USED: _drawn(theme.inks[Ink.QUANTITY], theme.inks[Ink.QUANTITY], theme.paper),
    }


def _drawn(ring: str, fill: str, tick: str) -> QIcon:
    """Draw a ring, filled or not, with a tick or a dot in it."""
    pixmap = QPixmap(_SIZE * _SCALE, _SIZE * _SCALE)
    pixmap.setDevicePixelRatio(_SCALE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(ring), 1.3))
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QRectF(1, 1, _SIZE - 2, _SIZE - 2))
    if tick:
        pen = QPen(QColor(tick), 1.6)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF([QPointF(*point) for point in _TICK]))
    painter.end()
    return QIcon(pixmap)
