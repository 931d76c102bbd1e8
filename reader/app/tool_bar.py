"""The toolbar: the commands one needs while reading, as the person has chosen and ordered them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolBar, QToolButton, QWidget, QWidgetAction

from reader.app.action_table import TOOLBAR_MENU
from reader.app.actions import Actions, plain_name
from reader.app.interface_size import scaled
from reader.app.tool_choice import LINE, SPACE


class ToolBar(QToolBar):
    """Stands at the top of the window.

    Args:
        actions: What can be done.
    """

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self._space = QWidgetAction(self)
        self._space.setDefaultWidget(_space())
        self._lines: list[QAction] = []
        self.setWindowTitle(self.tr("Tools"))
        self.setObjectName("tools")
        self.setMovable(False)
        self.setIconSize(QSize(scaled(22), scaled(22)))
        self.setFixedHeight(scaled(40))

    def show_tools(self, names: Sequence[str], *, texts: bool) -> None:
        """Show other tools.

        Args:
            names: Actions in their order, `LINE` and `SPACE`; what is not known is left out.
            texts: Whether their names stand beside their icons.
        """
        for action in self.actions():
            self.removeAction(action)
        style = Qt.ToolButtonStyle
        self.setToolButtonStyle(
            style.ToolButtonTextBesideIcon if texts else style.ToolButtonIconOnly
        )
        known, lines = self._actions.with_panes(), 0
        for name in names:
            if name == LINE:
                self.addAction(self._line(lines))
                lines += 1
            elif name == SPACE:
                self.addAction(self._space)
            elif name in known:
                self.addAction(known[name])
                self._name_button(known[name])

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to change the toolbar."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for word in TOOLBAR_MENU:
            if word == LINE:
                menu.addSeparator()
            else:
                menu.addAction(self._actions[word])
        menu.popup(event.globalPos())

    def _line(self, number: int) -> QAction:
        """Return a line; those that were shown before are taken again."""
        while len(self._lines) <= number:
            line = QAction(self)
            line.setSeparator(True)
            self._lines.append(line)
        return self._lines[number]

    def _name_button(self, action: QAction) -> None:
        button = self.widgetForAction(action)
        if isinstance(button, QToolButton):
            button.setAccessibleName(plain_name(action.text()))
            if action.objectName().startswith("script."):
                button.setObjectName("script")


def _space() -> QWidget:
    space = QWidget()
    space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return space
