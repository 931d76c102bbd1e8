"""Points and periods of the calendar."""

from __future__ import annotations

import pytest

from reader.core.figures import Figure, FigureKind, Modifier, find_figures


def only(text: str) -> Figure:
    (figure,) = find_figures(text)
    return figure


@pytest.mark.parametrize(
    ("text", "passage", "value"),
    [
        ("2024年1月27日在", "2024年1月27日", "2024-01-27"),
        ("1 9 9 8 年3 月5 日", "1 9 9 8 年3 月5 日", "1998-03-05"),
        ("时间：2026-02-01", "2026-02-01", "2026-02-01"),
        ("一九五四年九月二十日", "一九五四年九月二十日", "1954-09-20"),
        ("到二○三五年", "二○三五年", "2035"),
        ("2024年上半年", "2024年上半年", "2024-H1"),
        ("上半年增长", "上半年", "XXXX-H1"),
        ("2024年第三季度", "2024年第三季度", "2024-Q3"),
        ("一季度增长", "一季度", "XXXX-Q1"),
        ("去年12月召开", "去年12月", "XXXX-12"),
        ("去年第四季度", "去年第四季度", "XXXX-Q4"),
        ("5月1日起", "5月1日", "XXXX-05-01"),
        ("明（2026）年起", "明（2026）年", "2026"),
    ],
)
def test_a_date_has_its_iso_form(text: str, passage: str, value: str) -> None:
    figure = only(text)
    assert (figure.text, figure.kind, figure.value) == (passage, FigureKind.DATE, value)


@pytest.mark.parametrize(
    ("text", "passage", "low", "high"),
    [
        ("2021—2025年", "2021—2025年", "2021", "2025"),
        ("１９７９到１９８３年", "１９７９到１９８３年", "1979", "1983"),
        ("从1949年到1978年", "1949年到1978年", "1949", "1978"),
        ("1—9月", "1—9月", "XXXX-01", "XXXX-09"),
        ("2024年9月至2025年3月", "2024年9月至2025年3月", "2024-09", "2025-03"),
        ("2024/25學年", "2024/25學年", "2024", "2025"),
        ("二○二四至二五年度", "二○二四至二五年度", "2024", "2025"),
        ("8月26至28日", "8月26至28日", "XXXX-08-26", "XXXX-08-28"),
        ("前三季度", "前三季度", "XXXX-Q1", "XXXX-Q3"),
        ("迈向二十一世纪", "二十一世纪", "2001", "2100"),
        ("八十年代", "八十年代", "1980", "1989"),
        ("20世纪90年代", "20世纪90年代", "1990", "1999"),
    ],
)
def test_a_period_has_two_ends(text: str, passage: str, low: str, high: str) -> None:
    figure = only(text)
    assert (figure.text, figure.kind) == (passage, FigureKind.DATE)
    assert (figure.value, figure.low, figure.high) == (None, low, high)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("中華民國 113 年 11 月 1 日", "2024-11-01"),
        ("民國106年7月", "2017-07"),
        ("執行至今（113）年 9 月底", "2024-09"),
        ("114 年度預算編列計畫", "2025"),
    ],
)
def test_years_of_the_republic_are_counted_in_the_common_era(text: str, value: str) -> None:
    assert only(text).value == value


def test_a_range_of_years_of_the_republic_has_two_ends() -> None:
    figure = find_figures("立法院審議（106-107 年）")[0]
    assert (figure.text, figure.low, figure.high) == ("106-107 年", "2017", "2018")


def test_a_span_of_years_is_no_year_of_the_republic() -> None:
    figure = only("立法院同意以 4 年為期程")
    assert (figure.kind, figure.unit) == (FigureKind.DURATION, "年")


@pytest.mark.parametrize(
    ("text", "mod"),
    [("1999年底", Modifier.END), ("2024年初", Modifier.START), ("5月中旬", Modifier.MID)],
)
def test_the_edge_of_a_period_is_told_and_is_not_approximate(text: str, mod: Modifier) -> None:
    figure = only(text)
    assert (figure.mod, figure.approx) == (mod, False)


def test_years_that_share_one_sign_are_dates_each() -> None:
    first, second, span = find_figures("1979、1980两年")
    assert (first.value, second.value, span.text) == ("1979", "1980", "两年")


@pytest.mark.parametrize("text", ["去年", "今年以来", "全年", "十月革命", "9时"])
def test_bare_relative_years_are_no_figures(text: str) -> None:
    assert find_figures(text) == ()
