"""What can be done to notes, as part of the table of actions, and what their menu holds."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QCoreApplication

from reader.annotation.colours import COLOURS
from reader.app.action_spec import ActionSpec
from reader.app.colour_names import colour_names
from reader.app.settings import CITATION_FORMS

NOTES_MENU: Final = (
    "notes.highlight", "notes.underline", "notes.write", "notes.report", "notes.all", "-",
    *(f"notes.{colour}" for colour in COLOURS), "notes.colours", "-", "notes.tags", "notes.tick",
    "bounds", "notes.next_here", "-", "notes.cite", "citation", "-", "notes.review",
    "notes.browse", "-", "notes.delete",
)  # fmt: skip
"""What the menu of notes holds, as `MENUS`."""

BOUNDS_MENU: Final = (
    "bounds.end_on", "bounds.end_back", "bounds.start_on", "bounds.start_back", "-",
    "bounds.end_on_word", "bounds.end_back_word", "bounds.start_on_word",
    "bounds.start_back_word",
)  # fmt: skip
"""What the submenu of boundaries holds."""

PAGE_KEYS: Final = (
    "notes.highlight", "notes.write", *(f"notes.{colour}" for colour in COLOURS),
    "notes.delete", "notes.underline", "notes.report", "notes.all", "notes.tags", "notes.tick",
    "notes.next_here", "edit.pinyin", *(each for each in BOUNDS_MENU if each != "-"),
)  # fmt: skip
"""Actions whose keys are letters, signs and Delete: elsewhere these are typed."""


def note_specs() -> Iterator[ActionSpec]:
    """Return the actions about notes."""
    translate = QCoreApplication.translate
    yield ActionSpec("notes.highlight", translate("Actions", "&Highlight"), "H")
    yield ActionSpec("notes.underline", translate("Actions", "&Underline"), "U", "underline")
    for number, (colour, name) in enumerate(colour_names().items(), 1):
        text = translate("Actions", "Highlight: %1").replace("%1", name)
        yield ActionSpec(f"notes.{colour}", text, str(number))
    yield ActionSpec("notes.colours", translate("Actions", "Name the &colours…"), "Ctrl+T, C")
    yield ActionSpec("notes.write", translate("Actions", "Write a &note"), "N", "note")
    yield ActionSpec(
        "notes.report", translate("Actions", "Write about the whole &report"), "Shift+N"
    )
    yield ActionSpec(
        "notes.all",
        translate("Actions", "Highlight &all occurrences"),
        "Shift+H",
        hint=translate("Actions", "Highlights every place that says the same as the selection."),
    )
    yield ActionSpec("notes.tags", translate("Actions", "&Tags…"), "T")
    yield ActionSpec("notes.tick", translate("Actions", "Next &status"), "S")
    yield ActionSpec("notes.next_here", translate("Actions", "Next note at this &place"), "O")
    yield ActionSpec(
        "notes.cite", translate("Actions", "Copy with its s&ource"), "Ctrl+Shift+C", "cite"
    )
    names = (
        translate("Actions", "In a &report: “…” (author, title, date, part)"),
        translate("Actions", "&GB/T 7714"),
        translate("Actions", "&Markdown"),
    )
    for form, name, key in zip(CITATION_FORMS, names, "RGM", strict=True):
        yield ActionSpec(
            f"citation.{form}", name, f"Ctrl+T, {key}", group="citation", checkable=True
        )
    yield ActionSpec("notes.review", translate("Actions", "Re&view notes"), "Ctrl+Shift+R")
    yield ActionSpec("notes.browse", translate("Actions", "Notes of all reports…"), "Ctrl+Shift+B")
    yield ActionSpec("notes.delete", translate("Actions", "&Delete note"), "Del", "delete")
    yield from _bounds_specs()


def _bounds_specs() -> Iterator[ActionSpec]:
    translate = QCoreApplication.translate
    for name, text, key in (
        ("end_on", translate("Actions", "&End one character on"), "]"),
        ("end_back", translate("Actions", "End one character &back"), "["),
        ("start_on", translate("Actions", "&Start one character on"), "}"),
        ("start_back", translate("Actions", "Start one character ba&ck"), "{"),
        ("end_on_word", translate("Actions", "End one &word on"), "Ctrl+]"),
        ("end_back_word", translate("Actions", "End one word b&ack"), "Ctrl+["),
        ("start_on_word", translate("Actions", "Start one w&ord on"), "Ctrl+}"),
        ("start_back_word", translate("Actions", "Start one word bac&k"), "Ctrl+{"),
    ):
        yield ActionSpec(f"bounds.{name}", text, key)
