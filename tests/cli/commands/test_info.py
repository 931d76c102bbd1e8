"""``info`` tells what is known of a report."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path

from reader import paths
from reader.session.reading import ReadingSession
from reader.session.report import open_report
from reader.store.library import Library

Run = Callable[..., tuple[int, str, str]]


def test_the_facts_are_a_json_object(run: Run, report: Path) -> None:
    facts = json.loads(run("info", report, "--format", "json")[1])
    assert list(facts) == [
        *("title", "speaker", "date", "body", "encoding", "script", "characters", "sha256"),
        *("repairs", "sections", "figures", "notes"),
    ]
    assert (facts["title"], facts["speaker"], facts["date"]) == ("工作报告", "李波", "2024-01-27")
    assert (facts["encoding"], facts["script"]) == ("GB18030", "simplified")
    assert facts["sha256"] == hashlib.sha256(report.read_bytes()).hexdigest()
    assert facts["characters"] == len(run("text", report)[1])
    assert {"kind": "line_ends", "count": 8} in facts["repairs"]


def test_the_counts_are_those_of_the_other_commands(run: Run, report: Path) -> None:
    run("notes", "add", report, "--start", 0, "--end", 4)
    facts = json.loads(run("info", report, "--format", "json")[1])
    entries = json.loads(run("outline", report, "--format", "json")[1])
    assert facts["sections"] == sum(entry["level"] > 0 for entry in entries)
    assert facts["figures"] == len(run("figures", report, "--format", "jsonl")[1].splitlines())
    assert facts["notes"] == 1


def test_no_library_is_made_by_looking(run: Run, report: Path, home: Path) -> None:
    assert run("info", report)[0] == 0
    assert list(home.iterdir()) == []


def test_without_format_there_is_a_line_for_each_fact(run: Run, report: Path) -> None:
    lines = run("info", report)[1].splitlines()
    assert len(lines) == 13
    assert lines[0].split() == ["标题", "工作报告"]
    assert lines[-1].split() == ["批注数", "0"]


def test_counts_are_as_the_person_corrected_them(run: Run, report: Path) -> None:
    before = json.loads(run("info", report, "--format", "json")[1])
    with Library(paths.library()) as library:
        session = ReadingSession(open_report(report), library)
        session.ledger.dismiss(session.ledger.figures[:1])
        session.contents.correct(session.report.outline.headings[0].span, 0)
    after = json.loads(run("info", report, "--format", "json")[1])
    assert after["figures"] == before["figures"] - 1
    assert after["sections"] == before["sections"] - 1
