"""``outline`` lists head and headings in three formats."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from reader import paths
from reader.session.reading import ReadingSession
from reader.session.report import open_report
from reader.store.library import Library

Run = Callable[..., tuple[int, str, str]]


def test_json_gives_places_in_report_text_and_source(run: Run, report: Path) -> None:
    text = run("text", report)[1]
    raw = run("text", report, "--raw")[1]
    entries = json.loads(run("outline", report, "--format", "json")[1])
    first = next(entry for entry in entries if entry["kind"] == "section")
    assert list(first) == [
        *("level", "kind", "title", "run_in", "start", "end", "source_start", "source_end"),
    ]
    assert first["title"] == "一、2023年工作回顾"
    for entry in entries:
        passage = text[entry["start"] : entry["end"]]
        assert raw[entry["source_start"] : entry["source_end"]].replace("\r\n", "\n") == passage


def test_entries_are_in_text_order(run: Run, report: Path) -> None:
    entries = json.loads(run("outline", report, "--format", "json")[1])
    assert entries == sorted(entries, key=lambda entry: entry["start"])


def test_the_tree_is_indented_by_level(run: Run, report: Path) -> None:
    lines = run("outline", report)[1].splitlines()
    assert lines[0] == "工作报告"
    assert lines[-1] == "二、2024年工作安排"


def test_markdown_puts_the_headings_below_the_title(run: Run, report: Path) -> None:
    text = run("outline", report, "--format", "markdown")[1]
    assert text.startswith("# 工作报告\n\n")
    assert text.endswith("\n\n## 一、2023年工作回顾\n\n## 二、2024年工作安排\n")


def test_a_text_without_headings_has_an_empty_outline(run: Run) -> None:
    assert run("outline", "-", "--format", "json", stdin=b"abc") == (0, "[]\n", "")
    assert run("outline", "-", stdin=b"abc") == (0, "", "")


FAULTY = """工作报告
各位代表：
一、回顾
过去一年的工作是扎实的，各方面都有新的进展。
二、安排
今年主要有两点：一是保持平稳；二是加快升级。
四、结语
各位代表，让我们共同努力，完成今年的各项任务。
""".encode()


def test_faults_in_the_numbering_are_lines_of_a_table(run: Run) -> None:
    lines = run("outline", "-", "--check", stdin=FAULTY)[1].splitlines()
    assert [line.split() for line in lines] == [
        ["位置", "问题", "编号", "应为", "标题"],
        ["67", "缺号", "四、", "三、", "四、结语"],
    ]


def test_faults_are_records_in_json(run: Run) -> None:
    faults = json.loads(run("outline", "-", "--check", "--format", "json", stdin=FAULTY)[1])
    assert [(fault["kind"], fault["expected"]) for fault in faults] == [("missing", "三、")]


def test_a_report_without_faults_has_no_table(run: Run, report: Path) -> None:
    assert run("outline", report, "--check") == (0, "", "")


def test_lists_inside_the_text_are_leaves_if_wanted(run: Run) -> None:
    plain = run("outline", "-", stdin=FAULTY)[1]
    with_leaves = run("outline", "-", "--enumerations", stdin=FAULTY)[1]
    assert "一是" not in plain
    assert "  一是保持平稳\n  二是加快升级\n" in with_leaves


def test_headings_are_as_the_person_corrected_them(run: Run, report: Path) -> None:
    before = run("outline", report)[1].splitlines()
    with Library(paths.library()) as library:
        session = ReadingSession(open_report(report), library)
        session.contents.correct(session.report.outline.headings[0].span, 0)
    after = run("outline", report)[1].splitlines()
    assert after == [line for line in before if line != "一、2023年工作回顾"]


def test_a_file_that_is_not_in_the_library_makes_no_library(run: Run, report: Path) -> None:
    assert run("outline", report)[0] == 0
    assert not paths.library().exists()
