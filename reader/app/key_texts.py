"""The keys of an action as a text for people, as they are now."""

from __future__ import annotations

from PySide6.QtGui import QAction, QKeySequence

from reader.app.actions import plain_name
from reader.app.main_window import MainWindow

_PANE = "pane."


def key_text(window: MainWindow, action_id: str) -> str:
    """Return the first keys of an action or a pane (``pane.notes``), or its name if it has none.

    Raises:
        KeyError: If there is no such action.
    """
    action = _action(window, action_id)
    shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return shown or plain_name(action.text())


def _action(window: MainWindow, action_id: str) -> QAction:
    if action_id.startswith(_PANE):
        for action in window.actions_.panes.actions():
            if action.objectName() == action_id:
                return action
    return window.actions_[action_id]
