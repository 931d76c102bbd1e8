"""One number is written in many ways."""

from __future__ import annotations

import re

import cn2an
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.core.numeral_forms import NUMERAL, other_forms


def _written(numeral: str, text: str) -> bool:
    return any(re.fullmatch(form, text) for form in other_forms(numeral))


@pytest.mark.parametrize(
    ("numeral", "other"),
    [
        ("13", "十三"),
        ("十三", "13"),
        ("2024", "二〇二四"),
        ("二〇二四", "2024"),
        ("2024", "二千零二十四"),
        ("1234", "1,234"),
        ("1,234", "1234"),
        ("200", "两百"),
        ("30005", "三万零五"),
        ("10010", "一万零一十"),
        ("500002094", "五亿零二千零九十四"),
        ("500002094", "五亿二千零九十四"),
        ("3.5", "三点五"),
        ("三点五", "3.5"),
        ("100000000", "一亿"),
        ("1.2亿", "12000万"),
        ("12,000万", "1.2亿"),
        ("一亿二千万", "1.2亿"),
        ("1.5万亿", "一万五千亿"),
        ("百万", "1000000"),
        ("1000万", "千万"),
        ("5.2%", "百分之五点二"),
        ("百分之五", "5%"),
        ("千分之三", "3‰"),
        ("100%", "百分之百"),
        ("二〇〇五", "2005"),
        ("二0二四", "2024"),
        ("05", "零五"),
    ],
)
def test_a_number_has_another_form(numeral: str, other: str) -> None:
    assert _written(numeral, other)


@pytest.mark.parametrize(
    ("numeral", "text"), [("13", "二十三"), ("13", "十三五"), ("十三", "2013"), ("十三", "13.5")]
)
def test_a_part_of_a_number_is_another_number(numeral: str, text: str) -> None:
    assert not any(re.search(form, text) for form in other_forms(numeral))


@pytest.mark.parametrize("numeral", ["七八", "十百", "9" * 20, "六五", "百分之五%"])
def test_what_is_no_number_has_no_other_form(numeral: str) -> None:
    assert other_forms(numeral) == []


@settings(deadline=None)
@given(st.integers(1, 10**12 - 1))
def test_the_chinese_form_is_the_usual_one(number: int) -> None:
    assert _written(str(number), cn2an.an2cn(str(number)))


@settings(deadline=None)
@given(st.integers(1, 10**7), st.sampled_from(["", "万", "亿", "%"]))
def test_each_form_of_a_number_has_the_others(number: int, sign: str) -> None:
    written = cn2an.an2cn(str(number)) if not sign else f"{number}{sign}"
    for form in (written, f"{number:,}{sign}", f"{number}{sign}"):
        assert _written(form, f"{number}{sign}")


@given(st.integers(1, 10**12 - 1))
def test_each_number_is_a_numeral(number: int) -> None:
    assert NUMERAL.fullmatch(str(number))
    assert NUMERAL.fullmatch(f"{number:,}")
