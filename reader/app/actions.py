"""The actions of the window, made from the table, and its menus."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from reader.app.action_spec import ActionSpec
from reader.app.action_table import HEADING_MENU, MENUS, TOOLBAR_MENU, action_specs
from reader.app.icons import icon
from reader.app.mnemonics import without_mnemonic
from reader.app.note_actions import BOUNDS_MENU
from reader.app.palette import Theme
from reader.app.script_actions import SCRIPT_MENU


class Actions(QObject):
    """The actions of a window by their ids, and its menus.

    Signals:
        chosen(str): The action with this id was chosen, from a menu, a button or the keyboard.

    Attributes:
        recent: The menu of files opened last; filled by who knows them.
        corrections: The menu of corrected figures; filled by who knows them.
        panes: The menu of panes; filled by who has them.
        levels: The menu that folds the outline to a level.
        headings: The menu that corrects headings.
        bookmarks: The menu of the report's bookmarks; filled by who knows them.
        encodings: The menu that reads a file again in another encoding.
    """

    chosen = Signal(str)

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._specs = {spec.id: spec for spec in action_specs()}
        self._groups: dict[str, QActionGroup] = {}
        self._panes: dict[str, QAction] = {}
        self._actions = {spec.id: self._made(spec, window) for spec in self._specs.values()}
        translate = QCoreApplication.translate
        self.recent = QMenu(translate("Actions", "Open &recent"), window)
        self.corrections = QMenu(translate("Actions", "Corre&ctions"), window)
        self.panes = QMenu(translate("Actions", "&Panes"), window)
        self.levels = QMenu(translate("Actions", "&Fold the outline"), window)
        self.headings = QMenu(translate("Actions", "H&eading"), window)
        self.encodings = QMenu(translate("Actions", "Read again in another &encoding"), window)
        self.bookmarks = QMenu(translate("Actions", "&Bookmarks"), window)
        self._submenus = {
            "bookmarks": self.bookmarks,
            "language": QMenu(translate("Actions", "&Language of the window"), window),
            "recent": self.recent,
            "panes": self.panes,
            "corrections": self.corrections,
            "script": QMenu(translate("Actions", "S&cript"), window),
            "theme": QMenu(translate("Actions", "&Theme"), window),
            "outline": self.levels,
            "heading": self.headings,
            "encoding": self.encodings,
            "citation": QMenu(translate("Actions", "&Form of the source"), window),
            "toolbar": QMenu(translate("Actions", "Tool&bar"), window),
            "bounds": QMenu(translate("Actions", "&Boundaries"), window),
        }
        for action in self._actions.values():
            window.addAction(action)
        for name in ("theme", "outline", "encoding", "language", "citation"):
            self._submenus[name].addActions(self._groups[name].actions())
        self._submenus["theme"].addSeparator()
        self._submenus["theme"].addAction(self._actions["view.theme"])
        self._submenus["script"].setToolTipsVisible(True)
        self._fill(self._submenus["script"], SCRIPT_MENU)
        self._fill(self.headings, HEADING_MENU)
        self._fill(self._submenus["bounds"], BOUNDS_MENU)
        self._fill(self._submenus["toolbar"], TOOLBAR_MENU)
        titles = (
            translate("Actions", "&File"),
            translate("Actions", "&Edit"),
            translate("Actions", "&View"),
            translate("Actions", "&Go"),
            translate("Actions", "&Notes"),
            translate("Actions", "F&igures"),
            translate("Actions", "&Help"),
        )
        for title, content in zip(titles, MENUS, strict=True):
            self._fill(window.menuBar().addMenu(title), content)

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def of_group(self, group: str) -> dict[str, QAction]:
        """Return the actions of a group by the last part of their ids."""
        return {
            spec.id.partition(".")[2]: self._actions[spec.id]
            for spec in self._specs.values()
            if spec.group == group
        }

    def all(self) -> list[QAction]:
        """Return all actions in the order of the table."""
        return list(self._actions.values())

    def offer_pane(self, name: str, toggle: QAction) -> None:
        """Put the action that shows and hides a pane into its menu, with a key of its own."""
        toggle.setObjectName(f"pane.{name}")
        self._panes[toggle.objectName()] = toggle
        self.panes.addAction(toggle)
        toggle.setShortcut(f"Alt+{len(self._panes)}")

    def with_panes(self) -> dict[str, QAction]:
        """Return all actions and those that show and hide a pane, by their ids."""
        return self._actions | self._panes

    def keep_to(self, widget: QWidget, action_ids: list[str]) -> None:
        """Let the shortcuts of actions work in one widget only; they are plain letters."""
        for action_id in action_ids:
            action = self._actions[action_id]
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self._window.removeAction(action)
            widget.addAction(action)

    def set_keys(self, action_id: str, keys: list[QKeySequence]) -> None:
        """Give an action other keys; its tool tip says them."""
        action, spec = self._actions[action_id], self._specs[action_id]
        action.setShortcuts(keys)
        action.setToolTip(_tip(plain_name(spec.text), keys, spec.hint))

    def use_theme(self, theme: Theme) -> None:
        """Draw the icons in the colours of a theme."""
        for spec in self._specs.values():
            if spec.icon:
                self._actions[spec.id].setIcon(icon(spec.icon, theme))

    def _made(self, spec: ActionSpec, window: QMainWindow) -> QAction:
        action = QAction(spec.text, window)
        action.setObjectName(spec.id)
        keys = [QKeySequence(key) for key in spec.shortcut.split("; ") if key]
        action.setShortcuts(keys)
        action.setCheckable(spec.checkable)
        action.setMenuRole(spec.role)  # else a Mac takes "Reading settings" for its settings
        name = plain_name(spec.text)
        action.setToolTip(_tip(name, keys, spec.hint))
        action.setStatusTip(spec.hint)
        action.setIconText(spec.tip or name)
        if spec.group:
            if spec.group not in self._groups:
                self._groups[spec.group] = QActionGroup(window)
            self._groups[spec.group].addAction(action)
        action.triggered.connect(self._announce)
        return action

    @Slot()
    def _announce(self) -> None:
        self.chosen.emit(self.sender().objectName())

    def _fill(self, menu: QMenu, content: Iterable[str]) -> None:
        for word in content:
            if word == "-":
                menu.addSeparator()
            elif word in self._submenus:
                menu.addMenu(self._submenus[word])
            else:
                menu.addAction(self._actions[word])


def plain_name(text: str) -> str:
    """Return a menu's text as it is spoken of elsewhere."""
    return without_mnemonic(text).removesuffix("…")


def name_in_menu(menu: str, name: str) -> str:
    """Return what an action is called together with the menu it stands in."""
    text = QCoreApplication.translate("Actions", "%1: %2")
    return text.replace("%1", menu).replace("%2", name)


def _tip(name: str, keys: list[QKeySequence], hint: str) -> str:
    shown = keys[0].toString(QKeySequence.SequenceFormat.NativeText) if keys else ""
    named = f"{name} ({shown})" if shown else name
    return f"{named}\n{hint}" if hint else named
