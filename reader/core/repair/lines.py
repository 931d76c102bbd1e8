"""Lines of a text with their places, for repairs that take whole lines out."""

from __future__ import annotations

from dataclasses import dataclass

from reader.core.offset_map import Replacement


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a text.

    Attributes:
        start: Code point where it begins.
        end: Code point behind it, its line end left out.
        text: What is compared: the line without the blanks that do not matter to the repair.
    """

    start: int
    end: int
    text: str


def without(text: str, line: Line) -> Replacement:
    """Return the wish to take a line out with the line ends behind it."""
    end = line.end
    while end < len(text) and text[end] == "\n":
        end += 1
    return Replacement(line.start, end, "")
