"""A list of tools: those that can be had, or those that stand in the toolbar, in their order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QAction, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QMenu

from reader.app.actions import name_in_menu, plain_name
from reader.app.interface_size import scaled
from reader.app.tool_choice import LINE, SPACE

_NAME: int = Qt.ItemDataRole.UserRole
_ICON_PX = 18


class ToolList(QListWidget):
    """Lists actions by their names and icons.

    Signals:
        entered(): Enter or the space bar was pressed, or a row was clicked twice.
        deletion_requested(): Delete was pressed.
        shifted(int): The row should go so many rows down; up if negative.
        dropped(): Rows were brought here with the mouse; the list is as it was left.
    """

    entered = Signal()
    deletion_requested = Signal()
    shifted = Signal(int)
    dropped = Signal()

    def __init__(self, name: str, *, takes_tools: bool) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setIconSize(QSize(scaled(_ICON_PX), scaled(_ICON_PX)))
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(scaled(130))
        self.setDragEnabled(True)
        if takes_tools:
            self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
            self.setDefaultDropAction(Qt.DropAction.MoveAction)
        else:
            self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
            self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.itemDoubleClicked.connect(self.entered)

    def names(self) -> list[str]:
        """Return the tools in their order."""
        return [str(self.item(row).data(_NAME)) for row in range(self.count())]

    def current(self) -> str:
        """Return the tool chosen; empty if there is none."""
        item = self.currentItem()
        return str(item.data(_NAME)) if item else ""

    def show_tools(self, tools: Mapping[str, QAction | None], names: Sequence[str]) -> None:
        """Show other tools, or others in this order; the row chosen stays the chosen one.

        Args:
            tools: The action of each tool; lines and spaces have none.
            names: Which of them, in which order.
        """
        if self.names() == list(names):
            return
        row = self.currentRow()
        self.clear()
        for name in names:
            item = QListWidgetItem(_text(name, tools.get(name)))
            item.setData(_NAME, name)
            if action := tools.get(name):
                item.setIcon(action.icon())
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)
            self.addItem(item)
        if names:
            self.setCurrentRow(min(max(row, 0), len(names) - 1))

    def dropEvent(self, event: QDropEvent) -> None:
        """Announce what was brought here."""
        super().dropEvent(event)
        self.dropped.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Delete, and Alt with the arrows do what the buttons do."""
        key, alone = event.key(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        moves = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if alone and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.entered.emit()
        elif alone and key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.deletion_requested.emit()
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier and key in moves:
            self.shifted.emit(moves[Qt.Key(key)])
        else:
            super().keyPressEvent(event)


def _text(name: str, action: QAction | None) -> str:
    translate = QCoreApplication.translate
    if name == LINE:
        return translate("Tools", "— line —")
    if name == SPACE:
        return translate("Tools", "← space →")
    if action is None:
        return name
    menus = [
        plain_name(menu.title())
        for menu in action.associatedObjects()
        if isinstance(menu, QMenu) and menu.title()
    ]
    text = plain_name(action.text())
    return name_in_menu(menus[0], text) if menus else text
