"""Radicals in the place of characters are mended."""

from __future__ import annotations

import pytest

from reader.core.repair import repair


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("⼯作报告", "工作报告"),
        ("⻓期⽬标", "长期目标"),
        ("⾭年⼈", "青年人"),
        ("⼾籍制度改⾰，农业转移⼈⼝进城落⼾", "户籍制度改革，农业转移人口进城落户"),
        ("⼾籍制度改⾰，農業轉移⼈⼝", "戶籍制度改革，農業轉移人口"),
        ("⸺二〇二四年", "——二〇二四年"),
    ],
)
def test_a_radical_is_the_character_that_it_stands_for(source: str, text: str) -> None:
    assert repair(source).text == text
