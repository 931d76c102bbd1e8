"""A query finds what says the same, however it is written."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.script import convert
from reader.core.search import SearchOptions, search
from reader.core.span import Span
from reader.errors import UsageError


def _found(text: str, query: str, options: SearchOptions | None = None) -> list[str]:
    return [span.of(text) for span in search(text, query, options)]


@pytest.mark.parametrize(
    ("text", "query", "found"),
    [
        ("全面從嚴治黨", "从严治党", "從嚴治黨"),
        ("全面从严治党", "從嚴治黨", "从严治党"),
        ("沿著中國特色", "沿着", "沿著"),
        ("家裡", "家裏", "家裡"),
        ("共１３项", "13项", "１３项"),
        ("共13项", "１３项", "13项"),
        ("共十三项", "13项", "十三项"),
        ("共13项", "十三项", "13项"),
        ("二〇二四年工作", "2024年", "二〇二四年"),
        ("２０２４年工作", "二○二四年", "２０２４年"),
        ("收入1,234元", "1234元", "1,234元"),
        ("ＧＤＰ增长", "gdp", "ＧＤＰ"),
        ("推动高质量\n发展", "高质量发展", "高质量\n发展"),
        ("高质量发展", "高质量 发展", "高质量发展"),
        ("稳中求进，以进促稳", "稳中求进,以进促稳", "稳中求进，以进促稳"),
        ("（一）", "(一)", "（一）"),
        ("“两个维护”", '"两个维护"', "“两个维护”"),
        ("⼯作", "工作", "⼯作"),
        ("𠮷林", "𠮷林", "𠮷林"),
        ("C++ (x.y)", "c++(x.y)", "C++ (x.y)"),
    ],
)
def test_the_same_is_found_in_another_writing(text: str, query: str, found: str) -> None:
    assert _found(text, query) == [found]


@pytest.mark.parametrize(
    ("text", "query", "off"),
    [
        ("全面從嚴治黨", "从严治党", SearchOptions(script=False)),
        ("共１３项", "13项", SearchOptions(width=False)),
        ("共十三项", "13项", SearchOptions(numerals=False)),
        ("GDP", "gdp", SearchOptions(case=False)),
        ("高质量\n发展", "高质量发展", SearchOptions(blanks=False)),
        ("（一）", "(一)", SearchOptions(punctuation=False)),
    ],
)
def test_each_difference_can_be_made_to_matter(text: str, query: str, off: SearchOptions) -> None:
    assert search(text, query)
    assert not search(text, query, off)


def test_a_number_is_not_found_in_a_larger_one() -> None:
    assert _found("二十三、十三、十三五、213", "13") == ["十三", "13"]


def test_one_numeral_alone_is_looked_for_as_it_stands() -> None:
    assert _found("一般1", "一") == ["一"]


@pytest.mark.parametrize("query", ["", " ", "\n"])
def test_nothing_is_found_nowhere(query: str) -> None:
    assert search("甲 乙\n", query) == ()


def test_a_pattern_is_looked_for_in_the_text_as_it_stands() -> None:
    options = SearchOptions(pattern=True)
    assert _found("第１条、第2条、第十条", r"第\d条", options) == ["第１条", "第2条"]
    assert _found("Abc", "aB", options) == ["Ab"]
    assert _found("甲乙", "x*", options) == []


@pytest.mark.parametrize(
    ("pattern", "fault"),
    [
        ("[一二", "方括号没有闭合"),
        ("(一", "圆括号没有闭合"),
        ("一)", "多了一个右圆括号"),
        ("*一", "重复符号前"),
        (r"\q", "反斜杠"),
        ("[九-一]", "范围"),
    ],
)
def test_a_faulty_pattern_is_explained(pattern: str, fault: str) -> None:
    with pytest.raises(UsageError, match=re.escape(fault)):
        search("文", pattern, SearchOptions(pattern=True))


def test_thousands_of_places_are_found() -> None:
    text = "推进改革，" * 5_000
    assert len(search(text, "改革")) == 5_000
    assert len(search(text, "革")) == 5_000


def test_a_long_run_of_one_character_is_searched() -> None:
    assert search("一" * 200_000, "一一二") == ()


@given(st.text(), st.text(min_size=1, max_size=5))
def test_what_is_found_lies_in_the_text_in_order(text: str, query: str) -> None:
    done = 0
    for span in search(text, query):
        assert done <= span.start < span.end <= len(text)
        done = span.end


@given(st.text(max_size=20), st.text(min_size=1, max_size=8), st.text(max_size=20))
def test_a_text_holds_what_was_put_in(before: str, query: str, after: str) -> None:
    if query.strip():
        text = before + query + after
        assert search(text, query)


@given(
    st.lists(st.sampled_from(["发展", "后来", "乾隆", "里程", "着力", "十三", "台湾"])).map("".join)
)
def test_a_query_from_a_text_is_found_in_its_other_script(text: str) -> None:
    if text:
        assert search(convert(text, "s2tw").text, text)[:1] == (Span(0, len(text)),)
