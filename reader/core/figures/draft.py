"""A figure in the making, in offsets of the squeezed text."""

from __future__ import annotations

from dataclasses import dataclass

from reader.core.figures.model import Direction, FigureKind, Modifier, Value


@dataclass(slots=True)
class Draft:
    """A figure whose fields are still being filled; they mean what they mean in `Figure`."""

    start: int
    end: int
    kind: FigureKind
    value: Value | None = None
    low: Value | None = None
    high: Value | None = None
    unit: str | None = None
    mod: Modifier | None = None
    direction: Direction | None = None
    of: str | None = None
    vague: bool = False
    members: int | None = None
    expands: str | None = None
    within: tuple[tuple[str, int], ...] = ()
