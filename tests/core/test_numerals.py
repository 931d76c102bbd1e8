"""Where numerals end and what they are worth."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.numerals import numeral_at


@pytest.mark.parametrize(
    ("text", "end", "value", "more"),
    [
        ("2642万元", 5, "26420000", False),
        ("1亿1127万元", 7, "111270000", False),
        ("4,080萬5,000元", 11, "40805000", False),
        ("4萬811名", 5, "40811", False),
        ("２．５亿", 4, "250000000", False),
        ("1.39万亿斤", 6, "1390000000000", False),
        ("6600多万", 6, "66000000", True),
        ("60余篇", 3, "60", True),
        ("3万多亿元", 4, "3000000000000", True),
        ("19·5％", 4, "19.5", False),
        ("250万千瓦", 4, "2500000", False),
        ("三十多万", 4, "300000", True),
        ("四亿零七百多万吨", 7, "407000000", True),
        ("十五点三", 4, "15.3", False),
        ("五百万千瓦", 3, "5000000", False),
        ("二十来个", 3, "20", True),
    ],
)
def test_a_numeral_ends_where_its_unit_begins(text: str, end: int, value: str, more: bool) -> None:
    numeral = numeral_at(text, 0)
    assert numeral is not None
    assert (numeral.end, numeral.low, numeral.more) == (end, Decimal(value), more)


def test_a_chain_of_growing_parts_is_no_sum() -> None:
    numeral = numeral_at("1万1万1万", 0)
    assert numeral is not None
    assert (numeral.end, numeral.low) == (2, Decimal(10_000))


def test_forty_digits_are_no_number() -> None:
    assert numeral_at("7" * 40, 0) is None


def test_no_numeral_begins_at_a_word() -> None:
    assert numeral_at("万众", 1) is None
    assert numeral_at("", 0) is None


@given(st.integers(min_value=0, max_value=10**15))
def test_a_number_keeps_its_value_through_thousands_marks(number: int) -> None:
    numeral = numeral_at(f"{number:,}元", 0)
    assert numeral is not None
    assert numeral.low == number
