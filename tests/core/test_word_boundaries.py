"""Words are found in every script, where a reader points."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.script import convert
from reader.core.span import Span
from reader.core.word_boundaries import word_at, words


@pytest.mark.parametrize("configuration", ["t2s", "s2t", "s2tw", "s2hk"])
def test_words_are_the_same_in_every_script(configuration: str) -> None:
    text = "全市上下坚持全过程人民民主，推动乡村振兴，风清气正，干部群众参加里弄改造。"
    assert words(convert(text, configuration).text) == words(text)


@pytest.mark.parametrize(
    ("text", "offset", "word"),
    [
        ("推动高质量发展", 3, "高质量发展"),
        ("推動鄉村振興", 2, "鄉村振興"),
        ("参加会议，发言", 4, "，"),
        ("第一段\n参加会议", 6, "会议"),
        ("参加会议", 4, "会议"),
        ("𠮷林省参加", 4, "参加"),
    ],
)
def test_the_word_at_a_place_is_found(text: str, offset: int, word: str) -> None:
    assert word_at(text, offset).of(text) == word


def test_an_empty_text_has_an_empty_word() -> None:
    assert word_at("", 0) == Span(0, 0)


@given(st.text(), st.integers(-3, 40))
def test_a_word_holds_its_place(text: str, offset: int) -> None:
    word = word_at(text, offset)
    assert word.end <= len(text)
    if 0 <= offset < len(text):
        assert offset in word


def test_a_place_far_into_a_long_text_is_found() -> None:
    text = "参加会议" * 50_000
    assert word_at(text, 100_001) == Span(100_000, 100_002)
