"""Notes leave as Markdown that shows every word as it is."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from reader.annotation.model import (
    Anchored,
    Annotation,
    Status,
    TextPositionSelector,
    TextQuoteSelector,
)
from reader.core.outline import Head, Heading, HeadingKind
from reader.core.span import Span
from reader.export.markdown import escaped, heading, to_markdown
from reader.export.model import NotesDocument, PlacedNote

MADE = datetime(2024, 1, 27, tzinfo=UTC)
PART = Heading(1, HeadingKind.PART, "工作回顾", Span(0, 4))
FIRST = Heading(2, HeadingKind.SECTION, "一、夯实基础", Span(10, 16))
SECOND = Heading(2, HeadingKind.SECTION, "二、服务大局", Span(40, 46))


def placed(
    quote: str,
    path: tuple[Heading, ...] = (),
    *,
    note: str = "",
    tags: tuple[str, ...] = (),
    status: Status = Status.EXACT,
    quoted: str = "",
) -> PlacedNote:
    annotation = Annotation(
        id="6a1f6f0e-6f0c-4d0c-9f4e-3d6d7f5a0b11",
        quote=TextQuoteSelector(quoted or quote),
        position=TextPositionSelector(20, 24),
        note=note,
        colour="green",
        tags=tags,
        created=MADE,
        modified=MADE,
    )
    span = None if status is Status.ORPHAN else Span(20, 24)
    place = "" if span is None else "第2段 · 字符 20–24"
    return PlacedNote(Anchored(annotation, status, span), quote, path, place)


def document(*notes: PlacedNote, head: Head | None = None) -> NotesDocument:
    return NotesDocument(head or Head(), "a.txt", "file:///a.txt", "0" * 64, notes)


def tokens(markdown: str) -> list[Token]:
    return MarkdownIt("gfm-like", {"linkify": False}).parse(markdown)


def kinds(markdown: str) -> list[str]:
    return [token.type for token in tokens(markdown)]


def shown(markdown: str) -> str:
    """Return the words that a reader of the document sees."""
    return "".join(
        "\n" if child.type in {"softbreak", "hardbreak"} else child.content
        for token in tokens(markdown)
        for child in token.children or ()
    )


def test_the_head_of_the_report_heads_the_document() -> None:
    head = Head("工作报告", "2024年1月27日在全体会议上", "李波", "2024-01-27", "廊坊市政协")
    assert to_markdown(document(head=head)) == (
        "# 工作报告\n\n2024年1月27日在全体会议上\n\n"
        "- 报告人：李波\n- 日期：2024-01-27\n- 来源：a.txt\n- 批注：0 条\n"
    )


def test_a_report_without_title_is_called_by_its_file() -> None:
    assert to_markdown(document()).startswith("# a.txt\n\n- 来源：a.txt\n")


def test_quote_note_and_place_stand_together() -> None:
    note = placed("夯实基础", note="查一查", tags=("待查", "提法"))
    assert to_markdown(document(note)).endswith(
        "\n\n> 夯实基础\n\n查一查\n\n— 第2段 · 字符 20–24 · 标签：待查、提法 · 绿色\n"
    )


def test_only_headings_with_notes_and_those_above_them_are_shown() -> None:
    notes = [placed("甲", (PART, FIRST)), placed("乙", (PART, FIRST)), placed("丙", (PART, SECOND))]
    lines = to_markdown(document(*notes)).splitlines()
    assert [line for line in lines if line.startswith("##")] == [
        "## 工作回顾",
        "### 一、夯实基础",
        "### 二、服务大局",
    ]


def test_a_heading_comes_again_after_a_deeper_one_of_another_parent() -> None:
    other = Heading(1, HeadingKind.PART, "工作安排", Span(60, 64))
    notes = [placed("甲", (PART, FIRST)), placed("乙", (other,))]
    assert "\n\n## 工作安排\n\n> 乙\n" in to_markdown(document(*notes))


def test_headings_below_the_sixth_level_are_bold() -> None:
    assert heading("深", 6) == "###### 深"
    assert heading("更深", 7) == "**更深**"


def test_orphans_come_last_under_a_heading_of_their_own() -> None:
    notes = [placed("甲", (PART,)), placed("乙", status=Status.ORPHAN)]
    text = to_markdown(document(*notes))
    assert text.index("> 甲") < text.index("## 在现有文本中找不到位置的批注") < text.index("> 乙")


def test_a_changed_passage_is_shown_with_what_it_was() -> None:
    note = placed("12 项", status=Status.CHANGED, quoted="13 项")
    assert "> 12 项\n\n（原文已改，批注时为：13 项）\n" in to_markdown(document(note))


def test_a_quote_over_several_lines_stays_one_quote() -> None:
    quote = "第一段。\n第二段。\n\n第三段。"
    text = to_markdown(document(placed(quote)))
    assert kinds(text).count("blockquote_open") == 1
    assert "第一段。\n第二段。" in shown(text)


@pytest.mark.parametrize(
    "words",
    [
        "*重点* _斜体_ `代码`",
        "# 标题",
        "- 列表",
        "1. 列表",
        "12) 列表",
        "> 引文",
        "<script>alert(1)</script>",
        "[链接](javascript:alert(1))",
        "![图](http://a.example/b.png)",
        "&lt;b&gt; &copy;",
        "http://a.example www.a.example a@b.example",
        "a | b",
        "===",
        "---",
        "~~~",
        "~~删去~~",
        "***",
        "    缩进",
        "C:\\报告\\",
        "$x^2$",
        "2024.5 5.2% 1,234 3-5",
    ],
)
def test_words_are_shown_as_they_were_written(words: str) -> None:
    markdown = escaped(words)
    assert shown(markdown) == words.strip()
    assert kinds(markdown) == ["paragraph_open", "inline", "paragraph_close"]
    assert {child.type for t in tokens(markdown) for child in t.children or ()} <= {
        "text",
        "text_special",
    }


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=40))
def test_no_text_becomes_markup(words: str) -> None:
    line = " ".join(words.splitlines()).strip()
    markdown = f"甲\n{escaped(words)}\n"
    allowed = ["paragraph_open", "inline", "paragraph_close"]
    assert kinds(markdown) == allowed
    assert shown(markdown).split("\n")[1:] == ([line] if line else [])


@given(st.text(st.sampled_from("甲 \n\r*_-+=#>1.)[](!<&`~|\\\t:$"), max_size=60))
def test_no_note_breaks_out_of_its_place(words: str) -> None:
    text = to_markdown(document(placed("甲", note=words), placed("乙")))
    found = kinds(text)
    assert found.count("heading_open") == 1
    assert found.count("blockquote_open") == 2
    assert found.count("bullet_list_open") == 1
    assert not {"fence", "code_block", "html_block", "hr", "table_open"} & set(found)
