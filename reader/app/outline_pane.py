"""The pane with the outline: a tree that follows the page and leads to places in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QStackedLayout,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from reader.app.empty_hint import EmptyHint
from reader.app.icons import icon
from reader.app.numbering_faults import NumberingFaults
from reader.app.outline_delegate import HeadingDelegate
from reader.app.outline_filter import OutlineFilter
from reader.app.outline_model import HEADING_ROLE, OutlineModel
from reader.app.palette import Theme
from reader.core.outline import Heading, Outline
from reader.session.rendition import Rendition


class OutlinePane(QWidget):
    """Shows the outline.

    Attributes:
        faults: The list of faults in the numbering.

    Signals:
        heading_chosen(Heading): A heading was clicked or entered with the keyboard.
        heading_requested(): The line with the caret is a heading.
    """

    heading_chosen = Signal(object)
    heading_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = OutlineModel(self)
        self._kept: OutlineFilter | None = None
        self._levels = 0
        self._filter = QLineEdit()
        self._filter.setPlaceholderText(self.tr("Filter headings"))
        self._filter.setAccessibleName(self.tr("Filter headings"))
        self._filter.setClearButtonEnabled(True)
        self._filter.textChanged.connect(self._apply_filter)
        self._fold = QToolButton()
        self._fold.setToolTip(self.tr("Fold the outline"))
        self._fold.setAccessibleName(self.tr("Fold the outline"))
        self._fold.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._tree = QTreeView()
        self._tree.setAccessibleName(self.tr("Outline"))
        self._tree.setModel(self._model)
        self._tree.setHeaderHidden(True)
        self._tree.setIndentation(14)
        self._tree.setUniformRowHeights(True)
        self._tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._tree.setItemDelegate(HeadingDelegate(self._tree))
        self._tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._tree.clicked.connect(self._choose)
        self._tree.activated.connect(self._choose)
        self.empty = EmptyHint()
        self.empty.deed_requested.connect(self._do_what_is_offered)
        self.faults = NumberingFaults()
        self._stack = QStackedLayout()
        self._stack.addWidget(self._tree)
        self._stack.addWidget(self.empty)
        above = QHBoxLayout()
        above.setSpacing(4)
        above.addWidget(self._filter)
        above.addWidget(self._fold)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 4, 8)
        layout.setSpacing(8)
        layout.addLayout(above)
        layout.addLayout(self._stack, 1)
        layout.addWidget(self.faults)

    def tree(self) -> QTreeView:
        """Return the tree, for its place in the order of focus and its menu."""
        return self._tree

    def chosen(self) -> Heading | None:
        """Return the heading that is chosen in the tree."""
        heading = self._tree.currentIndex().data(HEADING_ROLE)
        return heading if isinstance(heading, Heading) else None

    def use_theme(self, theme: Theme) -> None:
        """Draw the button in the colours of a theme."""
        self._fold.setIcon(icon("levels", theme))

    def offer_levels(self, menu: QMenu) -> None:
        """Take the menu that folds the outline to a level."""
        self._fold.setMenu(menu)

    def show_outline(self, outline: Outline, rendition: Rendition) -> None:
        """Show another outline, or the same one in another script."""
        another = self._model.show_outline(outline, rendition)
        self._tree.viewport().update()
        if another:
            self.show_levels(self._levels)
        self._show_tree_or_hint()

    def _show_tree_or_hint(self) -> None:
        if (self._kept or self._model).rowCount():
            self._stack.setCurrentWidget(self._tree)
            return
        if self._model.rowCount():
            self.empty.say(
                self.tr("No heading says this. Clear the filter to see all."),
                self.tr("Clear the filter"),
            )
        else:
            self.empty.say(
                self.tr("No headings were found in this report. Select a line to make it one."),
                self.tr("Make a heading"),
            )
        self._stack.setCurrentWidget(self.empty)

    @Slot()
    def _do_what_is_offered(self) -> None:
        if self._model.rowCount():
            self._filter.clear()
            self._tree.setFocus()
        else:
            self.heading_requested.emit()

    def show_levels(self, levels: int) -> None:
        """Unfold the outline so far that its first levels are seen; 0 for all of them."""
        self._levels = levels
        if levels == 0:
            self._tree.expandAll()
        else:
            self._tree.collapseAll()
            if levels > 1:
                self._tree.expandToDepth(levels - 2)
        self._tree.scrollTo(self._tree.currentIndex())

    def folded(self) -> frozenset[Heading]:
        """Return the headings whose own headings are not seen."""
        return frozenset(
            index.data(HEADING_ROLE)
            for index in self._parents()
            if not self._tree.isExpanded(index)
        )

    def fold(self, headings: frozenset[Heading]) -> None:
        """Fold these headings and no others."""
        for index in self._parents():
            self._tree.setExpanded(index, index.data(HEADING_ROLE) not in headings)

    def show_counts(self, counts: Mapping[Heading, tuple[int, int]]) -> None:
        """Tell how many notes and figures stand under each heading."""
        if self._model.show_counts(counts):
            self._tree.viewport().update()

    def show_hits(self, counts: Mapping[Heading, int]) -> None:
        """Tell how many hits of the search under way stand under each heading."""
        if self._model.show_hits(counts):
            self._tree.viewport().update()

    def show_current(self, heading: Heading | None) -> None:
        """Set off the heading that the page is under, and bring it into view."""
        if heading is None:
            self._tree.setCurrentIndex(QModelIndex())
            return
        index = self._model.index_of(heading)
        index = self._unfolded(self._kept.mapFromSource(index) if self._kept else index)
        if index.isValid() and index != self._tree.currentIndex():
            self._tree.setCurrentIndex(index)
            self._tree.scrollTo(index)

    def _parents(self, above: QModelIndex | None = None) -> Iterator[QModelIndex]:
        """Yield the rows that have rows of their own."""
        tree, above = self._tree.model(), above or QModelIndex()
        for row in range(tree.rowCount(above)):
            index = tree.index(row, 0, above)
            if tree.hasChildren(index):
                yield index
                yield from self._parents(index)

    def _unfolded(self, index: QModelIndex) -> QModelIndex:
        """Return a row, or the one it is folded under."""
        shown, above = index, index.parent()
        while above.isValid():
            if not self._tree.isExpanded(above):
                shown = above
            above = above.parent()
        return shown

    @Slot(str)
    def _apply_filter(self, text: str) -> None:
        if text:
            if self._kept is None:
                self._kept = OutlineFilter(self)
                self._kept.setSourceModel(self._model)
                self._tree.setModel(self._kept)
            self._kept.look_for(text)
            self._show_tree_or_hint()
            self._tree.expandAll()
            return
        if self._kept:
            self._tree.setModel(self._model)  # a filter that keeps all has its price in long trees
            self._kept.deleteLater()
            self._kept = None
        self._show_tree_or_hint()
        self.show_levels(self._levels)

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        heading = index.data(HEADING_ROLE)
        if isinstance(heading, Heading):
            self.heading_chosen.emit(heading)
