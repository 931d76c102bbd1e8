"""What a person says of headings takes the place of what was found."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.outline import HeadingKind, find_outline
from reader.core.outline.corrections import HeadingCorrection, apply_heading_corrections
from reader.core.span import Span

TEXT = (
    "工作报告\n各位代表：\n"
    "一、工作回顾\n过去一年，成绩很大，我们做了很多事情。\n"
    "（一）经济发展\n全年增长很快，各项指标都很好。\n（二）社会民生\n群众满意，各项事业都有进步。\n"
    "二、工作安排\n今后一年，我们要继续努力，做好各项工作。\n主要目标\n目标是各项工作都做好，让群众满意。\n"
)
FOUND = find_outline(TEXT)


def said(words: str, level: int) -> HeadingCorrection:
    start = TEXT.index(words)
    return HeadingCorrection(Span(start, start + len(words)), level)


def corrected(*corrections: HeadingCorrection) -> list[tuple[int, str]]:
    outline = apply_heading_corrections(TEXT, FOUND, corrections)
    return [(heading.level, heading.title) for heading in outline.headings]


def test_what_was_found_is_as_the_tests_need_it() -> None:
    assert corrected()[:4] == [
        (1, "一、工作回顾"), (2, "（一）经济发展"), (2, "（二）社会民生"), (1, "二、工作安排"),
    ]  # fmt: skip


def test_what_is_no_heading_is_gone_and_what_stood_under_it_moves_up() -> None:
    assert corrected(said("一、工作回顾", 0))[:3] == [
        (1, "（一）经济发展"), (1, "（二）社会民生"), (1, "二、工作安排"),
    ]  # fmt: skip


def test_what_stands_under_a_heading_goes_down_with_it() -> None:
    deeper = corrected(said("二、工作安排", 2))
    assert deeper[3:] == [(2, "二、工作安排"), (3, "主要目标")]
    lifted = corrected(said("（一）经济发展", 1))
    assert lifted[:3] == [(1, "一、工作回顾"), (1, "（一）经济发展"), (2, "（二）社会民生")]


def test_a_missed_heading_is_added_without_its_closing_mark() -> None:
    assert (2, "今后一年，我们要继续努力，做好各项工作") in corrected(
        said("今后一年，我们要继续努力，做好各项工作。", 2)
    )


@pytest.mark.parametrize(
    ("words", "kind", "run_in"),
    [
        ("群众满意，各项事业都有进步。", HeadingKind.PART, False),
        ("群众满意", HeadingKind.RUN_IN, True),
        ("各项事业", HeadingKind.RUN_IN, True),
    ],
)
def test_an_added_heading_knows_whether_it_shares_its_paragraph(
    words: str, kind: HeadingKind, run_in: bool
) -> None:
    outline = apply_heading_corrections(TEXT, FOUND, [said(words, 3)])
    added = next(one for one in outline.headings if one.title == words.rstrip("。"))
    assert (added.kind, added.run_in, added.level) == (kind, run_in, 3)


def test_of_two_that_overlap_the_later_one_holds() -> None:
    assert corrected(said("一、工作回顾", 0), said("工作回顾", 1)) == corrected()


def test_marks_alone_are_no_heading() -> None:
    assert corrected(said("：\n", 1)) == corrected()


def test_the_head_stays() -> None:
    outline = apply_heading_corrections(TEXT, FOUND, [said("一、工作回顾", 0)])
    assert outline.head == FOUND.head
    assert [one for one in outline.entries if not one.level] == [
        one for one in FOUND.entries if not one.level
    ]


spans = st.tuples(st.integers(0, len(TEXT) - 1), st.integers(1, 12)).map(
    lambda pair: Span(pair[0], min(len(TEXT), sum(pair)))
)
corrections = st.builds(
    HeadingCorrection, spans.filter(lambda span: bool(span.of(TEXT).strip())), st.integers(0, 9)
)


@given(st.lists(corrections, max_size=8))
def test_no_level_is_skipped_and_headings_are_in_text_order(
    given_ones: list[HeadingCorrection],
) -> None:
    headings = apply_heading_corrections(TEXT, FOUND, given_ones).headings
    assert not headings or headings[0].level == 1
    assert all(other.level <= one.level + 1 for one, other in pairwise(headings))
    assert all(one.span <= other.span for one, other in pairwise(headings))
    assert all(heading.title for heading in headings)
