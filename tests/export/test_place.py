"""The place of a passage is told in words."""

from __future__ import annotations

import pytest

from reader.core.outline import Heading, HeadingKind, Outline
from reader.core.outline.paragraph_numbers import ParagraphNumbers
from reader.core.span import Span
from reader.export.place import Part, part_of, place_in_words

TEXT = "工作报告\n各位代表：\n工作回顾\n过去一年。\n\n成绩很大。\n工作安排\n今后一年。"


def heading(title: str, level: int = 1) -> Heading:
    start = TEXT.index(title)
    return Heading(level, HeadingKind.PART, title, Span(start, start + len(title)))


OUTLINE = Outline((heading("工作报告", 0), heading("工作回顾"), heading("工作安排")))


@pytest.mark.parametrize(
    ("passage", "place"),
    [
        ("各位", "第2段 · 字符 5–7"),
        ("工作回顾", "第一部分“工作回顾”第1段 · 字符 11–15"),
        ("成绩", "第一部分“工作回顾”第3段 · 字符 23–25"),
        ("今后", "第二部分“工作安排”第2段 · 字符 34–36"),
    ],
)
def test_part_paragraph_and_characters_are_named(passage: str, place: str) -> None:
    start = TEXT.index(passage)
    numbers = ParagraphNumbers(TEXT, OUTLINE)
    assert place_in_words(numbers, Span(start, start + len(passage))) == place


@pytest.mark.parametrize(
    ("number", "words"), [(1, "一"), (10, "十"), (11, "十一"), (20, "二十"), (35, "三十五")]
)
def test_parts_are_numbered_as_in_headings(number: int, words: str) -> None:
    headings = tuple(
        Heading(1, HeadingKind.PART, "部分", Span(at, at + 2)) for at in range(0, 2 * number, 2)
    )
    text = "部分" * number
    place = place_in_words(ParagraphNumbers(text, Outline(headings)), headings[-1].span)
    assert place.startswith(f"第{words}部分")


@pytest.mark.parametrize(
    ("title", "part"),
    [
        ("工作安排", Part("第二部分", "工作安排")),
        ("三、工作安排", Part("第三部分", "工作安排")),
        ("第三章 工作安排", Part("第三章", "工作安排")),
        ("第十二篇　工作安排", Part("第十二篇", "工作安排")),
    ],
)
def test_a_part_is_called_by_its_own_number_if_it_has_one(title: str, part: Part) -> None:
    text = f"工作回顾\n{title}\n"
    headings = (
        Heading(1, HeadingKind.PART, "工作回顾", Span(0, 4)),
        Heading(1, HeadingKind.PART, title, Span(5, 5 + len(title))),
    )
    assert part_of(ParagraphNumbers(text, Outline(headings)), len(text) - 2) == part


def test_before_the_first_part_there_is_none() -> None:
    assert part_of(ParagraphNumbers(TEXT, OUTLINE), 5) is None
