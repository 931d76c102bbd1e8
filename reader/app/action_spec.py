"""What the table of actions says of each."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QAction


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One thing that can be done.

    Attributes:
        id: Name in the program, dotted: menu, then deed.
        text: Name in the menu, translated.
        shortcut: In Qt's portable spelling; several are parted by ``; ``, keys that are pressed
            one after the other by ``, ``.
        icon: Name of a file in ``resources/icons``.
        group: Of actions of one group only one is checked.
        checkable: Whether it is on or off.
        tip: What the tool button says, if not the text.
        hint: A sentence on what it does, for the tool tip and the status bar.
        role: Where a Mac puts it instead of its menu.
    """

    id: str
    text: str
    shortcut: str = ""
    icon: str = ""
    group: str = ""
    checkable: bool = False
    tip: str = ""
    hint: str = ""
    role: QAction.MenuRole = QAction.MenuRole.NoRole
