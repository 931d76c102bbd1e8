"""What is done to chosen notes, one or many: each deed is one step that can be undone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtGui import QGuiApplication

from reader.annotation.model import Anchored, Style, Tick
from reader.app.desk import Desk
from reader.app.main_window import MainWindow
from reader.app.note_menu import NoteMenu, NoteSubject
from reader.app.settings import Settings
from reader.app.tags_question import TagsQuestion
from reader.app.ticks import next_tick
from reader.core.span import Span


class NotesChanges(QObject):
    """Between the menus, the list of notes and the desk.

    Args:
        window: The window.
        desk: The desk.
        settings: Where the last colour is kept.
        known_tags: Returns the tags in use, the likeliest first.
    """

    def __init__(
        self,
        window: MainWindow,
        desk: Desk,
        settings: Settings,
        known_tags: Callable[[], Iterable[str]],
    ) -> None:
        super().__init__(window)
        self._window, self._desk, self._settings = window, desk, settings
        self._known_tags = known_tags
        self.list_menu = NoteMenu(window)
        self.page_menu = NoteMenu(window)

    # Deeds

    @Slot(list, str)
    def recolour(self, ids: Sequence[str], colour: str) -> None:
        """Give notes another colour, and the next ones too."""
        self._settings.colour = colour
        self._desk.do(lambda session: session.edit_all(ids, colour=colour))

    @Slot(list)
    def underline(self, ids: Sequence[str]) -> None:
        """Underline notes; if all of them are underlined, highlight them."""
        lines = all(note.annotation.style is Style.UNDERLINE for note in self.notes(ids))
        style = Style.HIGHLIGHT if lines else Style.UNDERLINE
        self._desk.do(lambda session: session.edit_all(ids, style=style))

    @Slot(str)
    def underline_one(self, annotation_id: str) -> None:
        """Underline a note, or highlight it."""
        self.underline([annotation_id])

    @Slot(list, object)
    def tick(self, ids: Sequence[str], tick: Tick) -> None:
        """Say how far the person has come with notes."""
        self._desk.do(lambda session: session.edit_all(ids, tick=tick))

    @Slot(list)
    def tick_next(self, ids: Sequence[str]) -> None:
        """Give notes the tick that follows that of the first one."""
        if notes := self.notes(ids):
            self.tick(ids, next_tick(notes[0].annotation.tick))

    @Slot(list, str, bool)
    def tag(self, ids: Sequence[str], tag: str, on: bool) -> None:
        """Give notes a tag, or take it away."""
        self.change_tags(ids, [tag] if on else [], [] if on else [tag])

    def change_tags(self, ids: Sequence[str], added: Sequence[str], gone: Sequence[str]) -> None:
        """Give notes tags and take tags away."""
        self._desk.do(lambda session: session.edit_all(ids, added_tags=added, removed_tags=gone))

    @Slot(list)
    def ask_tags(self, ids: Sequence[str]) -> None:
        """Ask which tags notes are to have."""
        if not (notes := self.notes(ids)):
            return
        common = [
            tag
            for tag in notes[0].annotation.tags
            if all(tag in note.annotation.tags for note in notes)
        ]
        question = TagsQuestion(common, self._known_tags, len(notes), self._window)
        question.answered.connect(partial(self.change_tags, list(ids)))
        question.open()

    @Slot(list)
    def copy(self, ids: Sequence[str]) -> None:
        """Copy the quotes of notes as they are shown, each on a line."""
        rendition = self._window.page.rendition
        quotes = [
            rendition.passage(note.span) if note.span else note.annotation.quote.exact
            for note in self.notes(ids)
        ]
        QGuiApplication.clipboard().setText("\n".join(quotes))

    @Slot(str, object)
    def put(self, annotation_id: str, span: Span) -> None:
        """Let a note reach over another passage."""
        self._desk.do(lambda session: session.edit(annotation_id, span=span))

    # Menus

    @Slot(object)
    def fill_page_menu(self, notes: Sequence[Anchored]) -> None:
        """Offer what can be done to the first of the notes at a place of the page."""
        self.page_menu.fill(
            NoteSubject(
                tuple(notes[:1]),
                tuple(notes[1:]),
                self._window.page.selected_span(),
                tuple(self._known_tags()),
            )
        )

    @Slot(list, QPoint)
    def show_list_menu(self, ids: Sequence[str], place: QPoint) -> None:
        """Offer what can be done to the notes chosen in the list."""
        notes = tuple(self.notes(ids))
        selected = self._window.page.selected_span()
        self.list_menu.fill(NoteSubject(notes, (), selected, tuple(self._known_tags())))
        self.list_menu.popup(place)

    def notes(self, ids: Sequence[str]) -> list[Anchored]:
        """Return notes by their ids, in the order of the text; those that are gone are left out."""
        wanted = set(ids)
        return [note for note in self._desk.notes if note.annotation.id in wanted]
