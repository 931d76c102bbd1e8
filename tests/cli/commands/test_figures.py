"""``figures`` lists every figure with its exact value."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

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
