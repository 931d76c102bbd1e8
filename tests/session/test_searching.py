"""Hits with context and section."""

from __future__ import annotations

import pytest

from reader.core.span import Span
from reader.session.report import Report, report_from_text
from reader.session.searching import find_places, hit

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
