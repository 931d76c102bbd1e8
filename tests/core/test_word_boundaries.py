"""Words are found in every script."""

from __future__ import annotations

import pytest

from reader.core.script import convert
from reader.core.word_boundaries import words


@pytest.mark.parametrize("configuration", ["t2s", "s2t", "s2tw", "s2hk"])
def test_words_are_the_same_in_every_script(configuration: str) -> None:
    text = "全市上下坚持全过程人民民主，推动乡村振兴，风清气正，干部群众参加里弄改造。"
    assert words(convert(text, configuration).text) == words(text)
