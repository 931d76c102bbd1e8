"""A passage is cited with its source."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from reader.core.outline import Head
from reader.core.script import convert
from reader.errors import ExportError
from reader.export.citation import CitationStyle, CitedPassage, cited, date_in_words
from reader.export.place import Part

TITLE = "政协廊坊市第八届委员会常务委员会工作报告"
HEAD = Head(TITLE, "——2024年1月27日在第四次会议上", "李波", "2024-01-27", "政协廊坊市委员会")
PASSAGE = CitedPassage("凝聚“双招双引”合力", HEAD, "报告", Part("第二部分", "工作安排"), 4)


def test_a_report_is_cited_as_reports_are() -> None:
    assert cited(PASSAGE) == (
        f"“凝聚‘双招双引’合力”（李波《{TITLE}》，2024年1月27日，第二部分“工作安排”）"
    )


def test_gb_t_7714_names_author_title_kind_publisher_year_and_place() -> None:
    assert cited(PASSAGE, CitationStyle.GBT7714) == (
        "“凝聚‘双招双引’合力”\n"
        f"李波. {TITLE}: 2024年1月27日在第四次会议上[R]. 政协廊坊市委员会, 2024: 第二部分第4段."
    )


def test_a_markdown_quotation_keeps_the_marks_and_names_the_source() -> None:
    text = cited(PASSAGE, CitationStyle.MARKDOWN)
    assert text == (
        f"> 凝聚“双招双引”合力\n>\n> ——李波《{TITLE}》，2024年1月27日，第二部分“工作安排”第4段"
    )
    assert MarkdownIt().parse(text)[0].type == "blockquote_open"


def test_the_source_stands_alone() -> None:
    source = cited(PASSAGE, CitationStyle.SOURCE)
    assert source == f"李波《{TITLE}》，2024年1月27日，第二部分“工作安排”第4段"


@pytest.mark.parametrize(
    ("head", "text"),
    [
        (Head("工作报告"), "“甲”（《工作报告》，第3段）"),
        (Head(), "“甲”（《报告》，第3段）"),
        (Head("工作报告", date="2024-01"), "“甲”（《工作报告》，2024年1月，第3段）"),
        (Head("工作报告", body="国务院"), "“甲”（国务院《工作报告》，第3段）"),
        (Head("《宪法》"), "“甲”（《宪法》，第3段）"),
        (Head("关于《规划》的说明"), "“甲”（《关于〈规划〉的说明》，第3段）"),
    ],
)
def test_what_is_not_known_is_left_out(head: Head, text: str) -> None:
    assert cited(CitedPassage("甲", head, "报告", None, 3)) == text


@pytest.mark.parametrize(
    ("head", "text"),
    [
        (Head("工作报告"), "工作报告[R]."),
        (Head("工作报告", speaker="李波", date="2024"), "李波. 工作报告[R]. 2024."),
        (Head("工作报告", body="国务院", date="2024-03-05"), "国务院. 工作报告[R]. 2024."),
    ],
)
def test_a_whole_report_is_a_reference(head: Head, text: str) -> None:
    assert cited(CitedPassage("", head, "报告"), CitationStyle.GBT7714) == text


def test_a_converted_passage_is_said_to_be_converted() -> None:
    converted = replace(PASSAGE, script="s2tw", words=lambda words: convert(words, "s2tw").text)
    assert "字形由原文轉換為臺灣正體）" in cited(converted)
    assert "字形" not in cited(PASSAGE)


def test_a_report_with_corner_marks_is_cited_in_them() -> None:
    passage = replace(PASSAGE, quote="所謂「開放」", corner_quotes=True)
    assert cited(passage).startswith("「所謂『開放』」（李波《")
    assert "第二部分「工作安排」" in cited(passage)


def test_a_person_words_it_otherwise(home: Path) -> None:
    own = home / "export" / "citations" / "report.txt"
    own.parent.mkdir(parents=True)
    own.write_text("{{ quote }}——{{ speaker }}，{{ year }}\n", encoding="utf-8")
    assert cited(PASSAGE) == "凝聚‘双招双引’合力——李波，2024"
    own.write_text("{{ nonsense }}", encoding="utf-8")
    with pytest.raises(
        ExportError, match=r"^模板“report.txt”第 1 行有误（没有名为 nonsense 的变量）"
    ):
        cited(PASSAGE)


def test_a_quote_is_never_markup_in_markdown() -> None:
    text = cited(replace(PASSAGE, quote="*重点* <b>"), CitationStyle.MARKDOWN)
    assert text.startswith("> \\*重点\\* \\<b\\>")


@pytest.mark.parametrize(
    ("iso", "words"),
    [("2024-01-07", "2024年1月7日"), ("2024-11", "2024年11月"), ("2024", "2024年"), ("", "")],
)
def test_dates_are_written_as_in_reports(iso: str, words: str) -> None:
    assert date_in_words(iso) == words


def test_a_heading_that_is_a_sentence_is_cut() -> None:
    text = cited(replace(PASSAGE, part=Part("第二部分", "长" * 60)))
    assert f"第二部分“{'长' * 38}……”）" in text


def test_brackets_around_a_subtitle_are_left_out() -> None:
    head = replace(HEAD, subtitle="（2024年1月27日在第四次会议上）")
    text = cited(replace(PASSAGE, head=head), CitationStyle.GBT7714)
    assert f"{TITLE}: 2024年1月27日在第四次会议上[R]." in text
