"""The ledger as a workbook: numbers, days and text are each what they are."""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.annotation.verdict import Tick
from reader.core.figures import Figure, FigureKind, Value
from reader.core.span import Span
from reader.errors import ExportError
from reader.export import ledger_xlsx
from reader.export.ledger import PERSON_COLUMNS, LedgerRow
from reader.export.ledger_xlsx import to_xlsx

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
TITLES = [column.title for column in PERSON_COLUMNS]
VALUE = TITLES.index("数值")


@dataclass(frozen=True)
class Read:
    """A cell read back: its type as the file has it, its content, its number format."""

    kind: str
    content: str
    pattern: str


class Book:
    """A workbook read back by its XML."""

    def __init__(self, data: bytes) -> None:
        with zipfile.ZipFile(io.BytesIO(data)) as file:
            self.names = file.namelist()
            self.sheet = ET.fromstring(file.read("xl/worksheets/sheet1.xml"))
            self._styles = ET.fromstring(file.read("xl/styles.xml"))
            shared = ET.fromstring(file.read("xl/sharedStrings.xml"))
        self._strings = ["".join(one.itertext()) for one in shared.iter(f"{MAIN}si")]
        customs = self._styles.iter(f"{MAIN}numFmt")
        self._patterns = {one.attrib["numFmtId"]: one.attrib["formatCode"] for one in customs}
        self._patterns |= {"1": "0", "3": "#,##0", "4": "#,##0.00"}

    def rows(self) -> list[list[Read | None]]:
        return [self._row(row) for row in self.sheet.iter(f"{MAIN}row")]

    def _row(self, row: ET.Element) -> list[Read | None]:
        cells: list[Read | None] = [None] * len(TITLES)
        for cell in row.iter(f"{MAIN}c"):
            assert cell.find(f"{MAIN}f") is None
            column = ord(cell.attrib["r"][0]) - ord("A")
            kind = cell.attrib.get("t", "n")
            content = cell.findtext(f"{MAIN}v") or ""
            if kind == "s":
                content = self._strings[int(content)]
            cells[column] = Read(kind, content, self._pattern(cell.attrib.get("s", "0")))
        return cells

    def _pattern(self, style: str) -> str:
        formats = self._styles.find(f"{MAIN}cellXfs")
        assert formats is not None
        return self._patterns.get(formats[int(style)].attrib["numFmtId"], "General")


FIGURE = Figure(Span(0, 2), "5件", FigureKind.COUNT, Decimal(5), unit="件")


def row(figure: Figure = FIGURE, sentence: str = "办理5件。") -> LedgerRow:
    return LedgerRow(figure, figure.span, "一、回顾", sentence, 2, Tick.TO_CHECK)


def read_value(value: Value | None, kind: FigureKind = FigureKind.MONEY) -> Read | None:
    figure = replace(FIGURE, value=value, kind=kind)
    return Book(to_xlsx([row(figure)], PERSON_COLUMNS, str, "报告")).rows()[1][VALUE]


def test_the_header_is_fixed_and_has_filters() -> None:
    book = Book(to_xlsx([row(), row()], PERSON_COLUMNS, str, "报告"))
    assert [cell and cell.content for cell in book.rows()[0]] == TITLES
    pane = next(book.sheet.iter(f"{MAIN}pane"))
    assert (pane.attrib["ySplit"], pane.attrib["state"]) == ("1", "frozen")
    assert next(book.sheet.iter(f"{MAIN}autoFilter")).attrib["ref"] == "A1:M3"


def test_the_words_of_a_figure_stand_in_its_row() -> None:
    cells = Book(to_xlsx([row()], PERSON_COLUMNS, str, "报告")).rows()[1]
    found = {title: cell.content for title, cell in zip(TITLES, cells, strict=True) if cell}
    assert found == {
        "数字": "5件",
        "种类": "数量",
        "数值": "5",
        "单位": "件",
        "所在部分": "一、回顾",
        "句子": "办理5件。",
        "段落": "2",
        "核对": "待核",
    }


@pytest.mark.parametrize(
    ("number", "pattern"),
    [("26420000", "#,##0"), ("5.20", "#,##0.0"), ("0.125", "#,##0.000"), ("-3.25", "#,##0.00")],
)
def test_a_number_is_a_number_with_the_decimals_it_has(number: str, pattern: str) -> None:
    cell = read_value(Decimal(number))
    assert cell is not None
    assert (cell.kind, Decimal(cell.content), cell.pattern) == ("n", Decimal(number), pattern)


def test_an_ordinal_has_no_thousands_mark() -> None:
    assert read_value(Decimal(1998), FigureKind.ORDINAL) == Read("n", "1998", "0")


def test_a_number_with_more_digits_than_excel_keeps_is_text() -> None:
    digits = "1234567890123456.789"
    assert read_value(Decimal(digits)) == Read("s", digits, "General")


def test_a_day_is_a_date() -> None:
    cell = read_value("2024-01-27", FigureKind.DATE)
    assert cell is not None
    assert cell.pattern == "yyyy-mm-dd"
    assert date(1899, 12, 30) + timedelta(int(cell.content)) == date(2024, 1, 27)


@pytest.mark.parametrize("value", ["2024", "2024-01", "XXXX-H1", "1895-04-17", "2024-02-31"])
def test_what_is_no_day_of_excels_calendar_stays_as_written(value: str) -> None:
    assert read_value(value, FigureKind.DATE) == Read("s", value, "General")


@pytest.mark.parametrize(
    "text", ["=1+1", "{=1+1}", "+5", "http://a.b", "007", "mailto:a@b", "@x", "internal:A1"]
)
def test_text_is_never_a_formula_a_number_or_a_link(text: str) -> None:
    book = Book(to_xlsx([row(replace(FIGURE, text=text, of=text))], PERSON_COLUMNS, str, "报告"))
    cells = book.rows()[1]
    assert cells[0] == Read("s", text, "General")
    assert not [name for name in book.names if "rels" in name and "sheet1" in name]


def test_text_that_no_cell_can_hold_is_cut_and_mended() -> None:
    data = to_xlsx([row(sentence="\ud842" + "𠮷" * 40_000)], PERSON_COLUMNS, str, "报\ud842告")
    cell = Book(data).rows()[1][TITLES.index("句子")]
    assert cell is not None
    assert cell.content == "?" + "𠮷" * 16_383


def test_more_figures_than_rows_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ledger_xlsx, "MOST_ROWS", 1)
    with pytest.raises(ExportError, match="请筛选后再导出"):
        to_xlsx([row(), row()], PERSON_COLUMNS, str, "报告")


def test_a_ledger_without_figures_has_its_header() -> None:
    assert len(Book(to_xlsx([], PERSON_COLUMNS, str, "")).rows()) == 1


@settings(max_examples=60, deadline=None)
@given(st.decimals(allow_nan=False, allow_infinity=False))
def test_no_number_loses_a_digit(number: Decimal) -> None:
    cell = read_value(number)
    assert cell is not None
    assert Decimal(cell.content) == number
