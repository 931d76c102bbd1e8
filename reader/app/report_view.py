"""The page: shows one report in one rendition, with its marks."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from reader.annotation.model import Anchored
from reader.app.marks import FigureMark, NoteMark, compose
from reader.app.palette import LIGHT, tone
from reader.app.positions import Positions
from reader.app.typesetting import MEASURE, PageStyle, typeset
from reader.core.figures.model import Figure, FigureKind
from reader.core.offset_map import OffsetMap
from reader.core.outline import Outline
from reader.core.span import Span
from reader.session.rendition import Rendition, View

_SIDE_PX: Final = 32
"""Least space left and right of the column; the margin bar of a note stands in it."""


class ReportView(QTextEdit):
    """Shows one text, lets passages be selected and marks passages.

    All spans that come in and go out are passages of the report text, whatever the rendition.

    Signals:
        passage_selected(Span): The mouse or the keyboard finished a selection that is not empty.
        passage_dropped(): The selection became empty.
        place_changed(int): Another place is at the top of the page.
        place_clicked(int): A place was clicked without selecting anything.
        zoom_requested(int): The wheel asked for so many steps larger (or smaller).
    """

    passage_selected = Signal(object)
    passage_dropped = Signal()
    place_changed = Signal(int)
    place_clicked = Signal(int)
    zoom_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUndoRedoEnabled(False)
        self.setAccessibleName(self.tr("Report"))
        self._rendition = Rendition(View.SOURCE, "", OffsetMap.identity(0))
        self._outline = Outline()
        self._style = PageStyle(LIGHT)
        self._positions = Positions("")
        self._notes: tuple[Anchored, ...] = ()
        self._figures: tuple[Figure, ...] = ()
        self._kinds: frozenset[FigureKind] = frozenset(FigureKind)
        self._note_marks: list[NoteMark] = []
        self._figure_marks: list[FigureMark] = []
        self._present_note = ""
        self._place = -1
        self._marking = QTimer(self)
        self._marking.setSingleShot(True)
        self._marking.setInterval(0)
        self._marking.timeout.connect(self._mark_visible)
        self.verticalScrollBar().valueChanged.connect(self._follow_scroll)
        self.selectionChanged.connect(self._announce_empty_selection)

    # What is shown

    def show_rendition(self, rendition: Rendition, outline: Outline, style: PageStyle) -> None:
        """Set a rendition; if one of the same report is shown, place and selection keep."""
        same_report = bool(self._rendition.text) and outline is self._outline
        place, top = self._place_with_top() if same_report else (0, 0)
        selected = self.selected_span() if same_report else None
        self._rendition, self._outline, self._style = rendition, outline, style
        self._positions = Positions(rendition.text)
        document = QTextDocument(self)
        typeset(document, rendition, outline, style)
        replaced = self.document()
        self.setDocument(document)
        replaced.deleteLater()
        self._fit_column()
        self._remap_marks()
        if selected:
            self.setTextCursor(self._cursor(selected))
        self._scroll_to(place, top)

    def show_notes(self, notes: Sequence[Anchored]) -> None:
        """Mark the passages of notes."""
        self._notes = tuple(notes)
        self._remap_marks()

    def show_figures(self, figures: Sequence[Figure]) -> None:
        """Mark figures."""
        self._figures = tuple(figures)
        self._remap_marks()

    def show_kinds(self, kinds: Collection[FigureKind]) -> None:
        """Mark only figures of these kinds."""
        self._kinds = frozenset(kinds)
        self._remap_marks()

    def show_present_note(self, annotation_id: str) -> None:
        """Set off the note that is chosen in the notes pane; empty for none."""
        self._present_note = annotation_id
        self._marking.start()

    # Places and passages

    def selected_span(self) -> Span | None:
        """Return the selected passage of the report text, widened to whole characters."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        shown = self._positions.span(cursor.selectionStart(), cursor.selectionEnd())
        span = self._rendition.reported(shown)
        return span or None

    def select(self, span: Span) -> None:
        """Select a passage and bring it into view."""
        self.setTextCursor(self._cursor(span))
        self.reveal(span)

    def reveal(self, span: Span) -> None:
        """Scroll a passage into the upper third of the page unless it can be seen already."""
        rect = self.cursorRect(self._caret(span.start))
        view_height = self.viewport().height()
        if not 0 <= rect.top() <= view_height - 2 * rect.height():
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + rect.top() - view_height // 4)

    def show_at_top(self, offset: int) -> None:
        """Scroll a place to the top of the page and put the caret there."""
        self.setTextCursor(self._caret(offset))
        self._scroll_to(offset, self._style.size_px)

    def place(self) -> int:
        """Return the offset in the report text of the first line that can be seen."""
        return self._place_with_top()[0]

    def offset_at(self, point: QPoint) -> int | None:
        """Return the place in the report text under a point of the viewport."""
        layout = self.document().documentLayout()
        on_page = point + QPoint(0, self.verticalScrollBar().value())
        position_qt = layout.hitTest(on_page, Qt.HitTestAccuracy.ExactHit)
        if position_qt < 0:
            return None
        offset = self._positions.start(position_qt)
        return self._rendition.offset_map.to_source(offset)

    def selection_rect(self) -> QRect:
        """Return the rectangle of the selection's first line, in viewport coordinates."""
        cursor = self.textCursor()
        start = QTextCursor(cursor)
        start.setPosition(cursor.selectionStart())
        end = QTextCursor(cursor)
        end.setPosition(cursor.selectionEnd())
        first, last = self.cursorRect(start), self.cursorRect(end)
        if abs(first.top() - last.top()) < first.height() // 2:
            return first.united(last)
        return QRect(first.topLeft(), QPoint(self.viewport().width(), first.bottom()))

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column's measure and the line under the eye."""
        place, top = self._place_with_top()
        self._fit_column()
        super().resizeEvent(event)
        self._scroll_to(place, top)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Announce a finished selection or a click."""
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if span := self.selected_span():
            self.passage_selected.emit(span)
        elif (offset := self.offset_at(event.position().toPoint())) is not None:
            self.place_clicked.emit(offset)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Announce a selection made with the keyboard when Shift is let go."""
        super().keyReleaseEvent(event)
        if event.key() == Qt.Key.Key_Shift and (span := self.selected_span()):
            self.passage_selected.emit(span)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and wheel ask for another size."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_requested.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page and the bar beside the present note."""
        super().paintEvent(event)
        note = next((mark for mark in self._note_marks if mark.id == self._present_note), None)
        if note is None:
            return
        top = self.cursorRect(self._shown_caret(note.span.start)).top()
        bottom = self.cursorRect(self._shown_caret(note.span.end)).bottom()
        painter = QPainter(self.viewport())
        colour = QColor(tone(self._style.theme.grounds[note.colour], self._style.theme))
        painter.fillRect(QRect(4, top, 3, bottom - top), colour)

    # Inside

    def _caret(self, offset: int) -> QTextCursor:
        return self._shown_caret(self._rendition.offset_map.to_target(offset))

    def _shown_caret(self, offset: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        last = self.document().characterCount() - 1
        cursor.setPosition(min(self._positions.to_qt(offset), last))
        return cursor

    def _cursor(self, span: Span) -> QTextCursor:
        return self._shown_cursor(self._rendition.shown(span))

    def _shown_cursor(self, span: Span) -> QTextCursor:
        cursor = self._shown_caret(span.start)
        end = self._shown_caret(span.end).position()
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _place_with_top(self) -> tuple[int, int]:
        """Return the place at the top of the page and where its line stands in the viewport."""
        cursor = self.cursorForPosition(QPoint(self.viewport().width() // 2, 2))
        cursor.movePosition(QTextCursor.MoveOperation.StartOfLine)
        offset = self._positions.start(cursor.position())
        return self._rendition.offset_map.to_source(offset), self.cursorRect(cursor).top()

    def _scroll_to(self, offset: int, top: int) -> None:
        """Bring the line of a place to a height of the viewport."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(self._caret(offset)).top() - top)
        self._follow_scroll()

    def _fit_column(self) -> None:
        """Centre a column of the measure; a narrow window gets a narrower one."""
        character = QFontMetricsF(self.document().defaultFont()).horizontalAdvance("国")
        column = round(MEASURE * character)
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        side = max(_SIDE_PX, (room - column) // 2)
        self.setViewportMargins(side - _SIDE_PX // 2, 0, side - _SIDE_PX // 2, 0)
        frame = self.document().rootFrame()
        layout = frame.frameFormat()
        if layout.leftMargin() != _SIDE_PX // 2:
            layout.setLeftMargin(_SIDE_PX // 2)
            layout.setRightMargin(_SIDE_PX // 2)
            layout.setTopMargin(2 * self._style.size_px)
            layout.setBottomMargin(6 * self._style.size_px)
            frame.setFrameFormat(layout)

    def _remap_marks(self) -> None:
        shown = self._rendition.shown
        self._note_marks = [
            NoteMark(shown(note.span), note.annotation.id, note.annotation.colour)
            for note in self._notes
            if note.span
        ]
        self._figure_marks = [
            FigureMark(shown(figure.span), figure.kind)
            for figure in self._figures
            if figure.kind in self._kinds
        ]
        self._marking.start()

    def _visible(self) -> Span:
        """Return the stretch of the text shown that can be seen, with a screen on either side."""
        height = self.viewport().height()
        first = self.cursorForPosition(QPoint(0, -height)).position()
        last = self.cursorForPosition(QPoint(self.viewport().width(), 2 * height)).position()
        return self._positions.span(first, max(first, last))

    @Slot()
    def _mark_visible(self) -> None:
        """Build the extra selections for what can be seen; the rest would cost and not be seen."""
        pieces = compose(
            self._visible(),
            self._note_marks,
            self._figure_marks,
            self._style.theme,
            self._present_note,
        )
        selections: list[QTextEdit.ExtraSelection] = []
        for piece in pieces:
            selection = QTextEdit.ExtraSelection()
            selection.cursor = self._shown_cursor(piece.span)
            selection.format = piece.format
            selections.append(selection)
        self.setExtraSelections(selections)
        self.viewport().update()

    @Slot()
    def _follow_scroll(self) -> None:
        self._marking.start()
        place = self.place()
        if place != self._place:
            self._place = place
            self.place_changed.emit(place)

    @Slot()
    def _announce_empty_selection(self) -> None:
        if not self.textCursor().hasSelection():
            self.passage_dropped.emit()
