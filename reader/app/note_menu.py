"""The menu of what can be done to notes: colour, style, status, tags, copies, place, deletion."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QWidget

from reader.annotation.model import Anchored, Style
from reader.app.colour_names import colour_names
from reader.app.figure_words import tick_names
from reader.app.icons import dot
from reader.app.menu_emptying import empty
from reader.app.palette import LIGHT, Theme, tone
from reader.app.ticks import tick_icons
from reader.core.span import Span

_MOST_TAGS: Final = 15
_LONGEST: Final = 18


@dataclass(frozen=True, slots=True)
class NoteSubject:
    """What a menu is about.

    Attributes:
        notes: The notes.
        others: Notes at the same place, which the menu is not about.
        selected: The passage selected on the page, if there is one.
        tags: Tags that are in use, the likeliest first.
    """

    notes: tuple[Anchored, ...] = ()
    others: tuple[Anchored, ...] = ()
    selected: Span | None = None
    tags: tuple[str, ...] = ()

    @property
    def ids(self) -> list[str]:
        """The ids of the notes."""
        return [note.annotation.id for note in self.notes]


class NoteMenu(QMenu):
    """Offers what can be done to the notes it was filled with.

    Signals:
        edit_requested(str): Edit this note.
        colour_requested(list[str], str): Give them this colour.
        underline_requested(list[str]): Underline them, or highlight them again.
        tick_requested(list[str], Tick): They have come so far.
        tag_requested(list[str], str, bool): Give them this tag, or take it away.
        tags_requested(list[str]): Ask for tags.
        copy_requested(list[str]): Copy their quotes.
        citation_requested(list[str]): Copy them with their source.
        span_requested(str, Span): It is to reach over another passage.
        note_requested(str): Another note at the place is meant.
        deletion_requested(list[str]): Delete them.
    """

    edit_requested = Signal(str)
    colour_requested = Signal(list, str)
    underline_requested = Signal(list)
    tick_requested = Signal(list, object)
    tag_requested = Signal(list, str, bool)
    tags_requested = Signal(list)
    copy_requested = Signal(list)
    citation_requested = Signal(list)
    span_requested = Signal(str, object)
    note_requested = Signal(str)
    deletion_requested = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Note"), parent)
        self.theme: Theme = LIGHT

    @Slot(object)
    def use_theme(self, theme: Theme) -> None:
        """Draw samples in the colours of a theme."""
        self.theme = theme

    def fill(self, subject: NoteSubject) -> None:
        """Offer what can be done to these notes; nothing for none."""
        empty(self)
        if subject.notes:
            self._name(subject.notes)
            if len(subject.notes) == 1:
                edit = self.addAction(self.tr("Edit the note"))
                edit.triggered.connect(partial(self.edit_requested.emit, subject.ids[0]))
                self.addSeparator()
            self._add_looks(subject)
            self._add_ticks(subject)
            self._add_tags(subject)
            self.addSeparator()
            self._add_copies(subject)
            self._add_place(subject)
            self.addSeparator()
            delete = self.addAction(self.tr("Delete"))
            delete.triggered.connect(partial(self.deletion_requested.emit, subject.ids))
            self._add_others(subject.others)
        self.menuAction().setVisible(not self.isEmpty())

    # Inside

    def _name(self, notes: Sequence[Anchored]) -> None:
        title = _title(notes[0]) if len(notes) == 1 else self.tr("%n note(s)", "", len(notes))
        self.setTitle(self.tr("Note: %1").replace("%1", title.replace("&", "&&")))

    def _add_looks(self, subject: NoteSubject) -> None:
        """Offer the colours and the line."""
        notes = subject.notes
        for colour, name in colour_names().items():
            action = self.addAction(self._sample(colour), name)
            action.setCheckable(True)
            action.setChecked(all(note.annotation.colour == colour for note in notes))
            action.triggered.connect(partial(self.colour_requested.emit, subject.ids, colour))
        if all(note.annotation.about_report for note in notes):
            return
        line = self.addAction(self.tr("Underline"))
        line.setCheckable(True)
        line.setChecked(all(note.annotation.style is Style.UNDERLINE for note in notes))
        line.triggered.connect(partial(self.underline_requested.emit, subject.ids))
        self.addSeparator()

    def _add_ticks(self, subject: NoteSubject) -> None:
        menu = self.addMenu(self.tr("Status"))
        icons = tick_icons(self.theme)
        for tick, name in tick_names().items():
            action = menu.addAction(icons.get(tick, QIcon()), name)
            action.setCheckable(True)
            action.setChecked(all(note.annotation.tick is tick for note in subject.notes))
            action.triggered.connect(partial(self.tick_requested.emit, subject.ids, tick))

    def _add_tags(self, subject: NoteSubject) -> None:
        """Offer the tags they have and those used elsewhere."""
        menu = self.addMenu(self.tr("Tags"))
        counts = Counter(tag for note in subject.notes for tag in note.annotation.tags)
        for tag in list(dict.fromkeys((*counts, *subject.tags)))[:_MOST_TAGS]:
            on = counts[tag] == len(subject.notes)
            action = menu.addAction(tag.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(on)
            action.triggered.connect(partial(self.tag_requested.emit, subject.ids, tag, not on))
        menu.addSeparator()
        other = menu.addAction(self.tr("Other tags…"))
        other.triggered.connect(partial(self.tags_requested.emit, subject.ids))

    def _add_copies(self, subject: NoteSubject) -> None:
        if all(note.annotation.about_report for note in subject.notes):
            return
        copy = self.addAction(self.tr("Copy the quote"))
        copy.triggered.connect(partial(self.copy_requested.emit, subject.ids))
        cite = self.addAction(self.tr("Copy with its source"))
        cite.triggered.connect(partial(self.citation_requested.emit, subject.ids))

    def _add_place(self, subject: NoteSubject) -> None:
        """Offer the selection as the passage of the one note."""
        if len(subject.notes) != 1 or subject.selected is None:
            return
        note = subject.notes[0]
        if note.span == subject.selected or note.annotation.about_report:
            return
        action = self.addAction(self.tr("Put the note on the selection"))
        action.triggered.connect(
            partial(self.span_requested.emit, note.annotation.id, subject.selected)
        )

    def _add_others(self, others: Sequence[Anchored]) -> None:
        if not others:
            return
        menu = self.addMenu(self.tr("Other notes here"))
        for note in others:
            action = menu.addAction(
                self._sample(note.annotation.colour), _title(note).replace("&", "&&")
            )
            action.triggered.connect(partial(self.note_requested.emit, note.annotation.id))

    def _sample(self, colour: str) -> QIcon:
        ground = self.theme.grounds[colour]
        return dot(ground, tone(ground, self.theme))


def _title(note: Anchored) -> str:
    """Return the first words of a note, or of its quote."""
    words = " ".join((note.annotation.note or note.annotation.quote.exact).split())
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"
