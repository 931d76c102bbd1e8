"""The tags that are in use: in the report, then in the whole library."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QObject, Slot

from reader.app.desk import Desk
from reader.app.notes_order import tag_counts


class KnownTags(QObject):
    """Knows the tags of the desk's report and, from the last look, those of the library."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._library: Counter[str] | None = None

    @Slot()
    def forget(self) -> None:
        """Look into the library again when tags are wanted."""
        self._library = None

    def tags(self) -> list[str]:
        """Return the tags, those of the report first, the commonest of each first."""
        if self._library is None:
            notes = self._desk.kept.notes()
            self._library = Counter(tag for note in notes for tag in note.annotation.tags)
        report = tag_counts(self._desk.notes)
        names = (name for counts in (report, self._library) for name, _ in counts.most_common())
        return list(dict.fromkeys(names))
