"""PDF files are read as reports: paragraphs whole, page matter set aside."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

import pytest

from reader import paths
from reader.core.progress import unwatched
from reader.core.repair import RepairKind, repair
from reader.errors import OpenError
from reader.session.report import open_report
from reader.sources.pdf import read_pdf
from reader.sources.pdf.extraction import extract
from reader.sources.pdf.footnotes import footnotes
from reader.sources.pdf.lines import PageLine

FULL = "坚持稳中求进工作总基调完整准确全面贯彻新发展理念着力推动高质量发展"
"""As wide as a column of the tests."""
LEFT, PITCH = 60, 28


class Pages(Protocol):
    def line(self, x: float, y: float, words: str) -> None: ...

    def use_size(self, size: int) -> None: ...

    def next(self) -> None: ...

    def turn(self) -> None: ...

    def finish(self) -> bytes: ...


def report_text(data: bytes) -> str:
    source = extract(data, "甲.pdf", unwatched)
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
        return extract(data, "甲.pdf", unwatched).text
    except OpenError as error:
        return str(error)


def test_damaged_files_are_told_and_nothing_else_happens(pages: Pages) -> None:
    for at in range(5):
        pages.line(LEFT, 80 + at * PITCH, FULL)
    whole = pages.finish()
    dice = random.Random(6)
    for _ in range(200):
        data = bytearray(whole)
        for _ in range(dice.randint(1, 20)):
            data[dice.randrange(len(data))] = dice.randrange(256)
        del data[dice.randint(len(data) // 2, len(data)) :]
        assert outcome(bytes(data))


def test_words_beside_the_page_are_left_out(pages: Pages) -> None:
    pages.line(LEFT, -40, FULL)
    pages.line(LEFT, 80, "工作报告。")
    assert report_text(pages.finish()) == "工作报告。"


def test_a_first_line_that_stops_short_is_not_taken_for_a_title(pages: Pages) -> None:
    pages.line(LEFT + 32, 80, FULL[3:])
    pages.line(LEFT, 80 + PITCH, FULL)
    pages.line(LEFT, 80 + 2 * PITCH, FULL)
    assert report_text(pages.finish()) == f"{FULL[3:]}{FULL}{FULL}"


def test_a_title_over_two_lines_is_one_line(pages: Pages) -> None:
    pages.use_size(24)
    pages.line(LEFT + 10, 60, FULL[:21])
    pages.line(LEFT + 216, 100, "工作报告")
    pages.use_size(16)
    pages.line(LEFT + 208, 150, "二〇二四年一月")
    for at in range(3):
        pages.line(LEFT, 200 + at * PITCH, FULL)
    assert report_text(pages.finish()) == f"{FULL[:21]}工作报告\n二〇二四年一月\n{FULL * 3}"


def test_a_line_spread_to_its_column_has_no_blanks(pages: Pages) -> None:
    for at, character in enumerate(FULL[:24]):
        pages.line(LEFT + at * 24, 80, character)
    assert report_text(pages.finish()) == FULL[:24]


def test_the_space_typesetters_leave_beside_digits_is_no_blank(pages: Pages) -> None:
    pages.line(LEFT, 80, "增长")
    pages.line(LEFT + 32 + 4, 80, "5")
    pages.line(LEFT + 32 + 4 + 9 + 4, 80, "万人")
    assert report_text(pages.finish()) == "增长5万人"


def test_the_cells_of_a_row_are_parted_by_tabs(pages: Pages) -> None:
    for row, cells in enumerate((("指标名称", "单位"), ("生产总值", "亿元"))):
        for column, cell in enumerate(cells):
            pages.line(LEFT + 200 * column, 80 + row * PITCH, cell)
    assert report_text(pages.finish()).splitlines()[0] == "指标名称\t单位"


def test_a_title_across_two_columns_does_not_break_their_lines(pages: Pages) -> None:
    pages.use_size(24)
    pages.line(LEFT + 60, 60, FULL[:20])
    pages.use_size(16)
    for x in (LEFT, LEFT + 350):
        for at in range(4):
            pages.line(x, 120 + at * PITCH, FULL[:18])
    assert report_text(pages.finish()) == f"{FULL[:20]}\n{FULL[:18] * 8}"


def test_a_page_turned_on_its_side_is_read(pages: Pages) -> None:
    pages.turn()
    pages.line(LEFT, 80, FULL)
    pages.line(LEFT, 80 + PITCH, "取得新成效。")
    assert report_text(pages.finish()) == f"{FULL}取得新成效。"


def test_what_stands_on_every_page_is_the_text_if_there_is_no_other(pages: Pages) -> None:
    for number in range(4):
        if number:
            pages.next()
        pages.line(LEFT, 80, "会议座次表")
    assert report_text(pages.finish()).count("会议座次表") == 4


def test_lines_that_hang_behind_a_number_are_one_paragraph(pages: Pages) -> None:
    pages.line(LEFT, 80, "一、" + FULL[:31])
    pages.line(LEFT + 32, 80 + PITCH, FULL[:31])
    pages.line(LEFT + 32, 80 + 2 * PITCH, FULL[:31])
    pages.line(LEFT, 80 + 3 * PITCH, "二、" + FULL[:31])
    pages.line(LEFT + 32, 80 + 4 * PITCH, "取得新成效。")
    assert report_text(pages.finish()) == (f"一、{FULL[:31] * 3}\n二、{FULL[:31]}取得新成效。")


def test_a_mark_drawn_later_in_another_font_keeps_its_place(pages: Pages) -> None:
    pages.line(LEFT, 80, "“两会")
    pages.line(LEFT + 64, 80, "进行时")
    pages.line(LEFT + 48, 80, "”")
    assert report_text(pages.finish()) == "“两会”进行时"


def page_with_note(pages: Pages, note: Sequence[str], mark: str = "①", size: int = 11) -> str:
    """Draw a paragraph that goes on over two pages, with a note under the first one."""
    pages.line(LEFT, 80, FULL)
    pages.line(LEFT, 80 + PITCH, FULL[:-1] + mark)
    pages.use_size(size)
    for at, line in enumerate(note):
        pages.line(LEFT, 1000 + 18 * at, line)
    pages.use_size(16)
    pages.next()
    pages.line(LEFT, 80, FULL)
    pages.line(LEFT, 80 + PITCH, "取得新成效。")
    return f"{FULL}{FULL[:-1]}{mark}{FULL}取得新成效。"


@pytest.mark.parametrize("mark", ["①", "[1]", "〔1〕", "*", "※"])
def test_a_footnote_does_not_part_the_paragraph_it_hangs_on(pages: Pages, mark: str) -> None:
    words = page_with_note(pages, [f"{mark}数据来源于统计局，口径", "与上年相同。"], mark)
    assert report_text(pages.finish()) == f"{words}\n{mark}数据来源于统计局，口径与上年相同。"


def test_each_footnote_is_a_line() -> None:
    lines = [
        PageLine("坚持①稳中求进②工作总基调。", 0, 60, 400, 700, 716, 16, 16),
        PageLine("①见附表。", 0, 60, 200, 80, 90, 10, 10),
        PageLine("②同上。", 0, 60, 200, 60, 70, 10, 10),
    ]
    assert footnotes(lines) == lines[1:]


@pytest.mark.parametrize(
    ("note", "size"),
    [(["①数据来源于统计局。"], 16), (["②数据来源于统计局。"], 11), (["数据来源于统计局。"], 11)],
    ids=["as large as the text", "a mark that is not in the text", "no mark"],
)
def test_what_is_not_surely_a_footnote_stays(pages: Pages, note: list[str], size: int) -> None:
    page_with_note(pages, note, size=size)
    assert not report_text(pages.finish()).endswith("统计局。")


def test_the_page_of_a_text_is_told_where_footnotes_are(pages: Pages) -> None:
    page_with_note(pages, ["①数据来源于统计局。"])
    source = read_pdf(pages.finish(), "甲.pdf")
    assert [source.text[start:][:4] for start in source.pages] == [FULL[:4], FULL[:4]]
