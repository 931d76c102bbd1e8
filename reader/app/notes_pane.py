"""The pane with the notes: the list under its titles, filters, the editor."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelection, QModelIndex, QPoint, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from reader.annotation.model import Anchored
from reader.app.chosen_bar import ChosenBar
from reader.app.empty_hint import EmptyHint
from reader.app.note_editor import NoteEditor
from reader.app.notes_delegate import NotesDelegate
from reader.app.notes_filters import NotesFilters
from reader.app.notes_list import NotesList
from reader.app.notes_model import NOTE_ROLE, QUOTE_ROLE, NotesModel
from reader.app.notes_order import NotesFilter, NotesOrder
from reader.app.palette import Theme
from reader.core.outline import Outline
from reader.session.rendition import Rendition


class NotesPane(QWidget):
    """Shows the notes of a report and edits one of them.

    Signals:
        note_chosen(str): A note was chosen in the list; empty if none is chosen any more.
        deletion_requested(list[str]): Delete was pressed with these notes chosen.
        colour_requested(list[str], str): These notes are to have another colour.
        underline_requested(list[str]): They are to be underlined, or no longer.
        tags_requested(list[str]): They are to be tagged.
        tick_requested(list[str]): They are to have the next tick.
        menu_wanted(list[str], QPoint): All that can be done to them is to be offered there.
        report_note_requested(): A note about the whole report is wanted.
    """

    note_chosen = Signal(str)
    deletion_requested = Signal(list)
    colour_requested = Signal(list, str)
    underline_requested = Signal(list)
    tags_requested = Signal(list)
    tick_requested = Signal(list)
    menu_wanted = Signal(list, QPoint)
    report_note_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = NoteEditor()
        self.filters = NotesFilters()
        self.filters.changed.connect(self._apply_filter)
        self.filters.order_changed.connect(self._arrange)
        self.bar = ChosenBar()
        self._notes: tuple[Anchored, ...] = ()
        self._rendition: Rendition | None = None
        self._model = NotesModel(self)
        self._delegate = NotesDelegate(self)
        self._list = NotesList()
        self._list.setModel(self._model)
        self._list.setItemDelegate(self._delegate)
        self._list.selectionModel().selectionChanged.connect(self._announce_choice)
        self._list.doubleClicked.connect(self._edit_index)
        self._connect_wishes()
        self.empty = EmptyHint()
        self.empty.deed_requested.connect(self._do_what_is_offered)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._list)
        self._stack.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(self.filters)
        layout.addLayout(self._stack, 1)
        layout.addWidget(self.editor)
        layout.addWidget(self.bar)
        self._show_list_or_hint()

    def show_notes(self, notes: Sequence[Anchored], outline: Outline, rendition: Rendition) -> None:
        """Show notes in text order, orphans last; what is chosen and edited keeps."""
        chosen = self._list.chosen()
        self._notes = tuple(notes)
        if rendition is not self._rendition:
            self._rendition = rendition
            self._delegate.forget()
        self.filters.offer(self._notes)
        self._keep_chosen(chosen, lambda: self._model.show_notes(notes, outline, rendition))
        edited = [note for note in notes if note.annotation.id == self.editor.annotation_id()]
        if edited:
            self.editor.refresh(edited[0])
        else:
            self.editor.close_note()
        self.bar.show_count(len(self._list.chosen()))
        self._show_list_or_hint()

    def choose(self, annotation_id: str) -> None:
        """Choose a note in the list, without editing it; a filter that hides it is cleared."""
        index = self._model.index_of(annotation_id)
        if not index.isValid() and self.filters.wanted():
            self.filters.want_all()
            index = self._model.index_of(annotation_id)
        if index.isValid() and self._list.chosen() != [annotation_id]:
            self._list.setCurrentIndex(index)
        self._list.scrollTo(index)

    def edit(self, annotation_id: str) -> None:
        """Open the editor on a note, ready for typing."""
        self.choose(annotation_id)
        self._edit_index(self._model.index_of(annotation_id))

    def chosen(self) -> list[str]:
        """Return the ids of the notes that are chosen, in the order of the list."""
        return self._list.chosen()

    def shown(self) -> list[str]:
        """Return the ids of the notes the filter keeps, in the order of the list."""
        return self._model.shown_ids()

    def row_of(self, annotation_id: str) -> int:
        """Return the row of a note in the list, -1 if it is not shown."""
        return self._model.index_of(annotation_id).row()

    def use_theme(self, theme: Theme) -> None:
        """Draw notes and buttons in the colours of a theme."""
        self._delegate.theme = theme
        self._delegate.forget()
        self.editor.use_theme(theme)
        self.filters.use_theme(theme)
        self.bar.use_theme(theme)
        self._list.viewport().update()

    def show_colour_names(self) -> None:
        """Call the colours as they are called now."""
        self.filters.offer(self._notes)
        self.editor.show_colour_names()
        self.bar.colours.show_names()

    def request_deletion(self) -> None:
        """Ask for the chosen notes to be deleted."""
        if chosen := self.chosen():
            self.deletion_requested.emit(chosen)

    def list_view(self) -> NotesList:
        """Return the list, for shortcuts that belong to it."""
        return self._list

    def take_focus(self) -> None:
        """Take the keyboard to the list, or to what is offered in its place."""
        shown = self._stack.currentWidget() is self._list
        (self._list if shown else self.empty.button).setFocus()

    def hint(self) -> str:
        """Return the sentence that stands in the place of an empty list, or nothing."""
        return self.empty.text() if self._stack.currentWidget() is self.empty else ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the rows take their new heights."""
        super().resizeEvent(event)
        self._delegate.forget()
        self._list.scheduleDelayedItemsLayout()

    # Inside

    def _connect_wishes(self) -> None:
        """Hand on what the list and the bar ask for, with the notes that are meant."""
        self._list.colour_requested.connect(self._want_colour)
        self._list.underline_requested.connect(self._want_underline)
        self._list.tags_requested.connect(self._want_tags)
        self._list.tick_requested.connect(self._want_tick)
        self._list.edit_requested.connect(self._edit_current)
        self._list.menu_wanted.connect(self._want_menu)
        self.bar.colour_chosen.connect(self._want_colour)
        self.bar.menu_wanted.connect(self._want_menu)
        self.bar.deletion_requested.connect(self.request_deletion)

    def _keep_chosen(self, chosen: Sequence[str], change: Callable[[], None]) -> None:
        """Change the list; the notes that were chosen are chosen again without a word.

        If they are gone and the list is being worked in, the one that follows is chosen.
        """
        selection = self._list.selectionModel()
        row = self._model.index_of(chosen[0]).row() if chosen else -1
        selection.blockSignals(True)
        current = self._list.currentIndex().data(NOTE_ROLE)
        change()
        if self._list.chosen() != chosen:
            wanted = QItemSelection()
            for annotation_id in chosen:
                index = self._model.index_of(annotation_id)
                if index.isValid():
                    wanted.select(index, index)
            selection.select(wanted, selection.SelectionFlag.ClearAndSelect)
            if isinstance(current, Anchored):
                index = self._model.index_of(current.annotation.id)
                selection.setCurrentIndex(index, selection.SelectionFlag.NoUpdate)
        selection.blockSignals(False)
        if row >= 0 and self._list.hasFocus() and not self._list.chosen():
            self._list.setCurrentIndex(self._model.note_near(row))

    def _show_list_or_hint(self) -> None:
        shown = self._model.shown_count()
        self.filters.show_count(shown, len(self._notes))
        self.filters.setVisible(bool(self._notes) or bool(self.filters.wanted()))
        if shown:
            self._stack.setCurrentWidget(self._list)
            return
        if self._notes:
            self.empty.say(
                self.tr("No note is like this. Clear the filter to see them all."),
                self.tr("Clear the filter"),
            )
        else:
            self.empty.say(
                self.tr("Select a passage and press 1 to 5 to highlight it, or N to write a note."),
                self.tr("Write about the whole report"),
            )
        self._stack.setCurrentWidget(self.empty)

    @Slot()
    def _do_what_is_offered(self) -> None:
        if self._notes:
            self.filters.want_all()
            self._list.setFocus()
        else:
            self.report_note_requested.emit()

    @Slot(object)
    def _apply_filter(self, wanted: NotesFilter) -> None:
        self._keep_chosen(self.chosen(), lambda: self._model.filter(wanted))
        self._show_list_or_hint()

    @Slot(object, bool)
    def _arrange(self, order: NotesOrder, grouped: bool) -> None:
        self._keep_chosen(self.chosen(), lambda: self._model.arrange_by(order, grouped=grouped))

    @Slot(QItemSelection, QItemSelection)
    def _announce_choice(self) -> None:
        chosen = self.chosen()
        self.bar.show_count(len(chosen))
        if len(chosen) == 1:
            index = self._model.index_of(chosen[0])
            note = index.data(NOTE_ROLE)
            if isinstance(note, Anchored):
                self.editor.edit(note, index.data(QUOTE_ROLE), focus=False)
        elif chosen:
            self.editor.save()
            self.editor.close_note()
        self.note_chosen.emit(chosen[0] if len(chosen) == 1 else "")

    @Slot(QModelIndex)
    def _edit_index(self, index: QModelIndex) -> None:
        note = index.data(NOTE_ROLE)
        if isinstance(note, Anchored):
            self.editor.edit(note, index.data(QUOTE_ROLE), focus=True)

    @Slot()
    def _edit_current(self) -> None:
        if len(self.chosen()) == 1:
            self._edit_index(self._model.index_of(self.chosen()[0]))

    @Slot(str)
    def _want_colour(self, colour: str) -> None:
        self.colour_requested.emit(self.chosen(), colour)

    @Slot()
    def _want_underline(self) -> None:
        self.underline_requested.emit(self.chosen())

    @Slot()
    def _want_tags(self) -> None:
        self.tags_requested.emit(self.chosen())

    @Slot()
    def _want_tick(self) -> None:
        self.tick_requested.emit(self.chosen())

    @Slot(QPoint)
    def _want_menu(self, place: QPoint) -> None:
        if chosen := self.chosen():
            self.menu_wanted.emit(chosen, place)
