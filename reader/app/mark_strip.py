"""The strip beside the scroll bar: where in the report notes, bookmarks and figures are."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from reader.app.palette import INK_OF_KIND, LIGHT, Theme, tone
from reader.core.figures.model import Figure, FigureKind

if TYPE_CHECKING:
    from reader.annotation.model import Anchored

STRIP_PX: Final = 12
_MARGIN_PX: Final = 3
_TICK_PX: Final = 2
_NOTES: Final = (1, 5)
_FIGURES: Final = (7, 4)
"""Left edge and width of the two columns, in pixels."""
_NEAR_PX: Final = 3
_LEAST_PX: Final = 3
"""How high a note is at least."""
_MOST_TOLD: Final = 4
_LONGEST: Final = 28


class MarkStrip(QWidget):
    """Stands for the whole report, as the scroll bar beside it does.

    Keyboards have their own ways: the next note, figure or bookmark by a key.

    Signals:
        place_chosen(int): A mark was clicked, or the report between marks; the place meant.
    """

    place_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Where notes and figures are"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedWidth(STRIP_PX)
        self._theme = LIGHT
        self._length = 0
        self._notes: Sequence[Anchored] = ()
        self._figures: Sequence[Figure] = ()
        self._kinds: Collection[FigureKind] = frozenset(FigureKind)
        self._bookmarks: Collection[int] = ()
        self._kept_lines: dict[int, Figure] = {}
        self._lines_for: tuple[int, int] | None = None
        self._kept_blocks: Collection[tuple[str, int, int]] = ()
        self._blocks_for: tuple[int, int] | None = None

    def show_length(self, length: int) -> None:
        """Take the length of the report text, in code points."""
        self._length = length
        self.update()

    def show_notes(self, notes: Iterable[Anchored]) -> None:
        """Show where notes are; orphans are nowhere."""
        self._notes = [note for note in notes if note.span]
        self._blocks_for = None
        self.update()

    def show_figures(self, figures: Sequence[Figure]) -> None:
        """Show where figures are; they come in text order."""
        self._figures = figures
        self._lines_for = None
        self.update()

    def show_kinds(self, kinds: Collection[FigureKind]) -> None:
        """Show figures of these kinds only."""
        self._kinds = kinds
        self._lines_for = None
        self.update()

    def show_bookmarks(self, places: Collection[int]) -> None:
        """Show where bookmarks are."""
        self._bookmarks = places
        self.update()

    def use_theme(self, theme: Theme) -> None:
        """Draw the marks in the colours of a theme."""
        self._theme = theme
        self.update()

    def height_of(self, offset: int) -> int:
        """Return where on the strip a place of the report is, in pixels."""
        room = self.height() - 2 * _MARGIN_PX
        return _MARGIN_PX + offset * room // max(1, self._length)

    def text_at(self, y: int) -> str:
        """Return what is told of the marks at a height; empty for none."""
        notes = [note for note in self._notes if note.span and self._is_near(note.span.start, y)]
        figures = [f for f in self._shown_figures() if self._is_near(f.span.start, y)]
        lines = [_cut(note.annotation.note or note.annotation.quote.exact) for note in notes]
        lines += [_cut(f"{figure.of or ''} {figure.text}".strip()) for figure in figures]
        if any(self._is_near(place, y) for place in self._bookmarks):
            lines.insert(0, self.tr("Bookmark"))
        more = len(lines) - _MOST_TOLD
        if more > 0:
            lines[_MOST_TOLD:] = [self.tr("… and %n more", "", more)]
        return "\n".join(lines)

    # Qt

    def sizeHint(self) -> QSize:
        """Ask for the width of the strip."""
        return QSize(STRIP_PX, 0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Lead to the mark under the mouse, or to that part of the report."""
        if event.button() == Qt.MouseButton.LeftButton and self._length:
            self.place_chosen.emit(self._place_at(round(event.position().y())))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint figures as fine lines and notes as blocks in their colours."""
        painter = QPainter(self)
        left, width = _FIGURES
        for y, figure in self._lines().items():
            colour = QColor(self._theme.inks[INK_OF_KIND[figure.kind]])
            painter.fillRect(QRect(left, y, width, 1), colour)
        left, width = _NOTES
        theme = self._theme
        tones = {name: QColor(tone(ground, theme)) for name, ground in theme.grounds.items()}
        for name, top, height in self._blocks():
            painter.fillRect(QRect(left, top, width, height), tones[name])
        for place in self._bookmarks:
            rect = QRect(0, self.height_of(place), STRIP_PX, _TICK_PX)
            painter.fillRect(rect, QColor(self._theme.accent))
        painter.end()

    def _blocks(self) -> Collection[tuple[str, int, int]]:
        """Return colour, top and height of the notes; those at one height are drawn once."""
        key = (self.height(), self._length)
        if key == self._blocks_for:
            return self._kept_blocks
        room, length = self.height() - 2 * _MARGIN_PX, max(1, self._length)
        blocks: dict[tuple[str, int, int], None] = {}
        for note in self._notes:
            if note.span:
                top = _MARGIN_PX + note.span.start * room // length
                bottom = _MARGIN_PX + note.span.end * room // length
                block = (note.annotation.colour, top, max(_LEAST_PX, bottom - top))
                blocks.pop(block, None)  # the last one of several comes out on top
                blocks[block] = None
        self._blocks_for, self._kept_blocks = key, blocks
        return blocks

    def _lines(self) -> dict[int, Figure]:
        """Return the first figure of each line of pixels; of so many it is worked out once."""
        key = (self.height(), self._length)
        if key != self._lines_for:
            self._lines_for = key
            self._kept_lines = {}
            shown = self._shown_figures()
            at = 0
            while at < len(shown):
                y = self.height_of(shown[at].span.start)
                self._kept_lines[y] = shown[at]
                at = bisect_right(shown, y, lo=at, key=self._height_of_figure)
        return self._kept_lines

    def event(self, event: QEvent) -> bool:
        """Tell what lies under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            if text := self.text_at(event.pos().y()):
                QToolTip.showText(event.globalPos(), text, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    # Inside

    def _shown_figures(self) -> list[Figure]:
        return [figure for figure in self._figures if figure.kind in self._kinds]

    def _height_of_figure(self, figure: Figure) -> int:
        return self.height_of(figure.span.start)

    def _is_near(self, offset: int, y: int) -> bool:
        return abs(self.height_of(offset) - y) <= _NEAR_PX

    def _place_at(self, y: int) -> int:
        """Return the mark nearest to a height, notes and bookmarks first; else that place."""
        rare = [note.span.start for note in self._notes if note.span]
        for places in ([*rare, *self._bookmarks], [f.span.start for f in self._shown_figures()]):
            if near := [place for place in places if self._is_near(place, y)]:
                return min(near, key=lambda place: abs(self.height_of(place) - y))
        return bisect_left(range(self._length), y, key=self.height_of)


def _cut(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"
