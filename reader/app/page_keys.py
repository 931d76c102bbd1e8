"""Keys that turn the page: Space, Page Up and Page Down, Home and End."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTextEdit

_LINES_KEPT: Final = 2
"""Of what was read last, so that the eye finds its line again."""
_IGNORED: Final = Qt.KeyboardModifier.KeypadModifier


class PageKeys(QObject):
    """Turns a page as readers are used to, as long as nobody moves a caret in it.

    Signals:
        start_wanted(): Home was pressed.
        end_wanted(): End was pressed.
    """

    start_wanted = Signal()
    end_wanted = Signal()

    def __init__(self, page: QTextEdit) -> None:
        super().__init__(page)
        self._page = page
        page.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take these keys; all others go their way."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        key, modifiers = event.key(), event.modifiers() & ~_IGNORED
        shift = modifiers == Qt.KeyboardModifier.ShiftModifier
        if key == Qt.Key.Key_Space and (shift or not modifiers):
            self._turn(forward=not shift)
        elif modifiers or key not in _KEYS or (key in _CARET_KEYS and self._page.cursorWidth()):
            return False
        elif key in _CARET_KEYS:
            (self.start_wanted if key == Qt.Key.Key_Home else self.end_wanted).emit()
        else:
            self._turn(forward=key == Qt.Key.Key_PageDown)
        return True

    def _turn(self, *, forward: bool) -> None:
        line = self._page.cursorRect().height()
        step = max(line, self._page.viewport().height() - _LINES_KEPT * line)
        bar = self._page.verticalScrollBar()
        bar.setValue(bar.value() + (step if forward else -step))


_CARET_KEYS: Final = frozenset({Qt.Key.Key_Home, Qt.Key.Key_End})
_KEYS: Final = _CARET_KEYS | {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
