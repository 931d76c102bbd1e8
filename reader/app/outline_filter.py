"""Which headings of the outline are shown: those that say what is looked for, in any script."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSortFilterProxyModel

from reader.app.outline_model import FOLDED_ROLE, Index
from reader.core.fold import fold


class OutlineFilter(QSortFilterProxyModel):
    """Keeps the headings that contain some words, and those above and under them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted = ""
        self.setRecursiveFilteringEnabled(True)
        self.setAutoAcceptChildRows(True)

    def look_for(self, words: str) -> None:
        """Keep headings with these words; all if there are none."""
        self._wanted = fold(words).text
        self.invalidate()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        """Tell whether a heading is kept for its own title."""
        if not self._wanted:
            return True
        return self._wanted in self.sourceModel().index(source_row, 0, source_parent).data(
            FOLDED_ROLE
        )
