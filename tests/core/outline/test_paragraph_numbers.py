"""Paragraphs are counted as they are cited."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.core.outline import Heading, HeadingKind, Outline
from reader.core.outline.paragraph_numbers import ParagraphNumbers
from reader.core.span import Span

TEXT = "工作报告\n各位代表：\n\n工作回顾\n过去一年。\n　\n成绩很大。\n工作安排 今后一年。\n请予审议。\n"


def part(title: str) -> Heading:
    start = TEXT.index(title)
    return Heading(1, HeadingKind.PART, title, Span(start, start + len(title)))


REVIEW, PLAN = part("工作回顾"), part("工作安排")
NUMBERS = ParagraphNumbers(TEXT, Outline((REVIEW, PLAN)))


def test_paragraphs_are_counted_from_the_heading_of_their_part() -> None:
    assert NUMBERS.number(TEXT.index("成绩"), REVIEW) == 3


def test_paragraphs_are_counted_from_the_beginning_of_the_report() -> None:
    assert NUMBERS.number(TEXT.index("成绩")) == 5


def test_a_heading_within_its_paragraph_is_the_first_one_of_its_part() -> None:
    assert NUMBERS.number(TEXT.index("今后"), PLAN) == 1


def test_a_place_is_in_the_part_whose_heading_came_last() -> None:
    assert NUMBERS.part(TEXT.index("各位")) is None
    assert NUMBERS.part(TEXT.index("成绩")) == REVIEW
    assert NUMBERS.part(TEXT.index("审议")) == PLAN


def test_a_part_ends_before_the_next_one() -> None:
    assert NUMBERS.count(REVIEW) == 3
    assert NUMBERS.count(PLAN) == 2
    assert NUMBERS.count() == 7


def test_a_number_beyond_the_last_paragraph_leads_to_the_last_one() -> None:
    assert NUMBERS.offset(99) == TEXT.index("请予")
    assert NUMBERS.offset(0) == 0


def test_a_text_without_words_has_no_paragraph() -> None:
    numbers = ParagraphNumbers(" \n　", Outline())
    assert (numbers.count(), numbers.offset(1), numbers.number(2)) == (0, 0, 1)


@given(st.lists(st.text("甲乙 　\n"), min_size=1).map("\n".join))
def test_a_number_leads_back_to_its_paragraph(text: str) -> None:
    numbers = ParagraphNumbers(text, Outline())
    for number in range(1, numbers.count() + 1):
        assert numbers.number(numbers.offset(number)) == number
