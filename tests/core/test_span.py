"""A passage is a half-open range of code points."""

from __future__ import annotations

import pytest

from reader.core.span import Span


@pytest.mark.parametrize(("start", "end"), [(-1, 0), (3, 2), (-2, -1)])
def test_a_range_that_is_none_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)


def test_the_passage_of_a_text_counts_code_points() -> None:
    assert Span(1, 3).of("甲𠮷乙丙") == "𠮷乙"


def test_a_span_of_no_characters_is_false() -> None:
    assert not Span(4, 4)
    assert Span(4, 5)


def test_the_end_does_not_belong_to_a_span() -> None:
    assert 2 in Span(2, 4)
    assert 4 not in Span(2, 4)


@pytest.mark.parametrize(
    ("one", "other", "covers"),
    [
        (Span(0, 5), Span(1, 4), True),
        (Span(0, 5), Span(0, 5), True),
        (Span(0, 5), Span(5, 5), True),
        (Span(0, 5), Span(4, 6), False),
    ],
)
def test_a_span_covers_what_lies_within(one: Span, other: Span, *, covers: bool) -> None:
    assert one.covers(other) is covers


def test_spans_that_only_touch_do_not_overlap() -> None:
    assert not Span(0, 3).overlaps(Span(3, 5))
    assert Span(0, 3).overlaps(Span(2, 5))


def test_an_empty_span_overlaps_nothing() -> None:
    assert not Span(2, 2).overlaps(Span(0, 5))


def test_a_shifted_span_keeps_its_length() -> None:
    assert Span(2, 5).shifted(3) == Span(5, 8)
    assert len(Span(2, 5).shifted(-2)) == 3


def test_spans_are_ordered_by_start_then_end() -> None:
    assert sorted([Span(2, 9), Span(1, 8), Span(2, 3)]) == [Span(1, 8), Span(2, 3), Span(2, 9)]
