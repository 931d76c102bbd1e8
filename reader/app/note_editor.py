"""The editor of one note: its words, colour and tags."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.annotation.model import COLOURS, Anchored
from reader.app.colour_buttons import ColourButtons
from reader.app.elided_label import ElidedLabel
from reader.app.icons import icon
from reader.app.palette import Theme


class _Words(QPlainTextEdit):
    """A text field that tells when it is done with.

    Signals:
        finished(): Ctrl+Enter or Escape was pressed.
        left(): The focus went elsewhere in the window.
    """

    finished = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter and Escape finish; Tab goes on to the next field."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if (enter and control) or event.key() == Qt.Key.Key_Escape:
            self.finished.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the field was left, unless only another window came up."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.left.emit()


class NoteEditor(QFrame):
    """Edits one note. What was typed is never dropped: leaving the editor saves it.

    Signals:
        save_requested(str, str, list[str]): Id, words and tags, if they differ from the note's.
        colour_chosen(str, str): Id and name of the colour.
        delete_requested(str): Id.
        finished(): The person is done; the page should have the focus.
    """

    save_requested = Signal(str, str, list)
    colour_chosen = Signal(str, str)
    delete_requested = Signal(str)
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("editor")
        self._note: Anchored | None = None
        self._quote = ElidedLabel()
        self._quote.setObjectName("quote")
        self._quote.setTextFormat(Qt.TextFormat.PlainText)
        self._colours = ColourButtons()
        self._colours.colour_chosen.connect(self._choose_colour)
        self._words = _Words()
        self._words.setPlaceholderText(self.tr("Write a note"))
        self._words.setAccessibleName(self.tr("Note"))
        self._words.setTabChangesFocus(True)
        self._words.setMinimumHeight(88)
        self._words.setMaximumHeight(160)
        self._words.finished.connect(self._finish)
        self._words.left.connect(self.save)
        self._tags = QLineEdit()
        self._tags.setPlaceholderText(self.tr("Tags, separated by blanks"))
        self._tags.setAccessibleName(self.tr("Tags"))
        self._tags.editingFinished.connect(self.save)
        self._delete = QToolButton()
        self._delete.setToolTip(self.tr("Delete note"))
        self._delete.setAccessibleName(self.tr("Delete note"))
        self._delete.clicked.connect(self._request_deletion)
        self._done = QPushButton(self.tr("Done"))
        self._done.setToolTip(self.tr("Save and return to the page (Ctrl+Enter)"))
        self._done.clicked.connect(self._finish)
        above = QHBoxLayout()
        above.addWidget(self._colours)
        above.addStretch()
        above.addWidget(self._delete)
        below = QHBoxLayout()
        below.addWidget(self._tags, 1)
        below.addWidget(self._done)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 10)
        layout.setSpacing(8)
        layout.addWidget(self._quote)
        layout.addLayout(above)
        layout.addWidget(self._words)
        layout.addLayout(below)
        self._tags.installEventFilter(self)
        self.hide()

    def edit(self, note: Anchored, quote: str, *, focus: bool) -> None:
        """Show a note; what was typed about another one is saved first."""
        if self.annotation_id() != note.annotation.id:
            self.save()
            self._words.setPlainText(note.annotation.note)
            self._tags.setText(" ".join(note.annotation.tags))
        self._note = note
        self._quote.setText(quote)
        self._colours.show_colour(note.annotation.colour)
        self.show()
        if focus:
            self._words.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, note: Anchored) -> None:
        """Take over a note that was changed elsewhere, as by undo."""
        old = self._note
        self._note = note
        self._colours.show_colour(note.annotation.colour)
        if old and old.annotation.note != note.annotation.note != self._words.toPlainText():
            self._words.setPlainText(note.annotation.note)
        if old and old.annotation.tags != note.annotation.tags:
            self._tags.setText(" ".join(note.annotation.tags))

    def close_note(self) -> None:
        """Show no note."""
        self._note = None
        self._words.clear()
        self._tags.clear()
        self.hide()

    def annotation_id(self) -> str:
        """Return the id of the note shown, or an empty string."""
        return self._note.annotation.id if self._note else ""

    def use_theme(self, theme: Theme) -> None:
        """Draw the buttons in the colours of a theme."""
        self._colours.use_theme(theme)
        self._delete.setIcon(icon("delete", theme))

    @Slot()
    def save(self) -> None:
        """Ask for the note to be saved if something was changed."""
        if self._note is None:
            return
        words, tags = self._words.toPlainText(), self._tags.text().split()
        annotation = self._note.annotation
        if words != annotation.note or tuple(tags) != annotation.tags:
            self.save_requested.emit(annotation.id, words, tags)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Finish from the field of tags as from the words."""
        if (
            watched is self._tags
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter}
        ):
            self._finish()
            return True
        return super().eventFilter(watched, event)

    @Slot()
    def _finish(self) -> None:
        self.save()
        self.finished.emit()

    @Slot(str)
    def _choose_colour(self, colour: str) -> None:
        if self._note and colour in COLOURS:
            self.colour_chosen.emit(self._note.annotation.id, colour)

    @Slot()
    def _request_deletion(self) -> None:
        if self._note:
            self.delete_requested.emit(self._note.annotation.id)
