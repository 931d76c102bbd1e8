"""A key that does something as long as it is held."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget


class HeldKey(QObject):
    """Watches a key in a window, wherever the focus is.

    The key is the shortcut of an action, as long as that is one key alone; holding it wins. When
    the window loses the focus, the key counts as let go, since nobody would tell.

    Signals:
        held(): The key was pressed; repeats of the keyboard do not count.
        let_go(): It was released, or the window is not the active one any more.
    """

    held = Signal()
    let_go = Signal()

    def __init__(self, action: QAction, window: QWidget) -> None:
        super().__init__(window)
        self._action = action
        self._is_held = False
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the key's events; all others go their way."""
        kind = event.type()
        if kind in {QEvent.Type.WindowDeactivate, QEvent.Type.Hide}:
            self._set_held(held=False)
            return False
        if not isinstance(event, QKeyEvent) or not self._is_key(event):
            return False
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier and not self._is_held:
            return False
        if kind is QEvent.Type.ShortcutOverride:
            event.accept()
        elif not event.isAutoRepeat():
            self._set_held(held=kind is QEvent.Type.KeyPress)
        return True

    def _is_key(self, event: QKeyEvent) -> bool:
        return self._action.shortcut() == QKeySequence(event.key())

    def _set_held(self, *, held: bool) -> None:
        if held != self._is_held:
            self._is_held = held
            (self.held if held else self.let_go).emit()
