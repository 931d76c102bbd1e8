"""Which face each part of a page has, by preset."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from reader.app.fonts import Face
from reader.app.type_style import Preset
from reader.core.outline import Heading, HeadingKind


class Role(StrEnum):
    """The parts of a page that are set in a face of their own."""

    TITLE = "title"
    SPEAKER = "speaker"
    PART = "part"
    SECTION = "section"
    SUBSECTION = "subsection"
    ITEM = "item"
    RUN_IN = "run_in"


@dataclass(frozen=True, slots=True)
class Cut:
    """The letters of a role.

    Attributes:
        face: ``None`` for the face of the body.
        scale: Their size, in that of the body.
        bold: Whether they are bold.
        accented: Whether a number before a heading has the colour of the seal.
    """

    face: Face | None
    scale: float = 1.0
    bold: bool = False
    accented: bool = True


_READING: Final = {
    Role.TITLE: Cut(Face.SONG, 1.5, bold=True),
    Role.SPEAKER: Cut(Face.KAI),
    Role.PART: Cut(Face.HEI, bold=True),
    Role.SECTION: Cut(Face.HEI, bold=True),
    Role.SUBSECTION: Cut(Face.HEI, bold=True),
    Role.ITEM: Cut(Face.HEI, bold=True),
    Role.RUN_IN: Cut(Face.HEI, bold=True),
}
_OFFICIAL: Final = {
    Role.TITLE: Cut(Face.TITLE, 1.375, bold=True, accented=False),
    Role.SPEAKER: Cut(Face.KAI, accented=False),
    Role.PART: Cut(Face.HEI, bold=True, accented=False),
    Role.SECTION: Cut(Face.HEI, accented=False),
    Role.SUBSECTION: Cut(Face.KAI, bold=True, accented=False),
    Role.ITEM: Cut(None, bold=True, accented=False),
    Role.RUN_IN: Cut(Face.KAI, bold=True, accented=False),
}
"""二号 for the title and 三号 for the text: 22 points by 16."""
_SCREEN: Final = {
    **_READING,
    Role.TITLE: Cut(Face.HEI, 1.5, bold=True),
    Role.SPEAKER: Cut(Face.HEI),
}
_CUTS: Final = {Preset.READING: _READING, Preset.OFFICIAL: _OFFICIAL, Preset.SCREEN: _SCREEN}
_SCALES: Final = {1: 1.2, 2: 1.05}
"""Of headings that are a paragraph, by level; official documents have all in one size."""
_ROLES: Final = {
    HeadingKind.PART: Role.PART,
    HeadingKind.SECTION: Role.SECTION,
    HeadingKind.SUBSECTION: Role.SUBSECTION,
    HeadingKind.ITEM: Role.ITEM,
}


def cut(preset: Preset, role: Role) -> Cut:
    """Return the letters of a role."""
    return _CUTS[preset][role]


def cut_of_heading(preset: Preset, heading: Heading) -> Cut:
    """Return the letters of a heading; its face tells the kind of its number, its size the level.

    One that shares its paragraph with text has the size of the text.
    """
    kind = cut(preset, _ROLES.get(heading.kind, Role.RUN_IN))
    if heading.run_in or preset is Preset.OFFICIAL:
        return replace(kind, scale=1.0)
    return replace(kind, scale=_SCALES.get(heading.level, 1.0))
