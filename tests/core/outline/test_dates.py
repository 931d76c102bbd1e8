"""A day is read in all the forms that reports write it."""

from __future__ import annotations

import pytest

from reader.core.outline.dates import find_date


@pytest.mark.parametrize(
    ("text", "name", "iso"),
    [
        ("——2024年1月27日在", "2024年1月27日", "2024-01-27"),
        ("——１９５６年６月１５日在", "１９５６年６月１５日", "1956-06-15"),
        ("二〇二六年一月二十七日在", "二〇二六年一月二十七日", "2026-01-27"),
        ("一九五四年九月二十日第一届", "一九五四年九月二十日", "1954-09-20"),
        ("中華民國114年2月25日", "中華民國114年2月25日", "2025-02-25"),
        ("中華民國 113 年 11 月 1 日", "中華民國 113 年 11 月 1 日", "2024-11-01"),
        ("1955年7月5日至6日在", "1955年7月5日至6日", "1955-07-05"),
        ("1981年11月30日和12月1日在", "1981年11月30日和12月1日", "1981-11-30"),
        ("１９６４年１２月２１日和２２日在", "１９６４年１２月２１日和２２日", "1964-12-21"),
    ],
)
def test_a_day_is_found_with_its_place(text: str, name: str, iso: str) -> None:
    found = find_date(text)
    assert found is not None
    assert (found.span.of(text), found.iso) == (name, iso)


@pytest.mark.parametrize("text", ["2024年", "3月5日", "2024年13月1日", "2024年2月30日", "十四五"])
def test_what_is_no_day_is_none(text: str) -> None:
    assert find_date(text) is None
