"""The program's own icons, drawn in the colour of the theme."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from reader import paths
from reader.app.palette import Theme

_SIZE = 22
_SCALES = (1, 2, 3)


def icon(name: str, theme: Theme) -> QIcon:
    """Return an icon of ``resources/icons`` in the theme's text colour, muted when disabled."""
    svg = (paths.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    result = QIcon()
    for mode, colour in ((QIcon.Mode.Normal, theme.text), (QIcon.Mode.Disabled, theme.muted)):
        opacity = 1.0 if mode is QIcon.Mode.Normal else 0.45
        for scale in _SCALES:
            result.addPixmap(_drawn(svg.replace("currentColor", colour), scale, opacity), mode)
    return result


def application_icon() -> QIcon:
    """Return the seal of the program."""
    svg = (paths.resources() / "icons" / "yandu.svg").read_text(encoding="utf-8")
    result = QIcon()
    for size in (16, 32, 64, 128, 256):
        result.addPixmap(_pixmap(svg, QSize(size, size), 1.0))
    return result


def dot(colour: str, border: str, size: int = 14) -> QIcon:
    """Return a round sample of a colour."""
    pixmap = QPixmap(size * 2, size * 2)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(border))
    painter.setBrush(QColor(colour))
    painter.drawEllipse(QRectF(1, 1, size - 2, size - 2))
    painter.end()
    return QIcon(pixmap)


def _drawn(svg: str, scale: int, opacity: float) -> QPixmap:
    pixmap = _pixmap(svg, QSize(_SIZE * scale, _SIZE * scale), opacity)
    pixmap.setDevicePixelRatio(scale)
    return pixmap


def _pixmap(svg: str, size: QSize, opacity: float) -> QPixmap:
    pixmap = QPixmap(size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setOpacity(opacity)
    QSvgRenderer(QByteArray(svg.encode())).render(painter)
    painter.end()
    return pixmap
