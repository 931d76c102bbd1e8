"""Which headings of the outline are shown: those that say what is looked for, in any script."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QObject, QSortFilterProxyModel

from reader.app.outline_model import HEADING_ROLE, Index

_TITLES_KEPT: Final = 5_000


class OutlineFilter(QSortFilterProxyModel):
    """Keeps the headings that contain some words, and those above and under them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted = ""
        self.setRecursiveFilteringEnabled(True)
        self.setAutoAcceptChildRows(True)

    def look_for(self, words: str) -> None:
        """Keep headings with these words; all if there are none."""
        self._wanted = _folded(words)
        self.invalidate()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        """Tell whether a heading is kept for its own title."""
        if not self._wanted:
            return True
        index = self.sourceModel().index(source_row, 0, source_parent)
        return self._wanted in _folded(index.data(HEADING_ROLE).title)


@lru_cache(_TITLES_KEPT)
def _folded(words: str) -> str:
    """Return words as they are looked for."""
    from reader.core.fold import fold  # noqa: PLC0415 - not before somebody looks for a heading

    return fold(words).text
