"""The list of notes and what its keys ask for, of one note or of many."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from reader.annotation.colours import COLOURS
from reader.annotation.model import Anchored
from reader.app.notes_model import NOTE_ROLE

_NO_HELD_KEYS: Final = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_FEW: Final = 100
"""Rows whose heights are compared one by one; for more, all rows are placed again."""


class NotesList(QListView):
    """Lets notes be chosen. Enter edits, 1 to 5 recolour, U underlines, T tags, Space ticks.

    Signals:
        colour_requested(str): Give the chosen notes this colour.
        underline_requested(): Underline them, or highlight them if they are underlined.
        tags_requested(): Tag them.
        tick_requested(): Go on to the next tick.
        edit_requested(): Edit the chosen note.
        menu_wanted(QPoint): A menu is wanted there, in coordinates of the screen.
        left(): Escape was pressed.
    """

    colour_requested = Signal(str)
    underline_requested = Signal()
    tags_requested = Signal()
    tick_requested = Signal()
    edit_requested = Signal()
    menu_wanted = Signal(QPoint)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Notes"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)

    def chosen(self) -> list[str]:
        """Return the ids of the notes that are chosen, in the order of the list."""
        model = self.model()
        selection = self.selectionModel().selection()
        parts = [selection.at(number) for number in range(selection.count())]
        ranges = sorted((part.top(), part.bottom()) for part in parts)
        rows = (row for top, bottom in ranges for row in range(top, bottom + 1))
        notes = (model.index(row, 0).data(NOTE_ROLE) for row in rows)
        return [note.annotation.id for note in notes if isinstance(note, Anchored)]

    def dataChanged(
        self,
        first: QModelIndex | QPersistentModelIndex,
        last: QModelIndex | QPersistentModelIndex,
        roles: Sequence[int] = (),
    ) -> None:
        """Draw rows again; all rows are placed again only if a height may be another."""
        rows = range(first.row(), last.row() + 1)
        if len(rows) <= _FEW and all(map(self._is_as_high, rows)):
            self.viewport().update()
        else:
            super().dataChanged(first, last, roles)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for what a letter, a digit, Space, Enter or Escape stands for."""
        wish = self._wish(event)
        if not wish:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu, at the mouse or at the row the keyboard is on."""
        place = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            place = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        self.menu_wanted.emit(place)

    def _is_as_high(self, row: int) -> bool:
        """Tell whether a row needs the height it has; of the last row it is not known."""
        index, following = self.model().index(row, 0), self.model().index(row + 1, 0)
        if not following.isValid():
            return False
        height = self.visualRect(following).top() - self.visualRect(index).top()
        return height == self.sizeHintForIndex(index).height()

    def _wish(self, event: QKeyEvent) -> bool:
        """Emit what a key asks for; tell whether it asks for anything."""
        if event.modifiers() not in _NO_HELD_KEYS:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return True
        if not self.chosen():
            return False
        digit = event.key() - Qt.Key.Key_1
        if 0 <= digit < len(COLOURS):
            self.colour_requested.emit(COLOURS[digit])
            return True
        signal = {
            Qt.Key.Key_U: self.underline_requested,
            Qt.Key.Key_T: self.tags_requested,
            Qt.Key.Key_Space: self.tick_requested,
            Qt.Key.Key_Return: self.edit_requested,
            Qt.Key.Key_Enter: self.edit_requested,
        }.get(Qt.Key(event.key()))
        if signal is None:
            return False
        signal.emit()
        return True
