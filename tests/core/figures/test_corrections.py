"""What a person says of figures takes the place of what the engine found."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from reader.core.figures import Figure, FigureKind, find_figures
from reader.core.figures.corrections import FigureCorrection, apply_corrections
from reader.core.span import Span

TEXT = "一年来，办理提案282件，捐款捐物2642万元，增长5.2%，慰问家庭约35户。"
FOUND = find_figures(TEXT)


def said(words: str, kind: FigureKind | None = None) -> FigureCorrection:
    start = TEXT.index(words)
    return FigureCorrection(Span(start, start + len(words)), kind)


def corrected(*corrections: FigureCorrection) -> list[tuple[str, FigureKind]]:
    figures = apply_corrections(TEXT, FOUND, corrections)
    return [(figure.text, figure.kind) for figure in figures]


def test_without_corrections_nothing_changes() -> None:
    assert apply_corrections(TEXT, FOUND, []) == FOUND


def test_a_passage_that_is_no_figure_takes_away_those_it_overlaps() -> None:
    assert [text for text, _ in corrected(said("82件，捐款捐物2"))] == [
        figure.text for figure in FOUND if figure.text not in {"282件", "2642万元"}
    ]


def test_a_passage_that_is_a_figure_takes_the_place_of_those_it_overlaps() -> None:
    figures = corrected(said("捐物2642万", FigureKind.MONEY))
    assert ("捐物2642万", FigureKind.MONEY) in figures
    assert "2642万元" not in [text for text, _ in figures]


def test_of_two_that_overlap_the_later_one_holds() -> None:
    figures = corrected(said("提案282件", FigureKind.CODE), said("282件，", FigureKind.RANK))
    assert ("282件，", FigureKind.RANK) in figures
    assert "提案282件" not in [text for text, _ in figures]


def test_a_figure_of_a_person_stands_where_the_found_one_was_dismissed() -> None:
    assert ("282", FigureKind.COUNT) in corrected(said("282件"), said("282", FigureKind.COUNT))


spans = st.tuples(st.integers(0, len(TEXT) - 1), st.integers(1, 9)).map(
    lambda pair: Span(pair[0], min(len(TEXT), pair[0] + pair[1]))
)
corrections = st.builds(FigureCorrection, spans, st.none() | st.sampled_from(FigureKind))


@given(st.lists(corrections, max_size=8))
def test_corrected_figures_are_in_text_order_and_do_not_overlap(
    given_ones: list[FigureCorrection],
) -> None:
    figures: tuple[Figure, ...] = apply_corrections(TEXT, FOUND, given_ones)
    assert all(one.span.end <= other.span.start for one, other in pairwise(figures))
    assert all(figure.text == figure.span.of(TEXT) for figure in figures)
    if given_ones and given_ones[-1].kind:
        assert given_ones[-1].span in [figure.span for figure in figures]
