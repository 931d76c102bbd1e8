"""PDF files are read as reports: paragraphs whole, page matter set aside."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import pytest

from reader import paths
from reader.core.repair import RepairKind, repair
from reader.errors import OpenError
from reader.session.report import open_report
from reader.sources.pdf import read_pdf

FULL = "坚持稳中求进工作总基调完整准确全面贯彻新发展理念着力推动高质量发展"
"""As wide as a column of the tests."""
LEFT, PITCH = 60, 28


class Pages(Protocol):
    def line(self, x: float, y: float, words: str) -> None: ...

    def use_size(self, size: int) -> None: ...

    def next(self) -> None: ...

    def finish(self) -> bytes: ...


def report_text(data: bytes) -> str:
    source = read_pdf(data, "甲.pdf")
    return repair(source.text, source.markup, source.page_matter).text


def test_the_bundled_report_is_the_same_as_a_printed_pdf(printed: Callable[[str], Path]) -> None:
    report = open_report(paths.bundled_report())
    assert open_report(printed(report.text)).text == report.text


def test_lines_of_a_paragraph_are_joined(pages: Pages) -> None:
    pages.line(LEFT + 32, 80, FULL[2:])
    pages.line(LEFT, 80 + PITCH, FULL)
    pages.line(LEFT, 80 + 2 * PITCH, "取得新成效。")
    pages.line(LEFT + 32, 80 + 3 * PITCH, "今年工作重点如下。")
    assert report_text(pages.finish()) == f"{FULL[2:]}{FULL}取得新成效。\n今年工作重点如下。"


def test_a_paragraph_that_fills_its_last_line_ends_before_an_indent(pages: Pages) -> None:
    pages.line(LEFT, 80, FULL)
    pages.line(LEFT + 32, 80 + PITCH, FULL[2:])
    assert report_text(pages.finish()) == f"{FULL}\n{FULL[2:]}"


def test_latin_words_are_joined_with_a_blank(pages: Pages) -> None:
    pages.line(LEFT, 80, FULL[:-7] + "based on the GDP")
    pages.line(LEFT, 80 + PITCH, "which is stable")
    pages.line(LEFT, 80 + 2 * PITCH, FULL)
    assert "the GDP which is stable" in report_text(pages.finish())


def test_running_heads_and_page_numbers_are_set_aside(pages: Pages) -> None:
    lines = [FULL[at:] + FULL[:at] for at in range(16)]
    for number in range(4):
        if number:
            pages.next()
        pages.line(200, 30, "政府工作报告汇编")
        for at in range(4):
            pages.line(LEFT, 80 + at * PITCH, lines[4 * number + at])
        pages.line(290, 1040, f"第{number + 1}页")
    data = pages.finish()
    assert report_text(data) == "".join(lines)
    source = read_pdf(data, "甲.pdf")
    kinds = [one.kind for one in repair(source.text, source.markup, source.page_matter).repairs]
    assert kinds.count(RepairKind.PAGE_MATTER) == 8
    assert len(source.pages) == 4


def test_a_heading_is_a_line_of_its_own(pages: Pages) -> None:
    pages.use_size(24)
    pages.line(LEFT, 80, FULL[:22])
    pages.use_size(16)
    pages.line(LEFT, 80 + 2 * PITCH, FULL)
    pages.line(LEFT, 80 + 3 * PITCH, FULL)
    assert report_text(pages.finish()) == f"{FULL[:22]}\n{FULL}{FULL}"


def test_columns_are_read_one_after_the_other(pages: Pages) -> None:
    for x in (LEFT, LEFT + 350):
        for at in range(3):
            pages.line(x, 80 + at * PITCH, FULL[:16])
    assert report_text(pages.finish()) == FULL[:16] * 6


def test_a_picture_of_text_is_told(pages: Pages) -> None:
    with pytest.raises(OpenError, match=r"^“甲.pdf”里没有文字，只有图片，可能是扫描件"):
        read_pdf(pages.finish(), "甲.pdf")


def test_a_file_that_only_begins_like_a_pdf_is_told() -> None:
    with pytest.raises(OpenError, match=r"^“甲.pdf”已损坏"):
        read_pdf(b"%PDF-1.7\n" + b"x" * 100, "甲.pdf")


def outcome(data: bytes) -> str:
    try:
        return read_pdf(data, "甲.pdf").text
    except OpenError as error:
        return str(error)


def test_damaged_files_are_told_and_nothing_else_happens(pages: Pages) -> None:
    for at in range(5):
        pages.line(LEFT, 80 + at * PITCH, FULL)
    whole = pages.finish()
    dice = random.Random(6)
    for _ in range(100):
        data = bytearray(whole)
        for _ in range(dice.randint(1, 20)):
            data[dice.randrange(len(data))] = dice.randrange(256)
        del data[dice.randint(len(data) // 2, len(data)) :]
        assert outcome(bytes(data))
