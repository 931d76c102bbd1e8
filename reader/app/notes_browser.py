"""A window with the notes of all reports in the library: find one, and open its report there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from reader.app.choice_filter import Choice, ChoiceFilter
from reader.app.colour_names import colour_names
from reader.app.icons import dot
from reader.app.interface_size import window_size
from reader.app.library_notes_model import LIBRARY_ROLE, LibraryNotesModel
from reader.app.notes_delegate import NotesDelegate
from reader.app.notes_list import NotesList
from reader.app.notes_order import NotesFilter
from reader.app.palette import LIGHT, Theme, tone
from reader.session.library_notes import LibraryNote


class NotesBrowser(QDialog):
    """Lists notes of many reports. Enter or a double click leads to one.

    Signals:
        note_wanted(LibraryNote): Its report should be opened, at the note.
    """

    note_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Notes of all reports"))
        self.resize(window_size(560, 640))
        self._theme = LIGHT
        self._notes: Sequence[LibraryNote] = ()
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Filter notes"))
        self.words.setAccessibleName(self.tr("Filter notes"))
        self.words.setClearButtonEnabled(True)
        self.words.textChanged.connect(self._apply)
        self.colours = ChoiceFilter(self.tr("Colour"))
        self.tags = ChoiceFilter(self.tr("Tag"))
        for choice in (self.colours, self.tags):
            choice.changed.connect(self._apply)
        self._count = QLabel()
        self._count.setObjectName("count")
        self._model = LibraryNotesModel(self)
        self._delegate = NotesDelegate(self)
        self.list_view = NotesList()
        self.list_view.setModel(self._model)
        self.list_view.setItemDelegate(self._delegate)
        self.list_view.setSelectionMode(NotesList.SelectionMode.SingleSelection)
        self.list_view.edit_requested.connect(self._want_current)
        self.list_view.doubleClicked.connect(self._want)
        self.list_view.left.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.words, 1)
        row.addWidget(self.colours)
        row.addWidget(self.tags)
        layout = QVBoxLayout(self)
        layout.addLayout(row)
        layout.addWidget(self._count)
        layout.addWidget(self.list_view, 1)

    def show_notes(self, notes: Sequence[LibraryNote]) -> None:
        """List other notes."""
        self._notes = notes
        colours = Counter(note.annotation.colour for note in notes)
        self.colours.offer(
            [
                Choice(colour, name, colours[colour], partial(self._sample, colour))
                for colour, name in colour_names().items()
                if colours[colour]
            ]
        )
        tags = Counter(tag for note in notes for tag in note.annotation.tags)
        self.tags.offer([Choice(tag, tag, n, QIcon) for tag, n in tags.most_common()])
        self._model.show_notes(notes)
        self._apply()

    def _sample(self, colour: str) -> QIcon:
        ground = self._theme.grounds[colour]
        return dot(ground, tone(ground, self._theme))

    def count_text(self) -> str:
        """Return what is told of the number of notes."""
        return self._count.text()

    @Slot(object)
    def use_theme(self, theme: Theme) -> None:
        """Draw notes in the colours of a theme."""
        self._theme = self._delegate.theme = theme
        self.list_view.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the rows take their new heights."""
        super().resizeEvent(event)
        self._delegate.forget()
        self.list_view.scheduleDelayedItemsLayout()

    @Slot()
    def _apply(self) -> None:
        wanted = NotesFilter(
            words=self.words.text(),
            colours=frozenset(each for each in self.colours.chosen() if isinstance(each, str)),
            tags=frozenset(each for each in self.tags.chosen() if isinstance(each, str)),
        )
        self._model.filter(wanted)
        shown, total = self._model.shown_count(), len(self._notes)
        told = self.tr("%n note(s)", "", total)
        if wanted:
            told = self.tr("%1 of %2").replace("%1", f"{shown:,}").replace("%2", f"{total:,}")
        if not total:
            told = self.tr("There are no notes in the library yet.")
        self._count.setText(told)

    @Slot()
    def _want_current(self) -> None:
        self._want(self.list_view.currentIndex())

    @Slot(QModelIndex)
    def _want(self, index: QModelIndex) -> None:
        note = index.data(LIBRARY_ROLE)
        if isinstance(note, LibraryNote):
            self.accept()
            self.note_wanted.emit(note)

    def show_anew(self) -> None:
        """Come up ready for typing."""
        self.show()
        self.raise_()
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)
        self.words.selectAll()
