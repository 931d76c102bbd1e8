"""Numbers of headings are put into other values and widths."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.outline.numbering import value_of
from reader.core.outline.numeral_words import in_width_of, like, width_of


@pytest.mark.parametrize(
    ("number", "value", "other"),
    [
        ("（二）", 3, "（三）"),
        ("十、", 11, "十一、"),
        ("(2)", 10, "(10)"),
        ("２．", 3, "３．"),
        ("第二，", 3, "第三，"),
        ("二是", 3, "三是"),
        ("贰、", 3, "叁、"),
        ("貳、", 3, "參、"),
        ("②", 3, "③"),
        ("乙、", 3, "丙、"),
        ("III.", 4, "IV."),
        ("Ⅱ、", 3, "Ⅲ、"),
        ("第二章", 20, "第二十章"),
        ("第二条", 101, "第一百零一条"),
        ("第二条", 112, "第一百一十二条"),
    ],
)
def test_a_number_keeps_its_shape(number: str, value: int, other: str) -> None:
    assert like(number, value) == other


@given(st.integers(1, 999))
def test_a_spelled_number_is_read_as_the_same_value(value: int) -> None:
    assert value_of(like("一", value)) == value


@pytest.mark.parametrize(
    ("number", "width"), [("(四)", "narrow"), ("（四）", "wide"), ("1.", "narrow"), ("四、", "")]
)
def test_a_number_tells_its_width(number: str, width: str) -> None:
    assert width_of(number) == width


def test_a_number_takes_the_width_of_another() -> None:
    assert in_width_of("(四)", "（三）") == "（四）"
    assert in_width_of("４．", "3.") == "4."
    assert in_width_of("四、", "（三）") == "四、"
