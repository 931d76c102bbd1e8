"""The editor of one note: its words, colour, style, status and tags."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.annotation.colours import COLOURS
from reader.annotation.model import Anchored, Style
from reader.app.colour_buttons import ColourButtons
from reader.app.elided_label import ElidedLabel
from reader.app.icons import icon
from reader.app.palette import Theme
from reader.app.tag_field import TagField

_KEPT_AFTER_MS: Final = 400
"""How long after a key what was typed is announced; a crash loses no more than that."""


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
        typed(str, str, list[str]): The same a moment after the last key, while typing goes on.
        colour_chosen(str, str): Id and name of the colour.
        underline_chosen(str): The note of this id is to be underlined, or no longer.
        delete_requested(str): Id.
        finished(): The person is done; the page should have the focus.
    """

    save_requested = Signal(str, str, list)
    typed = Signal(str, str, list)
    colour_chosen = Signal(str, str)
    underline_chosen = Signal(str)
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
        self._underline = self._button(self.tr("Underline (U)"))
        self._underline.setCheckable(True)
        self._underline.clicked.connect(self._choose_underline)
        self._words = _Words()
        self._words.setPlaceholderText(self.tr("Write a note"))
        self._words.setAccessibleName(self.tr("Note"))
        self._words.setTabChangesFocus(True)
        self._words.setMinimumHeight(76)
        self._words.setMaximumHeight(112)
        self._words.finished.connect(self._finish)
        self._words.left.connect(self.save)
        self.tags = TagField()
        self.tags.editingFinished.connect(self.save)
        self.tags.finished.connect(self._finish)
        self._delete = self._button(self.tr("Delete note"))
        self._delete.clicked.connect(self._request_deletion)
        self._done = QPushButton(self.tr("Done"))
        self._done.setToolTip(self.tr("Save and return to the page (Ctrl+Enter)"))
        self._done.clicked.connect(self._finish)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_KEPT_AFTER_MS)
        self._typing.timeout.connect(self._announce_typed)
        self._words.textChanged.connect(self._await_pause)
        self.tags.textEdited.connect(self._await_pause)
        self._lay_out()
        self.hide()

    def edit(self, note: Anchored, quote: str, *, focus: bool) -> None:
        """Show a note; what was typed about another one is saved first."""
        if self.annotation_id() != note.annotation.id:
            self.save()
            self._note = None
            self._words.setPlainText(note.annotation.note)
            self.tags.show_tags(note.annotation.tags)
        self._quote.setText(self.tr("About the report") if note.annotation.about_report else quote)
        self._take(note)
        self.show()
        if focus:
            self._words.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, note: Anchored) -> None:
        """Take over a note that was changed elsewhere, as by undo."""
        old = self._note
        self._take(note)
        if old and old.annotation.note != note.annotation.note != self._words.toPlainText():
            self._words.setPlainText(note.annotation.note)
        if old and old.annotation.tags != note.annotation.tags:
            self.tags.show_tags(note.annotation.tags)

    def close_note(self) -> None:
        """Show no note."""
        self._note = None
        self._typing.stop()
        self._words.clear()
        self.tags.clear()
        self.hide()

    def annotation_id(self) -> str:
        """Return the id of the note shown, or an empty string."""
        return self._note.annotation.id if self._note else ""

    def show_colour_names(self) -> None:
        """Call the colours as they are called now."""
        self._colours.show_names()

    def use_theme(self, theme: Theme) -> None:
        """Draw the buttons in the colours of a theme."""
        self._colours.use_theme(theme)
        self._underline.setIcon(icon("underline", theme))
        self._delete.setIcon(icon("delete", theme))

    @Slot()
    def save(self) -> None:
        """Ask for the note to be saved if something was changed."""
        self._typing.stop()
        if self._note is not None and self._is_changed():
            self.save_requested.emit(self.annotation_id(), *self._typed())

    # Inside

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.addWidget(self._colours)
        above.addWidget(self._underline)
        above.addStretch()
        above.addWidget(self._delete)
        below = QHBoxLayout()
        below.addWidget(self.tags, 1)
        below.addWidget(self._done)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 10)
        layout.setSpacing(8)
        layout.addWidget(self._quote)
        layout.addLayout(above)
        layout.addWidget(self._words)
        layout.addLayout(below)

    def _take(self, note: Anchored) -> None:
        self._note = note
        self._colours.show_colour(note.annotation.colour)
        self._underline.setChecked(note.annotation.style is Style.UNDERLINE)
        self._underline.setVisible(not note.annotation.about_report)

    def _typed(self) -> tuple[str, list[str]]:
        return self._words.toPlainText(), self.tags.tags()

    def _is_changed(self) -> bool:
        if self._note is None:
            return False
        annotation = self._note.annotation
        return self._typed() != (annotation.note, list(annotation.tags))

    @Slot()
    def _await_pause(self) -> None:
        """Announce what is typed soon; the moment is not put off by more keys."""
        if self._note is not None and not self._typing.isActive():
            self._typing.start()

    @Slot()
    def _announce_typed(self) -> None:
        if self._note is not None and self._is_changed():
            self.typed.emit(self.annotation_id(), *self._typed())

    @Slot()
    def _finish(self) -> None:
        self.save()
        self.finished.emit()

    @Slot(str)
    def _choose_colour(self, colour: str) -> None:
        if self._note and colour in COLOURS:
            self.colour_chosen.emit(self._note.annotation.id, colour)

    @Slot()
    def _choose_underline(self) -> None:
        if self._note:
            self.underline_chosen.emit(self._note.annotation.id)

    @Slot()
    def _request_deletion(self) -> None:
        if self._note:
            self.delete_requested.emit(self._note.annotation.id)

    @staticmethod
    def _button(name: str) -> QToolButton:
        button = QToolButton()
        button.setToolTip(name)
        button.setAccessibleName(name)
        return button
