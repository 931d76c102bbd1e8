"""A page whose passages are selected with mouse and keyboard."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from reader.app.character_hit import hit, hit_near
from reader.app.frames import Frame, frames
from reader.app.grown_selection import Grain, GrownSelection
from reader.app.paper import paper
from reader.app.shown_text import ShownText
from reader.core.offset_map import OffsetMap
from reader.core.span import Span
from reader.session.rendition import Rendition, View

if TYPE_CHECKING:
    from reader.core.word_finder import WordFinder

_CARET_KEYS: Final = frozenset(
    {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home,
     Qt.Key.Key_End}
)  # fmt: skip
_MOVE: Final = QTextCursor.MoveOperation
_WORD_KEYS: Final = (
    (QKeySequence.StandardKey.MoveToNextWord, True, QTextCursor.MoveMode.MoveAnchor),
    (QKeySequence.StandardKey.MoveToPreviousWord, False, QTextCursor.MoveMode.MoveAnchor),
    (QKeySequence.StandardKey.SelectNextWord, True, QTextCursor.MoveMode.KeepAnchor),
    (QKeySequence.StandardKey.SelectPreviousWord, False, QTextCursor.MoveMode.KeepAnchor),
)


class SelectablePage(QTextEdit):
    """Shows a text that can be read and selected, not changed.

    A double click selects a word, a triple click a paragraph; drawing on or Shift and a click then
    extend by words or paragraphs. Qt alone would take all Han characters up to the next mark.

    All spans that come in and go out are passages of the report text, whatever the rendition.

    Signals:
        passage_selected(Span): The mouse or the keyboard finished a selection that is not empty.
        passage_dropped(): The selection became empty.
        place_clicked(int): A place was clicked without selecting anything.
    """

    passage_selected = Signal(object)
    passage_dropped = Signal()
    place_clicked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewport(paper())
        self.setReadOnly(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._caret_px = 0
        self._finder: Callable[[], WordFinder | None] = lambda: None
        self._grown: GrownSelection | None = None
        self._double_click: tuple[int, QPoint] | None = None
        empty = Rendition(View.SOURCE, "", OffsetMap.identity(0))
        self._shown = ShownText(empty, QTextDocument(self))
        self.setDocument(self._shown.document)
        self.selectionChanged.connect(self._announce_dropped)

    def find_words_with(self, finder: Callable[[], WordFinder | None]) -> None:
        """Set whom to ask for the words of the report; the answer may change at any time."""
        self._finder = finder

    def show_text(self, shown: ShownText) -> None:
        """Show another text; its document must live until the next one is shown."""
        self._shown = shown
        self._grown = None
        self.setDocument(shown.document)
        self.setCursorWidth(self._caret_px)  # Qt keeps it with the document

    def selected_span(self) -> Span | None:
        """Return the selected passage, widened to whole characters."""
        return self._shown.selected(self.textCursor())

    def caret_span(self) -> Span:
        """Return the selected passage, or the empty span at the caret."""
        cursor = self.textCursor()
        if span := self._shown.selected(cursor):
            return span
        offset = self._shown.offset(cursor.position())
        return Span(offset, offset)

    @Slot()
    def copy_passage(self) -> None:
        """Copy the selection as it is shown, character for character; Qt would change some."""
        if span := self.selected_span():
            QGuiApplication.clipboard().setText(self._shown.rendition.passage(span))

    def drop_selection(self) -> None:
        """Select nothing; the caret stays where the selection began."""
        cursor = self.textCursor()
        cursor.setPosition(cursor.selectionStart())
        self.setTextCursor(cursor)

    def offset_at(self, point: QPoint) -> int | None:
        """Return the place under a point of the viewport, or ``None`` beside the text."""
        position_qt = hit(self, point)
        return None if position_qt < 0 else self._shown.offset(position_qt)

    def boundary_at(self, point: QPoint) -> int:
        """Return the place between two characters that is nearest to a point of the viewport."""
        return self._shown.offset(self.cursorForPosition(point).position())

    def frames_of(self, span: Span) -> list[Frame]:
        """Return where a passage is, line by line, in viewport coordinates."""
        return list(frames(self, self._shown, span))

    def try_selection(self, span: Span, *, backward: bool = False) -> None:
        """Select a passage as long as it is being drawn; the page stays where it is."""
        bar = self.verticalScrollBar()
        scrolled = bar.value()
        self.setTextCursor(self._shown.cursor(span, backward=backward))
        bar.setValue(scrolled)

    def selection_rect(self) -> QRect:
        """Return the rectangle of the selection's first line, in viewport coordinates."""
        start, end = QTextCursor(self.textCursor()), QTextCursor(self.textCursor())
        start.setPosition(self.textCursor().selectionStart())
        end.setPosition(self.textCursor().selectionEnd())
        first, last = self.cursorRect(start), self.cursorRect(end)
        if first.top() == last.top():
            return first.united(last)
        return QRect(first.topLeft(), QPoint(self.viewport().width(), first.bottom()))

    # Qt

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select the paragraph on a third click; extend by words with Shift after two."""
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        place = event.position().toPoint()
        shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        drawn_on = self._grown if shift else None
        if drawn_on and drawn_on.span != self.selected_span():
            drawn_on = None
        third = self._is_third_click(event)
        if third:
            self.drop_selection()  # Qt would begin to drag it
        super().mousePressEvent(event)
        self._grown = drawn_on
        if drawn_on:
            self._draw_to(place)
        elif third:
            self._begin(place, Grain.PARAGRAPH)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select what a reader means by the word at a place; for Qt it is one more press."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self.drop_selection()
        super().mousePressEvent(_as_press(event))
        place = event.position().toPoint()
        if self._begin(place, Grain.WORD):
            self._double_click = event.timestamp(), place

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw on what two or three clicks have selected; Qt draws by characters, and scrolls."""
        super().mouseMoveEvent(event)
        if self._grown and event.buttons() & Qt.MouseButton.LeftButton:
            self._draw_to(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Announce a finished selection or a click."""
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if span := self.selected_span():
            self.passage_selected.emit(span)
        elif (offset := self.offset_at(event.position().toPoint())) is not None:
            self.place_clicked.emit(offset)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by words, drop the selection, show the caret once the keyboard moves it."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_passage()
            return
        if event.key() == Qt.Key.Key_Escape and self.selected_span():
            self.drop_selection()
            return
        if event.key() in _CARET_KEYS:
            self._caret_px = 2
            self.setCursorWidth(self._caret_px)
        for keys, forward, mode in _WORD_KEYS:
            if event.matches(keys) and (finder := self._finder()):
                self._step_word(finder, mode, forward=forward)
                return
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Announce a selection made with the keyboard when Shift is let go."""
        super().keyReleaseEvent(event)
        if event.key() == Qt.Key.Key_Shift and (span := self.selected_span()):
            self.passage_selected.emit(span)

    # Inside

    def _is_third_click(self, event: QMouseEvent) -> bool:
        """Tell whether a press follows a double click soon enough and close enough by."""
        double_click, self._double_click = self._double_click, None
        if double_click is None:
            return False
        hints = QGuiApplication.styleHints()
        time_ms, place = double_click
        return (
            event.timestamp() - time_ms < hints.mouseDoubleClickInterval()
            and (event.position().toPoint() - place).manhattanLength() < hints.startDragDistance()
        )

    def _begin(self, place: QPoint, grain: Grain) -> bool:
        """Select the word or paragraph that is pointed at; tell whether there is one."""
        finder, position_qt = self._finder(), hit_near(self, place)
        if finder is None or position_qt < 0:
            return False
        offset = self._shown.offset(position_qt)
        word = grain is Grain.WORD
        first = finder.meant_at(offset) if word else finder.paragraph(offset)
        if not first or not self._is_shown_at(first, grain, position_qt):
            return False
        self._take(GrownSelection.of(first, grain))
        return True

    def _draw_to(self, place: QPoint) -> None:
        """Extend the selection to what the mouse is over, or nearest to."""
        if (finder := self._finder()) is None or self._grown is None:
            return
        offset = self.offset_at(place)
        if offset is None:
            offset = self._shown.offset(self.cursorForPosition(place).position())
            offset -= offset >= self._grown.first.end  # what is drawn over lies before the caret
        self._take(self._grown.drawn_to(offset, finder))

    def _take(self, grown: GrownSelection) -> None:
        """Select what is drawn; the page stays, though the caret may be far from the mouse."""
        self._grown = grown
        self.try_selection(grown.span, backward=grown.caret < grown.anchor)

    def _is_shown_at(self, span: Span, grain: Grain, position_qt: int) -> bool:
        """Tell whether a character belongs to a passage, not to what was repaired away by it."""
        start, end = self._shown.caret(span.start), self._shown.cursor(span)
        if grain is Grain.PARAGRAPH:
            start.movePosition(_MOVE.StartOfBlock)
            end.movePosition(_MOVE.EndOfBlock)
        return start.position() <= position_qt <= end.position()

    def _step_word(self, finder: WordFinder, mode: QTextCursor.MoveMode, *, forward: bool) -> None:
        """Move the caret to the next or previous border of words."""
        cursor = self.textCursor()
        here_qt = cursor.position()
        offset = self._shown.offset(here_qt)
        stop = finder.next_stop(offset) if forward else finder.previous_stop(offset)
        stop_qt = self._shown.caret(stop).position()
        if (stop_qt > here_qt) is forward and stop_qt != here_qt:
            cursor.setPosition(stop_qt, mode)
        else:  # within what was repaired away
            operation = _MOVE.NextCharacter if forward else _MOVE.PreviousCharacter
            cursor.movePosition(operation, mode)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    @Slot()
    def _announce_dropped(self) -> None:
        if not self.textCursor().hasSelection():
            self.passage_dropped.emit()


def _as_press(event: QMouseEvent) -> QMouseEvent:
    """Return a double click as a press, which Qt does not extend to words of its own."""
    return QMouseEvent(
        QEvent.Type.MouseButtonPress,
        event.position(),
        event.scenePosition(),
        event.globalPosition(),
        event.button(),
        event.buttons(),
        event.modifiers(),
        event.pointingDevice(),
    )
