"""A passage is quoted on one line, in characters that files can hold."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from reader.export.clean import clean_passage, writable


@pytest.mark.parametrize(
    ("passage", "line"),
    [
        ("过去一年，\n成绩很大", "过去一年，成绩很大"),
        ("\u3000\u3000过去。\n\u3000\u3000今后。", "过去。今后。"),
        ("经\u00ad济\u200b社\ufeff会", "经济社会"),
        ("GDP\ngrowth", "GDP growth"),
        ("增长5%\n以上", "增长5%以上"),
        ("甲\r\n\r\n乙\u2028丙", "甲乙丙"),
        ("李　波", "李　波"),
        ("  ", ""),
    ],
)
def test_lines_are_joined(passage: str, line: str) -> None:
    assert clean_passage(passage) == line


def test_a_blank_stands_behind_a_heading() -> None:
    assert clean_passage("一、夯实基础\n基础牢固。", {0}) == "一、夯实基础\u3000基础牢固。"
    assert clean_passage("这是什么？\n基础牢固。", {0}) == "这是什么？基础牢固。"


@given(st.text())
def test_xml_holds_what_is_writable(text: str) -> None:
    element = etree.Element("a")
    element.text = writable(text)
    assert etree.fromstring(etree.tostring(element, encoding="utf-8")).text in {
        writable(text),
        None,
    }


@given(st.text())
def test_a_clean_passage_is_one_line(text: str) -> None:
    assert len(clean_passage(text).splitlines()) <= 1
