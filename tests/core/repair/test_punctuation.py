"""Half-width marks between Chinese characters are widened where they are the habit."""

from __future__ import annotations

import pytest

from reader.core.offset_map import edited
from reader.core.repair.punctuation import replacements

HABIT = "一年来,我们,坚持,改革,开放,发展,"


def _mended(source: str) -> str:
    return edited(source, replacements(source))[0]


@pytest.mark.parametrize(
    ("narrow", "wide"),
    [
        ("会议(摘要)", "会议（摘要）"),
        ("各位代表:", "各位代表："),
        ("好;更好!", "好；更好！"),
        ("为什么?", "为什么？"),
    ],
)
def test_marks_beside_chinese_characters_are_widened(narrow: str, wide: str) -> None:
    assert _mended(HABIT + narrow) == HABIT.replace(",", "，") + wide


@pytest.mark.parametrize("kept", ["3.14", "1,234", "10:30", "https://example.org", "(a)"])
def test_marks_in_figures_and_addresses_stay(kept: str) -> None:
    assert _mended(f"{HABIT} {kept} ").endswith(f" {kept} ")


def test_a_text_without_the_habit_is_not_touched() -> None:
    assert replacements("一年来，我们坚持改革开放(试点),成效明显。") == []


def test_a_mark_is_replaced_by_one_character() -> None:
    assert all(wish.end - wish.start == len(wish.text) == 1 for wish in replacements(HABIT))
