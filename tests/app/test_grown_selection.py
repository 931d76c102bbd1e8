"""A selection grows by words or paragraphs, and what it began with stays in it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.app.grown_selection import Grain, GrownSelection
from reader.core.span import Span
from reader.core.word_finder import WordFinder

_TEXT = "市政协参加会议，捐款2642万元。\n第二段也参加会议。"
_FINDER = WordFinder(_TEXT, along_words=True)
_WORD = _FINDER.meant_at(_TEXT.index("会议"))


def test_drawn_forward_the_caret_is_behind_the_word_reached() -> None:
    drawn = GrownSelection.of(_WORD, Grain.WORD).drawn_to(_TEXT.index("款"), _FINDER)
    assert drawn.span.of(_TEXT) == "会议，捐款"
    assert (drawn.anchor, drawn.caret) == (_WORD.start, _TEXT.index("2642"))


def test_drawn_backward_the_caret_is_before_the_word_reached() -> None:
    drawn = GrownSelection.of(_WORD, Grain.WORD).drawn_to(_TEXT.index("加"), _FINDER)
    assert drawn.span.of(_TEXT) == "参加会议"
    assert (drawn.anchor, drawn.caret) == (_WORD.end, _TEXT.index("参加"))


@given(st.lists(st.integers(0, len(_TEXT)), min_size=1), st.sampled_from(Grain))
def test_only_the_last_place_counts_and_the_first_word_stays(
    places: list[int], grain: Grain
) -> None:
    first = _WORD if grain is Grain.WORD else _FINDER.paragraph(_WORD.start)
    began = drawn = GrownSelection.of(first, grain)
    for place in places:
        drawn = drawn.drawn_to(place, _FINDER)
        assert drawn.span.covers(first)
    assert drawn == began.drawn_to(places[-1], _FINDER)
    assert drawn.drawn_to(first.start, _FINDER).span == Span(first.start, first.end)
