"""Marks of Markdown and HTML are taken out, the words between them stay."""

from __future__ import annotations

import pytest

from reader.core.offset_map import edited
from reader.core.repair.markup import replacements


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("# 宪法（1954年） #\n正文", "宪法（1954年）\n正文"),
        ("#共同纲领\n", "共同纲领\n"),
        ("## 第一章　总纲", "第一章　总纲"),
        ('<time datetime="1954-9-20">九月二十日</time>', "九月二十日"),
        ("**主要目标**是", "主要目标是"),
        ("第一行<br/>第二行", "第一行第二行"),
    ],
)
def test_marks_are_taken_out(source: str, text: str) -> None:
    assert edited(source, replacements(source))[0] == text


@pytest.mark.parametrize(
    "text", ["第1#楼", "高雄港提供\n#17 及#18 碼頭", "a < b > c", "2 ** 3", "#", "《时间》", "x<y"]
)
def test_other_signs_stay(text: str) -> None:
    assert replacements(text) == []


@pytest.mark.parametrize("part", ["#", "*", "<", "# ", "**a"])
def test_a_million_marks_are_read_to_the_end(part: str) -> None:
    source = part * (1_000_000 // len(part))
    assert len(edited(source, replacements(source))[0]) <= len(source)
