"""Notes leave as a Word document, read again by python-docx and by its XML."""

from __future__ import annotations

import io
import zipfile
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from reader.annotation.model import Status
from reader.export.clean import writable
from reader.export.docx import to_docx

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def opened(document: Any) -> Any:
    return docx.Document(io.BytesIO(to_docx(document)))


def part(data: bytes, name: str) -> Any:
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        return etree.fromstring(file.read(name))


def styled(word: Any, style: str) -> list[str]:
    return [each.text for each in word.paragraphs if each.style.name == style]


def test_title_and_headings_are_word_s_own(notes: Any) -> None:
    word = opened(
        notes.document(notes.note(), notes.note("牢固", path=(notes.part, notes.section)))
    )
    assert styled(word, "Title") == ["工作报告"]
    assert styled(word, "Heading 1") == ["工作回顾"]
    assert styled(word, "Heading 2") == ["一、夯实基础"]


def test_a_note_stands_under_its_quote_with_tags_and_source(notes: Any) -> None:
    word = opened(notes.document(notes.note(note="查一查\n再查", tags=("待查", "提法"))))
    lines = [(each.style.name, each.text) for each in word.paragraphs]
    at = lines.index(("Quote", "成绩"))
    assert lines[at:] == [
        ("Quote", "成绩"),
        ("Yandu Note", "查一查"),
        ("Yandu Note", "再查"),
        ("Yandu Source", "李波《工作报告》，2024年1月27日 · 标签：待查、提法 · 绿色"),
    ]


def test_the_head_names_the_report(notes: Any) -> None:
    word = opened(notes.document(notes.note()))
    text = "\n".join(each.text for each in word.paragraphs)
    assert "报告人：李波\n日期：2024-01-27\n来源：a.txt\n出处：李波. 工作报告[R]. 2024." in text
    properties = word.core_properties
    assert (properties.title, properties.author) == ("工作报告", "研读")


def test_the_footer_counts_pages(notes: Any) -> None:
    footer = part(to_docx(notes.document(notes.note())), "word/footer1.xml")
    assert [each.text for each in footer.iter(f"{W}instrText")] == ["PAGE", "NUMPAGES"]
    kinds = [each.get(f"{W}fldCharType") for each in footer.iter(f"{W}fldChar")]
    assert kinds == ["begin", "separate", "end"] * 2
    assert "".join(footer.itertext()).startswith("工作报告")


@pytest.mark.parametrize(
    ("language", "serif", "sans", "locale"),
    [
        ("zh-Hans", "SimSun", "SimHei", "zh-CN"),
        ("zh-Hant-TW", "PMingLiU", "Microsoft JhengHei", "zh-TW"),
        ("zh-Hant-HK", "PMingLiU", "Microsoft JhengHei", "zh-HK"),
    ],
)
def test_fonts_and_language_are_chinese(
    notes: Any, language: str, serif: str, sans: str, locale: str
) -> None:
    word = opened(notes.document(notes.note(), language=language))
    fonts = {
        name: word.styles[name].element.rPr.find(qn("w:rFonts")).get(qn("w:eastAsia"))
        for name in ("Normal", "Heading 1", "Quote", "Title")
    }
    assert fonts == {"Normal": serif, "Heading 1": sans, "Quote": serif, "Title": sans}
    themed = word.styles["Heading 1"].element.rPr.find(qn("w:rFonts")).attrib
    assert [name for name in themed if "Theme" in name] == []
    assert word.styles.element.find(f".//{W}lang").get(f"{W}eastAsia") == locale


def test_a_quote_has_a_bar_in_its_colour(notes: Any) -> None:
    word = opened(notes.document(notes.note(colour="pink")))
    (quote,) = [each for each in word.paragraphs if each.style.name == "Quote"]
    bar = quote.paragraph_format.element.find(f".//{W}pBdr/{W}left")
    assert bar.get(f"{W}color") == "F9CCD7"


def test_orphans_and_changes_are_told(notes: Any) -> None:
    word = opened(
        notes.document(
            notes.note(status=Status.CHANGED, quoted="成果"),
            notes.note("没有了", status=Status.ORPHAN),
        )
    )
    assert styled(word, "Heading 1") == ["工作回顾", "在现有文本中找不到位置的批注"]
    assert styled(word, "Yandu Source")[0] == "（原文已改，批注时为：成果）"
    assert styled(word, "Quote") == ["成绩", "没有了"]


def test_a_note_about_the_whole_report_has_no_quote(notes: Any) -> None:
    word = opened(notes.document(notes.note("", "总的看法", at=0)))
    assert (styled(word, "Quote"), styled(word, "Yandu Note")) == ([], ["总的看法"])


def test_any_word_is_shown_as_it_is(notes: Any, nasty: str) -> None:
    note = notes.note(f"甲{nasty}", f"乙{nasty}", tags=(f"丙{nasty}",), sentence=f"丁{nasty}")
    word = opened(notes.document(note, title=f"题{nasty}"))
    assert "\n".join(styled(word, "Yandu Note")) == "\n".join(
        writable(f"乙{nasty}").strip().splitlines()
    )


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=15, deadline=None
)
@given(st.text(max_size=30))
def test_no_text_breaks_the_document(notes: Any, words: str) -> None:
    word = opened(notes.document(notes.note(f"甲{words}", f"乙{words}乙", tags=(words,))))
    assert "".join(styled(word, "Yandu Note")) == "".join(writable(f"乙{words}乙").splitlines())
