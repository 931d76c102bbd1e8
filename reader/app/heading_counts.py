"""How much stands under each heading of an outline."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable

from reader.core.outline import Heading, Outline


def counted(outline: Outline, places: Iterable[int]) -> Counter[Heading]:
    """Return how many places stand under each heading, those under its children too.

    Args:
        outline: The outline.
        places: Offsets of the report text.
    """
    starts = [heading.span.start for heading in outline.headings]
    sections = Counter(bisect_right(starts, place) for place in places)
    result: Counter[Heading] = Counter()
    for section, count in sections.items():
        if section:
            for heading in outline.path(starts[section - 1]):
                result[heading] += count
    return result
