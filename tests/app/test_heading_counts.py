"""Counts under headings."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from reader.app.heading_counts import counted
from reader.core.outline import Heading, HeadingKind, Outline
from reader.core.span import Span

_LEVELS = (1, 2, 2, 3, 1, 3, 2)
_OUTLINE = Outline(
    tuple(
        Heading(level, HeadingKind.SECTION, str(number), Span(10 * number + 5, 10 * number + 7))
        for number, level in enumerate(_LEVELS)
    )
)


@given(st.lists(st.integers(0, 100)))
def test_a_place_counts_for_every_heading_it_stands_under(places: list[int]) -> None:
    wanted = Counter(heading for place in places for heading in _OUTLINE.path(place))
    assert counted(_OUTLINE, places) == wanted
