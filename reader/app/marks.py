"""What is painted over the text: notes as grounds, figures as inks, never in each other's way.

Qt draws overlapping extra selections one over the other, the last one winning. So the marks of a
stretch are divided at every border and put together to one format a piece.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QIcon, QPainter, QPen, QPixmap, QTextCharFormat

from reader.app.palette import INK_OF_KIND, Theme, mixed, tone
from reader.core.figures.model import FigureKind
from reader.core.span import Span

_Line = QTextCharFormat.UnderlineStyle

_UNDERLINES: Final = {
    FigureKind.COUNT: _Line.SingleUnderline,
    FigureKind.MEASURE: _Line.DashUnderline,
    FigureKind.MONEY: _Line.SingleUnderline,
    FigureKind.PERCENT: _Line.SingleUnderline,
    FigureKind.POINTS: _Line.DashUnderline,
    FigureKind.RATIO: _Line.DotLine,
    FigureKind.DATE: _Line.SingleUnderline,
    FigureKind.DURATION: _Line.DashUnderline,
    FigureKind.ORDINAL: _Line.SingleUnderline,
    FigureKind.RANK: _Line.DashUnderline,
    FigureKind.SLOGAN: _Line.DotLine,
    FigureKind.CODE: _Line.DashDotLine,
}

_PENS: Final = {
    _Line.SingleUnderline: Qt.PenStyle.SolidLine,
    _Line.DashUnderline: Qt.PenStyle.DashLine,
    _Line.DotLine: Qt.PenStyle.DotLine,
    _Line.DashDotLine: Qt.PenStyle.DashDotLine,
}


@dataclass(frozen=True, slots=True)
class NoteMark:
    """The ground of a note, or its line.

    Attributes:
        span: Place in the text shown.
        id: Of the note.
        colour: Name of its ground.
        underlines: Whether it has a line and no ground.
    """

    span: Span
    id: str
    colour: str
    underlines: bool = False


@dataclass(frozen=True, slots=True)
class FigureMark:
    """The ink of a figure at a place in the text shown."""

    span: Span
    kind: FigureKind


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the text shown with the one format it is painted in."""

    span: Span
    format: QTextCharFormat


def compose(
    within: Span,
    notes: Sequence[NoteMark],
    figures: Sequence[FigureMark],
    theme: Theme,
    present: str = "",
) -> Iterator[Piece]:
    """Put the marks of a stretch together; no two pieces overlap.

    Args:
        within: The stretch of the text shown that is visible.
        notes: Of the text shown, in any order.
        figures: In text order, none overlapping.
        theme: The colours.
        present: Id of the note that is selected in the panes.
    """
    near_notes = [n for n in notes if not n.underlines and n.span.overlaps(within)]
    near_notes.sort(key=lambda note: note.span.start)
    covering: list[NoteMark] = []
    following = 0
    first = bisect_right(figures, within.start, key=lambda figure: figure.span.end)
    last = bisect_left(figures, within.end, key=lambda figure: figure.span.start)
    near_figures = figures[first:last]
    starts = [figure.span.start for figure in near_figures]
    borders = sorted({within.start, within.end, *_borders(near_notes), *_borders(near_figures)})
    for start, end in pairwise(
        border for border in borders if within.start <= border <= within.end
    ):
        piece = Span(start, end)
        while following < len(near_notes) and near_notes[following].span.start <= start:
            covering.append(near_notes[following])
            following += 1
        covering = [note for note in covering if note.span.end > start]
        at = bisect_right(starts, start) - 1
        kind = near_figures[at].kind if at >= 0 and near_figures[at].span.covers(piece) else None
        if covering or kind:
            ink = theme.inks[INK_OF_KIND[kind]] if kind else ""
            yield Piece(piece, _format(_ground(covering, present, theme), ink, kind))


def _borders(marks: Iterable[NoteMark | FigureMark]) -> Iterator[int]:
    for mark in marks:
        yield mark.span.start
        yield mark.span.end


def _ground(covering: Sequence[NoteMark], present: str, theme: Theme) -> str:
    """Return the colour under a piece; two notes mix, the present one comes out strongly."""
    if not covering:
        return ""
    colours = [theme.grounds[note.colour] for note in covering]
    ground = colours[0]
    for colour in colours[1:]:
        ground = mixed(ground, colour)
    if len(covering) > 1 or any(note.id == present for note in covering):
        ground = mixed(ground, mixed(ground, tone(ground, theme)))
    return ground


@lru_cache(1_000)
def _format(ground: str, ink: str, kind: FigureKind | None) -> QTextCharFormat:
    """Return the format of a piece; it is shared, since there are few and making one is slow."""
    result = QTextCharFormat()
    if ground:
        result.setBackground(QBrush(QColor(ground)))
    if kind:
        result.setForeground(QBrush(QColor(ink)))
        result.setUnderlineStyle(_UNDERLINES[kind])
        result.setUnderlineColor(QColor(ink))
    return result


def underline(kind: FigureKind) -> QTextCharFormat.UnderlineStyle:
    """Return the line under a kind of figures; the kinds of one ink differ by it."""
    return _UNDERLINES[kind]


def sample(kind: FigureKind, theme: Theme) -> QIcon:
    """Return a sample of a kind's ink with its line, for the legend."""
    pixmap = QPixmap(36, 28)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink = QColor(theme.inks[INK_OF_KIND[kind]])
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawEllipse(QRectF(5, 1, 8, 8))
    painter.setPen(QPen(ink, 1.4, _PENS[_UNDERLINES[kind]]))
    painter.drawLine(QPointF(1, 12), QPointF(17, 12))
    painter.end()
    return QIcon(pixmap)
