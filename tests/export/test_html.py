"""Notes leave as one web page that needs nothing else."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from reader.annotation.model import Status
from reader.export.clean import writable
from reader.export.html import to_html


def page(document: Any) -> Any:
    return LexborHTMLParser(to_html(document))


def texts(tree: Any, selector: str) -> list[str]:
    return [node.text() for node in tree.css(selector)]


def test_notes_stand_under_the_headings_of_the_report(notes: Any) -> None:
    tree = page(
        notes.document(
            notes.note("成绩"),
            notes.note("牢固", path=(notes.part, notes.section)),
            notes.note("今后", path=(notes.plan,)),
        )
    )
    assert texts(tree, "h1, h2, h3") == ["工作报告", "工作回顾", "一、夯实基础", "工作安排"]
    assert texts(tree, "section section blockquote") == ["牢固"]
    assert texts(tree, "main blockquote") == ["成绩", "牢固", "今后"]


def test_the_outline_leads_to_the_headings_and_counts_their_notes(notes: Any) -> None:
    tree = page(notes.document(notes.note(), notes.note("牢固", path=(notes.part, notes.section))))
    links = [node.attributes["href"] or "" for node in tree.css("nav a")]
    assert [bool(tree.css_first(link)) for link in links] == [True, True]
    assert texts(tree, "nav li > .count") == ["2", "1"]


def test_quote_note_tags_colour_and_source_stand_together(notes: Any) -> None:
    tree = page(notes.document(notes.note(note="查一查\n再查", tags=("待查",))))
    (article,) = tree.css("article.note.green")
    assert article.css_first("blockquote").text() == "成绩"
    assert article.css_first(".words").text() == "查一查\n再查"
    assert article.css_first("cite").text() == "李波《工作报告》，2024年1月27日"
    assert article.css_first(".tag").text() == "待查"
    assert article.css_first(".colour").text() == "绿色"


def test_filters_need_no_script(notes: Any) -> None:
    document = notes.document(
        notes.note(tags=("待查",)), notes.note("今后", colour="blue", tags=("提法", "待查"))
    )
    html = to_html(document)
    tree: Any = LexborHTMLParser(html)
    ids = [node.attributes["id"] for node in tree.css("body > input[type=radio]")]
    assert ids == ["colour-all", "colour-green", "colour-blue", "tag-all", "tag-tag0", "tag-tag1"]
    assert [node.attributes["for"] for node in tree.css("nav label")] == ids
    assert "#colour-blue:checked ~ main .note:not(.blue) { display: none }" in html
    assert "#tag-tag1:checked ~ main .note:not(.tag1) { display: none }" in html
    assert [len(tree.css(f"article.{mark}")) for mark in ("blue", "tag0", "tag1")] == [1, 2, 1]


def test_one_colour_and_no_tag_need_no_filter(notes: Any) -> None:
    assert page(notes.document(notes.note(), notes.note("今后"))).css("input") == []


def test_nothing_is_loaded_and_nothing_is_run(notes: Any) -> None:
    html = to_html(notes.document(notes.note()))
    tree: Any = LexborHTMLParser(html)
    assert tree.css("script, link, img, iframe, object, embed, base, form") == []
    assert re.findall(r"https?:|@import|url\(", html) == []
    (policy,) = tree.css("meta[http-equiv=Content-Security-Policy]")
    assert policy.attributes["content"] == "default-src 'none'; style-src 'unsafe-inline'"


def test_it_follows_the_system_and_the_printer(notes: Any) -> None:
    html = to_html(notes.document(notes.note(), language="zh-Hant-TW"))
    assert "@media (prefers-color-scheme: dark)" in html
    assert "@media print" in html
    assert '<html lang="zh-Hant-TW">' in html


def test_orphans_come_last_and_show_the_old_words(notes: Any) -> None:
    tree = page(notes.document(notes.note(), notes.note("没有了", status=Status.ORPHAN)))
    assert texts(tree, "main > section:last-child h2") == ["在现有文本中找不到位置的批注"]
    assert texts(tree, "#orphans blockquote") == ["没有了"]


def test_a_changed_passage_is_shown_with_what_it_was(notes: Any) -> None:
    tree = page(notes.document(notes.note(status=Status.CHANGED, quoted="成果")))
    assert texts(tree, ".doubt") == ["（原文已改，批注时为：成果）"]


def test_no_words_become_markup(notes: Any, nasty: str) -> None:
    plain = page(notes.document(notes.note(note="甲", tags=("乙",), sentence="丙")))
    note = notes.note(f"甲{nasty}", f"甲{nasty}", tags=(f"乙{nasty}",), sentence=f"丙{nasty}")
    tree = page(notes.document(note, title=f"题{nasty}"))
    tags = [node.tag for node in tree.css("*")]
    assert tags == [node.tag for node in plain.css("*")]
    assert tree.css_first(".words").text() == writable(f"甲{nasty}").strip()


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None
)
@given(st.text(max_size=40))
def test_any_words_are_shown_as_they_are(notes: Any, words: str) -> None:
    tree = page(notes.document(notes.note(note=f"甲{words}乙")))
    assert tree.css_first(".words").text() == writable(f"甲{words}乙")


@pytest.mark.parametrize("count", [0, 1])
def test_a_page_of_few_notes_is_whole(notes: Any, count: int) -> None:
    html = to_html(notes.document(*[notes.note()] * count))
    assert html.startswith("<!DOCTYPE html>\n")
    assert html.endswith("</html>\n")
