"""Readings in brackets are cut where the page put one after every such character."""

from __future__ import annotations

import pytest

from reader.core.offset_map import edited
from reader.core.repair.pinyin import is_syllable, replacements


@pytest.mark.parametrize("word", ["huì", "yì", "lǜ", "zhuàng", "ér", "n\u01d8", "ài", "shi\u0300"])
def test_a_syllable_with_one_tone_mark_is_a_reading(word: str) -> None:
    assert is_syllable(word)


@pytest.mark.parametrize("word", ["hui", "huìyì", "USA", "ǐǐ", "café", "hé-", "mm"])
def test_other_words_are_none(word: str) -> None:
    assert not is_syllable(word)


def test_readings_are_cut_where_they_are_the_habit() -> None:
    source = "會(huì)議(yì)開(kāi)幕(mù)時(shí)(一)"
    text, _ = edited(source, replacements(source))
    assert text == "會議開幕時(一)"


def test_a_few_glosses_are_the_authors_own() -> None:
    assert replacements("龘(dá)字很少見，龖(dá)字也是。") == []


def test_readings_stay_where_most_of_their_characters_have_none() -> None:
    source = "會(huì)議(yì)開(kāi)幕(mù)時(shí)" + "會議開幕時" * 4
    assert replacements(source) == []


def test_a_reading_belongs_to_its_character() -> None:
    source = "會(huì)" * 6
    assert replacements(source)[0] == (0, 6, "會")
