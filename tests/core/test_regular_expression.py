"""A pattern is explained if it is faulty and stopped if it runs away."""

from __future__ import annotations

import re

import pytest

from reader.core.regular_expression import find
from reader.core.span import Span
from reader.errors import UsageError


@pytest.mark.parametrize(
    ("pattern", "fault"),
    [
        ("[一二", "第 3 个字符处方括号没有闭合"),
        ("(一", "圆括号没有闭合"),
        ("一)", "多了一个右圆括号"),
        ("*一", "重复符号前"),
        ("一**", "连用了两个重复符号"),
        (r"\q", "反斜杠"),
        ("\\", "反斜杠"),
        (r"\x1", "编码不完整"),
        ("[九-一]", "范围"),
        ("一{3,2}", "下限大于上限"),
        (r"\1", "不存在的分组"),
        ("(?P=甲)", "不存在的分组"),
        ("(?Q)", "问号用法"),
        (r"\p{Hann}", "没有这一类字符"),
    ],
)
def test_a_faulty_pattern_is_explained(pattern: str, fault: str) -> None:
    with pytest.raises(UsageError, match=re.escape(fault)) as told:
        find("文", pattern, case=True)
    assert str(told.value).startswith(f"正则表达式“{pattern}”有误：")


@pytest.mark.parametrize("pattern", ["(a+)+$", "(?:a?){30}a{30}c", "(a|aa)+$"])
def test_a_pattern_that_runs_away_is_stopped(pattern: str) -> None:
    with pytest.raises(UsageError, match="查得太久"):
        find("a" * 1_000_000 + "b", pattern, case=True)


@pytest.mark.parametrize("pattern", ["(((a{100}){100}){100}){100}", "a{999999999999}"])
def test_repeats_that_would_fill_the_memory_are_refused(pattern: str) -> None:
    with pytest.raises(UsageError, match="重复次数太多"):
        find("a", pattern, case=True)


def test_a_pattern_of_too_many_levels_is_refused() -> None:
    with pytest.raises(UsageError, match="过于复杂"):
        find("a", "(" * 5_000 + "a" + ")" * 5_000, case=True)


def test_a_long_pattern_is_shown_by_its_beginning() -> None:
    with pytest.raises(UsageError, match="“" + "甲" * 40 + "…”"):
        find("文", "甲" * 300 + "[", case=True)


def test_line_ends_and_classes_of_characters_can_be_named() -> None:
    assert find("甲1\n乙2", r"^\p{Han}\d$", case=True) == (Span(0, 2), Span(3, 5))


def test_case_counts_if_wanted() -> None:
    assert find("Abc", "ABC", case=True) == (Span(0, 3),)
    assert find("Abc", "ABC", case=False) == ()


def test_what_is_matched_from_the_end_is_told_in_text_order() -> None:
    assert find("甲甲甲", "(?r)甲", case=True) == (Span(0, 1), Span(1, 2), Span(2, 3))


def test_nothing_empty_is_found() -> None:
    assert find("甲乙", "x*", case=True) == ()


def test_offsets_are_code_points() -> None:
    assert find("𠮷\ud800甲", "甲", case=True) == (Span(2, 3),)


def test_an_ambiguous_set_is_read_without_a_warning() -> None:
    assert find("[甲", "[[甲]+", case=True) == (Span(0, 2),)
