"""What a reader means by a word is found, and the caret stops at its borders."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.script import convert
from reader.core.span import Span
from reader.core.word_finder import WordFinder

_TEXT = "学习《乡村振兴促进法》，捐款2642万元。\n\n　　使用 GDP 数据……发展𠮷林"
_FIGURE = Span(_TEXT.index("2642"), _TEXT.index("。"))

_TEXTS = st.lists(
    st.sampled_from(
        ["参加", "会议", "。", "，", "\n", " ", "　", "𠮷", "GDP", "（一）", "《", "》", "\ud800"]
    ),
    max_size=12,
).map("".join)


def _finder(*, along_words: bool = True) -> WordFinder:
    return WordFinder(_TEXT, [_FIGURE], along_words=along_words)


@pytest.mark.parametrize(
    ("pointed_at", "meant"),
    [
        ("村", "乡村振兴"),
        ("《", "《乡村振兴促进法》"),
        ("》", "《乡村振兴促进法》"),
        ("6", "2642万元"),
        ("元", "2642万元"),
        ("，", "，"),
        ("D", "GDP"),
        ("……", "……"),
        ("　", "　　"),
        ("𠮷", "𠮷"),
    ],
)
def test_what_is_meant_at_a_place_is_found(pointed_at: str, meant: str) -> None:
    assert _finder().meant_at(_TEXT.index(pointed_at)).of(_TEXT) == meant


def test_nothing_is_meant_at_a_line_end() -> None:
    assert not _finder().meant_at(_TEXT.index("\n"))


def test_words_are_the_same_in_traditional_script() -> None:
    traditional = convert(_TEXT, "s2t").text
    finder = WordFinder(traditional, [_FIGURE], along_words=True)
    assert [finder.token(i) for i in range(len(_TEXT))] == [
        _finder().token(i) for i in range(len(_TEXT))
    ]


@pytest.mark.parametrize(
    ("pointed_at", "meant"),
    [("村", "村"), ("《", "《乡村振兴促进法》"), ("6", "2642万元"), ("P", "GDP")],
)
def test_before_words_are_known_a_han_character_stands_alone(pointed_at: str, meant: str) -> None:
    assert _finder(along_words=False).meant_at(_TEXT.index(pointed_at)).of(_TEXT) == meant


def test_the_caret_stops_before_words_marks_and_line_ends() -> None:
    finder, stops = _finder(), [0]
    while stops[-1] < len(_TEXT):
        stops.append(finder.next_stop(stops[-1]))
    pieces = [_TEXT[a:b] for a, b in pairwise(stops)]
    assert pieces[:7] == ["学习", "《", "乡村振兴", "促进法", "》", "，", "捐款"]
    assert pieces[7:12] == ["2642万元", "。", "\n", "\n", "　　"]
    assert pieces[12:17] == ["使用 ", "GDP ", "数据", "……", "发展"]


@given(_TEXTS)
def test_going_back_stops_where_going_on_does(text: str) -> None:
    finder, on = WordFinder(text, along_words=True), [0]
    while on[-1] < len(text):
        on.append(finder.next_stop(on[-1]))
    back = [len(text)]
    while back[-1]:
        back.append(finder.previous_stop(back[-1]))
    assert back[::-1] == on


@given(_TEXTS, st.booleans())
def test_tokens_part_a_text_without_gaps(text: str, along_words: bool) -> None:
    finder = WordFinder(text, along_words=along_words)
    done = 0
    while done < len(text):
        token = finder.token(done)
        assert token.start == done
        assert all(finder.token(i) == token for i in range(token.start, token.end))
        done = token.end
    assert done == len(text)


@pytest.mark.parametrize("text", ["", "\n", "参加"])
def test_places_beyond_a_text_are_its_ends(text: str) -> None:
    finder = WordFinder(text, along_words=True)
    assert finder.next_stop(99) == len(text)
    assert finder.previous_stop(-1) == 0
    assert finder.token(99).end == len(text)


def test_a_paragraph_is_a_line_without_the_blanks_at_its_ends() -> None:
    finder, lines = _finder(), _TEXT.split("\n")
    assert finder.paragraph(0).of(_TEXT) == lines[0]
    assert finder.paragraph(len(_TEXT)).of(_TEXT) == lines[2].strip()
    assert not finder.paragraph(_TEXT.index("\n\n") + 1)


def test_a_figure_may_run_over_marks_and_lines() -> None:
    text = "增长3.\n5%，参加"
    finder = WordFinder(text, [Span(2, 7)], along_words=True)
    assert finder.token(4) == finder.meant_at(4) == Span(2, 7)
    assert finder.next_stop(2) == 7


def test_words_far_into_a_long_line_without_marks_are_found() -> None:
    finder = WordFinder("参加会议" * 50_000, along_words=True)
    assert finder.meant_at(100_001) == Span(100_000, 100_002)
