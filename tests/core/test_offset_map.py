"""Places stay places when a text is edited, and edited again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.offset_map import OffsetMap, Replacement, edited
from reader.core.span import Span

TEXTS = st.text(alphabet="甲乙丙丁𠮷", max_size=24)


@st.composite
def replacements_of(draw: st.DrawFn, text: str) -> list[Replacement]:
    """Draw edits of a text; what is put in cannot be mistaken for what was there."""
    cuts = sorted(draw(st.lists(st.integers(0, len(text)), max_size=8)))
    pairs = zip(cuts[::2], cuts[1::2], strict=False)
    found: list[Replacement] = []
    done = 0
    for start, end in pairs:
        if start >= done:
            found.append(Replacement(start, end, draw(st.text(alphabet="xyz", max_size=4))))
            done = end
    return found


@st.composite
def edits(draw: st.DrawFn) -> tuple[str, list[Replacement]]:
    text = draw(TEXTS)
    return text, draw(replacements_of(text))


@st.composite
def double_edits(draw: st.DrawFn) -> tuple[str, list[Replacement], list[Replacement]]:
    text, first = draw(edits())
    middle, _ = edited(text, first)
    return text, first, draw(replacements_of(middle))


@given(edits())
def test_characters_that_were_not_changed_map_exactly(drawn: tuple[str, list[Replacement]]) -> None:
    text, wishes = drawn
    new, offsets = edited(text, wishes)
    for at, character in enumerate(text):
        if not any(wish.start <= at < wish.end for wish in wishes):
            place = offsets.target_span(Span(at, at + 1))
            assert place.of(new) == character
            assert offsets.source_span(place) == Span(at, at + 1)


@given(edits())
def test_later_places_do_not_map_before_earlier_ones(
    drawn: tuple[str, list[Replacement]],
) -> None:
    text, wishes = drawn
    new, offsets = edited(text, wishes)
    mapped = [offsets.to_target(at) for at in range(len(text) + 1)]
    assert mapped == sorted(mapped)
    assert all(0 <= at <= len(new) for at in mapped)


@given(edits())
def test_the_inverse_of_the_inverse_is_the_map(drawn: tuple[str, list[Replacement]]) -> None:
    _, offsets = edited(*drawn)
    assert offsets.inverse.inverse == offsets
    assert offsets.inverse.source_length == offsets.target_length


@given(double_edits())
def test_two_steps_in_one_cover_the_steps_one_by_one(
    drawn: tuple[str, list[Replacement], list[Replacement]],
) -> None:
    text, first_wishes, second_wishes = drawn
    middle, first = edited(text, first_wishes)
    new, second = edited(middle, second_wishes)
    both = first.then(second)
    assert (both.source_length, both.target_length) == (len(text), len(new))
    for start in range(len(text)):
        span = Span(start, start + 1)
        step_by_step = second.target_span(first.target_span(span))
        at_once = both.target_span(span)
        assert not step_by_step or at_once.covers(step_by_step)


@given(double_edits())
def test_characters_that_no_step_changed_map_exactly(
    drawn: tuple[str, list[Replacement], list[Replacement]],
) -> None:
    text, first_wishes, second_wishes = drawn
    middle, first = edited(text, first_wishes)
    new, second = edited(middle, second_wishes)
    both = first.then(second)
    for at, character in enumerate(text):
        if any(wish.start <= at < wish.end for wish in first_wishes):
            continue
        between = first.to_target(at)
        if not any(wish.start <= between < wish.end for wish in second_wishes):
            assert both.target_span(Span(at, at + 1)).of(new) == character


def test_a_text_without_edits_maps_on_itself() -> None:
    text, offsets = edited("甲乙丙", [])
    assert text == "甲乙丙"
    assert offsets.is_identity
    assert offsets.then(OffsetMap.identity(3)) == offsets


def test_an_edit_of_the_same_length_moves_nothing() -> None:
    text, offsets = edited("會議", [Replacement(0, 1, "会"), Replacement(1, 2, "议")])
    assert text == "会议"
    assert offsets.is_identity


def test_a_span_that_ends_inside_an_edit_takes_in_all_of_it() -> None:
    text, offsets = edited("甲乙丙丁戊", [Replacement(1, 4, "xy")])
    assert text == "甲xy戊"
    assert offsets.target_span(Span(0, 2)) == Span(0, 3)
    assert offsets.source_span(Span(2, 4)) == Span(1, 5)


def test_a_span_does_not_take_in_what_was_removed_at_its_border() -> None:
    _, offsets = edited("甲(jiǎ)乙", [Replacement(1, 6, "")])
    assert offsets.source_span(Span(0, 1)) == Span(0, 1)
    assert offsets.source_span(Span(1, 2)) == Span(6, 7)


def test_text_put_in_lies_outside_the_spans_beside_it() -> None:
    _, offsets = edited("甲乙", [Replacement(1, 1, "\n")])
    assert offsets.target_span(Span(0, 1)) == Span(0, 1)
    assert offsets.target_span(Span(1, 2)) == Span(2, 3)


@pytest.mark.parametrize(
    "wishes",
    [
        [Replacement(0, 2, ""), Replacement(1, 3, "")],
        [Replacement(2, 3, ""), Replacement(0, 1, "")],
        [Replacement(0, 9, "")],
    ],
)
def test_edits_that_overlap_or_leave_the_text_are_refused(wishes: list[Replacement]) -> None:
    with pytest.raises(ValueError, match="overlaps"):
        edited("甲乙丙", wishes)


def test_maps_of_other_texts_cannot_be_joined() -> None:
    with pytest.raises(ValueError, match="does not start"):
        OffsetMap.identity(3).then(OffsetMap.identity(4))
