"""The ledger as CSV: exact for programs, right and harmless in a spreadsheet."""

from __future__ import annotations

import csv
import io
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.annotation.verdict import Tick
from reader.core.figures import Figure, FigureKind, Value
from reader.core.script import convert
from reader.core.span import Span
from reader.export.ledger import MACHINE_COLUMNS, PERSON_COLUMNS, LedgerRow
from reader.export.ledger_csv import to_csv, to_excel_csv, to_tabs


def row(
    text: str = "5件",
    value: Value | None = Decimal(5),
    kind: FigureKind = FigureKind.COUNT,
    tick: Tick = Tick.NONE,
) -> LedgerRow:
    figure = Figure(Span(3, 3 + len(text)), text, kind, value, unit="件")
    return LedgerRow(figure, Span(4, 4 + len(text)), "一、回顾", f"办理{text}。", 2, tick)


def read(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


def test_for_programs_it_has_the_keys_of_the_json_lines() -> None:
    (record,) = read(to_csv([row(tick=Tick.USED)], MACHINE_COLUMNS))
    assert (record["text"], record["kind"], record["value"]) == ("5件", "count", "5")
    assert (record["start"], record["source_start"]) == ("3", "4")
    assert (record["section"], record["sentence"]) == ("一、回顾", "办理5件。")
    assert (record["paragraph"], record["tick"]) == ("2", "used")


def test_every_row_has_its_own_figure() -> None:
    rows = [row("5件"), row("6件", Decimal(6))]
    assert [each["text"] for each in read(to_csv(rows, MACHINE_COLUMNS))] == ["5件", "6件"]


def test_for_people_it_has_chinese_words_and_says_that_it_is_utf_8() -> None:
    text = to_excel_csv([row(tick=Tick.CHECKED)], PERSON_COLUMNS, str)
    assert text.startswith("\ufeff数字,种类,数值,")
    assert text.endswith("\r\n")
    (record,) = read(text)
    assert (record["种类"], record["核对"]) == ("数量", "已核")


def test_its_words_are_in_the_script_of_the_report() -> None:
    text = to_excel_csv([row()], PERSON_COLUMNS, lambda words: convert(words, "s2t").text)
    (record,) = read(text)
    assert record["種類"] == "數量"
    assert record["所在部分"] == "一、回顾"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "＝", "\t=", " ="])
def test_text_is_kept_from_being_a_formula_in_a_spreadsheet(start: str) -> None:
    dangerous = row(f"{start}1+1")
    assert read(to_excel_csv([dangerous], MACHINE_COLUMNS, str))[0]["text"].startswith("'")
    assert to_tabs([dangerous], PERSON_COLUMNS, str).splitlines()[1].startswith("'")


def test_programs_get_the_text_as_it_is() -> None:
    assert read(to_csv([row("=1+1")], MACHINE_COLUMNS))[0]["text"] == "=1+1"


def test_a_number_below_nought_is_no_formula() -> None:
    assert read(to_excel_csv([row(value=Decimal("-3.5"))], MACHINE_COLUMNS, str))[0]["value"] == (
        "-3.5"
    )


def test_a_table_for_the_clipboard_has_one_line_a_figure() -> None:
    lines = to_tabs([row("1 0\n件"), row("2\t件")], PERSON_COLUMNS, str).splitlines()
    assert [line.split("\t")[0] for line in lines] == ["数字", "1 0件", "2 件"]
    assert {line.count("\t") for line in lines} == {len(PERSON_COLUMNS) - 1}


@given(
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\r"), min_size=1),
    st.decimals(allow_nan=False, allow_infinity=False),
)
def test_text_and_number_come_back_exactly(text: str, number: Decimal) -> None:
    # A report text has no carriage returns.
    (record,) = read(to_csv([row(text, number)], MACHINE_COLUMNS))
    assert record["text"] == text
    assert Decimal(record["value"]) == number
