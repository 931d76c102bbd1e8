"""The notes of a report as a list for Qt's views: under their sections, in document order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, Qt

from reader.annotation.model import Anchored
from reader.app.outline_model import Index
from reader.core.outline import Outline
from reader.session.rendition import Rendition

NOTE_ROLE: Final = Qt.ItemDataRole.UserRole + 1
QUOTE_ROLE: Final = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True)
class _Row:
    """A section's title, or a note with its quote in the script shown."""

    title: str = ""
    note: Anchored | None = None
    quote: str = ""


class NotesModel(QAbstractListModel):
    """Rows of two sorts: titles of sections, which can't be chosen, and notes."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notes: tuple[Anchored, ...] = ()
        self._outline = Outline()
        self._rendition: Rendition | None = None
        self._wanted = ""
        self._rows: list[_Row] = []

    def show_notes(self, notes: Sequence[Anchored], outline: Outline, rendition: Rendition) -> None:
        """Show notes in text order, orphans last."""
        self._notes, self._outline, self._rendition = tuple(notes), outline, rendition
        self._arrange()

    def filter(self, wanted: str) -> None:
        """Keep only notes with ``wanted`` in quote, words or tags."""
        self._wanted = wanted.casefold()
        self._arrange()

    def index_of(self, annotation_id: str) -> QModelIndex:
        """Return the place of a note in the list; an invalid index if it is not shown."""
        for number, row in enumerate(self._rows):
            if row.note and row.note.annotation.id == annotation_id:
                return self.index(number, 0)
        return QModelIndex()

    def shown_count(self) -> int:
        """Return how many notes the filter keeps."""
        return sum(row.note is not None for row in self._rows)

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
        if role == NOTE_ROLE:
            return row.note
        if role == QUOTE_ROLE:
            return row.quote
        if role == Qt.ItemDataRole.DisplayRole:
            words = row.note.annotation.note if row.note else row.title
            return "\n".join(filter(None, (row.quote, words)))
        return None

    def _arrange(self) -> None:
        self.beginResetModel()
        self._rows = []
        title = None
        for note in self._notes:
            quote = self._quote(note)
            if not self._wants(note, quote):
                continue
            here = self._section(note)
            if here != title:
                self._rows.append(_Row(title=here))
                title = here
            self._rows.append(_Row(note=note, quote=quote))
        self.endResetModel()

    def _quote(self, note: Anchored) -> str:
        if note.span is None or self._rendition is None:
            return note.annotation.quote.exact
        return self._rendition.passage(note.span)

    def _wants(self, note: Anchored, quote: str) -> bool:
        texts = (quote, note.annotation.note, *note.annotation.tags)
        return any(self._wanted in text.casefold() for text in texts)

    def _section(self, note: Anchored) -> str:
        if note.span is None or self._rendition is None:
            return QCoreApplication.translate("Notes", "No longer in the text")
        path = self._outline.path(note.span.start)
        if not path:
            return QCoreApplication.translate("Notes", "Beginning of the report")
        titles = (self._rendition.passage(heading.span) for heading in path)
        return " › ".join(title.replace("\n", "") for title in titles)
