"""Markdown is read without its marks, and every word keeps its place."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader import paths
from reader.core.repair import repair
from reader.core.span import Span
from reader.errors import OpenError
from reader.session.report import open_report
from reader.sources.markdown import read_markdown


def report_text(text: str) -> str:
    source = read_markdown(text.encode(), "甲.md")
    return repair(source.text, source.markup, source.page_matter).text


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ("# 工作报告\n\n各位代表：\n", "工作报告\n各位代表："),
        ("甲\n乙\n", "甲\n乙"),
        ("**全力**推动*发展*", "全力推动发展"),
        ("- 甲\n- 乙\n", "甲\n乙"),
        ("1. 甲\n2. 乙\n", "1. 甲\n2. 乙"),
        ("> 甲\n> 乙\n", "甲\n乙"),
        ("[链接](http://a.example/b)后", "链接后"),
        ("![图](a.png)甲", "甲"),
        ("|指标|单位|\n|--|--|\n|产值|亿元|\n", "指标\t单位\n产值\t亿元"),
        ("增长5&percnt;左右", "增长5%左右"),
        ("甲\n\n---\n\n乙", "甲\n乙"),
        ("    缩进的段落\n", "缩进的段落"),
        ("\u3000\u3000一、甲\n\u3000\u3000二、乙\n", "一、甲\n二、乙"),
        ("一\\. 甲", "一. 甲"),
        ("`代码`与<b>粗</b>", "代码与粗"),
    ],
)
def test_the_words_of_markdown_are_its_text(markdown: str, text: str) -> None:
    assert report_text(markdown) == text


def test_headings_are_told_by_their_marks() -> None:
    source = read_markdown("# 报告\n\n## 工作*回顾*\n\n正文\n".encode(), "甲.md")
    assert [source.text[at : at + 2] for at, _ in source.headings] == ["报告", "工作"]


def test_a_file_of_marks_alone_is_told() -> None:
    with pytest.raises(OpenError, match=r"^“甲.md”是空的"):
        read_markdown(b"---\n", "甲.md")


@pytest.mark.parametrize("mark", ["> ", "- "])
def test_words_nested_without_bound_are_not_lost(mark: str) -> None:
    assert "甲" in report_text(mark * 2_000 + "甲")
    assert "甲" in report_text("乙\n\n" + mark * 40 + "甲")


@given(st.text("甲乙 #*_-`>|\n\t1.[]()&;<b\\", max_size=120))
def test_whatever_a_file_holds_its_words_keep_their_places(text: str) -> None:
    source = read_markdown(("甲" + text).encode(), "甲.md")
    mended = repair(source.text, source.markup)
    for at, character in enumerate(mended.text):
        if character in "甲乙":
            assert mended.offset_map.source_span(Span(at, at + 1)).of(source.text) == character


def test_the_bundled_report_is_the_same_as_markdown(tmp_path: Path) -> None:
    report = open_report(paths.bundled_report())
    file = tmp_path / "report.md"
    file.write_text("\n\n".join(report.source.text.splitlines()), encoding="utf-8")
    assert open_report(file).text == report.text
