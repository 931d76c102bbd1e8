"""A passage that a person calls a figure is valued where that is certain, and else not."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.figures import Direction, Figure, FigureKind, Modifier, Value, find_figures
from reader.core.figures.passage import read_passage
from reader.core.span import Span


def read(text: str, passage: str, kind: FigureKind | None = None) -> Figure:
    start = text.index(passage)
    span = Span(start, start + len(passage))
    found = [figure for figure in find_figures(text) if figure.span == span]
    return read_passage(text, span, kind, found[0] if found else None)


@pytest.mark.parametrize(
    ("passage", "kind", "value", "unit"),
    [
        ("2642万", FigureKind.MONEY, Decimal(26_420_000), None),
        ("35家庭", FigureKind.COUNT, Decimal(35), "家庭"),
        ("5朵小红花啊", FigureKind.COUNT, Decimal(5), "朵"),
        ("5小红花啊呀", FigureKind.COUNT, Decimal(5), None),
        ("第三届", FigureKind.ORDINAL, Decimal(3), "届"),
        ("第3位", FigureKind.RANK, Decimal(3), None),
        ("2024年", FigureKind.DURATION, Decimal(2024), "年"),
        ("2024年", FigureKind.DATE, "2024", None),
        ("20年", FigureKind.DATE, None, None),
        ("十四五", FigureKind.SLOGAN, None, None),
        ("5G", FigureKind.CODE, None, None),
        ("282件", FigureKind.CODE, None, None),
        ("七成", FigureKind.RATIO, Decimal("0.7"), None),
    ],
)
def test_it_is_valued_for_the_kind_it_is_said_to_be(
    passage: str, kind: FigureKind, value: Value | None, unit: str | None
) -> None:
    figure = read(f"一年来{passage}，很好。", passage, kind)
    assert (figure.kind, figure.value, figure.unit) == (kind, value, unit)


@pytest.mark.parametrize(
    "passage", ["亏空-5点", "1.5.2", "5件或者7人", "全年", "，", "一二三百户", "1" * 40]
)
def test_what_cannot_be_read_with_certainty_has_no_value(passage: str) -> None:
    figure = read(f"关于{passage}。", passage, FigureKind.COUNT)
    assert (figure.value, figure.low, figure.high) == (None, None, None)


def test_what_qualifies_it_is_read_too() -> None:
    figure = read("慰问约35家庭。", "约35家庭", FigureKind.COUNT)
    assert (figure.value, figure.mod, figure.unit) == (Decimal(35), Modifier.APPROX, "家庭")


def test_neighbours_are_a_range() -> None:
    figure = read("有七八家庭。", "七八家庭", FigureKind.COUNT)
    assert (figure.low, figure.high, figure.value) == (Decimal(7), Decimal(8), None)


def test_blanks_and_line_ends_within_it_do_not_matter() -> None:
    figure = read("办理提案2 8 2\n件。", "2 8 2\n件", FigureKind.MEASURE)
    assert (figure.value, figure.unit) == (Decimal(282), "件")


def test_its_sentence_tells_direction_and_what_it_is_of() -> None:
    text = "上半年。全市财政收入增长5.2%，很好。"
    assert read(text, "5.2", FigureKind.COUNT).direction is Direction.UP
    figure = read("办理提案2 8 2\n件。捐款捐物2642万，很好。", "2642万", FigureKind.MONEY)
    assert figure.of == "捐款捐物"


@pytest.mark.parametrize(
    ("passage", "kind"),
    [("2642万元", "money"), ("5.2%", "percent"), ("2024年", "date"), ("全年", "count")],
)
def test_without_a_kind_it_is_the_likeliest(passage: str, kind: str) -> None:
    assert read(f"本市{passage}，很好。", passage).kind == kind


def test_what_the_engine_found_there_is_kept_if_its_kind_is() -> None:
    text = "全市捐款捐物2642万元，增长5.2%。"
    for figure in find_figures(text):
        assert read_passage(text, figure.span, figure.kind, figure) == figure


@given(st.text("0123456789一二百万亿.,，。件元% \n第约", min_size=1), st.data())
def test_any_passage_of_any_text_can_be_read(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(text))))
    kind = data.draw(st.sampled_from(FigureKind))
    figure = read_passage(text, span, kind)
    assert (figure.span, figure.text, figure.kind) == (span, span.of(text), kind)
