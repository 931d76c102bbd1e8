"""Sentences broken around a bold phrase or a figure are whole again."""

from __future__ import annotations

import pytest

from reader.core.offset_map import edited
from reader.core.repair.fragments import replacements


@pytest.mark.parametrize(
    ("source", "text"),
    [
        (
            "今年经济社会发展的\n主要目标\n是：增长5%。\n下一段。",
            "今年经济社会发展的主要目标是：增长5%。\n下一段。",
        ),
        ("改善空气质量，以PM\n2.5\n浓度下降为主线。", "改善空气质量，以PM2.5浓度下降为主线。"),
        ("指标向好。\n（\n三）改革深化。", "指标向好。\n（三）改革深化。"),
        ("成果找市场“双向\n揭榜\n挂帅”的简称。", "成果找市场“双向揭榜挂帅”的简称。"),
        ("找市场，“双向\n揭榜\n挂帅”的简称。", "找市场，“双向揭榜挂帅”的简称。"),
    ],
)
def test_a_broken_sentence_is_joined(source: str, text: str) -> None:
    assert edited(source, replacements(source))[0] == text


@pytest.mark.parametrize(
    "sound",
    [
        "一、工作回顾\n（一）成就\n过去一年，成绩显著。",
        "政府工作报告\n省长 罗东川\n各位代表：",
        "坚持发展，推动改革。\n主要目标\n今年目标如下。",
        "过去一年，任务完成\n\n工作安排\n今年",
        "规划体系，更加完善。 [25-26]\n专项规划\n专项规划是规划。",
        "思路，和重点举措研究\n7\n期间的研究",
        "更加公正，更加和\ufffd\n各位代表：",
    ],
)
def test_headings_keep_their_lines(sound: str) -> None:
    assert replacements(sound) == []
