"""A bracket leads to the passage that it opens or closes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.brackets import bracketed

_TEXT = "学习《全国政协〈章程〉修正案》《条例》，提出“一心‘两手’三先”，（一）是[1]。"


@pytest.mark.parametrize(
    ("bracket", "occurrence", "passage"),
    [
        ("《", 0, "《全国政协〈章程〉修正案》"),
        ("》", 0, "《全国政协〈章程〉修正案》"),
        ("《", 1, "《条例》"),
        ("》", 1, "《条例》"),
        ("〈", 0, "〈章程〉"),
        ("〉", 0, "〈章程〉"),
        ("“", 0, "“一心‘两手’三先”"),
        ("’", 0, "‘两手’"),
        ("（", 0, "（一）"),
        ("]", 0, "[1]"),
    ],
)
def test_a_bracket_leads_to_its_passage(bracket: str, occurrence: int, passage: str) -> None:
    places = [place for place, character in enumerate(_TEXT) if character == bracket]
    span = bracketed(_TEXT, places[occurrence])
    assert span is not None
    assert span.of(_TEXT) == passage


def test_brackets_of_one_kind_are_nested() -> None:
    text = "《甲《乙》丙》"
    outer, inner = bracketed(text, 0), bracketed(text, 4)
    assert outer is not None
    assert outer.of(text) == text
    assert inner is not None
    assert inner.of(text) == "《乙》"


@pytest.mark.parametrize("text", ["《甲", "甲》", "《甲\n》", "甲", ""])
def test_a_bracket_without_its_other_leads_nowhere(text: str) -> None:
    assert all(bracketed(text, offset) is None for offset in range(len(text) + 1))


@given(st.text(st.sampled_from("《》〈〉“”甲\n𠮷")), st.integers(0, 30))
def test_both_brackets_lead_to_the_same_passage(text: str, offset: int) -> None:
    if span := bracketed(text, offset):
        assert offset in (span.start, span.end - 1)
        assert bracketed(text, span.start) == bracketed(text, span.end - 1) == span


def test_a_run_of_opening_brackets_is_soon_given_up() -> None:
    assert bracketed("《" * 1_000_000, 500_000) is None
