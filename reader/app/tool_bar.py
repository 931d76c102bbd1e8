"""The toolbar: the commands one needs while reading, the scripts by their signs."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSizePolicy, QToolBar, QToolButton, QWidget

from reader.app.actions import Actions, plain_name
from reader.app.interface_size import scaled

_TOOLS: Final = (
    "file.open", "go.back", "go.forward", "-", "script", "-", "view.figures", "figures.ledger", "-",
    "view.smaller", "view.larger", "-", "notes.write", "edit.undo", "edit.redo", "-", "edit.find",
    "stretch", "file.export", "view.theme",
)  # fmt: skip
"""What it holds: actions, the scripts, and ``-`` for a line."""
_SCRIPTS: Final = 5
"""Scripts with a button of their own; the others are in the menu."""


class ToolBar(QToolBar):
    """Stands at the top of the window.

    Args:
        actions: What can be done.
        outline: Shows and hides the outline.
    """

    def __init__(self, actions: Actions, outline: QAction) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Tools"))
        self.setObjectName("tools")
        self.setMovable(False)
        self.setIconSize(QSize(scaled(22), scaled(22)))
        self.setFixedHeight(scaled(40))
        self.addAction(outline)
        for word in _TOOLS:
            if word == "-":
                self.addSeparator()
            elif word == "stretch":
                self.addWidget(_stretch())
            elif word == "script":
                for action in list(actions.of_group("script").values())[:_SCRIPTS]:
                    self.addAction(action)
                    self.widgetForAction(action).setObjectName("script")
            else:
                self.addAction(actions[word])
        for action in self.actions():
            button = self.widgetForAction(action)
            if isinstance(button, QToolButton):
                button.setAccessibleName(plain_name(action.text()))


def _stretch() -> QWidget:
    space = QWidget()
    space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return space
