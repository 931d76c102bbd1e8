"""The outline as a tree for Qt's views."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from reader.app.spoken import heading_speaker
from reader.core.outline import Heading, Outline
from reader.session.rendition import Rendition

HEADING_ROLE: Final = Qt.ItemDataRole.UserRole + 1
COUNTS_ROLE: Final = Qt.ItemDataRole.UserRole + 2
_SPOKEN_ROLE: Final = Qt.ItemDataRole.AccessibleTextRole

Index = QModelIndex | QPersistentModelIndex


class OutlineModel(QStandardItemModel):
    """Headings nested by their level, titled in the script shown.

    ``COUNTS_ROLE`` answers how many notes and figures stand under a heading, as a pair.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._outline: Outline | None = None
        self._items: dict[Heading, QStandardItem] = {}

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
            title = rendition.passage(heading.span).replace("\n", "")
            item.setText(title)
            item.setToolTip(self._told(item))
            item.setData(speak(title, heading.level, item.data(COUNTS_ROLE)), _SPOKEN_ROLE)
        return another

    def show_counts(self, counts: Mapping[Heading, tuple[int, int]]) -> None:
        """Tell how many notes and figures stand under each heading."""
        speak = heading_speaker()
        for heading, item in self._items.items():
            counted = counts.get(heading, (0, 0))
            if item.data(COUNTS_ROLE) != counted:
                item.setData(counted, COUNTS_ROLE)
                item.setToolTip(self._told(item))
                item.setData(speak(item.text(), heading.level, counted), _SPOKEN_ROLE)

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

    def _told(self, item: QStandardItem) -> str:
        """Return the whole title and what the two numbers beside it count."""
        notes, figures = item.data(COUNTS_ROLE)
        counts = (self.tr("%n note(s)", "", notes), self.tr("%n figure(s)", "", figures))
        return f"{item.text()}\n{' · '.join(counts)}"

    def _show_headings(self, outline: Outline) -> None:
        self.clear()
        self._items.clear()
        parents: list[tuple[int, QStandardItem]] = []
        for heading in outline.headings:
            item = QStandardItem()
            item.setEditable(False)
            item.setData(heading, HEADING_ROLE)
            item.setData((0, 0), COUNTS_ROLE)
            while parents and parents[-1][0] >= heading.level:
                parents.pop()
            above = parents[-1][1] if parents else self.invisibleRootItem()
            above.appendRow(item)
            self._items[heading] = item
            parents.append((heading.level, item))
