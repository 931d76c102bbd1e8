"""The grips at both ends of the present note: its boundaries are drawn with them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from reader.annotation.model import Anchored
from reader.app.boundaries import End, nearest_stop
from reader.app.palette import LIGHT, Theme, tone
from reader.app.report_view import ReportView
from reader.core.span import Span
from reader.core.word_finder import WordFinder

_WIDTH_PX: Final = 11
_KNOB_PX: Final = 7
_STEM_PX: Final = 2


class _Grip(QWidget):
    """One grip: a stem as high as the characters, with a knob above the start or below the end.

    Signals:
        drawn(QPoint, bool): The mouse is there, in viewport coordinates; whether Ctrl is held.
        dropped(): The mouse was let go.
    """

    drawn = Signal(QPoint, bool)
    dropped = Signal()

    def __init__(self, end: End, viewport: QWidget) -> None:
        super().__init__(viewport)
        self.end = end
        self.colour = QColor()
        self._held: QPoint | None = None
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        name = self.tr("Start of the note") if end is End.START else self.tr("End of the note")
        self.setAccessibleName(name)
        self.setToolTip(self.tr("Draw to move the boundary; with Ctrl by words"))
        self.hide()

    def show_at(self, rect: QRectF) -> None:
        """Stand at the end of a frame, in viewport coordinates."""
        x = rect.left() if self.end is End.START else rect.right()
        above = _KNOB_PX if self.end is End.START else 0
        below = 0 if self.end is End.START else _KNOB_PX
        top = round(rect.top()) - above
        height = round(rect.height()) + above + below
        self.setGeometry(round(x) - _WIDTH_PX // 2, top, _WIDTH_PX, height)
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the stem and the knob."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.width() / 2
        painter.fillRect(QRectF(middle - _STEM_PX / 2, 0, _STEM_PX, self.height()), self.colour)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.colour)
        radius = _KNOB_PX / 2
        y = radius if self.end is End.START else self.height() - radius
        painter.drawEllipse(QPointF(middle, y), radius, radius)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold: the place that is meant lies in the line, not at the knob."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._held = self.rect().center() - event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell where the grip is drawn to."""
        if self._held is not None:
            control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            place = self.mapToParent(event.position().toPoint() + self._held)
            self.drawn.emit(place, control)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if event.button() == Qt.MouseButton.LeftButton and self._held is not None:
            self._held = None
            self.dropped.emit()


class NoteGrips(QObject):
    """Shows the grips of one note and tells where they were drawn to.

    Signals:
        span_requested(str, Span): The note of this id is to reach over this passage.

    Args:
        page: The page.
        finder: Returns who knows the words of the report.
    """

    span_requested = Signal(str, object)

    def __init__(self, page: ReportView, finder: Callable[[], WordFinder | None]) -> None:
        super().__init__(page)
        self._page, self._finder = page, finder
        self._note: Anchored | None = None
        self._tried: Span | None = None
        self.theme: Theme = LIGHT
        self.grips = {end: _Grip(end, page.viewport()) for end in End}
        self.grips[End.START].drawn.connect(self._draw_start)
        self.grips[End.END].drawn.connect(self._draw_end)
        for grip in self.grips.values():
            grip.dropped.connect(self._drop)
        page.marked.connect(self.place)
        page.viewport().installEventFilter(self)

    def hold(self, note: Anchored | None) -> None:
        """Show the grips of a note; of none for ``None`` or a note without a passage."""
        self._note = note if note and note.span else None
        self.place()

    @Slot(object)
    def use_theme(self, theme: Theme) -> None:
        """Paint the grips in the colours of a theme."""
        self.theme = theme
        self.place()

    @Slot()
    def place(self) -> None:
        """Put the grips where the note is now."""
        if self._note is None or not self._note.span:
            for grip in self.grips.values():
                grip.hide()
            return
        span = self._tried or self._note.span
        colour = QColor(tone(self.theme.grounds[self._note.annotation.colour], self.theme))
        first, last = Span(span.start, span.start + 1), Span(span.end - 1, span.end)
        for end, character in ((End.START, first), (End.END, last)):
            grip = self.grips[end]
            grip.colour = colour
            if frames := self._page.frames_of(character):
                grip.show_at(frames[-1].rect)
                grip.update()
            else:
                grip.hide()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Follow the page when its width changes."""
        if event.type() == QEvent.Type.Resize:
            self.place()
        return False

    # Inside

    @Slot(QPoint, bool)
    def _draw_start(self, place: QPoint, by_words: bool) -> None:
        if self._note and (span := self._note.span):
            offset = self._offset(place, by_words=by_words)
            self._try(Span(min(offset, span.end - 1), span.end))

    @Slot(QPoint, bool)
    def _draw_end(self, place: QPoint, by_words: bool) -> None:
        if self._note and (span := self._note.span):
            offset = self._offset(place, by_words=by_words)
            self._try(Span(span.start, max(offset, span.start + 1)))

    def _offset(self, place: QPoint, *, by_words: bool) -> int:
        offset = self._page.boundary_at(place)
        return nearest_stop(offset, self._finder()) if by_words else offset

    def _try(self, span: Span) -> None:
        if span != self._tried:
            self._tried = span
            self._page.try_selection(span)
            self.place()

    @Slot()
    def _drop(self) -> None:
        tried, self._tried = self._tried, None
        if self._note and tried and tried != self._note.span:
            self._page.drop_selection()
            self.span_requested.emit(self._note.annotation.id, tried)
        self.place()
