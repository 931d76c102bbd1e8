"""Hits with context and section."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.core.span import Span
from reader.session.report import Report, report_from_text
from reader.session.searching import find_in_library, find_in_report, find_places, hit
from reader.store.library import Library

TEXT = """工作报告

一、过去一年的工作
发展质量稳步提高，新增就业1200万人。
二、今年的重点任务
坚持高质量发展。
"""


@pytest.fixture
def report() -> Report:
    return report_from_text(TEXT)


def test_places_are_found_in_text_order_in_any_script(report: Report) -> None:
    assert [span.of(report.text) for span in find_places(report, "發展")] == ["发展", "发展"]


def test_a_hit_tells_its_section(report: Report) -> None:
    [place] = find_places(report, "就业")
    assert [heading.title for heading in hit(report, place).path] == ["一、过去一年的工作"]


def test_the_context_of_a_hit_stays_in_its_paragraph(report: Report) -> None:
    [place] = find_places(report, "1200万")
    assert hit(report, place).around.of(report.text) == "发展质量稳步提高，新增就业1200万人。"


def test_the_context_of_a_hit_in_a_long_paragraph_is_cut_on_both_sides() -> None:
    report = report_from_text("甲" * 100 + "就业" + "乙" * 100)
    around = hit(report, Span(100, 102)).around.of(report.text)
    assert around == "甲" * 24 + "就业" + "乙" * 24


def test_a_report_is_named_by_its_title(report: Report) -> None:
    found = find_in_report(report, "发展")
    assert (found.title, len(found.places)) == ("工作报告", 2)


def test_reports_of_the_library_are_found_the_last_opened_first(tmp_path: Path) -> None:
    with Library(tmp_path / "library.sqlite3") as library:
        library.register(TEXT, Path("/a.txt"), "甲")
        library.register("没有这个词的报告", Path("/b.txt"), "乙")
        library.register("坚持發展", None, "丙")
        found = list(find_in_library(library, "发展"))
    assert [(one.title, one.report.path) for one in found] == [
        ("丙", None),
        ("工作报告", Path("/a.txt")),
    ]
    assert [span.of(found[1].report.text) for span in found[1].places] == ["发展", "发展"]
    assert hit(found[1].report, found[1].places[0]).path[-1].title == "一、过去一年的工作"
