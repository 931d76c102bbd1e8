from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.app.positions import Positions
from reader.core.span import Span


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@given(st.text(alphabet="甲乙a𠮷😀\n"))
def test_every_offset_has_the_position_that_utf16_gives_it(text: str) -> None:
    positions = Positions(text)
    for offset in range(len(text) + 1):
        assert positions.to_qt(offset) == _units(text[:offset])
        assert positions.start(positions.to_qt(offset)) == offset
        assert positions.end(positions.to_qt(offset)) == offset


@pytest.mark.parametrize(("start", "end"), [(1, 2), (2, 3), (2, 2), (1, 3)])
def test_half_a_character_is_widened_to_the_whole(start: int, end: int) -> None:
    assert Positions("甲𠮷乙").span(start, end) == Span(1, 2)
