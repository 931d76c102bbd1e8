"""A page whose passages are selected with mouse and keyboard."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from reader.app.shown_text import ShownText
from reader.core.offset_map import OffsetMap
from reader.core.span import Span
from reader.session.rendition import Rendition, View

_CARET_KEYS: Final = frozenset(
    {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home,
     Qt.Key.Key_End}
)  # fmt: skip


class SelectablePage(QTextEdit):
    """Shows a text that can be read and selected, not changed.

    All spans that come in and go out are passages of the report text, whatever the rendition.

    Signals:
        passage_selected(Span): The mouse or the keyboard finished a selection that is not empty.
        passage_dropped(): The selection became empty.
        place_clicked(int): A place was clicked without selecting anything.
        word_wanted(int): A place was double-clicked; Qt has selected more than a word.
    """

    passage_selected = Signal(object)
    passage_dropped = Signal()
    place_clicked = Signal(int)
    word_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._caret_px = 0
        self._page = QTextDocument(self)
        self.setDocument(self._page)
        empty = Rendition(View.SOURCE, "", OffsetMap.identity(0))
        self._shown = ShownText(empty, self._page)
        self.selectionChanged.connect(self._announce_dropped)

    def show_text(self, shown: ShownText) -> None:
        """Show another text; its document belongs to the page from now on."""
        self._shown = shown
        self.setDocument(shown.document)
        self.setCursorWidth(self._caret_px)  # Qt keeps it with the document
        self._page.deleteLater()
        self._page = shown.document

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
        on_page = point + QPoint(0, self.verticalScrollBar().value())
        layout = self.document().documentLayout()
        position_qt = layout.hitTest(on_page, Qt.HitTestAccuracy.ExactHit)
        return None if position_qt < 0 else self._shown.offset(position_qt)

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

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Announce a finished selection or a click."""
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if span := self.selected_span():
            self.passage_selected.emit(span)
        elif (offset := self.offset_at(event.position().toPoint())) is not None:
            self.place_clicked.emit(offset)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Let the word be selected by who knows words; Qt takes a whole run of characters."""
        super().mouseDoubleClickEvent(event)
        if (offset := self.offset_at(event.position().toPoint())) is not None:
            self.word_wanted.emit(offset)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show the caret once the keyboard is used to move it."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_passage()
            return
        if event.key() in _CARET_KEYS:
            self._caret_px = 2
            self.setCursorWidth(self._caret_px)
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Announce a selection made with the keyboard when Shift is let go."""
        super().keyReleaseEvent(event)
        if event.key() == Qt.Key.Key_Shift and (span := self.selected_span()):
            self.passage_selected.emit(span)

    # Inside

    @Slot()
    def _announce_dropped(self) -> None:
        if not self.textCursor().hasSelection():
            self.passage_dropped.emit()
