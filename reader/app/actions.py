"""Everything that can be done, as one table of actions, and the menus made from it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from reader.annotation.model import COLOURS
from reader.app.colour_buttons import colour_names
from reader.app.icons import icon
from reader.app.palette import Theme, ThemeName
from reader.session.rendition import View


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One thing that can be done.

    Attributes:
        id: Name in the program, dotted: menu, then deed.
        text: Name in the menu, translated.
        shortcut: In Qt's portable spelling; several are parted by ``; ``.
        icon: Name of a file in ``resources/icons``.
        group: Of actions of one group only one is checked.
        checkable: Whether it is on or off.
        tip: What the tool button says, if not the text.
    """

    id: str
    text: str
    shortcut: str = ""
    icon: str = ""
    group: str = ""
    checkable: bool = False
    tip: str = ""


def _specs() -> Iterator[ActionSpec]:
    """Return the table; a function, since names are translated when the window is made."""
    translate = QCoreApplication.translate
    yield ActionSpec("file.open", translate("Actions", "&Open…"), "Ctrl+O", "open")
    yield ActionSpec("file.bundled", translate("Actions", "Open the &sample report"))
    yield ActionSpec(
        "file.export_markdown",
        translate("Actions", "Export notes as &Markdown…"),
        "Ctrl+E",
        "export",
    )
    yield ActionSpec(
        "file.export_json", translate("Actions", "Export notes as &JSON-LD…"), "Ctrl+Shift+E"
    )
    yield ActionSpec("file.quit", translate("Actions", "&Quit"), "Ctrl+Q")
    yield ActionSpec("edit.undo", translate("Actions", "&Undo"), "Ctrl+Z", "undo")
    yield ActionSpec("edit.redo", translate("Actions", "&Redo"), "Ctrl+Shift+Z; Ctrl+Y", "redo")
    yield ActionSpec("edit.copy", translate("Actions", "&Copy"), "Ctrl+C", "copy")
    yield ActionSpec("edit.select_all", translate("Actions", "Select &all"), "Ctrl+A")
    yield from _view_specs()
    yield ActionSpec("go.back", translate("Actions", "&Back"), "Alt+Left", "back")
    yield ActionSpec("go.forward", translate("Actions", "&Forward"), "Alt+Right", "forward")
    yield ActionSpec("go.next_heading", translate("Actions", "Next &heading"), "Ctrl+Down")
    yield ActionSpec("go.previous_heading", translate("Actions", "Previous heading"), "Ctrl+Up")
    yield ActionSpec("go.next_figure", translate("Actions", "Next &figure"), "F8")
    yield ActionSpec("go.previous_figure", translate("Actions", "Previous figure"), "Shift+F8")
    yield ActionSpec("go.next_note", translate("Actions", "Next &note"), "F7")
    yield ActionSpec("go.previous_note", translate("Actions", "Previous note"), "Shift+F7")
    yield ActionSpec("notes.highlight", translate("Actions", "&Highlight"), "H")
    for number, (colour, name) in enumerate(colour_names().items(), 1):
        text = translate("Actions", "Highlight: %1").replace("%1", name)
        yield ActionSpec(f"notes.{colour}", text, str(number))
    yield ActionSpec("notes.write", translate("Actions", "Write a &note"), "N", "note")
    yield ActionSpec("notes.delete", translate("Actions", "&Delete note"), "Del", "delete")
    yield ActionSpec("help.shortcuts", translate("Actions", "&Keyboard shortcuts"), "F1")
    yield ActionSpec("help.about", translate("Actions", "&About Yandu"))


def _view_specs() -> Iterator[ActionSpec]:
    translate = QCoreApplication.translate
    scripts = (
        (View.SIMPLIFIED, "简", translate("Actions", "&Simplified")),
        (View.TRADITIONAL, "繁", translate("Actions", "&Traditional")),
        (View.TAIWAN, "臺", translate("Actions", "T&aiwan")),
        (View.HONG_KONG, "港", translate("Actions", "&Hong Kong")),
        (View.SOURCE, "原", translate("Actions", "As in the fi&le")),
    )
    for number, (view, sign, text) in enumerate(scripts, 1):
        yield ActionSpec(
            f"script.{view}", text, f"Ctrl+{number}", group="script", checkable=True, tip=sign
        )
    yield ActionSpec(
        f"script.{View.FILE}",
        translate("Actions", "The file before &repair"),
        "Ctrl+6",
        group="script",
        checkable=True,
    )
    themes = (
        (ThemeName.SYSTEM, translate("Actions", "Like the s&ystem")),
        (ThemeName.LIGHT, translate("Actions", "&Light")),
        (ThemeName.SEPIA, translate("Actions", "S&epia")),
        (ThemeName.DARK, translate("Actions", "&Dark")),
    )
    for name, text in themes:
        yield ActionSpec(f"theme.{name}", text, group="theme", checkable=True)
    yield ActionSpec("view.theme", translate("Actions", "Ne&xt theme"), "Ctrl+Shift+D", "theme")
    yield ActionSpec(
        "view.larger", translate("Actions", "&Larger text"), "Ctrl++; Ctrl+=", "larger"
    )
    yield ActionSpec("view.smaller", translate("Actions", "&Smaller text"), "Ctrl+-", "smaller")
    yield ActionSpec("view.normal_size", translate("Actions", "&Normal size"), "Ctrl+0")
    yield ActionSpec(
        "view.figures",
        translate("Actions", "Mark &figures"),
        "Ctrl+Shift+F",
        "figures",
        checkable=True,
    )
    yield ActionSpec(
        "view.full_screen", translate("Actions", "F&ull screen"), "F11", checkable=True
    )


_MENUS: Final = (
    ("file.open", "recent", "file.bundled", "-", "file.export_markdown", "file.export_json", "-",
     "file.quit"),
    ("edit.undo", "edit.redo", "-", "edit.copy", "edit.select_all"),
    ("script", "theme", "-", "view.larger", "view.smaller", "view.normal_size", "-",
     "view.figures", "-", "panes", "-", "view.full_screen"),
    ("go.back", "go.forward", "-", "go.next_heading", "go.previous_heading", "-",
     "go.next_figure", "go.previous_figure", "-", "go.next_note", "go.previous_note"),
    ("notes.highlight", "notes.write", "-", *(f"notes.{name}" for name in COLOURS), "-",
     "notes.delete"),
    ("help.shortcuts", "-", "help.about"),
)  # fmt: skip
"""What each menu holds: actions, submenus, and ``-`` for a line."""


class Actions(QObject):
    """The actions of a window by their ids, and its menus.

    Signals:
        chosen(str): The action with this id was chosen, from a menu, a button or the keyboard.

    Attributes:
        recent: The menu of files opened last; filled by who knows them.
        panes: The menu of panes; filled by who has them.
    """

    chosen = Signal(str)

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._specs = {spec.id: spec for spec in _specs()}
        self._groups: dict[str, QActionGroup] = {}
        self._actions = {spec.id: self._made(spec, window) for spec in self._specs.values()}
        translate = QCoreApplication.translate
        self.recent = QMenu(translate("Actions", "Open &recent"), window)
        self.panes = QMenu(translate("Actions", "&Panes"), window)
        self._submenus = {
            "recent": self.recent,
            "panes": self.panes,
            "script": QMenu(translate("Actions", "S&cript"), window),
            "theme": QMenu(translate("Actions", "&Theme"), window),
        }
        for action in self._actions.values():
            window.addAction(action)
        for name in ("script", "theme"):
            self._submenus[name].addActions(self._groups[name].actions())
        titles = (
            translate("Actions", "&File"),
            translate("Actions", "&Edit"),
            translate("Actions", "&View"),
            translate("Actions", "&Go"),
            translate("Actions", "&Notes"),
            translate("Actions", "&Help"),
        )
        for title, content in zip(titles, _MENUS, strict=True):
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

    def keep_to(self, widget: QWidget, action_ids: list[str]) -> None:
        """Let the shortcuts of actions work in one widget only; they are plain letters."""
        for action_id in action_ids:
            action = self._actions[action_id]
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self._window.removeAction(action)
            widget.addAction(action)

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
        name = spec.text.replace("&", "").removesuffix("…")
        shown = keys[0].toString(QKeySequence.SequenceFormat.NativeText) if keys else ""
        action.setToolTip(f"{name} ({shown})" if shown else name)
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
