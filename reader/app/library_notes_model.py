"""The notes of all reports as a list for Qt's views, under the titles of their reports."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from reader.annotation.model import Anchored, Status
from reader.app.notes_model import COUNT_ROLE, NOTE_ROLE, QUOTE_ROLE
from reader.app.notes_order import NoteSearch, NotesFilter
from reader.app.outline_model import Index
from reader.session.library_notes import LibraryNote

LIBRARY_ROLE: Final = Qt.ItemDataRole.UserRole + 4


@dataclass(frozen=True, slots=True)
class _Row:
    """The title of a report with the number of its notes, or a note."""

    title: str = ""
    count: int = 0
    note: LibraryNote | None = None


class LibraryNotesModel(QAbstractListModel):
    """Rows of two sorts: titles of reports, which can't be chosen, and notes."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notes: tuple[LibraryNote, ...] = ()
        self._search: NoteSearch | None = None
        self._rows: list[_Row] = []
        self._count = 0

    def show_notes(self, notes: Sequence[LibraryNote]) -> None:
        """Show the notes of reports; those of one report stand together."""
        self._notes, self._search = tuple(notes), None
        self.filter(NotesFilter())

    def filter(self, wanted: NotesFilter) -> None:
        """Keep only the notes that are wanted."""
        kept: Sequence[LibraryNote] = self._notes
        if words := wanted.words.strip():
            if self._search is None:
                self._search = NoteSearch([(_anchored(n), n.annotation.quote.exact) for n in kept])
            found = self._search.numbers(words)
            kept = [note for number, note in enumerate(kept) if number in found]
        kept = [note for note in kept if wanted.wants(_anchored(note))]
        self.beginResetModel()
        self._rows, self._count = _titled(kept), len(kept)
        self.endResetModel()

    def shown_count(self) -> int:
        """Return how many notes are shown."""
        return self._count

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of rows, titles included."""
        return 0 if parent and parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let notes be chosen, titles not."""
        if index.isValid() and self._rows[index.row()].note is None:
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row shows; the display text is also what a screen reader says."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == COUNT_ROLE:
            return row.count
        if row.note is None:
            return row.title if role == Qt.ItemDataRole.DisplayRole else None
        quote = row.note.annotation.quote.exact
        return {
            NOTE_ROLE: _anchored(row.note),
            QUOTE_ROLE: quote,
            LIBRARY_ROLE: row.note,
            Qt.ItemDataRole.DisplayRole: f"{quote}\n{row.note.annotation.note}".strip(),
        }.get(role)


def _titled(notes: Sequence[LibraryNote]) -> list[_Row]:
    groups: dict[int, list[LibraryNote]] = {}
    for note in notes:
        groups.setdefault(note.report_id, []).append(note)
    rows: list[_Row] = []
    for members in groups.values():
        rows.append(_Row(members[0].title, len(members)))
        rows += [_Row(note=note) for note in members]
    return rows


def _anchored(note: LibraryNote) -> Anchored:
    """Return a note whose place nobody has looked for."""
    return Anchored(note.annotation, Status.EXACT, None)
