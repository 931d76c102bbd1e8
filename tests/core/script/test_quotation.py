"""Quotation marks are exchanged one for one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.script.quotation import (
    with_corner_quotes,
    with_curly_quotes,
    with_nested_quotes,
)


@pytest.mark.parametrize(
    ("curly", "corner"),
    [
        ("做到“两个维护”。", "做到「两个维护」。"),
        ("他说：“要讲‘实话’。”", "他说：「要讲『实话』。」"),
        ("WTO’s rules", "WTO’s rules"),
        ("“it’s ‘so’”", "「it’s 『so』」"),
        ("’24", "’24"),
    ],
)
def test_marks_become_corner_marks(curly: str, corner: str) -> None:
    assert with_corner_quotes(curly) == corner
    assert with_curly_quotes(corner) == curly


@given(st.text(st.sampled_from("“”‘’「」『』甲a\n")))
def test_every_offset_is_kept(text: str) -> None:
    assert len(with_corner_quotes(text)) == len(with_curly_quotes(text)) == len(text)


@pytest.mark.parametrize(
    ("text", "nested"),
    [
        ("做到“两个维护”。", "做到‘两个维护’。"),
        ("“要讲‘实话’。”", "‘要讲“实话”。’"),
        ("「要講『實話』」", "『要講「實話」』"),
        ("WTO’s “规则”", "WTO’s ‘规则’"),
    ],
)
def test_inside_a_quotation_the_marks_alternate(text: str, nested: str) -> None:
    assert with_nested_quotes(text) == nested
