"""A chart on the screen and in files."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QHelpEvent,
    QImage,
    QImageWriter,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from reader.app.chart_model import Chart
from reader.app.chart_painting import ChartLayout, lay_out, paint
from reader.app.interface_size import BASE_PX, interface_px, scaled
from reader.app.palette import LIGHT, Theme
from reader.session.writing import write_atomically

_PICTURE_PX: Final = 900
_PICTURE_SCALE: Final = 2
_SVG_DPI: Final = 96
"""Of CSS: a pixel of the picture is a pixel of SVG."""
_NARROWEST_PX: Final = 420


class ChartView(QWidget):
    """Shows a chart in the width it has; what it says can be read out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._scale = interface_px() / BASE_PX
        self._layout = lay_out(Chart(""), _PICTURE_PX, self._letters())
        self.setMinimumWidth(scaled(_NARROWEST_PX))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_chart(self, chart: Chart) -> None:
        """Show another chart."""
        self._lay_out(chart)
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(chart.description)

    def use_theme(self, theme: Theme) -> None:
        """Paint in the colours of a theme."""
        self._theme = theme
        self.update()

    def chart(self) -> Chart:
        """Return the chart shown."""
        return self._layout.chart

    def sizeHint(self) -> QSize:
        """Ask for the height the chart has in this width."""
        return QSize(scaled(_PICTURE_PX), round(self._layout.height * self._scale))

    def save(self, path: Path) -> None:
        """Write the chart as SVG or PNG, by the file's suffix; on white paper, for documents.

        Raises:
            ExportError: If the file cannot be written.
        """
        layout = lay_out(self._layout.chart, _PICTURE_PX, self._letters())
        data = as_svg(layout) if path.suffix.lower() == ".svg" else as_png(layout)
        write_atomically(path, data)

    # Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chart."""
        painter = QPainter(self)
        painter.scale(self._scale, self._scale)
        rect = QRectF(event.rect())
        visible = QRectF(rect.topLeft() / self._scale, rect.size() / self._scale)
        paint(painter, self._layout, self._theme, visible)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the new width."""
        super().resizeEvent(event)
        self._lay_out(self._layout.chart)

    def event(self, event: QEvent) -> bool:
        """Say what is under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            tip = self._layout.tip_at(event.pos().toPointF() / self._scale)
            QToolTip.showText(event.globalPos(), tip, self)
            return True
        return super().event(event)

    def _lay_out(self, chart: Chart) -> None:
        width = max(self.width() / self._scale, _NARROWEST_PX)
        self._layout = lay_out(chart, width, self._letters())
        self.setMinimumHeight(round(self._layout.height * self._scale))
        self.updateGeometry()
        self.update()

    def _letters(self) -> QFont:
        """Return the font a chart is laid out in; it is painted larger as the interface is."""
        font = QFont(self.font())
        if interface_px() != BASE_PX:
            font.setPixelSize(BASE_PX)
        return font


def as_png(layout: ChartLayout) -> bytes:
    """Return a chart as a picture, sharp enough for paper."""
    size = QSizeF(layout.width, layout.height) * _PICTURE_SCALE
    image = QImage(size.toSize(), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_PICTURE_SCALE)
    painter = QPainter(image)
    paint(painter, layout, LIGHT)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"PNG").write(image)
    return bytes(data.data())


def as_svg(layout: ChartLayout) -> bytes:
    """Return a chart as SVG, with the words that it says."""
    data = QByteArray()
    buffer = QBuffer(data)
    generator = QSvgGenerator()
    size = QSizeF(layout.width, layout.height).toSize()
    generator.setOutputDevice(buffer)
    generator.setResolution(_SVG_DPI)
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    generator.setTitle(layout.chart.title)
    generator.setDescription(layout.chart.description)
    painter = QPainter(generator)
    paint(painter, layout, LIGHT)
    painter.end()
    return bytes(data.data())
