"""Makes notes, and keeps page and notes pane on the same one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot

from reader.annotation.model import Anchored, Style
from reader.app.desk import Desk
from reader.app.main_window import MainWindow
from reader.app.page_grips import PageGrips
from reader.app.phrases import deed_text
from reader.app.settings import Settings
from reader.core.span import Span

_TOLD_MS = 4_000


class NotesController(QObject):
    """Between the page, the notes pane and the desk."""

    def __init__(self, window: MainWindow, desk: Desk, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._desk, self._settings = window, desk, settings
        self._clicked: frozenset[str] = frozenset()
        self.present = ""
        self.grips = PageGrips(window.pages, desk.word_finder)

    # Making

    @Slot(object)
    def offer_tools(self, _span: Span) -> None:
        """Show the small toolbar at the selection."""
        self._window.selection_toolbar.show_on(self._window.page)

    @Slot(str)
    def highlight(self, colour: str = "") -> str:
        """Highlight the selection, or recolour the note at the caret; return the note's id."""
        colour = colour or self._settings.colour
        span = self._window.page.selected_span()
        if span is None:
            if notes := self.at_caret():
                self.recolour(notes[0].annotation.id, colour)
            return ""
        self._settings.colour = colour
        return self._shown(self._desk.annotate(span, colour))

    @Slot()
    def underline(self) -> None:
        """Underline the selection, or turn the note at the caret into a line and back."""
        span, colour = self._window.page.selected_span(), self._settings.colour
        if span is not None:
            change = self._desk.do(
                lambda session: session.annotate(span, colour=colour, style=Style.UNDERLINE)[1]
            )
            self._shown(change.added[0] if change.added else "")
        elif notes := self.at_caret():
            note = notes[0].annotation
            lines = note.style is Style.UNDERLINE
            style = Style.HIGHLIGHT if lines else Style.UNDERLINE
            self._desk.do(lambda session: session.edit(note.id, style=style))

    @Slot()
    def write(self) -> None:
        """Highlight the selection and open the editor, or open the note at the caret."""
        annotation_id = ""
        if self._window.page.selected_span():
            annotation_id = self.highlight()
        elif notes := self.at_caret():
            annotation_id = notes[0].annotation.id
        if annotation_id:
            self.edit(annotation_id)

    @Slot()
    def write_about_report(self) -> None:
        """Open the editor on the note about the whole report; make one if there is none."""
        notes = [note for note in self._desk.notes if note.annotation.about_report]
        if notes:
            self.edit(notes[0].annotation.id)
            return
        colour = self._settings.colour
        change = self._desk.do(lambda session: session.annotate_report(colour=colour)[1])
        if change.added:
            self.edit(change.added[0])

    @Slot(str)
    def edit(self, annotation_id: str) -> None:
        """Open the editor on a note."""
        self._window.show_pane(self._window.notes_dock)
        self._window.notes_pane.edit(annotation_id)

    @Slot()
    def delete(self) -> None:
        """Delete the notes chosen in the pane, or the one at the caret."""
        if self._window.notes_pane.list_view().hasFocus():
            self._window.notes_pane.request_deletion()
        elif notes := self.at_caret():
            self._desk.delete([notes[0].annotation.id])

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

    # Page and pane

    @Slot(str)
    def show_chosen(self, annotation_id: str) -> None:
        """Bring the passage of the note chosen in the pane into view."""
        self.present = annotation_id
        self._window.pages.show_present_note(annotation_id)
        note = self.present_note()
        self.grips.hold(note)
        if note and note.span:
            self._window.page.reveal(note.span)

    @Slot()
    def follow_report(self) -> None:
        """Begin with another report: none of its notes is chosen."""
        self._clicked = frozenset()
        self.show_chosen("")
        self.follow_notes()

    @Slot()
    def follow_notes(self) -> None:
        """Keep menu and grips in step with the notes."""
        self._follow_history()
        self.grips.hold(self.present_note())

    @Slot(int)
    def choose_at(self, offset: int) -> None:
        """Choose in the pane the note that was clicked; a further click takes the one below it."""
        notes = self._desk.session.notes_at(offset) if self._desk.session else ()
        ids = [note.annotation.id for note in notes]
        again = frozenset(ids) == self._clicked and self.present in ids
        self._clicked = frozenset(ids)
        if not ids:
            self.show_chosen("")
            return
        number = (ids.index(self.present) + 1) % len(ids) if again else 0
        self._choose(ids, number)

    @Slot()
    def next_here(self) -> None:
        """Choose the next of the notes at the caret."""
        ids = [note.annotation.id for note in self.at_caret()]
        if ids:
            self._choose(ids, 1 % len(ids) if self.present == ids[0] else 0)

    @Slot(str)
    def choose(self, annotation_id: str) -> None:
        """Choose a note in the pane."""
        self._window.notes_pane.choose(annotation_id)
        self._window.show_pane(self._window.notes_dock)

    def present_note(self) -> Anchored | None:
        """Return the note that is set off on the page, if there is one."""
        notes = (n for n in self._desk.notes if n.annotation.id == self.present)
        return next(notes, None)

    def meant(self) -> list[str]:
        """Return the notes a key is about: those chosen in the pane, or the one at the caret."""
        if self._window.notes_pane.list_view().hasFocus():
            return self._window.notes_pane.chosen()
        return [note.annotation.id for note in self.at_caret()[:1]]

    def at_caret(self) -> list[Anchored]:
        """Return the notes at the caret: from the present one on, the shortest first."""
        return self.at(self._window.page.caret_span().start)

    def at(self, offset: int) -> list[Anchored]:
        """Return the notes at a place: from the present one on, the shortest first."""
        if self._desk.session is None:
            return []
        notes = list(self._desk.session.notes_at(offset))
        ids = [note.annotation.id for note in notes]
        turn = ids.index(self.present) if self.present in ids else 0
        return notes[turn:] + notes[:turn]

    # Inside

    def _follow_history(self) -> None:
        """Let the menu name what can be undone."""
        session = self._desk.session
        for action_id, plain, name in (
            ("edit.undo", self.tr("&Undo"), session.undo_text if session else ""),
            ("edit.redo", self.tr("&Redo"), session.redo_text if session else ""),
        ):
            action = self._window.actions_[action_id]
            action.setText(f"{plain}: {deed_text(name)}" if name else plain)
            action.setEnabled(bool(name))

    def _choose(self, ids: Sequence[str], number: int) -> None:
        self.choose(ids[number])
        if self.present != ids[number]:
            self.show_chosen(ids[number])
        if len(ids) > 1:
            told = self.tr("Note %1 of %2 at this place; click again for the next one.")
            told = told.replace("%1", str(number + 1)).replace("%2", str(len(ids)))
            self._window.statusBar().showMessage(told, _TOLD_MS)

    def _shown(self, annotation_id: str) -> str:
        """Choose a note that was just made; return its id."""
        if annotation_id:
            self._window.page.drop_selection()
            self._window.notes_pane.choose(annotation_id)
        return annotation_id
