"""Where the column of text stands on a page, and how wide it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from reader.app.type_style import TypeStyle

_MARGIN_PX: Final = 48
_NARROW_MARGIN_PX: Final = 24


@dataclass(frozen=True, slots=True)
class Column:
    """A column in the middle of a room; lengths are pixels.

    Attributes:
        beside: What stays free on each side of the page.
        margin: Of the page, on each side of the text.
    """

    beside: int
    margin: int


def column(room: int, character: float, style: TypeStyle, *, numbered: bool) -> Column:
    """Return the column of a style; a room that is too narrow for the measure is filled.

    Args:
        room: Width that the page can have.
        character: Width of a character of the body.
        style: Its measure counts unless it has the full width.
        numbered: Whether numbers stand in the margin.
    """
    width = round(style.measure * character)
    fits = not style.full_width and room >= width + 2 * _MARGIN_PX
    wide = fits or numbered or (style.full_width and room >= 20 * character + 2 * _MARGIN_PX)
    margin = _MARGIN_PX if wide else _NARROW_MARGIN_PX
    beside = 0 if style.full_width else max(0, (room - width - 2 * margin) // 2)
    return Column(beside, margin)
