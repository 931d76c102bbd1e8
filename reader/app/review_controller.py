"""Announces notes that are not exact, and does with them what the review pane asks for."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from reader.annotation.model import Status
from reader.app.desk import Desk
from reader.app.main_window import MainWindow
from reader.app.notes_controller import NotesController
from reader.app.review_pane import ReviewPane
from reader.session.review import ReviewItem


class ReviewController(QObject):
    """Between the desk, the review pane and the bar that announces it."""

    def __init__(self, window: MainWindow, desk: Desk, notes: NotesController) -> None:
        super().__init__(window)
        self._window, self._desk, self._notes = window, desk, notes
        self.pane = ReviewPane()
        self.dock = window.add_pane("review", self.tr("Review"), self.pane)

    @Slot()
    def announce(self) -> None:
        """Tell quietly, when a report is opened, that some of its notes are not exact."""
        items = self._items()
        self.pane.show_items(items)
        if not items:
            self._window.review_bar.hide()
            return
        told = self.tr("The text has changed and %n note(s) moved with it.", "", len(items))
        if doubtful := sum(item.note.status is not Status.MOVED for item in items):
            told = self.tr("The text has changed: %n note(s) need a look.", "", doubtful)
        self._window.review_bar.show_message(told, deed=self.tr("Review"))

    @Slot()
    def follow_notes(self) -> None:
        """List what is still to be looked at."""
        items = self._items()
        self.pane.show_items(items)
        if not items:
            self._window.review_bar.hide()

    @Slot()
    def show_pane(self) -> None:
        """Bring the pane up."""
        self._window.show_pane(self.dock)
        if chosen := self.pane.chosen():
            self.pane.items.setFocus()
            self.show_note(chosen)

    @Slot()
    def show_notes(self) -> None:
        """Bring up all notes instead."""
        self._window.show_pane(self._window.notes_dock)
        self._window.notes_pane.take_focus()

    @Slot(str)
    def show_note(self, annotation_id: str) -> None:
        """Show the place of a note on the page, if it has one."""
        self._notes.show_chosen(annotation_id)

    @Slot(str)
    def accept(self, annotation_id: str) -> None:
        """Take the place of a note for right."""
        self._desk.do(lambda session: session.accept([annotation_id]))

    @Slot()
    def accept_all(self) -> None:
        """Take all places for right that are sure."""
        self._desk.do(lambda session: session.accept_all())

    @Slot(str)
    def attach(self, annotation_id: str) -> None:
        """Put a note on the selection."""
        if span := self._window.page.selected_span():
            self._desk.do(lambda session: session.reattach(annotation_id, span))
            self._window.page.drop_selection()
            return
        told = self.tr("Select the passage on the page that the note is about first.")
        self._window.message_bar.show_message(told)

    def _items(self) -> tuple[ReviewItem, ...]:
        return self._desk.session.review() if self._desk.session else ()
