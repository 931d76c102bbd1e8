"""``figures`` lists every figure with its exact value."""

from __future__ import annotations

import csv
import io
import json
import sys
import zipfile
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from reader import paths
from reader.annotation.verdict import Tick
from reader.cli.main import main
from reader.core.figures import FigureKind
from reader.session.ledger import Ledger
from reader.session.reading import ReadingSession
from reader.session.report import open_report
from reader.store.library import Library
from reader.store.model import UNKEPT

Run = Callable[..., tuple[int, str, str]]


def found(run: Run, report: Path, *words: str) -> dict[str, dict[str, Any]]:
    lines = run("figures", report, "--format", "jsonl", *words)[1].splitlines()
    records = [json.loads(line, parse_float=Decimal) for line in lines]
    return {record["text"]: record for record in records}


def test_a_figure_has_the_fields_of_the_contract(run: Run, report: Path) -> None:
    money = found(run, report)["2642万元"]
    assert list(money)[:13] == [
        *("start", "end", "source_start", "source_end", "text", "kind", "value", "unit"),
        *("mod", "approx", "direction", "of", "section"),
    ]
    assert (money["kind"], money["value"], money["unit"]) == ("money", 26420000, "元")
    assert (money["mod"], money["approx"], money["direction"]) == (None, False, None)
    assert money["section"] == "一、2023年工作回顾"


def test_values_are_exact(run: Run, report: Path) -> None:
    assert found(run, report)["5.20%"]["value"] == Decimal("5.2")
    assert '"value": 5.2,' in run("figures", report, "--format", "jsonl")[1]


def test_a_range_has_two_bounds_and_no_value(run: Run, report: Path) -> None:
    span = found(run, report)["10—12万人"]
    assert (span["low"], span["high"]) == (100000, 120000)
    assert "value" not in span


def test_a_vague_figure_says_so(run: Run, report: Path) -> None:
    records = found(run, report)
    assert [text for text, record in records.items() if record.get("vague")] == ["数十家"]
    assert records["数十家"]["approx"] is True


def test_places_count_in_report_text_and_source(run: Run, report: Path) -> None:
    text = run("text", report)[1]
    raw = run("text", report, "--raw")[1]
    for passage, record in found(run, report).items():
        assert text[record["start"] : record["end"]] == passage
        assert raw[record["source_start"] : record["source_end"]] == passage


def test_only_the_wanted_kinds_are_listed(run: Run, report: Path) -> None:
    records = found(run, report, "--kind", "money,percent")
    assert list(records) == ["2642万元", "5.20%"]


def test_csv_has_a_header_and_a_row_for_each_figure(run: Run, report: Path) -> None:
    text = run("figures", report, "--format", "csv")[1]
    rows = list(csv.DictReader(io.StringIO(text)))
    assert [row["text"] for row in rows] == list(found(run, report))
    money = next(row for row in rows if row["text"] == "2642万元")
    assert (money["value"], money["unit"], money["approx"]) == ("26420000", "元", "")
    assert not text.startswith("\ufeff")


@pytest.mark.parametrize("kind", ["money", "count"])
def test_the_table_shows_value_and_section(run: Run, report: Path, kind: str) -> None:
    lines = run("figures", report, "--kind", kind)[1].splitlines()
    assert lines[0].split() == ["位置", "种类", "原文", "数值", "单位", "对象", "所在部分"]
    assert all(line.split()[1] == kind for line in lines[1:])
    assert len(lines) > 1


def test_a_text_without_figures_has_none(run: Run) -> None:
    assert run("figures", "-", "--format", "jsonl", stdin="各位代表".encode()) == (0, "", "")


def in_library(report: Path, deed: Callable[[Ledger], object]) -> None:
    with Library(paths.library()) as library:
        deed(ReadingSession(open_report(report), library).ledger)


def test_a_file_that_is_not_in_the_library_makes_no_library(run: Run, report: Path) -> None:
    assert run("figures", report)[0] == 0
    assert not paths.library().exists()


def test_a_file_that_is_not_in_the_library_is_not_registered(
    run: Run, report: Path, tmp_path: Path
) -> None:
    with Library(paths.library()) as library:
        library.register("另一篇", tmp_path / "b.txt")
    assert "2642万元" in found(run, report)
    with Library(paths.library()) as library:
        assert [each.title for each in library.recent()] == ["b"]


def test_corrections_and_ticks_are_applied(run: Run, report: Path) -> None:
    def correct(ledger: Ledger) -> None:
        texts = {figure.text: figure for figure in ledger.figures}
        ledger.dismiss([texts["9个"]])
        ledger.correct(texts["10—12万人"], kind=FigureKind.MEASURE)
        ledger.tick([texts["2642万元"]], Tick.CHECKED)

    in_library(report, correct)
    records = found(run, report)
    assert "9个" not in records
    assert records["10—12万人"]["kind"] == "measure"
    assert records["2642万元"]["tick"] == "checked"
    assert "tick" not in records["5.20%"]


def test_a_figure_stands_under_the_heading_that_the_person_left(run: Run, report: Path) -> None:
    with Library(paths.library()) as library:
        session = ReadingSession(open_report(report), library)
        heading = session.report.outline.headings[0]
        session.contents.correct(heading.span, 0)
    assert found(run, report)["2642万元"]["section"] is None


def test_corrections_are_applied_to_a_revised_file_that_was_not_opened_yet(
    run: Run, report: Path
) -> None:
    in_library(report, lambda ledger: ledger.tick(ledger.figures, Tick.USED))
    report.write_bytes(report.read_bytes() + "共3页。\r\n".encode("gb18030"))
    records = found(run, report)
    assert {record.get("tick") for record in records.values()} == {"used", None}
    with Library(paths.library()) as library:
        known = library.known(open_report(report).text, report)
    assert known is not None
    assert known.edition == UNKEPT


def test_where_the_library_cannot_be_read_that_is_told_beside_the_figures(
    run: Run, report: Path
) -> None:
    paths.library().parent.mkdir(parents=True, exist_ok=True)
    paths.library().write_text("这不是数据库。", encoding="utf-8")
    exit_code, out, err = run("figures", report, "--format", "jsonl")
    assert (exit_code, bool(out)) == (0, True)
    assert "不是研读的笔记库" in err
    assert "未经更正" in err


def test_a_workbook_goes_to_a_file_or_a_pipe(
    run: Run, report: Path, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    file = tmp_path / "a.xlsx"
    assert run("figures", report, "--format", "xlsx", "-o", file)[1] == ""
    assert zipfile.is_zipfile(file)
    assert main(["figures", str(report), "--format", "xlsx", "--kind", "money"]) == 0
    assert zipfile.is_zipfile(io.BytesIO(capsysbinary.readouterr().out))


def test_a_workbook_is_not_written_to_a_terminal(
    run: Run, report: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    exit_code, out, err = run("figures", report, "--format", "xlsx")
    assert (exit_code, out) == (2, "")
    assert "-o" in err


def test_csv_in_a_file_is_opened_right_by_excel(run: Run, report: Path, tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    run("figures", report, "--format", "csv", "-o", file)
    with file.open(encoding="utf-8-sig", newline="") as opened:
        rows = list(csv.DictReader(opened))
    assert file.read_bytes().startswith(b"\xef\xbb\xbf")
    assert [row["text"] for row in rows] == list(found(run, report))
