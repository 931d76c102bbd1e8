"""``outline`` lists head and headings in three formats."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

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
