"""Which keys do what: the ones the program comes with, and those the person has chosen."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from reader.app.actions import name_in_menu, plain_name
from reader.app.main_window import MainWindow
from reader.app.settings import Settings

_PORTABLE: Final = QKeySequence.SequenceFormat.PortableText
_UNTYPED: Final = re.compile(r"(Meta|Ctrl|Alt)\+|(Shift\+)?F\d+$")
"""Keys that no text field takes; Qt's portable spelling has the modifiers in this order."""


class KeyBindings(QObject):
    """The shortcuts of all actions, the panes' too; changes are kept and count at once.

    Signals:
        changed(): Keys of an action were changed.
    """

    changed = Signal()

    def __init__(self, window: MainWindow, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings
        self._actions = window.actions_.with_panes()
        for action in self._actions.values():
            if action.objectName().startswith("pane."):
                window.addAction(action)  # so that its key works without a menu bar, too
        self._defaults = {name: action.shortcuts() for name, action in self._actions.items()}
        self._changed: dict[str, str] = {}
        self.follow_settings()

    def follow_settings(self) -> None:
        """Use the keys that are kept; all others are those the program comes with."""
        for name in self._changed:
            self._set(name, self._defaults[name])
        kept = self._settings.keys
        self._changed = {name: key for name, key in kept.items() if name in self._actions}
        for name, key in self._changed.items():
            self._set(name, [QKeySequence(key)] if key else [])
        self.changed.emit()

    def ids(self) -> list[str]:
        """Return all actions, in the order of the menus."""
        return list(self._actions)

    def name(self, action_id: str) -> str:
        """Return what an action is called, with the menu it stands in."""
        action = self._actions[action_id]
        menus = [
            plain_name(menu.title())
            for menu in action.associatedObjects()
            if isinstance(menu, QMenu) and menu.title()
        ]
        name = plain_name(action.text())
        return name_in_menu(menus[0], name) if menus else name

    def keys(self, action_id: str) -> list[QKeySequence]:
        """Return the keys of an action."""
        return self._actions[action_id].shortcuts()

    def is_changed(self, action_id: str) -> bool:
        """Tell whether the keys of an action are not those it comes with."""
        return action_id in self._changed

    def holder(self, keys: QKeySequence, action_id: str) -> str | None:
        """Return the action other than this one that has these keys, or ``None``.

        Keys pressed one after the other are held by who has the first of them alone, too: the
        others would never be waited for.
        """
        for name, action in self._actions.items():
            if name != action_id and any(_clash(keys, held) for held in action.shortcuts()):
                return name
        return None

    def is_typed(self, keys: QKeySequence, action_id: str) -> bool:
        """Tell whether keys could not be typed as text any more, were they this action's.

        Plain characters can only be keys of what works on the page alone.
        """
        if self._actions[action_id].shortcutContext() is Qt.ShortcutContext.WidgetShortcut:
            return False
        return not _UNTYPED.match(keys.toString(_PORTABLE))

    def bind(self, action_id: str, keys: QKeySequence) -> None:
        """Give an action other keys, or none; whoever had them loses them."""
        while other := self.holder(keys, action_id):
            left = [key for key in self.keys(other) if not _clash(keys, key)]
            self._change(other, left[0] if left else QKeySequence())
        self._change(action_id, keys)
        self._keep()

    def reset(self, action_id: str) -> None:
        """Give an action the keys it comes with; whoever had them loses them."""
        for keys in self._defaults[action_id]:
            while other := self.holder(keys, action_id):
                self._change(other, QKeySequence())
        self._changed.pop(action_id, None)
        self._set(action_id, self._defaults[action_id])
        self._keep()

    def reset_all(self) -> None:
        """Give all actions the keys they come with."""
        for action_id in self._changed:
            self._set(action_id, self._defaults[action_id])
        self._changed.clear()
        self._keep()

    def _change(self, action_id: str, keys: QKeySequence) -> None:
        new = [] if keys.isEmpty() else [keys]
        if new == self._defaults[action_id]:
            self._changed.pop(action_id, None)
        else:
            self._changed[action_id] = keys.toString(_PORTABLE)
        self._set(action_id, new)

    def _set(self, action_id: str, keys: list[QKeySequence]) -> None:
        action: QAction = self._actions[action_id]
        if action_id.startswith("pane."):
            action.setShortcuts(keys)
        else:
            self._window.actions_.set_keys(action_id, keys)

    def _keep(self) -> None:
        self._settings.keys = dict(self._changed)
        self._settings.save()
        self.changed.emit()


def _clash(one: QKeySequence, other: QKeySequence) -> bool:
    """Tell whether two sequences of keys are the same, or one begins with the other."""
    if one.isEmpty() or other.isEmpty():
        return False
    none = QKeySequence.SequenceMatch.NoMatch
    return one.matches(other) != none or other.matches(one) != none
