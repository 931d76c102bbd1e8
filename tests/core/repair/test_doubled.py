"""What a page shows twice stands once in the report text."""

from __future__ import annotations

from reader.core.offset_map import edited
from reader.core.repair.doubled import replacements


def _mended(source: str) -> str:
    return edited(source, replacements(source))[0]


def test_of_a_doubled_title_the_real_one_stays() -> None:
    head = "陕西省2026年政府工作报告\n政务公开\n陕西省2026年政府工作报告\n省长 赵刚\n各位代表：\n"
    assert _mended(head) == "政务公开\n陕西省2026年政府工作报告\n省长 赵刚\n各位代表：\n"


def test_the_title_of_the_page_above_the_title_of_the_report_goes() -> None:
    head = "政府工作报告\n——2026年2月3日在会议上\n各位代表：\n"
    assert _mended("2026年宁夏回族自治区政府工作报告\n" + head) == head


def test_a_doubled_heading_stands_once() -> None:
    body = "第一段。\n" * 30
    assert _mended(body + "二、 主要任务\n二、 主要任务\n" + body).count("主要任务") == 1


def test_a_long_line_that_stands_twice_running_stands_once() -> None:
    line = "过去五年，我们积累了许多宝贵经验，主要体会是：\n"
    body = "第一段。\n" * 30
    assert _mended(body + line + line + body) == body + line + body


def test_a_report_that_was_taken_twice_stands_once() -> None:
    report = "1959年国务院政府工作报告\n" + "".join(
        f"这是报告的第{n}段，内容各不相同，比标题要长一些。\n" for n in range(40)
    )
    assert _mended(report + report) == report


def test_equal_short_paragraphs_stay() -> None:
    body = "".join(f"各位代表！\n这是第{n}段，内容各不相同。\n" for n in range(40))
    assert replacements(body) == []


def test_a_hundred_thousand_equal_lines_are_read_to_the_end() -> None:
    assert _mended("加强建设，推动发展工作。\n" * 100_000)
