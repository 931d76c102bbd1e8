"""Notes as CSV: right and harmless in a spreadsheet."""

from __future__ import annotations

import csv
import io
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.core.script import convert
from reader.export.note_table import to_csv


def read(document: Any) -> list[dict[str, str]]:
    text = to_csv(document).removeprefix("\ufeff")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_it_says_that_it_is_utf_8_and_has_a_header(notes: Any) -> None:
    text = to_csv(notes.document(notes.note(note="查")))
    assert text.startswith("\ufeff序号,所在部分,原文,批注,标签,颜色,核对,状态,")
    assert text.endswith("\r\n")
    (row,) = read(notes.document(notes.note(note="查")))
    assert (row["序号"], row["原文"], row["批注"], row["起"]) == ("1", "成绩", "查", "15")


def test_a_quote_over_lines_is_one_line(notes: Any) -> None:
    (row,) = read(notes.document(notes.note("过去一年，\n成绩很大")))
    assert row["原文"] == "过去一年，成绩很大"


def test_its_own_words_are_in_the_script_of_the_document(notes: Any) -> None:
    document = notes.document(notes.note(), words=lambda words: convert(words, "s2t").text)
    assert read(document)[0]["顏色"] == "綠色"


@pytest.mark.parametrize("words", ["=1+1", "+1", "-1", "@A1", "\t=1", "＝1", " =1"])
def test_no_cell_becomes_a_formula(notes: Any, words: str) -> None:
    (row,) = read(notes.document(notes.note(note=f"甲{words}", tags=(words,)), title=words))
    assert row["标签"] == f"'{words}"
    (row,) = read(notes.document(notes.note(note=words)))
    assert row["批注"] == f"'{words.strip()}"


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None
)
@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=30))
def test_every_cell_begins_harmlessly(notes: Any, words: str) -> None:
    (row,) = read(notes.document(notes.note(words, words, tags=(words,), sentence=words)))
    starts = {cell.lstrip(" ")[:1] for cell in row.values()}
    assert starts.isdisjoint("=+-@＝＋－＠\t\r")
