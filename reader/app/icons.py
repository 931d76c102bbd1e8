"""The program's own icons, drawn in the colour of the theme."""

from __future__ import annotations

from functools import cache
from typing import Final

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap

from reader import paths
from reader.app.palette import Theme

_DISABLED: Final = 0.45
"""How opaque the icon of a disabled action is."""


class _Drawing(QIconEngine):
    """Draws an icon when it is shown, in the size that is asked for; most are never shown.

    Args:
        name: Of its file in ``resources/icons``.
        colour: What ``currentColor`` stands for.
        disabled: The same where what it stands for can't be done.
    """

    def __init__(self, name: str, colour: str, disabled: str) -> None:
        super().__init__()
        self._name, self._colour, self._disabled = name, colour, disabled

    def clone(self) -> QIconEngine:
        """Return an engine of its own for a copy of the icon that is changed."""
        return _Drawing(self._name, self._colour, self._disabled)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Paint the icon."""
        side = min(rect.width(), rect.height())
        place = QRect(0, 0, side, side)
        place.moveCenter(rect.center())
        pixels = round(side * painter.device().devicePixelRatio())
        painter.drawPixmap(place, self.pixmap(QSize(pixels, pixels), mode, state))

    def pixmap(self, size: QSize, mode: QIcon.Mode, _state: QIcon.State) -> QPixmap:
        """Return the icon in a size in pixels of the screen."""
        if mode is QIcon.Mode.Disabled:
            return _drawn(self._name, self._disabled, (size.width(), size.height()), _DISABLED)
        return _drawn(self._name, self._colour, (size.width(), size.height()), 1.0)


def icon(name: str, theme: Theme) -> QIcon:
    """Return an icon of ``resources/icons`` in the theme's text colour, muted when disabled."""
    return QIcon(_Drawing(name, theme.text, theme.muted))


def application_icon() -> QIcon:
    """Return the seal of the program."""
    return QIcon(_Drawing("yandu", "", ""))


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


@cache
def _drawn(name: str, colour: str, size: tuple[int, int], opacity: float) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - not before the first icon is shown

    pixmap = QPixmap(*size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setOpacity(opacity)
    svg = (paths.resources() / "icons" / f"{name}.svg").read_bytes()
    drawing = QSvgRenderer(QByteArray(svg.replace(b"currentColor", colour.encode())))
    drawing.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    drawing.render(painter)
    painter.end()
    return pixmap
