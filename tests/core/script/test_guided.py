"""Along words, sentences of reports are converted better than from left to right.

``sentences.tsv`` holds sentences in the style of reports with the right form in OpenCC's standard
of traditional script; they were written where converters fail, and read by eye.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.script import WORD_GUIDED_BY_DEFAULT, convert

_SENTENCES = [
    line.split("\t")
    for line in Path(__file__).with_name("sentences.tsv").read_text(encoding="utf-8").splitlines()
]


def _wrong(*, word_guided: bool) -> set[str]:
    return {
        simplified
        for simplified, right in _SENTENCES
        if convert(simplified, "s2t", word_guided=word_guided).text != right
    }


def test_there_are_enough_sentences_to_tell() -> None:
    assert len({simplified for simplified, _ in _SENTENCES}) >= 150


def test_words_mend_most_of_what_goes_wrong_without() -> None:
    assert len(_wrong(word_guided=True)) <= 0.2 * len(_wrong(word_guided=False))


def test_words_leave_few_sentences_wrong() -> None:
    assert len(_wrong(word_guided=True)) <= 0.05 * len(_SENTENCES)


@pytest.mark.parametrize(
    ("simplified", "traditional"),
    [
        ("各民主党派负责人参加了会议", "各民主黨派負責人參加了會議"),
        ("牢牢掌握发展主动权", "牢牢掌握發展主動權"),
        ("踏上新征程", "踏上新征程"),
        ("百年历史", "百年歷史"),
        ("最早被发明", "最早被發明"),
        ("展示了如何", "展示了如何"),
        ("参与制造", "參與製造"),
        ("系好安全带", "繫好安全帶"),
        ("特大干旱", "特大乾旱"),
        ("更加注重民生", "更加注重民生"),
    ],
)
def test_a_word_is_not_cut_by_a_phrase(simplified: str, traditional: str) -> None:
    assert convert(simplified, "s2t", word_guided=True).text == traditional


@pytest.mark.parametrize(("configuration", "onward"), [("s2tw", "t2tw"), ("s2hk", "t2hk")])
def test_regional_forms_follow_from_the_right_words(configuration: str, onward: str) -> None:
    for simplified, _ in _SENTENCES:
        through_standard = convert(convert(simplified, "s2t", word_guided=True).text, onward).text
        assert convert(simplified, configuration, word_guided=True).text == through_standard


def test_phrases_of_whole_words_still_count() -> None:
    assert convert("只有改革才能够成功", "s2t", word_guided=True).text == "只有改革纔能夠成功"


@pytest.mark.parametrize("configuration", WORD_GUIDED_BY_DEFAULT)
@given(
    text=st.lists(
        st.one_of(
            st.sampled_from([simplified for simplified, _ in _SENTENCES]),
            st.sampled_from(["人参加", "\ud800", "𠮷", "\ue000", "⿰木木", "\n", " ", "A1", "豈"]),
            st.text(max_size=3),
        ),
        max_size=5,
    ).map("".join)
)
def test_every_offset_is_kept(configuration: str, text: str) -> None:
    conversion = convert(text, configuration, word_guided=True)
    assert conversion.offset_map.is_identity
    assert len(conversion.text) == len(text)


def test_vocabulary_is_changed_along_words_too() -> None:
    conversion = convert("人参加互联网会议", "s2twp", word_guided=True)
    assert conversion.text == "人參加網際網路會議"
    assert conversion.offset_map.to_target(6) == 7


def test_a_configuration_from_traditional_script_is_not_changed_by_words() -> None:
    text = "牢牢掌握發展主動權"
    assert convert(text, "t2s", word_guided=True) == convert(text, "t2s")


def test_a_long_run_of_one_character_is_converted() -> None:
    assert len(convert("发" * 200_000, "s2t", word_guided=True).text) == 200_000
