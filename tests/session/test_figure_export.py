"""Window and command line hand figures on in the same way, with where they stand."""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from reader.annotation.verdict import Tick
from reader.core.figures import Figure
from reader.errors import UsageError
from reader.session.figure_export import (
    FIGURE_FORMATS,
    export_figures,
    figures_as_data,
    figures_as_table,
    ledger_rows,
)
from reader.session.report import Report, open_report, report_from_text

TEXT = (
    "工作报告\n各位代表：\n一、工作回顾\n过去一年，办理5件。捐款捐物2642万元，增长5.2%。\n"
    "二、工作安排\n今后三年，建成9所学校。\n"
)


@pytest.fixture
def report() -> Report:
    return report_from_text(TEXT)


def figure(report: Report, words: str) -> Figure:
    return next(figure for figure in report.figures if figure.text == words)


def test_a_row_tells_section_sentence_and_paragraph(report: Report) -> None:
    (row,) = ledger_rows(report, [figure(report, "2642万元")], {})
    assert (row.section, row.paragraph) == ("一、工作回顾", 4)
    assert row.sentence == "捐款捐物2642万元，增长5.2%。"
    assert row.tick is Tick.NONE


def test_a_row_tells_the_place_in_the_source(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(TEXT.replace("\n", "\r\n").encode())
    report = open_report(file)
    for row in ledger_rows(report, report.figures, {}):
        assert row.source.of(report.source.text) == row.figure.text


def test_figures_come_in_the_order_given_and_no_others(report: Report) -> None:
    chosen = [figure(report, "9所"), figure(report, "5件")]
    lines = figures_as_table(report, chosen, {}).splitlines()
    assert [line.split("\t")[0] for line in lines] == ["数字", "9所", "5件"]


def test_ticks_stand_beside_their_figures(report: Report) -> None:
    ticks = {figure(report, "5件").span: Tick.USED}
    lines = figures_as_table(report, report.figures, ticks).splitlines()
    assert [line.split("\t")[0] for line in lines if line.endswith("已用")] == ["5件"]


def test_a_traditional_report_has_a_traditional_ledger() -> None:
    report = report_from_text("主席、各位委員：應邀列席貴院，報告預算新臺幣5億元。")
    assert figures_as_table(report, report.figures, {}).startswith("數字\t種類\t")


@pytest.mark.parametrize(("name", "start"), [("csv", b"\xef\xbb\xbf"), ("xlsx", b"PK")])
def test_a_file_can_be_opened_by_a_spreadsheet(report: Report, name: str, start: bytes) -> None:
    data = export_figures(report, report.figures, {}, name)
    assert data.startswith(start)
    assert FIGURE_FORMATS[name].suffix == f".{name}"


def test_a_workbook_bears_the_title_of_the_report(report: Report) -> None:
    data = export_figures(report, report.figures, {}, "xlsx")
    with zipfile.ZipFile(BytesIO(data)) as file:
        assert "<dc:title>工作报告</dc:title>" in file.read("docProps/core.xml").decode()


def test_data_for_programs_has_no_byte_order_mark(report: Report) -> None:
    assert figures_as_data(report, report.figures, {}, for_file=False).startswith("text,kind,")
    assert figures_as_data(report, report.figures, {}, for_file=True).startswith("\ufefftext,")


def test_an_unknown_format_is_told(report: Report) -> None:
    with pytest.raises(UsageError, match="不能把数字导出成 pdf"):
        export_figures(report, report.figures, {}, "pdf")
