"""Lays a chart out in a width and paints it, on the screen, in a picture or in SVG alike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from reader.app.chart_model import Bar, Chart, Segment
from reader.app.chart_patterns import area_colour, paint_area, text_colour
from reader.app.figure_words import kind_names
from reader.app.palette import Theme
from reader.core.figures.model import FigureKind

_PAD: Final = 20.0
_ROW: Final = 30.0
_BAR: Final = 18.0
_GAP: Final = 10.0
_TITLE: Final = 40.0
_SOURCE: Final = 22.0
_LEGEND_ROW: Final = 24.0
_SWATCH: Final = (22.0, 12.0)
_LABEL_SHARE: Final = 0.36
"""Of the width, at most, for the names of the bars."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of the legend: a sample and a name beside it."""

    kind: FigureKind
    text: str
    place: QPointF


@dataclass(frozen=True, slots=True)
class ChartLayout:
    """Where everything of a chart stands.

    Attributes:
        chart: The chart.
        font: Of its texts.
        width: Of the picture, in pixels.
        height: Of the picture, in pixels.
        bars_left: Where the longest bar to the left begins.
        zero: Where zero is.
        scale: Pixels for one unit of the chart.
        legend: Its entries, placed.
    """

    chart: Chart
    font: QFont
    width: float
    height: float
    bars_left: float
    zero: float
    scale: float
    legend: tuple[Entry, ...]

    def row_top(self, number: int) -> float:
        """Return where the row of a bar begins."""
        return _head(self.chart) + number * _ROW

    def area(self, number: int, segment: Segment) -> QRectF:
        """Return the rectangle of a part of a bar; the smallest part can still be seen."""
        left = self.zero + segment.start * self.scale
        top = self.row_top(number) + (_ROW - _BAR) / 2
        return QRectF(left, top, max(2.0, segment.length * self.scale), _BAR)

    def tip_at(self, point: QPointF) -> str:
        """Return what the bar under a point says, or nothing."""
        number = int((point.y() - self.row_top(0)) // _ROW)
        if not 0 <= number < len(self.chart.bars):
            return ""
        bar = self.chart.bars[number]
        for segment in bar.segments:
            if self.area(number, segment).contains(point):
                return f"{bar.label}: {segment.tip}"
        return f"{bar.label}: {bar.total}"


def lay_out(chart: Chart, width: float, font: QFont) -> ChartLayout:
    """Place a chart in a width.

    Args:
        chart: The chart.
        width: In pixels; the height follows.
        font: Of its texts.
    """
    metrics = QFontMetricsF(font)
    widest = max((metrics.horizontalAdvance(bar.label) for bar in chart.bars), default=0.0)
    totals = max((metrics.horizontalAdvance(bar.total) for bar in chart.bars), default=0.0)
    left = _PAD + min(widest, _LABEL_SHARE * width) + _GAP
    room = max(20.0, width - left - _GAP - totals - _PAD)
    lowest = min((bar.start for bar in chart.bars), default=0.0)
    reach = max((bar.end for bar in chart.bars), default=0.0) - lowest
    legend_top = _head(chart) + len(chart.bars) * _ROW + _GAP
    legend, bottom = _placed_legend(chart.kinds, width, legend_top, metrics)
    if chart.left_out:
        bottom += _LEGEND_ROW
    scale = room / reach if reach > 0 else 0.0
    zero = left - lowest * scale
    return ChartLayout(chart, font, width, bottom + _PAD, left, zero, scale, legend)


def paint(
    painter: QPainter, layout: ChartLayout, theme: Theme, visible: QRectF | None = None
) -> None:
    """Paint a chart on its paper.

    Args:
        painter: Of a widget, a picture or SVG.
        layout: The chart.
        theme: Its colours.
        visible: What can be seen of it; bars elsewhere are left out. All if ``None``.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, layout.width, layout.height), QColor(theme.paper))
    title = QFont(layout.font)
    title.setBold(True)
    painter.setFont(title)
    painter.setPen(QColor(theme.text))
    place = QRectF(_PAD, 0, layout.width - 2 * _PAD, _TITLE)
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, layout.chart.title)
    painter.setFont(layout.font)
    if layout.chart.source:
        painter.setPen(QColor(theme.muted))
        below = QRectF(_PAD, _TITLE - _SOURCE / 2, layout.width - 2 * _PAD, _SOURCE)
        metrics = QFontMetricsF(layout.font)
        source = layout.chart.source
        shown = metrics.elidedText(source, Qt.TextElideMode.ElideRight, below.width())
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, shown)
    _paint_axis(painter, layout, theme)
    for number, bar in enumerate(layout.chart.bars):
        top = layout.row_top(number)
        if visible and not (visible.top() - _ROW < top < visible.bottom()):
            continue
        _paint_bar(painter, layout, number, bar, theme)
    for entry in layout.legend:
        swatch = QRectF(entry.place.x(), entry.place.y() + 6, *_SWATCH)
        paint_area(painter, swatch, entry.kind, theme)
        painter.setPen(QColor(theme.text))
        beside = QRectF(swatch.right() + 6, entry.place.y(), 400, _LEGEND_ROW)
        painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, entry.text)
    if layout.chart.left_out:
        _paint_left_out(painter, layout, theme)


def _head(chart: Chart) -> float:
    """Return how much room the title takes."""
    return _TITLE + (_SOURCE if chart.source else 0.0)


def _placed_legend(
    kinds: Sequence[tuple[FigureKind, int]], width: float, top: float, metrics: QFontMetricsF
) -> tuple[tuple[Entry, ...], float]:
    """Place the legend in as many rows as it needs; return it with where it ends."""
    names = kind_names()
    entries: list[Entry] = []
    x = _PAD
    for kind, count in kinds:
        text = f"{names[kind]} {count:,}"
        needed = _SWATCH[0] + 6 + metrics.horizontalAdvance(text) + 18
        if x > _PAD and x + needed > width - _PAD:
            x, top = _PAD, top + _LEGEND_ROW
        entries.append(Entry(kind, text, QPointF(x, top)))
        x += needed
    return tuple(entries), top + (_LEGEND_ROW if entries else 0.0)


def _paint_axis(painter: QPainter, layout: ChartLayout, theme: Theme) -> None:
    bottom = layout.row_top(len(layout.chart.bars))
    painter.setPen(QPen(QColor(theme.line), 1))
    painter.drawLine(QPointF(layout.zero, layout.row_top(0)), QPointF(layout.zero, bottom))


def _paint_bar(painter: QPainter, layout: ChartLayout, number: int, bar: Bar, theme: Theme) -> None:
    metrics = QFontMetricsF(layout.font)
    top = layout.row_top(number)
    room = layout.bars_left - _GAP - _PAD
    label = metrics.elidedText(bar.label, Qt.TextElideMode.ElideMiddle, room)
    painter.setPen(QColor(theme.text))
    middle = Qt.AlignmentFlag.AlignVCenter
    painter.drawText(QRectF(_PAD, top, room, _ROW), Qt.AlignmentFlag.AlignRight | middle, label)
    for segment in bar.segments:
        _paint_segment(painter, layout.area(number, segment), segment, metrics, theme)
    end = layout.zero + bar.end * layout.scale + 8
    painter.setPen(QColor(theme.muted))
    painter.drawText(QRectF(end, top, layout.width - end, _ROW), middle, bar.total)


def _paint_segment(
    painter: QPainter, area: QRectF, segment: Segment, metrics: QFontMetricsF, theme: Theme
) -> None:
    """Paint a part of a bar, with its number on a plain ground where there is room for it."""
    inner = area.adjusted(0, 0, -1 if area.width() > 3 else 0, 0)
    paint_area(painter, inner, segment.kind, theme)
    needed = metrics.horizontalAdvance(segment.text) + 6
    if segment.text and needed <= inner.width():
        plain = QRectF(0, 0, needed, _BAR - 2)
        plain.moveCenter(inner.center())
        painter.fillRect(plain, area_colour(segment.kind, theme))
        painter.setPen(text_colour(segment.kind, theme))
        painter.drawText(plain, Qt.AlignmentFlag.AlignCenter, segment.text)


def _paint_left_out(painter: QPainter, layout: ChartLayout, theme: Theme) -> None:
    text = QCoreApplication.translate("Charts", "and %1 more")
    text = text.replace("%1", f"{layout.chart.left_out:,}")
    painter.setPen(QColor(theme.muted))
    place = QRectF(_PAD, layout.height - _PAD - _LEGEND_ROW, layout.width - 2 * _PAD, _LEGEND_ROW)
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)
