"""Notes leave as a workbook whose cells are what they are."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, datetime, timedelta
from typing import Any
from xml.etree import ElementTree as ET

from reader.annotation.model import Status
from reader.export.notes_xlsx import to_xlsx

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


class Book:
    """A workbook read back by its XML."""

    def __init__(self, data: bytes) -> None:
        with zipfile.ZipFile(io.BytesIO(data)) as file:
            self.sheet = ET.fromstring(file.read("xl/worksheets/sheet1.xml"))
            shared = ET.fromstring(file.read("xl/sharedStrings.xml"))
            self.names = file.namelist()
        self._strings = ["".join(one.itertext()) for one in shared.iter(f"{MAIN}si")]
        header, *rows = [self._cells(row) for row in self.sheet.iter(f"{MAIN}row")]
        self.header = [str(value) for value in header.values()]
        self.rows = [{title: row.get(letter) for letter, title in header.items()} for row in rows]

    def _cells(self, row: ET.Element) -> dict[str, Any]:
        return {
            cell.attrib["r"].rstrip("0123456789"): self._value(cell)
            for cell in row.iter(f"{MAIN}c")
            if cell.find(f"{MAIN}v") is not None
        }

    def _value(self, cell: ET.Element) -> str | float:
        assert cell.find(f"{MAIN}f") is None
        content = cell.findtext(f"{MAIN}v") or ""
        return self._strings[int(content)] if cell.attrib.get("t") == "s" else float(content)


def row(document: Any) -> dict[str | None, Any]:
    (only,) = Book(to_xlsx(document)).rows
    return {str(title): value for title, value in only.items()}


def test_numbers_are_numbers_and_moments_are_dates(notes: Any) -> None:
    cells = row(notes.document(notes.note()))
    assert (cells["序号"], cells["起"], cells["止"]) == (1, 15, 17)
    made = datetime(2024, 1, 27, 9, 30, tzinfo=UTC).astimezone()
    day = datetime(1899, 12, 30, tzinfo=made.tzinfo) + timedelta(days=cells["创建"])
    assert abs(day - made) < timedelta(seconds=1)


def test_a_row_tells_all_of_a_note(notes: Any) -> None:
    note = notes.note(note="查\n再查", tags=("待查", "提法"), path=(notes.part, notes.section))
    cells = row(notes.document(note))
    assert cells["所在部分"] == "工作回顾 › 一、夯实基础"
    assert (cells["原文"], cells["批注"], cells["标签"]) == ("成绩", "查\n再查", "待查、提法")
    assert (cells["颜色"], cells["状态"]) == ("绿色", "准确")
    assert cells["出处"] == "李波《工作报告》，2024年1月27日"


def test_an_orphan_has_no_place(notes: Any) -> None:
    cells = row(notes.document(notes.note("没有了", status=Status.ORPHAN)))
    assert (cells["状态"], cells["起"], cells["原文"]) == ("找不到", None, "没有了")


def test_sentences_have_a_column_if_they_were_asked_for(notes: Any) -> None:
    assert "全句" not in Book(to_xlsx(notes.document(notes.note()))).header
    assert row(notes.document(notes.note(sentence="成绩很大。")))["全句"] == "成绩很大。"


def test_the_header_stays_and_has_filters(notes: Any) -> None:
    sheet = Book(to_xlsx(notes.document(notes.note(), notes.note()))).sheet
    pane = sheet.find(f".//{MAIN}pane")
    filters = sheet.find(f"{MAIN}autoFilter")
    assert pane is not None
    assert filters is not None
    assert (pane.attrib["state"], filters.attrib["ref"]) == ("frozen", "A1:O3")


def test_text_is_text_whatever_it_says(notes: Any, nasty: str) -> None:
    words = f"{nasty}甲"
    cells = row(notes.document(notes.note(words, words, tags=(words,)), title=words))
    assert isinstance(cells["批注"], str)
    assert isinstance(cells["标签"], str)
    assert cells["批注"].endswith("甲")
