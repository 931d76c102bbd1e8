"""Leads from the notes of all reports to one of them in its report."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from reader.app.desk import Desk
from reader.app.main_window import MainWindow
from reader.app.notes_browser import NotesBrowser
from reader.app.notes_controller import NotesController
from reader.session.library_notes import LibraryNote


class LibraryController(QObject):
    """Between the window with all notes and the desk."""

    def __init__(self, window: MainWindow, desk: Desk, notes: NotesController) -> None:
        super().__init__(window)
        self._window, self._desk, self._notes = window, desk, notes
        self._awaited: LibraryNote | None = None
        self.browser = NotesBrowser(window)
        self.browser.note_wanted.connect(self.go_to)

    @Slot()
    def browse(self) -> None:
        """Show the notes of all reports."""
        self._window.notes_pane.editor.save()
        self.browser.show_notes(self._desk.kept.notes())
        self.browser.show_anew()

    @Slot(object)
    def go_to(self, note: LibraryNote) -> None:
        """Open the report of a note and choose the note; if its file is gone, the text kept."""
        self._awaited = note
        if self._desk.session and self._desk.session.report_id == note.report_id:
            self.follow_report()
        elif note.path and note.path.is_file():
            self._desk.open(note.path)
        elif kept := self._desk.kept.text(note.report_id):
            self._desk.opening.open_text(kept.title, kept.text)

    @Slot()
    def follow_report(self) -> None:
        """Choose the note that was wanted, once its report is being read."""
        note, session = self._awaited, self._desk.session
        if note is None or session is None or session.report_id != note.report_id:
            return
        self._awaited = None
        self._notes.choose(note.annotation.id)
        self._notes.show_chosen(note.annotation.id)
