"""Marks that meet are set closer."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.app.fonts import Region
from reader.app.punctuation_spacing import squeezed
from reader.core.span import Span
from tests.app.conftest import Desktop


def _marks(text: str, region: Region = Region.SC) -> list[str]:
    whole = Span(0, len(text))
    return [span.of(text) for span, is_squeezed in squeezed(text, whole, region) if is_squeezed]


@pytest.mark.parametrize(
    ("text", "region", "marks"),
    [
        ("“甲”“乙”。", Region.SC, ["”", "”"]),
        ("《甲》、《乙》，丙。", Region.SC, ["》", "、", "》"]),
        ("甲。”丙", Region.SC, ["。"]),
        ("甲。」丙", Region.TC, []),
        ("甲，「丙」，", Region.HK, ["，", "」"]),
        ("甲，乙。丙", Region.SC, []),
        ("（《甲》）", Region.SC, ["（", "》"]),
    ],
)
def test_the_first_of_two_marks_that_share_paper_is_set_closer(
    text: str, region: Region, marks: list[str]
) -> None:
    assert _marks(text, region) == marks


@given(st.text("甲“”。，、《》\n"), st.sampled_from(Region))
def test_the_parts_make_up_the_whole(text: str, region: Region) -> None:
    parts = [span for span, _ in squeezed(text, Span(0, len(text)), region)]
    assert "".join(span.of(text) for span in parts) == text
    assert all(one.end == other.start for one, other in pairwise(parts))


def test_a_pair_of_marks_is_half_a_character_narrower_on_the_page(desktop: Desktop) -> None:
    page = desktop.window.page
    page.put_caret(desktop.passage("”。"))
    widths = []
    for at in (page.textCursor().selectionStart(), page.textCursor().selectionStart() - 1):
        cursor = page.textCursor()
        cursor.setPosition(at)
        left = page.cursorRect(cursor).left()
        cursor.setPosition(at + 1)
        widths.append(page.cursorRect(cursor).left() - left)
    assert widths[0] <= 11
    assert widths[1] >= 16
