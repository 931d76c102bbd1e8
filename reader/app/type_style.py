"""How a report is set: face, line height, measure, spaces. Each preset is a whole look."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Final

from reader.app.fonts import Face


class Preset(StrEnum):
    """Looks that a person starts from."""

    READING = "reading"
    """宋 for the text and 黑 for the headings."""
    OFFICIAL = "official"
    """As GB/T 9704 has official documents: 仿宋, 小标宋 for the title, 黑 and 楷 for headings."""
    SCREEN = "screen"
    """黑 throughout."""


@dataclass(frozen=True, slots=True)
class TypeStyle:
    """How the text is set; lengths are in the size of the body.

    Attributes:
        preset: Which faces title and headings have.
        face: Of the body.
        line_height: Distance of base lines.
        measure: Characters a line.
        gap: Space below a paragraph.
        indent: Of a paragraph's first line.
        full_width: Whether lines are as long as the window is wide, whatever the measure.
    """

    preset: Preset = Preset.READING
    face: Face = Face.SONG
    line_height: float = 1.75
    measure: int = 40
    gap: float = 0.4
    indent: float = 2.0
    full_width: bool = False


PRESETS: Final = {
    Preset.READING: TypeStyle(),
    Preset.OFFICIAL: TypeStyle(Preset.OFFICIAL, Face.FANGSONG, line_height=1.8, measure=28, gap=0),
    Preset.SCREEN: TypeStyle(Preset.SCREEN, Face.HEI, line_height=1.7, gap=0.6),
}
"""GB/T 9704-2012 has 28 characters a line and 22 lines a page: 28 to 30 points for a text of 16."""

BODY_FACES: Final = (Face.SONG, Face.FANGSONG, Face.KAI, Face.HEI)
"""What a body can be set in."""

LIMITS: Final[dict[str, tuple[float, float]]] = {
    "line_height": (1.2, 2.6),
    "measure": (20, 60),
    "gap": (0.0, 2.0),
    "indent": (0.0, 4.0),
}
"""The least and the most that each number can be."""


def type_style_text(style: TypeStyle) -> str:
    """Return a style as it is kept in the settings."""
    return json.dumps(asdict(style))


def type_style_from(text: str) -> TypeStyle:
    """Read a style that was kept; what can't be read is that of the preset, or of the first."""
    try:
        kept = json.loads(text)
        start = PRESETS[Preset(kept["preset"])]
    except (ValueError, KeyError, TypeError):
        return TypeStyle()
    face, full_width = kept.get("face"), kept.get("full_width")
    return TypeStyle(
        start.preset,
        Face(face) if face in set(BODY_FACES) else start.face,
        line_height=_number(kept, "line_height", start.line_height),
        measure=round(_number(kept, "measure", start.measure)),
        gap=_number(kept, "gap", start.gap),
        indent=_number(kept, "indent", start.indent),
        full_width=full_width if isinstance(full_width, bool) else start.full_width,
    )


def _number(kept: dict[str, object], name: str, default: float) -> float:
    """Return a kept number within its limits, or the default if none was kept."""
    value = kept.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return default
    least, most = LIMITS[name]
    return min(most, max(least, value))
