"""The pane with the notes: the list under its sections, a filter, the editor."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QListView,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from reader.annotation.model import Anchored
from reader.app.note_editor import NoteEditor
from reader.app.notes_delegate import NotesDelegate
from reader.app.notes_model import NOTE_ROLE, QUOTE_ROLE, NotesModel
from reader.app.palette import Theme
from reader.core.outline import Outline
from reader.session.rendition import Rendition


class NotesPane(QWidget):
    """Shows the notes of a report and edits one of them.

    Signals:
        note_chosen(str): A note was chosen in the list; empty if none is chosen any more.
        deletion_requested(list[str]): Delete was pressed with these notes chosen.
    """

    note_chosen = Signal(str)
    deletion_requested = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = NoteEditor()
        self._model = NotesModel(self)
        self._delegate = NotesDelegate(self)
        self._filter = QLineEdit()
        self._filter.setPlaceholderText(self.tr("Filter notes"))
        self._filter.setAccessibleName(self.tr("Filter notes"))
        self._filter.setClearButtonEnabled(True)
        self._filter.textChanged.connect(self._apply_filter)
        self._list = QListView()
        self._list.setAccessibleName(self.tr("Notes"))
        self._list.setModel(self._model)
        self._list.setItemDelegate(self._delegate)
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setResizeMode(QListView.ResizeMode.Adjust)
        self._list.selectionModel().selectionChanged.connect(self._announce_choice)
        self._list.activated.connect(self._edit_index)
        self._empty = QLabel()
        self._empty.setObjectName("empty")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._list)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(self._filter)
        layout.addLayout(self._stack, 1)
        layout.addWidget(self.editor)
        self._show_list_or_hint()

    def show_notes(self, notes: Sequence[Anchored], outline: Outline, rendition: Rendition) -> None:
        """Show notes in text order, orphans last; what is chosen and edited keeps."""
        chosen = self.chosen()
        self._list.selectionModel().blockSignals(True)
        self._model.show_notes(notes, outline, rendition)
        for annotation_id in chosen:
            self._select(self._model.index_of(annotation_id))
        self._list.selectionModel().blockSignals(False)
        edited = [note for note in notes if note.annotation.id == self.editor.annotation_id()]
        if edited:
            self.editor.refresh(edited[0])
        else:
            self.editor.close_note()
        self._show_list_or_hint()

    def choose(self, annotation_id: str) -> None:
        """Choose a note in the list, without editing it; a filter that hides it is cleared."""
        index = self._model.index_of(annotation_id)
        if not index.isValid() and self._filter.text():
            self._filter.clear()
            index = self._model.index_of(annotation_id)
        if index.isValid() and self.chosen() != [annotation_id]:
            self._list.setCurrentIndex(index)
        self._list.scrollTo(index)

    def edit(self, annotation_id: str) -> None:
        """Open the editor on a note, ready for typing."""
        self.choose(annotation_id)
        self._edit_index(self._model.index_of(annotation_id))

    def chosen(self) -> list[str]:
        """Return the ids of the notes that are chosen, in the order of the list."""
        indexes = sorted(self._list.selectedIndexes(), key=QModelIndex.row)
        notes = (index.data(NOTE_ROLE) for index in indexes)
        return [note.annotation.id for note in notes if isinstance(note, Anchored)]

    def use_theme(self, theme: Theme) -> None:
        """Draw notes and buttons in the colours of a theme."""
        self._delegate.theme = theme
        self.editor.use_theme(theme)
        self._list.viewport().update()

    def request_deletion(self) -> None:
        """Ask for the chosen notes to be deleted."""
        if chosen := self.chosen():
            self.deletion_requested.emit(chosen)

    def list_view(self) -> QListView:
        """Return the list, for shortcuts that belong to it."""
        return self._list

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the rows take their new heights."""
        super().resizeEvent(event)
        self._list.scheduleDelayedItemsLayout()

    def _select(self, index: QModelIndex) -> None:
        if index.isValid():
            flag = self._list.selectionModel().SelectionFlag.Select
            self._list.selectionModel().select(index, flag)

    def _show_list_or_hint(self) -> None:
        if self._model.shown_count():
            self._stack.setCurrentWidget(self._list)
            return
        if self._filter.text():
            self._empty.setText(self.tr("No note contains this text."))
        else:
            self._empty.setText(
                self.tr("Select a passage and press 1 to 5 to highlight it, or N to write a note.")
            )
        self._stack.setCurrentWidget(self._empty)

    @Slot(str)
    def _apply_filter(self, text: str) -> None:
        self._model.filter(text)
        self._show_list_or_hint()

    @Slot(QItemSelection, QItemSelection)
    def _announce_choice(self) -> None:
        chosen = self.chosen()
        if len(chosen) == 1:
            index = self._model.index_of(chosen[0])
            note = index.data(NOTE_ROLE)
            if isinstance(note, Anchored):
                self.editor.edit(note, index.data(QUOTE_ROLE), focus=False)
        self.note_chosen.emit(chosen[0] if len(chosen) == 1 else "")

    @Slot(QModelIndex)
    def _edit_index(self, index: QModelIndex) -> None:
        note = index.data(NOTE_ROLE)
        if isinstance(note, Anchored):
            self.editor.edit(note, index.data(QUOTE_ROLE), focus=True)
