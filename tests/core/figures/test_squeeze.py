"""Blanks and line ends that tear figures apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.figures.squeeze import squeeze


@pytest.mark.parametrize(
    ("text", "squeezed"),
    [
        ("1 9 9 8 年3 月", "1998年3月"),
        ("增长8 ．8 ％", "增长8．8％"),
        ("第 5 期", "第5期"),
        ("平\n均刪減數", "平均刪減數"),
        ("依貴院於 106\r\n年", "依貴院於106年"),
    ],
)
def test_what_belongs_together_is_joined(text: str, squeezed: str) -> None:
    assert squeeze(text).text == squeezed


@pytest.mark.parametrize(
    "text",
    [
        "12 34",
        "2023\n2024",
        "已完成。\n二、下一步",
        "各项工作\n（二）总体要求",
        "一、工作回顾\n粮食产量1200万吨",
        "（一）去年工作\r\n粮食产量1200万吨",
        "各项工作\n1.加强领导",
        "計畫經費。\n3\n\n形",
        "第一段　　第二段",
    ],
)
def test_what_is_apart_stays_apart(text: str) -> None:
    assert squeeze(text).text == text


@given(st.text(alphabet="1２年万 \n\u3000。（一", max_size=60))
def test_the_cuts_lead_back_to_the_text(text: str) -> None:
    squeezed = squeeze(text)
    pieces, last, shift = [], 0, 0
    for cut, total in zip(squeezed.cuts, squeezed.shifts, strict=True):
        pieces.append(text[last + shift : cut + shift])
        last, shift = cut, total
    pieces.append(text[last + shift :])
    assert "".join(pieces) == squeezed.text
