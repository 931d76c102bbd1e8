"""What can be done with a split view, as part of the table of actions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QCoreApplication

from reader.app.action_spec import ActionSpec

SPLIT_MENU: Final = ("view.split", "view.split_stacked", "view.split_together")
"""What the menu of views holds of it, as `MENUS`."""


def split_specs() -> Iterator[ActionSpec]:
    """Return the rows of the table of actions about two pages."""
    translate = QCoreApplication.translate
    yield ActionSpec(
        "view.split",
        translate("Actions", "Spl&it the view"),
        "Ctrl+\\",
        checkable=True,
        hint=translate("Actions", "Shows a second place of the report, or a second script."),
    )
    yield ActionSpec(
        "view.split_stacked",
        translate("Actions", "Pages one a&bove the other"),
        "Ctrl+Alt+\\",
        icon="stacked",
        checkable=True,
    )
    yield ActionSpec(
        "view.split_together",
        translate("Actions", "S&croll together"),
        "Ctrl+Alt+S",
        icon="together",
        checkable=True,
        hint=translate("Actions", "Keeps the same paragraph at the top of both pages."),
    )
    yield ActionSpec("go.other_page", translate("Actions", "&Other page"), "Ctrl+F6")
