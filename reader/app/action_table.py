"""Everything that can be done, as one table, and what each menu holds."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from reader.app.action_spec import ActionSpec
from reader.app.note_actions import NOTES_MENU, note_specs
from reader.app.palette import ThemeName
from reader.app.reading_actions import reading_specs
from reader.app.script_actions import script_specs
from reader.app.split_actions import SPLIT_MENU, split_specs

AUTOMATIC: Final = "automatic"
"""Find the encoding of a file out."""
ENCODINGS: Final = (
    "UTF-8", "GB18030", "Big5", "Big5-HKSCS", "EUC-TW", "UTF-16LE", "UTF-16BE",
)  # fmt: skip


def action_specs() -> Iterator[ActionSpec]:
    """Return the table; a function, since names are translated when the window is made."""
    translate, roles = QCoreApplication.translate, QAction.MenuRole
    yield ActionSpec("file.open", translate("Actions", "&Open…"), "Ctrl+O", "open")
    yield ActionSpec("file.paste", translate("Actions", "Open &pasted text"), "Ctrl+Shift+V")
    yield ActionSpec("file.reload", translate("Actions", "&Read again"), "F5")
    yield ActionSpec("file.close", translate("Actions", "&Close report"), "Ctrl+W")
    yield ActionSpec("file.bundled", translate("Actions", "Open the &sample report"), "Ctrl+T, O")
    yield ActionSpec("file.export", translate("Actions", "&Export notes…"), "Ctrl+E", "export")
    yield ActionSpec("file.import", translate("Actions", "&Import notes…"), "Ctrl+Shift+E")
    yield ActionSpec("file.print", translate("Actions", "&Print…"), "Ctrl+P")
    yield ActionSpec("file.pdf", translate("Actions", "Save as P&DF…"), "Ctrl+Alt+P")
    yield ActionSpec(
        "file.restore", translate("Actions", "Restore notes from a &backup…"), "Ctrl+T, H"
    )
    quitting = translate("Actions", "&Quit")
    yield ActionSpec("file.quit", quitting, "Ctrl+Q", role=roles.QuitRole)
    yield ActionSpec("edit.undo", translate("Actions", "&Undo"), "Ctrl+Z", "undo")
    yield ActionSpec("edit.redo", translate("Actions", "&Redo"), "Ctrl+Shift+Z; Ctrl+Y", "redo")
    yield ActionSpec("edit.copy", translate("Actions", "&Copy"), "Ctrl+C", "copy")
    yield ActionSpec("edit.select_all", translate("Actions", "Select &all"), "Ctrl+A")
    yield ActionSpec(
        "edit.pinyin",
        translate("Actions", "Pin&yin of the selection"),
        "P",
        hint=translate("Actions", "Tells how the characters are read."),
    )
    settings = translate("Actions", "&Settings…")
    yield ActionSpec("edit.settings", settings, "Ctrl+,", role=roles.PreferencesRole)
    yield from _find_specs()
    yield from _view_specs()
    yield from _outline_specs()
    yield from _encoding_specs()
    yield ActionSpec("go.back", translate("Actions", "&Back"), "Alt+Left", "back")
    yield ActionSpec("go.forward", translate("Actions", "&Forward"), "Alt+Right", "forward")
    yield ActionSpec(
        "go.next_report", translate("Actions", "Next &report"), "Ctrl+Tab; Ctrl+PgDown"
    )
    yield ActionSpec(
        "go.previous_report", translate("Actions", "Previous report"), "Ctrl+Shift+Tab; Ctrl+PgUp"
    )
    yield ActionSpec("go.paragraph", translate("Actions", "&Go to paragraph…"), "Ctrl+G")
    yield ActionSpec(
        "go.next_paragraph",
        translate("Actions", "Next para&graph"),
        "Alt+PgDown",
        hint=translate("Actions", "A screen reader reads it with its notes."),
    )
    yield ActionSpec(
        "go.previous_paragraph", translate("Actions", "Previous paragraph"), "Alt+PgUp"
    )
    yield ActionSpec("go.next_heading", translate("Actions", "Next &heading"), "Ctrl+Down")
    yield ActionSpec("go.previous_heading", translate("Actions", "Previous heading"), "Ctrl+Up")
    yield ActionSpec("go.next_figure", translate("Actions", "Next &figure"), "F8")
    yield ActionSpec("go.previous_figure", translate("Actions", "Previous figure"), "Shift+F8")
    yield ActionSpec("go.next_note", translate("Actions", "Next &note"), "F7")
    yield ActionSpec("go.previous_note", translate("Actions", "Previous note"), "Shift+F7")
    yield from note_specs()
    yield from _figure_specs()
    yield from reading_specs()
    yield from split_specs()
    yield from _help_specs()


def _help_specs() -> Iterator[ActionSpec]:
    translate = QCoreApplication.translate
    yield ActionSpec("help.shortcuts", translate("Actions", "&Keyboard shortcuts"), "F1")
    yield ActionSpec("help.page", translate("Actions", "&Help page"), "Shift+F1")
    yield ActionSpec("help.guide", translate("Actions", "&Guided start"), "Ctrl+F1")
    about, role = translate("Actions", "&About Yandu"), QAction.MenuRole.AboutRole
    yield ActionSpec("help.about", about, "Ctrl+Shift+F1", role=role)


def _find_specs() -> Iterator[ActionSpec]:
    translate = QCoreApplication.translate
    yield ActionSpec("edit.find", translate("Actions", "&Find…"), "Ctrl+F", "search")
    yield ActionSpec("edit.find_next", translate("Actions", "Find ne&xt"), "F3")
    yield ActionSpec("edit.find_previous", translate("Actions", "Find &previous"), "Shift+F3")
    yield ActionSpec("edit.find_all", translate("Actions", "&List all hits"), "Alt+F3", "list")
    yield ActionSpec(
        "edit.find_everywhere",
        translate("Actions", "Find in all open &reports"),
        "Ctrl+Alt+F",
        "reports",
        checkable=True,
    )


def _figure_specs() -> Iterator[ActionSpec]:
    translate = QCoreApplication.translate
    yield ActionSpec(
        "figures.ledger", translate("Actions", "&Ledger"), "Ctrl+Shift+L", icon="ledger"
    )
    yield ActionSpec(
        "figures.charts", translate("Actions", "C&harts…"), "Ctrl+Shift+H", icon="charts"
    )
    yield ActionSpec(
        "figures.to_check",
        translate("Actions", "Tick: to &check"),
        "Ctrl+Alt+D",
        tip=translate("Actions", "To check"),
    )
    yield ActionSpec(
        "figures.checked",
        translate("Actions", "Tick: chec&ked"),
        "Ctrl+Alt+H",
        tip=translate("Actions", "Checked"),
    )
    yield ActionSpec(
        "figures.used",
        translate("Actions", "Tick: &used"),
        "Ctrl+Alt+Y",
        tip=translate("Actions", "Used"),
    )
    yield ActionSpec("figures.no_tick", translate("Actions", "&No tick"), "Ctrl+Alt+W")
    yield ActionSpec("figures.dismiss", translate("Actions", "Not a &figure"), "Ctrl+Alt+X")
    yield ActionSpec(
        "figures.copy", translate("Actions", "Co&py as a table"), "Ctrl+Alt+C", icon="copy"
    )
    yield ActionSpec(
        "figures.export", translate("Actions", "&Export the figures shown…"), "Ctrl+Alt+E", "export"
    )
    yield ActionSpec(
        "figures.export_all", translate("Actions", "Export &all figures…"), "Ctrl+Alt+Shift+E"
    )


def _view_specs() -> Iterator[ActionSpec]:
    translate = QCoreApplication.translate
    yield from script_specs()
    themes = (
        (ThemeName.SYSTEM, translate("Actions", "Like the s&ystem"), "Y"),
        (ThemeName.LIGHT, translate("Actions", "&Light"), "L"),
        (ThemeName.SEPIA, translate("Actions", "S&epia"), "P"),
        (ThemeName.DARK, translate("Actions", "&Dark"), "D"),
        (ThemeName.CONTRAST_LIGHT, translate("Actions", "High contrast, &black on white"), "B"),
        (ThemeName.CONTRAST_DARK, translate("Actions", "High contrast, &white on black"), "W"),
    )
    for name, text, key in themes:
        yield ActionSpec(f"theme.{name}", text, f"Ctrl+T, {key}", group="theme", checkable=True)
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


def _encoding_specs() -> Iterator[ActionSpec]:
    automatic = QCoreApplication.translate("Actions", "&Find out")
    yield ActionSpec(f"encoding.{AUTOMATIC}", automatic, "Ctrl+T, 0", group="encoding")
    for number, name in enumerate(ENCODINGS, 1):
        yield ActionSpec(f"encoding.{name}", name, f"Ctrl+T, {number}", group="encoding")


def _outline_specs() -> Iterator[ActionSpec]:
    translate = QCoreApplication.translate
    levels = (
        translate("Actions", "&All levels"),
        translate("Actions", "Level &1"),
        translate("Actions", "Levels 1 to &2"),
        translate("Actions", "Levels 1 to &3"),
    )
    for number, text in enumerate(levels):
        yield ActionSpec(
            f"outline.{number}", text, f"Ctrl+Alt+{number}", group="outline", checkable=True
        )
    yield ActionSpec(
        "outline.lists",
        translate("Actions", "&Lists inside the text"),
        "Ctrl+Alt+L",
        checkable=True,
    )
    yield ActionSpec("heading.make", translate("Actions", "&Make a heading"), "Ctrl+Alt+M")
    yield ActionSpec("heading.drop", translate("Actions", "&Not a heading"), "Ctrl+Alt+N")
    yield ActionSpec("heading.up", translate("Actions", "One level &up"), "Alt+Shift+Left")
    yield ActionSpec("heading.down", translate("Actions", "One level &down"), "Alt+Shift+Right")
    yield ActionSpec("heading.restore", translate("Actions", "As it was &found"), "Ctrl+Alt+Z")


HEADING_MENU: Final = (
    "heading.make", "heading.drop", "-", "heading.up", "heading.down", "-", "heading.restore",
)  # fmt: skip
"""What the menu of headings holds, as `MENUS`."""

MENUS: Final = (
    ("file.open", "recent", "file.paste", "file.bundled", "-", "file.reload", "encoding", "-",
     "file.export", "file.import", "file.pdf", "file.print", "-", "file.restore", "-",
     "file.close", "file.quit"),
    ("edit.undo", "edit.redo", "-", "edit.copy", "edit.select_all", "edit.pinyin", "-",
     "edit.find", "edit.find_next", "edit.find_previous", "edit.find_all", "edit.find_everywhere",
     "-", "heading", "-", "edit.settings"),
    ("script", "theme", "outline", "outline.lists", "-", "view.type", "view.larger",
     "view.smaller", "view.normal_size", "view.full_width", "-", "view.figures", "view.numbers",
     "-", *SPLIT_MENU, "-", "panes", "toolbar", "view.reading_mode", "view.full_screen", "-",
     "language"),
    ("go.back", "go.forward", "-", "go.command", "go.paragraph", "go.start", "go.end",
     "go.next_paragraph", "go.previous_paragraph", "-", "go.bookmark", "go.next_bookmark",
     "go.previous_bookmark", "bookmarks", "-", "go.next_heading", "go.previous_heading", "-",
     "go.next_figure", "go.previous_figure", "-", "go.next_note", "go.previous_note", "-",
     "go.next_report", "go.previous_report", "go.other_page"),
    NOTES_MENU,
    ("figures.ledger", "figures.charts", "-", "figures.to_check", "figures.checked",
     "figures.used", "figures.no_tick", "-", "figures.dismiss", "corrections", "-", "figures.copy",
     "figures.export", "figures.export_all"),
    ("help.page", "help.guide", "help.shortcuts", "-", "help.about"),
)  # fmt: skip
"""What each menu holds: actions, submenus, and ``-`` for a line."""

TOOLBAR_MENU: Final = ("view.toolbar", "view.tool_texts", "-", "view.customise")
"""What the submenu of the toolbar holds, and its own menu."""
