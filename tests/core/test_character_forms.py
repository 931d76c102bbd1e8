"""Characters are folded where their form does not matter, one for one."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.core.character_forms import folding_table

_NOTHING = {"script": False, "width": False, "case": False, "punctuation": False, "blanks": False}


@pytest.mark.parametrize(
    ("kind", "text", "folded"),
    [
        ("script", "臺灣檯面颱風", "台湾台面台风"),
        ("script", "家裏裡，為爲雙著", "家里里，为为双着"),
        ("script", "⼯作⻓龍", "工作长龙"),
        ("width", "ＡＢ１２％＋￥ﾊ₂²", "AB12%+¥ハ22"),
        ("case", "GDP", "gdp"),
        ("blanks", "\u3000\n\t\u200b\ufeff\u00ad\ufe00\U000e0100", " " * 8),
        ("punctuation", "；：？（）［］“”「」﹁﹂‘’", ';:?()[]""""""\'\''),
        ("punctuation", "—–－−～〜｛｝﹔", "----~~{};"),
    ],
)
def test_one_kind_of_difference_is_folded_by_itself(kind: str, text: str, folded: str) -> None:
    assert text.translate(folding_table(**{**_NOTHING, kind: True})) == folded
    assert text.translate(folding_table(**_NOTHING)) == text


def test_a_character_of_several_readings_is_left() -> None:
    table = folding_table(**{**_NOTHING, "script": True})
    assert "計畫鍛鍊答覆".translate(table) == "计畫锻鍊答覆"


def test_marks_that_numerals_need_are_left() -> None:
    table = folding_table(**{**_NOTHING, "width": True, "punctuation": True})
    assert "１，２００、３．５。".translate(table) == "1，200、3.5。"


@settings(deadline=None)
@given(st.text(st.characters(codec="utf-16")))
def test_every_offset_stays(text: str) -> None:
    for values in itertools.product((False, True), repeat=5):
        table = folding_table(**dict(zip(_NOTHING, values, strict=True)))
        folded = text.translate(table)
        assert len(folded) == len(text)
        assert folded.translate(table) == folded
