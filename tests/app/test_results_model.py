"""The list of results asks for its rows one by one."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.app.listed_hits import HitRow, SectionRow
from reader.app.results_model import ROW_ROLE, ResultsModel, Row
from reader.session.rendering import render
from reader.session.rendition import View
from reader.session.report import Report, open_report
from reader.session.searching import find_places

_TEXT = """政府工作报告
各位代表，现在报告工作。
一、工作回顾
过去一年，工作扎实推进。
会议听取了工作情况。
二、工作安排
做好各项工作，落实会议要求。
"""


@pytest.fixture
def report(tmp_path: Path) -> Report:
    path = tmp_path / "报告.txt"
    path.write_text(_TEXT, encoding="utf-8")
    return open_report(path)


def _shown(report: Report, query: str, view: View = View.SOURCE) -> ResultsModel:
    model = ResultsModel()
    model.show_hits(
        find_places(report, query), report, render(report, view, word_guided=False)
    )  # fmt: skip
    return model


def _rows(model: ResultsModel) -> list[Row]:
    return [model.index(row, 0).data(ROW_ROLE) for row in range(model.rowCount())]


def test_hits_stand_under_their_sections_in_text_order(report: Report) -> None:
    rows = _rows(_shown(report, "会议"))
    assert [type(row) for row in rows] == [SectionRow, HitRow, SectionRow, HitRow]
    titles = [row.titles[-1] for row in rows if isinstance(row, SectionRow)]
    assert titles == ["一、工作回顾", "二、工作安排"]


def test_a_section_tells_how_many_hits_it_has(report: Report) -> None:
    rows = _rows(_shown(report, "工作"))
    sections = [row for row in rows if isinstance(row, SectionRow)]
    hits = [row for row in rows if isinstance(row, HitRow)]
    assert sum(section.hits for section in sections) == len(hits)
    assert [hit.number for hit in hits] == list(range(len(hits)))


def test_a_hit_has_its_paragraph_around_it(report: Report) -> None:
    row = _rows(_shown(report, "会议"))[1]
    assert row == HitRow(0, "", "会议", "听取了工作情况。")


def test_rows_are_in_the_script_shown(report: Report) -> None:
    model = _shown(report, "会议")
    model.show_rendition(render(report, View.TAIWAN, word_guided=False))
    row = _rows(model)[1]
    assert row == HitRow(0, "", "會議", "聽取了工作情況。")


def test_a_hit_is_found_by_its_number_and_titles_cannot_be_chosen(report: Report) -> None:
    model = _shown(report, "工作")
    for row in range(model.rowCount()):
        content = model.index(row, 0).data(ROW_ROLE)
        if isinstance(content, HitRow):
            assert model.index_of(content.number).row() == row
            assert model.flags(model.index(row, 0))
        else:
            assert not model.flags(model.index(row, 0))
    assert not model.index_of(-1).isValid()
    assert not model.index_of(1000).isValid()


def test_a_list_of_nothing_is_empty(report: Report) -> None:
    assert _shown(report, "没有").rowCount() == 0
    assert ResultsModel().rowCount() == 0


def test_what_a_row_says_aloud_has_number_and_context(report: Report) -> None:
    model = _shown(report, "会议")
    assert model.index(1, 0).data() == "1 会议听取了工作情况。"
    assert "一、工作回顾" in model.index(0, 0).data()
