"""Lines broken at the width of a page are joined to paragraphs."""

from __future__ import annotations

import pytest

from reader.core.offset_map import edited
from reader.core.repair.wraps import replacements

WRAPPED = """中央政府預算案報告

韓院長、各位委員，大家好：
承蒙貴院安排報告「中央政府前瞻基礎建設計
畫特別預算案」的編製情形並備質詢，我深感榮
幸。以下就編列情形作概要的說明，敬請指教。
壹、特別預算編列及執行概況
為奠定產業轉型及國家長遠發展所需的前瞻基
礎建設，發揮公共支出提振景氣帶動內需的乘數
效果，並均衡區域的發展。
貳、結語
感謝各位委員過去對於前瞻基礎建設計畫特別
預算的支持，敬請大力支持，早日通過本預算案
，協助國家長遠發展的計畫能夠順利落實推動。
"""


def _mended(source: str) -> str:
    return edited(source, replacements(source))[0]


def test_lines_of_a_paragraph_are_joined_without_blanks() -> None:
    assert "基礎建設計畫特別預算案」的編製情形並備質詢，我深感榮幸。以下" in _mended(WRAPPED)


def test_a_numbered_heading_keeps_its_line() -> None:
    lines = _mended(WRAPPED).split("\n")
    assert "壹、特別預算編列及執行概況" in lines
    assert "貳、結語" in lines


def test_where_paragraphs_are_indented_the_indent_tells_them_apart() -> None:
    paragraph = "　　这一段的第一行缩进两个字，以后各行都不缩\n进，所以从哪里开始新的一段是清楚的，尽管这。\n一行恰好以句号结束，而且这一段还没有完，它\n还有一行。\n"
    joined = "".join(line.strip() for line in paragraph.splitlines())
    assert _mended("工作报告\n各位代表：\n" + paragraph * 6).count(joined) == 6


def test_a_short_line_beside_a_number_goes_on() -> None:
    source = WRAPPED.replace(
        "感謝各位委員過去對於前瞻", "「再生醫療法」2 法案業於\n113 年公布。感謝委員對於前瞻"
    )
    assert "2 法案業於113 年公布" in _mended(source)


def test_wrapped_lines_between_whole_paragraphs_are_joined() -> None:
    whole = "這一段已經由檔案的格式接成一行，" * 8 + "不必再接。\n"
    head, body = WRAPPED.split("大家好：\n")
    mended = _mended(f"{head}大家好：\n" + (whole + body) * 3)
    assert mended.count("基礎建設計畫特別預算案」的編製情形並備質詢，我深感榮幸。以下") == 3
    assert mended.count(whole) == 3


def test_headings_and_short_lines_of_a_sound_report_stay() -> None:
    section = "一、推動經濟發展持續向好\n（一）擴大內需\n1.促進消費\n2.增加投資\n（二）創新驅動\n"
    assert replacements((section + "正文的內容說明各項工作，" * 20 + "。\n") * 6) == []


def test_a_line_that_begins_with_a_comma_goes_on() -> None:
    assert "早日通過本預算案，協助國家" in _mended(WRAPPED)


def test_the_head_keeps_its_lines() -> None:
    assert _mended(WRAPPED).startswith("中央政府預算案報告\n\n韓院長、各位委員，大家好：\n")


def test_latin_words_are_joined_with_a_blank() -> None:
    source = WRAPPED.replace(
        "預算的支持，敬請大力支持，早日", "使用 Taiwan Arrival 卡 Taiwan Arrival\nCard 早日"
    )
    assert "Arrival Card" in _mended(source)


def test_characters_of_a_cover_that_stand_on_a_line_each_are_joined() -> None:
    assert _mended("行\n\n政\n\n院\n\n" + WRAPPED).startswith("行政院\n\n中央政府")


@pytest.mark.parametrize(
    "sound",
    [
        "第一段的内容比较完整。\n第二段的内容也比较完整。\n" * 10,
        "短\n" * 20,
        "一行很长的文字" * 30 + "\n" + "另一行很长的文字" * 30,
        "",
    ],
)
def test_a_text_that_is_not_wrapped_is_not_touched(sound: str) -> None:
    assert replacements(sound) == []


def test_a_paragraph_of_a_hundred_thousand_lines_is_joined() -> None:
    source = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉\n" * 50_000
    assert "\n" not in _mended(source).rstrip("\n")
