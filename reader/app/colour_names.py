"""What the five colours of notes are called: by the program, or by the person."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from reader.annotation.colours import COLOURS

LONGEST_NAME: Final = 12
"""Characters of a name of one's own; longer ones would not fit a button."""

_own: dict[str, str] = {}


def colour_names() -> dict[str, str]:
    """Return the names of the colours: the person's, else those in the interface's language."""
    return {colour: _own.get(colour, name) for colour, name in plain_colour_names().items()}


def plain_colour_names() -> dict[str, str]:
    """Return the names of the colours in the language of the interface."""
    translate = QCoreApplication.translate
    names = (
        translate("Colours", "Yellow"),
        translate("Colours", "Green"),
        translate("Colours", "Blue"),
        translate("Colours", "Pink"),
        translate("Colours", "Purple"),
    )
    return dict(zip(COLOURS, names, strict=True))


def use_own_names(names: Mapping[str, str]) -> None:
    """Call colours so from now on, as a translator is used from now on; empty names are none.

    What was named before has to be named again.
    """
    _own.clear()
    for colour in COLOURS:
        if name := " ".join(names.get(colour, "").split())[:LONGEST_NAME]:
            _own[colour] = name
