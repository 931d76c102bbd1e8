"""An outline answers where a place stands."""

from __future__ import annotations

import pytest

from reader.core.outline import Heading, HeadingKind, Outline
from reader.core.span import Span


def _heading(level: int, start: int) -> Heading:
    return Heading(level, HeadingKind.SECTION, f"{level}/{start}", Span(start, start + 2))


OUTLINE = Outline(
    (
        _heading(0, 0),
        _heading(1, 10),
        _heading(2, 20),
        _heading(3, 30),
        _heading(2, 40),
        _heading(1, 50),
    )
)


@pytest.mark.parametrize(
    ("offset", "starts"),
    [(5, []), (10, [10]), (15, [10]), (35, [10, 20, 30]), (45, [10, 40]), (99, [50])],
)
def test_a_place_stands_under_a_path_of_headings(offset: int, starts: list[int]) -> None:
    assert [heading.span.start for heading in OUTLINE.path(offset)] == starts


def test_the_section_is_the_innermost_heading() -> None:
    section = OUTLINE.section(33)
    assert section is not None
    assert section.span.start == 30
    assert OUTLINE.section(3) is None
