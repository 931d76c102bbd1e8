"""The outline as a tree for Qt's views."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from reader.core.outline import Heading, Outline
from reader.session.rendition import Rendition

HEADING_ROLE: Final = Qt.ItemDataRole.UserRole + 1
COUNTS_ROLE: Final = Qt.ItemDataRole.UserRole + 2

Index = QModelIndex | QPersistentModelIndex


class OutlineModel(QStandardItemModel):
    """Headings nested by their level, titled in the script shown.

    ``COUNTS_ROLE`` answers how many notes and figures stand under a heading, as a pair.
    """

    def show_outline(self, outline: Outline, rendition: Rendition) -> None:
        """Show another outline, or the same one in another script."""
        self.clear()
        parents: list[tuple[int, QStandardItem]] = []
        for heading in outline.headings:
            title = rendition.passage(heading.span).replace("\n", "")
            item = QStandardItem(title)
            item.setEditable(False)
            item.setToolTip(title)
            item.setData(heading, HEADING_ROLE)
            item.setData((0, 0), COUNTS_ROLE)
            while parents and parents[-1][0] >= heading.level:
                parents.pop()
            above = parents[-1][1] if parents else self.invisibleRootItem()
            above.appendRow(item)
            parents.append((heading.level, item))

    def show_counts(self, counts: Mapping[Heading, tuple[int, int]]) -> None:
        """Tell how many notes and figures stand under each heading."""
        for item in self._items():
            counted = counts.get(item.data(HEADING_ROLE), (0, 0))
            if item.data(COUNTS_ROLE) != counted:
                item.setData(counted, COUNTS_ROLE)

    def index_of(self, heading: Heading) -> QModelIndex:
        """Return the place of a heading in the tree; an invalid index if it is not in it."""
        for item in self._items():
            if item.data(HEADING_ROLE) == heading:
                return item.index()
        return QModelIndex()

    def _items(self) -> list[QStandardItem]:
        found: list[QStandardItem] = []
        waiting = [self.invisibleRootItem()]
        while waiting:
            above = waiting.pop()
            children = [above.child(row) for row in range(above.rowCount())]
            found += children
            waiting += children
        return found
