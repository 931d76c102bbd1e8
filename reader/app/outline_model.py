"""The outline as a tree for Qt's views."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from reader.app.spoken import HeadingSpeaker, heading_speaker, hit_count
from reader.core.outline import Heading, Outline
from reader.session.rendition import Rendition

HEADING_ROLE: Final = Qt.ItemDataRole.UserRole + 1
COUNTS_ROLE: Final = Qt.ItemDataRole.UserRole + 2
HITS_ROLE: Final = Qt.ItemDataRole.UserRole + 3
_SPOKEN_ROLE: Final = Qt.ItemDataRole.AccessibleTextRole

Index = QModelIndex | QPersistentModelIndex


class OutlineModel(QStandardItemModel):
    """Headings nested by their level, titled in the script shown.

    ``COUNTS_ROLE`` answers how many notes and figures stand under a heading, as a pair;
    ``HITS_ROLE`` how many hits of the search under way.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._outline: Outline | None = None
        self._items: dict[Heading, QStandardItem] = {}
        self._counts: Mapping[Heading, tuple[int, int]] = {}
        self._hits: Mapping[Heading, int] = {}

    def show_outline(self, outline: Outline, rendition: Rendition) -> bool:
        """Show another outline, or the same one in another script; return whether it is another.

        What is folded stays folded if it is the same.
        """
        another = outline is not self._outline
        if another:
            self._outline = outline
            self._show_headings(outline)
        speak = heading_speaker()
        for heading, item in self._items.items():
            item.setText(rendition.passage(heading.span).replace("\n", ""))
            self._tell(heading, item, speak)
        return another

    def show_counts(self, counts: Mapping[Heading, tuple[int, int]]) -> None:
        """Tell how many notes and figures stand under each heading."""
        self._counts = counts
        speak = heading_speaker()
        for heading, item in self._items.items():
            counted = counts.get(heading, (0, 0))
            if item.data(COUNTS_ROLE) != counted:
                item.setData(counted, COUNTS_ROLE)
                self._tell(heading, item, speak)

    def show_hits(self, counts: Mapping[Heading, int]) -> None:
        """Tell how many hits stand under each heading; none where there are none."""
        self._hits = counts
        speak = heading_speaker()
        for heading, item in self._items.items():
            hits = counts.get(heading, 0)
            if item.data(HITS_ROLE) != hits:
                item.setData(hits, HITS_ROLE)
                self._tell(heading, item, speak)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the title of the one column, which only a screen reader meets."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.tr("Heading")
        return super().headerData(section, orientation, role)

    def index_of(self, heading: Heading) -> QModelIndex:
        """Return the place of a heading in the tree; an invalid index if it is not in it."""
        item = self._items.get(heading)
        return item.index() if item else QModelIndex()

    def _tell(self, heading: Heading, item: QStandardItem, speak: HeadingSpeaker) -> None:
        """Tell the whole title and what the numbers beside it count, in a tip and aloud."""
        notes, figures = item.data(COUNTS_ROLE)
        hits = item.data(HITS_ROLE)
        counts = [self.tr("%n note(s)", "", notes), self.tr("%n figure(s)", "", figures)]
        if hits:
            counts.insert(0, hit_count(hits))
        item.setToolTip(f"{item.text()}\n{' · '.join(counts)}")
        item.setData(speak(item.text(), heading.level, (notes, figures), hits), _SPOKEN_ROLE)

    def _show_headings(self, outline: Outline) -> None:
        self.clear()
        self._items.clear()
        parents: list[tuple[int, QStandardItem]] = []
        for heading in outline.headings:
            item = QStandardItem()
            item.setEditable(False)
            item.setData(heading, HEADING_ROLE)
            item.setData(self._counts.get(heading, (0, 0)), COUNTS_ROLE)
            item.setData(self._hits.get(heading, 0), HITS_ROLE)
            while parents and parents[-1][0] >= heading.level:
                parents.pop()
            above = parents[-1][1] if parents else self.invisibleRootItem()
            above.appendRow(item)
            self._items[heading] = item
            parents.append((heading.level, item))
