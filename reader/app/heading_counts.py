"""How much stands under each heading of an outline."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence

from reader.core.outline import Heading, Outline


def counted(outline: Outline, places: Iterable[int]) -> Counter[Heading]:
    """Return how many places stand under each heading, those under its children too.

    Args:
        outline: The outline.
        places: Offsets of the report text.
    """
    headings = outline.headings
    starts = [heading.span.start for heading in headings]
    counts = [0] * len(headings)
    for place in places:
        if section := bisect_right(starts, place):
            counts[section - 1] += 1
    for number, parent in reversed(list(enumerate(_parents(headings)))):
        if parent is not None:
            counts[parent] += counts[number]
    return Counter({heading: n for heading, n in zip(headings, counts, strict=True) if n})


def _parents(headings: Sequence[Heading]) -> list[int | None]:
    """Return which heading each one stands under, by their numbers."""
    parents: list[int | None] = []
    above: list[int] = []
    for number, heading in enumerate(headings):
        while above and headings[above[-1]].level >= heading.level:
            above.pop()
        parents.append(above[-1] if above else None)
        above.append(number)
    return parents
