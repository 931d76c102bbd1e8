"""The field for tags: words parted by blanks, each completed from the tags that are in use."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

_CHOOSING: Final = {
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Escape,
}


class TagField(QLineEdit):
    """Takes tags. While a list of suggestions is open, Enter and Tab take one, Escape closes it.

    Signals:
        finished(): Enter or Escape was pressed with no list open.
    """

    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Tags, separated by blanks"))
        self.setAccessibleName(self.tr("Tags"))
        self._known: Callable[[], Iterable[str]] = tuple
        self._suggestions = QStringListModel(self)
        self._completer = QCompleter(self._suggestions, self)
        self._completer.setWidget(self)
        self._list = QListView()
        self._completer.setPopup(self._list)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.activated.connect(self._take)
        self.textEdited.connect(self._suggest)

    def tags(self) -> list[str]:
        """Return the tags; a # before one does not belong to it."""
        return [tag for word in self.text().split() if (tag := word.lstrip("#＃"))]

    def show_tags(self, tags: Iterable[str]) -> None:
        """Show other tags."""
        self.setText(" ".join(tags))

    def suggest_from(self, known: Callable[[], Iterable[str]]) -> None:
        """Set whom to ask for the tags in use, the likeliest first; asked when one is typed."""
        self._known = known

    def suggestions(self) -> list[str]:
        """Return what is suggested now, in the order of the list; empty if it is closed."""
        if not self._list.isVisible():
            return []
        model = self._completer.completionModel()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave to the open list what chooses from it; else Enter and Escape finish."""
        if event.key() in _CHOOSING and self._list.isVisible():
            event.ignore()
        elif event.key() in _CHOOSING - {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            self.finished.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _suggest(self) -> None:
        """Open the list if a tag begins or holds what is being typed."""
        word = self._word()
        taken = set(self.tags()) - {word}
        if not word:
            self._list.hide()
            return
        self._suggestions.setStringList([t for t in self._known() if t not in taken and t != word])
        self._completer.setCompletionPrefix(word)
        if self._completer.completionCount():
            self._completer.complete()
        else:
            self._list.hide()

    @Slot(str)
    def _take(self, tag: str) -> None:
        """Put a suggestion in the place of the word at the caret."""
        before = self.text()[: self.cursorPosition()]
        start = len(before) - len(self._word())
        behind = self.text()[self.cursorPosition() :].lstrip()
        self.setText(f"{before[:start]}{tag} {behind}")
        self.setCursorPosition(start + len(tag) + 1)

    def _word(self) -> str:
        """Return the word that ends at the caret."""
        before = self.text()[: self.cursorPosition()]
        return "" if before[-1:].isspace() else "".join(before.split()[-1:])
