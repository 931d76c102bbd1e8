"""The actions that choose the script a report is shown in, and what their menu holds."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QCoreApplication

from reader.app.action_spec import ActionSpec
from reader.app.script_texts import SIGNS, mainland_phrases_hint, taiwan_phrases_hint
from reader.session.rendition import View

SCRIPT_MENU: Final = (
    *(f"script.{view}" for view in tuple(View)[:6]), "-", "script.taiwan_phrases",
    "script.mainland_phrases", "-", "view.original", "view.quotes", "-", "view.terms",
)  # fmt: skip
"""What the submenu of scripts holds; the other submenus hold a group or are filled elsewhere."""


def script_specs() -> Iterator[ActionSpec]:
    """Return their rows of the table of actions."""
    translate = QCoreApplication.translate
    scripts = (
        (View.SIMPLIFIED, translate("Actions", "&Simplified"), ""),
        (View.TRADITIONAL, translate("Actions", "&Traditional"), ""),
        (View.TAIWAN, translate("Actions", "T&aiwan"), ""),
        (View.HONG_KONG, translate("Actions", "&Hong Kong"), ""),
        (View.SOURCE, translate("Actions", "As in the fi&le"), ""),
        (View.FILE, translate("Actions", "The file before &repair"), ""),
        (
            View.TAIWAN_PHRASES,
            translate("Actions", "Taiwan with its &words"),
            taiwan_phrases_hint(),
        ),
        (
            View.MAINLAND_PHRASES,
            translate("Actions", "Simplified with &mainland words"),
            mainland_phrases_hint(),
        ),
    )
    for number, (view, text, hint) in enumerate(scripts, 1):
        yield ActionSpec(
            f"script.{view}",
            text,
            f"Ctrl+{number}",
            group="script",
            checkable=True,
            tip=SIGNS.get(view, ""),
            hint=hint,
        )
    yield ActionSpec(
        "view.original",
        translate("Actions", "Show the &original"),
        "F2",
        checkable=True,
        hint=translate(
            "Actions", "Shows the report as it was written; hold F2 to see it for a moment."
        ),
    )
    yield ActionSpec(
        "view.quotes",
        translate("Actions", "&Quotation marks of the script"),
        "Ctrl+9",
        checkable=True,
        hint=translate(
            "Actions",
            "Traditional views show “‘’” as 「『』」, simplified views the other way round.",
        ),
    )
    yield ActionSpec(
        "view.terms",
        translate("Actions", "My t&erms…"),
        "Ctrl+T, T",
        hint=translate("Actions", "Names that no view rewrites and that count as one word."),
    )
