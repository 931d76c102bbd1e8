"""One number is written in many ways."""

from __future__ import annotations

import re

import cn2an
import pytest
from hypothesis import given
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
        ("3.5", "三点五"),
        ("三点五", "3.5"),
        ("100000000", "一亿"),
    ],
)
def test_a_number_has_another_form(numeral: str, other: str) -> None:
    assert _written(numeral, other)


@pytest.mark.parametrize(
    ("numeral", "text"), [("13", "二十三"), ("13", "十三五"), ("十三", "2013"), ("十三", "13.5")]
)
def test_a_part_of_a_number_is_another_number(numeral: str, text: str) -> None:
    assert not any(re.search(form, text) for form in other_forms(numeral))


@pytest.mark.parametrize("numeral", ["七八", "十百", "9" * 20])
def test_what_is_no_number_has_no_other_form(numeral: str) -> None:
    assert other_forms(numeral) == []


@given(st.integers(1, 10**12 - 1))
def test_the_chinese_form_is_the_usual_one(number: int) -> None:
    assert _written(str(number), cn2an.an2cn(str(number)))


@given(st.integers(1, 10**12 - 1))
def test_each_number_is_a_numeral(number: int) -> None:
    assert NUMERAL.fullmatch(str(number))
    assert NUMERAL.fullmatch(f"{number:,}")
