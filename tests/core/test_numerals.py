"""Where numerals end and what they are worth."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.numerals import (
    chinese_values,
    numeral_at,
    positional_value,
    small_number,
)


@pytest.mark.parametrize(
    ("numeral", "value"),
    [
        ("十", 10),
        ("十五", 15),
        ("廿五", 25),
        ("三百二十", 320),
        ("一百五", 150),
        ("两千三", 2300),
        ("三万五", 35_000),
        ("一千零五", 1005),
        ("一万零三", 10_003),
        ("十四亿三千万", 1_430_000_000),
        ("六万万", 600_000_000),
        ("两万亿", 2_000_000_000_000),
        ("三兆", 3_000_000_000_000),
        ("壹仟贰佰叁拾肆", 1234),
        ("兩萬", 20_000),
        ("百万", 1_000_000),
        ("四亿零七百万", 407_000_000),
    ],
)
def test_a_chinese_numeral_has_its_value(numeral: str, value: int) -> None:
    assert chinese_values(numeral) == (Decimal(value), None)


@pytest.mark.parametrize(
    ("numeral", "low", "high"),
    [("七八", 7, 8), ("三五", 3, 5), ("二三十", 20, 30), ("十七八", 17, 18), ("二三百", 200, 300)],
)
def test_neighbours_stand_for_a_range(numeral: str, low: int, high: int) -> None:
    assert chinese_values(numeral) == (Decimal(low), Decimal(high))


@pytest.mark.parametrize(
    "numeral", ["一二三百", "三万五万", "十百", "千千万万", "万千", "一一", "二零二四", "一" * 40]
)
def test_a_broken_numeral_has_no_value(numeral: str) -> None:
    assert chinese_values(numeral) is None


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


def test_digits_written_one_by_one_are_a_year() -> None:
    assert positional_value("二〇二四") == 2024
    assert positional_value("１９９８") == 1998
    assert positional_value("二十") is None


@pytest.mark.parametrize(("digits", "value"), [("12", 12), ("十二", 12), ("二〇二四", 2024)])
def test_a_small_number_is_read_in_any_digits(digits: str, value: int) -> None:
    assert small_number(digits) == value


@given(st.integers(min_value=0, max_value=10**15))
def test_a_number_keeps_its_value_through_thousands_marks(number: int) -> None:
    numeral = numeral_at(f"{number:,}元", 0)
    assert numeral is not None
    assert numeral.low == number


@given(st.text(alphabet="〇一二两三五九十百千万亿", max_size=24))
def test_any_run_of_numerals_is_valued_or_refused(run: str) -> None:
    values = chinese_values(run)
    assert values is None or values[0] >= 0
