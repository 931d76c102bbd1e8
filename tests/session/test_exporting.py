"""Window and command line hand notes on in the same way."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from reader import paths
from reader.annotation.model import Style, Tick
from reader.core.span import Span
from reader.errors import ConversionError, ExportError, UsageError
from reader.export.formats import FORMATS
from reader.session.exporting import (
    CitationStyle,
    cite,
    export_notes,
    notes_document,
    notes_template,
    read_template,
)
from reader.session.reading import ReadingSession
from reader.session.rendition import Quotes
from reader.session.report import open_report, report_from_text
from reader.store.library import Library

TEXT = "工作报告\n各位代表：\n一、工作回顾\n过去一年，成绩很大。\n二、工作安排\n今后一年。\n"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[ReadingSession]:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    with Library(paths.library()) as library:
        yield ReadingSession(open_report(tmp_path / "a.txt"), library)


def annotate(session: ReadingSession, passage: str, note: str = "") -> None:
    start = session.report.text.index(passage)
    session.annotate(Span(start, start + len(passage)), note=note)


def exported(session: ReadingSession, format_name: str, **ways: Any) -> str:
    text = export_notes(session, format_name, **ways)
    assert isinstance(text, str)
    return text


def test_notes_stand_in_text_order_with_their_headings(session: ReadingSession) -> None:
    annotate(session, "今后")
    annotate(session, "成绩")
    document = notes_document(session.report, session.notes)
    assert [note.quote for note in document.notes] == ["成绩", "今后"]
    assert [note.path[0].title for note in document.notes] == ["一、工作回顾", "二、工作安排"]


def test_a_passage_is_converted_within_its_sentence(session: ReadingSession) -> None:
    annotate(session, "过去")
    note = notes_document(session.report, session.notes, script="s2t").notes[0]
    assert (note.quote, note.path[0].title) == ("過去", "一、工作回顧")


@pytest.mark.parametrize(
    ("script", "word"),
    [("source", "绿色"), ("s2t", "綠色"), ("s2twp", "綠色"), ("t2hk", "綠色"), ("tw2s", "绿色")],
)
def test_the_documents_own_words_are_in_its_script(
    session: ReadingSession, script: str, word: str
) -> None:
    session.annotate(Span(0, 2), colour="green")
    assert word in exported(session, "markdown", script=script)


def test_a_traditional_report_has_its_notes_in_a_traditional_document() -> None:
    with Library(paths.library()) as library:
        session = ReadingSession(report_from_text("主席、各位委員：應邀列席貴院。"), library)
        session.annotate(Span(0, 2), colour="green", tags=["待查"])
        text = exported(session, "markdown")
    assert "標籤：待查 · 綠色" in text


def test_the_report_is_named_by_where_it_lies(session: ReadingSession, tmp_path: Path) -> None:
    assert (
        notes_document(session.report, session.notes).iri == (tmp_path / "a.txt").resolve().as_uri()
    )


def test_text_without_a_file_is_named_by_its_digest() -> None:
    with Library(paths.library()) as library:
        session = ReadingSession(report_from_text(TEXT), library)
        document = notes_document(session.report, session.notes)
    assert document.iri == f"urn:sha256:{document.sha256}"


def test_the_digest_is_that_of_the_report_text(session: ReadingSession) -> None:
    annotate(session, "成绩")
    collection = json.loads(exported(session, "json"))
    state = collection["first"]["items"][0]["target"]["state"]
    assert state["cached"] == f"urn:sha256:{notes_document(session.report, session.notes).sha256}"


def test_an_unknown_format_is_told(session: ReadingSession) -> None:
    with pytest.raises(UsageError, match=r"^没有 odt 这种格式，请改用 markdown、html、docx、"):
        export_notes(session, "odt")


def test_an_unknown_script_is_told(session: ReadingSession) -> None:
    with pytest.raises(ConversionError):
        export_notes(session, "markdown", script="klingon")


def test_only_the_chosen_notes_leave_in_text_order(session: ReadingSession) -> None:
    for passage in ("今后", "成绩", "各位"):
        annotate(session, passage)
    _, middle, last = session.notes
    document = notes_document(session.report, [last, middle])
    assert [note.quote for note in document.notes] == ["成绩", "今后"]
    assert "各位" not in exported(session, "text", notes=[last, middle])


def test_the_sentence_around_a_passage_is_given_if_it_is_wanted(session: ReadingSession) -> None:
    annotate(session, "去一年，成")
    assert notes_document(session.report, session.notes).notes[0].sentence == ""
    (note,) = notes_document(session.report, session.notes, sentences=True, script="s2t").notes
    assert note.sentence == "過去一年，成績很大。"


def test_a_passage_over_sentences_has_all_of_them(session: ReadingSession) -> None:
    annotate(session, "很大。\n二、工作安排\n今后")
    (note,) = notes_document(session.report, session.notes, sentences=True).notes
    assert note.sentence == "过去一年，成绩很大。二、工作安排\u3000今后一年。"


@pytest.mark.parametrize(
    ("script", "text"),
    [
        ("source", "“成绩很大”（《工作报告》，第一部分“工作回顾”）"),
        ("s2tw", "“成績很大”（《工作報告》，第一部分“工作回顧”，字形由原文轉換為臺灣正體）"),
    ],
)
def test_a_passage_is_cited_as_shown_or_as_it_is(
    session: ReadingSession, script: str, text: str
) -> None:
    start = session.report.text.index("成绩")
    assert cite(session.report, Span(start, start + 4), CitationStyle.REPORT, script) == text


def test_a_document_says_which_script_it_is_in(session: ReadingSession) -> None:
    annotate(session, "成绩")
    converted = notes_document(session.report, session.notes, script="s2hk")
    assert (converted.script, converted.language) == ("s2hk", "zh-Hant-HK")
    assert "- 字形：由原文轉換為香港繁體" in exported(session, "markdown", script="s2hk")
    assert "字形" not in exported(session, "markdown")


def test_the_shown_passage_is_found_in_the_converted_text(session: ReadingSession) -> None:
    annotate(session, "成绩很大")
    document = notes_document(session.report, session.notes, script="s2twp")
    (note,) = document.notes
    assert note.shown is not None
    assert note.shown.of(document.text) == note.quote == "成績很大"
    assert [heading.span.of(document.text) for heading in document.headings if heading.level] == [
        "一、工作回顧",
        "二、工作安排",
    ]


def test_a_template_of_ones_own_is_used(session: ReadingSession, tmp_path: Path) -> None:
    annotate(session, "成绩", note="查")
    (tmp_path / "t.txt").write_text(
        "{% for n in notes %}{{ n.quote }}：{{ n.note }}{% endfor %}", encoding="utf-8-sig"
    )
    template = read_template(tmp_path / "t.txt", "text")
    assert exported(session, "text", template=template) == "成绩：查\n"


@pytest.mark.parametrize("data", [b"\xff\xfe\x00", "甲".encode("gb18030")])
def test_a_template_that_is_no_text_is_told(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "t.txt").write_bytes(data)
    with pytest.raises(ExportError, match=r"^模板“.*t.txt”不是 UTF-8 文字，.*。$"):
        read_template(tmp_path / "t.txt", "text")


def test_a_template_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=r"^打不开模板“.*t.txt”.*。$"):
        read_template(tmp_path / "t.txt", "text")


def test_formats_that_are_no_text_take_no_template() -> None:
    with pytest.raises(UsageError, match=r"^docx 不能用模板"):
        notes_template("{{ head.title }}", "t.txt", "docx")


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_is_made_of_a_real_report(session: ReadingSession, name: str) -> None:
    annotate(session, "成绩", note="=查")
    assert export_notes(session, name, script="s2tw", sentences=True)


def test_a_citation_is_converted_as_the_whole_report_is(session: ReadingSession) -> None:
    annotate(session, "成绩很大。\n二、工作安排\n今后")
    span = session.notes[0].span
    assert span is not None
    (note,) = notes_document(session.report, session.notes, script="s2tw").notes
    assert note.citation == cite(session.report, span, script="s2tw")
    assert note.citation.startswith("“成績很大。二、工作安排\u3000今後”")


@pytest.mark.parametrize("name", ["markdown", "html", "text", "csv"])
def test_underline_and_tick_are_told(session: ReadingSession, name: str) -> None:
    start = session.report.text.index("成绩")
    session.annotate(Span(start, start + 2), style=Style.UNDERLINE, tick=Tick.CHECKED)
    text = exported(session, name)
    assert "黄色下划线" in text
    assert "已核" in text


@pytest.mark.parametrize("name", FORMATS)
def test_a_note_about_the_whole_report_leaves_in_every_format(
    session: ReadingSession, name: str
) -> None:
    session.annotate_report(note="总的看法")
    written = export_notes(session, name)
    assert isinstance(written, bytes) or "总的看法" in written


def test_a_citation_has_the_marks_that_are_shown(session: ReadingSession) -> None:
    start = session.report.text.index("成绩")
    text = cite(session.report, Span(start, start + 2), script="s2tw", quotes=Quotes.CORNER)
    assert text.startswith("「成績」（《工作報告》，第一部分「工作回顧」")


def test_a_report_with_corner_marks_is_cited_in_them() -> None:
    report = report_from_text("工作報告\n各位委員：\n所謂「開放」，就是「不關門」。\n")
    start = report.text.index("所謂")
    assert cite(report, Span(start, start + 6)).startswith("「所謂『開放』」（")
