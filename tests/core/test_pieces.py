"""Long texts in pieces."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from reader.core.pieces import character_counts, pieces


@given(st.text(max_size=30), st.integers(0, 6_000))
def test_pieces_put_together_are_the_text(text: str, times: int) -> None:
    long = text * times
    assert "".join(pieces(long)) == long
    assert character_counts(long) == Counter(long)


def test_a_long_text_comes_in_several_pieces() -> None:
    assert len(list(pieces("字" * 120_000))) == 3
