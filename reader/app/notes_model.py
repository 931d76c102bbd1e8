"""The notes of a report as a list for Qt's views: under their sections, or one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, Qt

from reader.annotation.model import Anchored
from reader.app.colour_names import colour_names
from reader.app.figure_words import tick_names
from reader.app.languages import day_text
from reader.app.notes_order import NoteSearch, NotesFilter, NotesOrder, Sections, in_order
from reader.app.outline_model import Index
from reader.core.outline import Outline
from reader.session.rendition import Rendition

NOTE_ROLE: Final = Qt.ItemDataRole.UserRole + 1
QUOTE_ROLE: Final = Qt.ItemDataRole.UserRole + 2
COUNT_ROLE: Final = Qt.ItemDataRole.UserRole + 3


@dataclass(frozen=True, slots=True)
class _Row:
    """A title with the number of notes under it, or a note.

    Attributes:
        key: What stays the same while a note is edited: its id, or a line break and the title.
    """

    key: str
    title: str = ""
    count: int = 0
    note: Anchored | None = None


class NotesModel(QAbstractListModel):
    """Rows of two sorts: titles, which can't be chosen, and notes.

    A change that leaves rows as they were tells the view of the others only.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notes: tuple[Anchored, ...] = ()
        self._outline = Outline()
        self._rendition: Rendition | None = None
        self._wanted = NotesFilter()
        self._order = NotesOrder.PLACE
        self._grouped = True
        self._rows: list[_Row] = []
        self._numbers: dict[str, int] = {}
        self._sections: Sections | None = None
        self._search: NoteSearch | None = None

    def show_notes(self, notes: Sequence[Anchored], outline: Outline, rendition: Rendition) -> None:
        """Show notes that are in text order, orphans last."""
        another = rendition is not self._rendition or outline is not self._outline
        self._notes, self._outline, self._rendition = tuple(notes), outline, rendition
        self._search = None
        if another:
            self._sections = Sections(outline, rendition)
        self._arrange(anew=another)

    def filter(self, wanted: NotesFilter) -> None:
        """Keep only the notes that are wanted."""
        self._wanted = wanted
        self._arrange(anew=True)

    def arrange_by(self, order: NotesOrder, *, grouped: bool) -> None:
        """Sort otherwise; grouped by section if in the order of the text, else by what it is."""
        self._order, self._grouped = order, grouped
        self._arrange(anew=True)

    def index_of(self, annotation_id: str) -> QModelIndex:
        """Return the place of a note in the list; an invalid index if it is not shown."""
        number = self._numbers.get(annotation_id)
        return QModelIndex() if number is None else self.index(number, 0)

    def note_near(self, row: int) -> QModelIndex:
        """Return the first note from a row on, else the last one; an invalid index if none."""
        after = (n for n in range(row, len(self._rows)) if self._rows[n].note)
        before = (n for n in reversed(range(min(row, len(self._rows)))) if self._rows[n].note)
        number = next(after, next(before, -1))
        return self.index(number, 0) if number >= 0 else QModelIndex()

    def shown_count(self) -> int:
        """Return how many notes the filter keeps."""
        return len(self._numbers)

    def shown_ids(self) -> list[str]:
        """Return the ids of the notes shown, in their order."""
        return list(self._numbers)

    # Qt

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of rows, titles included."""
        return 0 if parent and parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let notes be chosen, titles not."""
        if index.isValid() and self._rows[index.row()].note is None:
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row shows; a screen reader says colour, status and tags besides."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == NOTE_ROLE:
            return row.note
        if role == QUOTE_ROLE:
            return self._quote(row.note) if row.note else ""
        if role == COUNT_ROLE:
            return row.count
        if role == Qt.ItemDataRole.DisplayRole:
            words = row.note.annotation.note if row.note else row.title
            return "\n".join(filter(None, (self._quote(row.note) if row.note else "", words)))
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return self._spoken(row)
        return None

    # Inside

    def _arrange(self, *, anew: bool) -> None:
        rows = self._titled(in_order(self._kept(), self._order))
        if anew:
            self.beginResetModel()
            self._take(rows)
            self.endResetModel()
            return
        same = _same_at_start(rows, self._rows)
        rest = min(len(rows), len(self._rows)) - same
        tail = min(_same_at_start(rows[::-1], self._rows[::-1]), rest)
        if gone := len(self._rows) - same - tail:
            self.beginRemoveRows(QModelIndex(), same, same + gone - 1)
            self._take(self._rows[:same] + self._rows[same + gone :])
            self.endRemoveRows()
        if come := len(rows) - same - tail:
            self.beginInsertRows(QModelIndex(), same, same + come - 1)
            self._take(self._rows[:same] + rows[same : same + come] + self._rows[same:])
            self.endInsertRows()
        old = self._rows
        changed = [n for n, row in enumerate(rows) if row is not old[n] and row != old[n]]
        self._take(rows)
        if changed:
            self.dataChanged.emit(self.index(changed[0], 0), self.index(changed[-1], 0))

    def _take(self, rows: list[_Row]) -> None:
        self._rows = rows
        self._numbers = {row.note.annotation.id: n for n, row in enumerate(rows) if row.note}

    def _kept(self) -> Sequence[Anchored]:
        """Return the notes that are wanted, in text order."""
        if not self._wanted:
            return self._notes
        notes: Sequence[Anchored] = self._notes
        if words := self._wanted.words.strip():
            if self._search is None:
                self._search = NoteSearch([(note, self._quote(note)) for note in notes])
            found = self._search.numbers(words)
            notes = [note for number, note in enumerate(notes) if number in found]
        return [note for note in notes if self._wanted.wants(note)]

    def _titled(self, notes: Sequence[Anchored]) -> list[_Row]:
        """Put the notes under titles, if they are grouped."""
        if not self._grouped:
            return self._rows_of(notes)
        groups: list[tuple[str, list[Anchored]]] = []
        for note in notes:
            title = self._title(note)
            if not groups or groups[-1][0] != title:
                groups.append((title, []))
            groups[-1][1].append(note)
        rows: list[_Row] = []
        for title, members in groups:
            rows.append(_Row(f"\n{title}", title, len(members)))
            rows += self._rows_of(members)
        return rows

    def _rows_of(self, notes: Sequence[Anchored]) -> list[_Row]:
        """Return the rows of notes; those of notes that have not changed are the same."""
        rows: list[_Row] = []
        for note in notes:
            number = self._numbers.get(note.annotation.id)
            known = None if number is None else self._rows[number]
            same = known is not None and known.note is note
            rows.append(known if known and same else _Row(note.annotation.id, note=note))
        return rows

    def _title(self, note: Anchored) -> str:
        translate = QCoreApplication.translate
        annotation = note.annotation
        if self._order is NotesOrder.COLOUR:
            return colour_names()[annotation.colour]
        if self._order is NotesOrder.TIME:
            return day_text(annotation.modified.astimezone())
        if annotation.about_report:
            return translate("Notes", "The whole report")
        if note.span is None or self._sections is None:
            return translate("Notes", "No longer in the text")
        return self._sections.title(note.span.start) or translate(
            "Notes", "Beginning of the report"
        )

    def _quote(self, note: Anchored) -> str:
        if note.span and self._rendition:
            return self._rendition.passage(note.span)
        return note.annotation.quote.exact

    def _spoken(self, row: _Row) -> str:
        if row.note is None:
            return f"{row.title} ({row.count})"
        annotation = row.note.annotation
        parts = (
            self._quote(row.note),
            annotation.note,
            " ".join(f"#{tag}" for tag in annotation.tags),
            tick_names()[annotation.tick] if annotation.tick.value != "none" else "",
            colour_names()[annotation.colour],
        )
        return "\n".join(filter(None, parts))


def _same_at_start(one: Sequence[_Row], other: Sequence[_Row]) -> int:
    """Return how many rows at the start of two lists are the same but for their content."""
    for number, (first, second) in enumerate(zip(one, other, strict=False)):
        if first is not second and first.key != second.key:
            return number
    return min(len(one), len(other))
