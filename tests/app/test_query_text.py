"""The query a selection makes."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.app.query_text import as_query
from reader.core.search import SearchOptions
from reader.core.span import Span
from reader.session.rendering import render
from reader.session.rendition import View
from reader.session.report import Report, open_report
from reader.session.searching import find_places


@pytest.fixture
def report(tmp_path: Path) -> Report:
    path = tmp_path / "报告.txt"
    path.write_text("工作报告\n会议听取了（一）情况。\n各位委员，请审议。\n", encoding="utf-8")
    return open_report(path)


def _query(report: Report, words: str, options: SearchOptions, view: View = View.SOURCE) -> str:
    start = report.text.index(words)
    rendition = render(report, view, word_guided=False)
    return as_query(Span(start, start + len(words)), report, rendition, options)


def test_a_selection_is_taken_as_it_is_shown(report: Report) -> None:
    assert _query(report, "会议听取", SearchOptions(), View.TRADITIONAL) == "會議聽取"


def test_where_the_script_counts_it_is_taken_as_it_is_found(report: Report) -> None:
    options = SearchOptions(script=False)
    assert _query(report, "会议听取", options, View.TRADITIONAL) == "会议听取"


def test_of_several_paragraphs_the_first_that_says_something_is_taken(report: Report) -> None:
    assert (
        _query(report, "\n会议听取了（一）情况。\n各位", SearchOptions())
        == "会议听取了（一）情况。"
    )


def test_as_a_regular_expression_a_selection_finds_itself(report: Report) -> None:
    options = SearchOptions(pattern=True)
    words = "了（一）情况。"
    query = _query(report, words, options)
    assert [span.of(report.text) for span in find_places(report, query, options)] == [words]
