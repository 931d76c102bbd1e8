"""Menus that are filled anew each time they open."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu


def empty(menu: QMenu) -> None:
    """Let the entries of a menu go, and the submenus they open: Qt keeps those."""
    for action in menu.actions():
        if submenu := action.menu():
            submenu.deleteLater()
    menu.clear()
