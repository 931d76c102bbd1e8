"""What numbers in Chinese numerals are worth."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.chinese_numerals import chinese_values, positional_value, small_number


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
        ("四万万五千万", 450_000_000),
        ("一万三千五百十三", 13_513),
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
    "numeral",
    [
        "一二三百",
        "三万五万",
        "十百",
        "千千万万",
        "万千",
        "一一",
        "二零二四",
        "一" * 40,
        "三亿万",
        "百十",
        "三五百二",
    ],
)
def test_a_broken_numeral_has_no_value(numeral: str) -> None:
    assert chinese_values(numeral) is None


def test_digits_written_one_by_one_are_a_year() -> None:
    assert positional_value("二〇二四") == 2024
    assert positional_value("１９９８") == 1998
    assert positional_value("二十") is None


@pytest.mark.parametrize(("digits", "value"), [("12", 12), ("十二", 12), ("二〇二四", 2024)])
def test_a_small_number_is_read_in_any_digits(digits: str, value: int) -> None:
    assert small_number(digits) == value


@given(st.text(alphabet="〇一二两三五九十百千万亿", max_size=24))
def test_any_run_of_numerals_is_valued_or_refused(run: str) -> None:
    values = chinese_values(run)
    assert values is None or values[0] >= 0
