"""A report in one line gets its paragraphs back."""

from __future__ import annotations

import pytest

from reader.core.offset_map import edited
from reader.core.repair.paragraphs import gaps, head_lines

BODY = "过去一年，全国各族人民团结奋斗，克服重重困难，取得了巨大成就。" * 10


def _parted(source: str) -> str:
    return edited(source, gaps(source))[0]


@pytest.mark.parametrize("gap", ["\u3000\u3000", "\t", "\u3000\u00a0 ", "\u00a0 ", "\u3000" * 18])
def test_gaps_in_a_line_of_many_paragraphs_become_line_ends(gap: str) -> None:
    assert _parted(gap.join([BODY] * 7)) == "\n".join([BODY] * 7)


def test_one_blank_stays_inside_a_paragraph() -> None:
    source = "\u3000\u3000".join(["国务院总理\u3000温家宝" + BODY] * 7)
    assert _parted(source).count("总理\u3000温家宝") == 7


def test_a_text_with_lines_is_not_touched() -> None:
    assert gaps(f"\u3000\u3000{BODY}\n\u3000\u3000{BODY}\n") == []


def test_the_lines_of_a_head_that_ran_together_are_parted() -> None:
    source = "政府工作报告——2024年3月5日在第十四届全国人民代表大会第二次会议上国务院总理 李强各位代表：\n现在"
    assert edited(source, head_lines(source))[0].split("\n") == [
        "政府工作报告",
        "——2024年3月5日在第十四届全国人民代表大会第二次会议上",
        "国务院总理 李强",
        "各位代表：",
        "现在",
    ]


def test_a_title_is_parted_from_what_the_speech_is_about() -> None:
    source = "1955年国务院政府工作报告关于发展国民经济的第一个五年计划的报告——1955年7月5日至6日在会议上\n"
    assert edited(source, head_lines(source))[0].startswith("1955年国务院政府工作报告\n关于发展")


@pytest.mark.parametrize(
    "sound",
    [
        "政府工作报告\n——2018年3月5日在第十三届全国人民代表大会第一次会议上\n国务院总理 李克强\n各位代表：\n",
        "政府工作报告（摘要）\n省长 罗东川\n",
        "他在政府工作报告中说，各位代表的意见很好。\n",
    ],
)
def test_a_sound_head_is_not_touched(sound: str) -> None:
    assert head_lines(sound) == []


@pytest.mark.parametrize("part", [" ", "\u3000", "\t", "\u00a0 ", "中 "])
def test_a_million_blanks_are_read_to_the_end(part: str) -> None:
    assert len(_parted(part * 500_000)) <= 1_000_000
