"""The outline as a tree for Qt's views."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, overload

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.app.spoken import HeadingSpeaker, heading_speaker, hit_count
from reader.core.outline import Heading, Outline
from reader.session.rendition import Rendition

HEADING_ROLE: Final = Qt.ItemDataRole.UserRole + 1
COUNTS_ROLE: Final = Qt.ItemDataRole.UserRole + 2
HITS_ROLE: Final = Qt.ItemDataRole.UserRole + 3
_SPOKEN_ROLE: Final = Qt.ItemDataRole.AccessibleTextRole
_WORDS: Final = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, _SPOKEN_ROLE)

_ANSWERED: Final = frozenset(map(int, (*_WORDS, HEADING_ROLE, COUNTS_ROLE, HITS_ROLE)))
"""Every row is asked for a dozen roles when it is drawn."""

_FEW: Final = 20
"""Headings that are told of one by one."""

Index = QModelIndex | QPersistentModelIndex


class OutlineModel(QAbstractItemModel):
    """Headings nested by their level, titled in the script shown.

    A title is put into words when it is seen, for a long report has thousands. ``COUNTS_ROLE``
    answers how many notes and figures stand under a heading, as a pair; ``HITS_ROLE`` how many
    hits of the search under way.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._outline = Outline()
        self._rendition: Rendition | None = None
        self._counts: Mapping[Heading, tuple[int, int]] = {}
        self._hits: Mapping[Heading, int] = {}
        self._speak: HeadingSpeaker | None = None
        self._numbers: dict[Heading, int] = {}
        self._nest()

    def show_outline(self, outline: Outline, rendition: Rendition) -> bool:
        """Show another outline, or the same one in another script; return whether it is another.

        What is folded stays folded if it is the same.
        """
        another = outline is not self._outline
        if another:
            self.beginResetModel()
            self._outline = outline
            self._nest()
        self._rendition = rendition
        if another:
            self.endResetModel()
        elif outline.headings:
            self._announce(outline.headings)
        return another

    def show_counts(self, counts: Mapping[Heading, tuple[int, int]]) -> bool:
        """Tell how many notes and figures stand under each heading; return whether many changed."""
        before, self._counts = self._counts, counts
        changed = [each for each in self._numbers if counts.get(each) != before.get(each)]
        if changed:
            self._announce(changed)
        return len(changed) > _FEW

    def show_hits(self, counts: Mapping[Heading, int]) -> bool:
        """Tell how many hits stand under each heading; return whether that of many changed."""
        before, self._hits = self._hits, counts
        changed = [each for each in self._numbers if counts.get(each) != before.get(each)]
        if changed:
            self._announce(changed)
        return len(changed) > _FEW

    def index_of(self, heading: Heading) -> QModelIndex:
        """Return the place of a heading in the tree; an invalid index if it is not in it."""
        number = self._numbers.get(heading)
        return QModelIndex() if number is None else self._index(number)

    # Qt

    def index(self, row: int, column: int, parent: Index | None = None) -> QModelIndex:
        """Return the place of the heading in a row under another one."""
        children = self._children[self._number(parent)]
        if column or not 0 <= row < len(children):
            return QModelIndex()
        return self.createIndex(row, 0, children[row])

    @overload
    def parent(self) -> QObject | None: ...

    @overload
    def parent(self, child: Index) -> QModelIndex: ...

    def parent(self, child: Index | None = None) -> QModelIndex | QObject | None:
        """Return the heading that one stands under; without one, the owner of the model."""
        if child is None:
            return super().parent()
        return self._index(self._parents[self._number(child)]) if child.isValid() else QModelIndex()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many headings stand right under one."""
        return len(self._children[self._number(parent)])

    def columnCount(self, _parent: Index | None = None) -> int:
        """Return the number of columns."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a heading shows, and what a screen reader says of it."""
        if role not in _ANSWERED or not index.isValid() or self._rendition is None:
            return None
        heading = self._outline.headings[index.internalId()]
        if role == HEADING_ROLE:
            return heading
        if role == COUNTS_ROLE:
            return self._counts.get(heading, (0, 0))
        if role == HITS_ROLE:
            return self._hits.get(heading, 0)
        title = self._rendition.passage(heading.span).replace("\n", "")
        if role == Qt.ItemDataRole.DisplayRole:
            return title
        counts, hits = self._counts.get(heading, (0, 0)), self._hits.get(heading, 0)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._told(title, counts, hits)
        self._speak = self._speak or heading_speaker()
        return self._speak(title, heading.level, counts, hits)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the title of the one column, which only a screen reader meets."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.tr("Heading")
        return super().headerData(section, orientation, role)

    # Inside

    def _told(self, title: str, counts: tuple[int, int], hits: int) -> str:
        """Return the whole title and what the numbers beside it count."""
        notes, figures = counts
        told = [self.tr("%n note(s)", "", notes), self.tr("%n figure(s)", "", figures)]
        if hits:
            told.insert(0, hit_count(hits))
        return f"{title}\n{' · '.join(told)}"

    def _nest(self) -> None:
        """Work out which heading stands under which, by their numbers; -1 is the root."""
        headings = self._outline.headings
        self._numbers = {heading: number for number, heading in enumerate(headings)}
        self._parents: list[int] = []
        self._rows: list[int] = []
        self._children: dict[int, list[int]] = {number: [] for number in range(-1, len(headings))}
        above: list[int] = []
        for number, heading in enumerate(headings):
            while above and headings[above[-1]].level >= heading.level:
                above.pop()
            parent = above[-1] if above else -1
            self._parents.append(parent)
            self._rows.append(len(self._children[parent]))
            self._children[parent].append(number)
            above.append(number)

    def _number(self, index: Index | None) -> int:
        """Return the number of the heading at an index, -1 for the root."""
        return index.internalId() if index and index.isValid() else -1

    def _index(self, number: int) -> QModelIndex:
        return QModelIndex() if number < 0 else self.createIndex(self._rows[number], 0, number)

    def _announce(self, changed: Sequence[Heading]) -> None:
        """Let headings be drawn again: a few by themselves, of many the first level stands for all.

        A view draws all it shows anew then; to be told of thousands one by one would stall it.
        """
        roles = [*_WORDS, COUNTS_ROLE, HITS_ROLE]
        if len(changed) > _FEW:
            top = self._children[-1]
            self.dataChanged.emit(self._index(top[0]), self._index(top[-1]), roles)
            return
        for heading in changed:
            index = self.index_of(heading)
            self.dataChanged.emit(index, index, roles)
