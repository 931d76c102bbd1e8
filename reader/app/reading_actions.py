"""The actions for the comfort of reading: how the page is set, bookmarks, modes, language."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from reader.app.action_spec import ActionSpec
from reader.app.languages import LANGUAGES, SYSTEM


def reading_specs() -> Iterator[ActionSpec]:
    """Return their rows of the table of actions."""
    translate = QCoreApplication.translate
    yield ActionSpec("view.type", translate("Actions", "Readin&g settings…"), "Ctrl+Shift+Y")
    yield ActionSpec(
        "view.full_width",
        translate("Actions", "Lines as &wide as the window"),
        "Ctrl+Shift+W",
        checkable=True,
    )
    yield ActionSpec(
        "view.numbers",
        translate("Actions", "&Number the paragraphs"),
        "Ctrl+Shift+N",
        checkable=True,
    )
    yield ActionSpec(
        "view.reading_mode",
        translate("Actions", "Reading &mode"),
        "F9",
        checkable=True,
        hint=translate("Actions", "Shows the page without panes and bars; Escape leaves it."),
    )
    yield ActionSpec("go.command", translate("Actions", "Go to &anything…"), "Ctrl+Shift+P")
    yield ActionSpec("go.start", translate("Actions", "&Start of the report"), "Ctrl+Home")
    yield ActionSpec("go.end", translate("Actions", "&End of the report"), "Ctrl+End")
    yield ActionSpec(
        "go.bookmark",
        translate("Actions", "Bookmar&k this paragraph"),
        "Ctrl+D",
        hint=translate("Actions", "Sets or takes away a bookmark at the topmost paragraph."),
    )
    yield ActionSpec("go.next_bookmark", translate("Actions", "Next bookmark"), "F6")
    yield ActionSpec("go.previous_bookmark", translate("Actions", "Previous bookmark"), "Shift+F6")
    yield from _tool_specs()
    system = translate("Actions", "&Follow the system")
    for (language, name), key in zip(LANGUAGES.items(), "NEJF", strict=True):
        text = system if language == SYSTEM else name
        yield ActionSpec(
            f"language.{language}", text, f"Ctrl+T, {key}", group="language", checkable=True
        )


def _tool_specs() -> Iterator[ActionSpec]:
    translate = QCoreApplication.translate
    yield ActionSpec(
        "view.toolbar", translate("Actions", "Show the &toolbar"), "Shift+F9", checkable=True
    )
    yield ActionSpec(
        "view.tool_texts",
        translate("Actions", "&Names beside the icons"),
        "Ctrl+Shift+F9",
        checkable=True,
    )
    yield ActionSpec("view.customise", translate("Actions", "&Customise…"), "Ctrl+F9")
