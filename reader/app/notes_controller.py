"""Makes, edits and deletes notes as the page and the notes pane ask for it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from reader.app.desk import Desk
from reader.app.main_window import MainWindow
from reader.app.phrases import deed_text
from reader.app.settings import Settings
from reader.core.span import Span


class NotesController(QObject):
    """Between the page, the notes pane and the desk."""

    def __init__(self, window: MainWindow, desk: Desk, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._desk, self._settings = window, desk, settings

    @Slot(object)
    def offer_tools(self, _span: Span) -> None:
        """Show the small toolbar at the selection."""
        self._window.selection_toolbar.show_at(self._window.page.selection_rect())

    @Slot(str)
    def highlight(self, colour: str = "") -> str:
        """Highlight the selection, or recolour the notes at the caret; return the note's id."""
        colour = colour or self._settings.colour
        span = self._window.page.selected_span()
        if span is None:
            if notes := self._notes_at_caret():
                self.recolour(notes[0], colour)
            return ""
        self._settings.colour = colour
        annotation_id = self._desk.annotate(span, colour)
        if annotation_id:
            self._window.page.drop_selection()
            self._window.notes_pane.choose(annotation_id)
        return annotation_id

    @Slot()
    def write(self) -> None:
        """Highlight the selection and open the editor, or open the note at the caret."""
        annotation_id = ""
        if self._window.page.selected_span():
            annotation_id = self.highlight()
        elif notes := self._notes_at_caret():
            annotation_id = notes[0]
        if annotation_id:
            self._window.show_pane(self._window.notes_dock)
            self._window.notes_pane.edit(annotation_id)

    @Slot()
    def delete(self) -> None:
        """Delete the note chosen in the pane, or the one at the caret."""
        if self._window.notes_pane.list_view().hasFocus():
            self._window.notes_pane.request_deletion()
        elif notes := self._notes_at_caret():
            self._desk.delete(notes[:1])

    @Slot(str, str, list)
    def save(self, annotation_id: str, words: str, tags: list[str]) -> None:
        """Save what was typed."""
        self._desk.edit(annotation_id, words, tags)

    @Slot(str, str)
    def recolour(self, annotation_id: str, colour: str) -> None:
        """Give a note another colour, and the next ones too."""
        self._settings.colour = colour
        self._desk.recolour(annotation_id, colour)

    @Slot(str)
    def delete_one(self, annotation_id: str) -> None:
        """Delete the note in the editor."""
        self._desk.delete([annotation_id])

    @Slot(str)
    def show_chosen(self, annotation_id: str) -> None:
        """Bring the passage of the note chosen in the pane into view."""
        self._window.page.show_present_note(annotation_id)
        note = next((n for n in self._desk.notes if n.annotation.id == annotation_id), None)
        if note and note.span:
            self._window.page.reveal(note.span)

    @Slot(int)
    def choose_at(self, offset: int) -> None:
        """Choose in the pane the note that was clicked on the page."""
        notes = self._desk.session.notes_at(offset) if self._desk.session else ()
        if notes:
            self._window.notes_pane.choose(notes[0].annotation.id)
            self._window.show_pane(self._window.notes_dock)
        else:
            self._window.page.show_present_note("")

    @Slot()
    def follow_history(self) -> None:
        """Let the menu name what can be undone."""
        session = self._desk.session
        for action_id, plain, name in (
            ("edit.undo", self.tr("&Undo"), session.undo_text if session else ""),
            ("edit.redo", self.tr("&Redo"), session.redo_text if session else ""),
        ):
            action = self._window.actions_[action_id]
            action.setText(f"{plain}: {deed_text(name)}" if name else plain)
            action.setEnabled(bool(name))

    def _notes_at_caret(self) -> list[str]:
        """Return the ids of the notes at the caret, the shortest first."""
        if self._desk.session is None:
            return []
        here = self._window.page.caret_span().start
        return [note.annotation.id for note in self._desk.session.notes_at(here)]
