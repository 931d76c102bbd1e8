"""Verdicts on figures hold in the present text, and a tick never says more than was checked."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from reader.annotation.anchoring import describe
from reader.annotation.model import Status, TextPositionSelector, TextQuoteSelector
from reader.annotation.verdict import About, PlacedVerdict, Tick, Verdict
from reader.core.figures import Figure, FigureKind
from reader.core.figures.corrections import FigureCorrection
from reader.core.span import Span
from reader.session.figure_verdicts import corrections_of, match_ticks, shown_tick
from reader.session.history import KeptVerdict

TEXT = "办理提案282件，捐款捐物2642万元。"
MADE = datetime(2024, 1, 27, 9, 30, tzinfo=UTC)


def figure(start: int, end: int) -> Figure:
    return Figure(Span(start, end), TEXT[start:end], FigureKind.COUNT)


def tick(span: Span | None, says: Tick = Tick.USED, status: Status = Status.EXACT) -> KeptVerdict:
    quote, position = describe(TEXT, span or Span(0, 1))
    verdict = Verdict("5f3c", About.TICK, quote, position, says.value, MADE, MADE)
    return KeptVerdict(PlacedVerdict(verdict, status, span), 1)


def test_it_stays_with_a_figure_that_became_shorter_or_longer() -> None:
    kept = tick(Span(4, 8))
    for one in (figure(4, 7), figure(3, 9)):
        assert match_ticks([one], [kept]) == {one.span: (kept,)}


def test_of_two_figures_the_one_it_shares_more_with_has_it() -> None:
    kept = tick(Span(12, 18))
    assert list(match_ticks([figure(12, 14), figure(14, 18)], [kept])) == [Span(14, 18)]


def test_one_that_touches_no_figure_or_has_no_place_waits() -> None:
    assert match_ticks([figure(4, 8)], [tick(Span(8, 12)), tick(None)]) == {}


def test_the_last_one_given_comes_last() -> None:
    first, second = tick(Span(4, 8), Tick.TO_CHECK), tick(Span(4, 7), Tick.CHECKED)
    assert match_ticks([figure(4, 8)], [first, second]) == {Span(4, 8): (first, second)}


@pytest.mark.parametrize("status", [Status.EXACT, Status.MOVED])
def test_where_its_words_are_the_same_it_says_what_was_said(status: Status) -> None:
    assert shown_tick(tick(Span(4, 8), Tick.USED, status).placed, TEXT) is Tick.USED


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("辦理提案２８２件，捐", Tick.USED),
        ("办理提案283件，捐", Tick.TO_CHECK),
        ("办理提案28.2件，捐", Tick.TO_CHECK),
    ],
)
def test_where_the_digits_are_others_it_is_to_be_checked_again(text: str, shown: Tick) -> None:
    end = text.index("，")
    placed = tick(Span(4, 8), Tick.USED, Status.CHANGED).placed
    assert shown_tick(PlacedVerdict(placed.verdict, Status.CHANGED, Span(4, end)), text) is shown


def test_where_its_place_is_not_sure_it_is_to_be_checked_again() -> None:
    placed = tick(Span(4, 8), Tick.USED, Status.AMBIGUOUS).placed
    assert shown_tick(placed, TEXT) is Tick.TO_CHECK


def said(exact: str, span: Span, status: Status, says: str) -> KeptVerdict:
    quote, position = TextQuoteSelector(exact), TextPositionSelector(0, len(exact))
    verdict = Verdict("5f3c", About.FIGURE, quote, position, says, MADE, MADE)
    return KeptVerdict(PlacedVerdict(verdict, status, span), 1)


def test_a_corrected_figure_with_other_digits_reaches_as_far_as_it_is_found() -> None:
    kept = said("9件", Span(7, 8), Status.CHANGED, "measure")
    assert corrections_of([kept], TEXT, [figure(4, 8)]) == [
        FigureCorrection(Span(4, 8), FigureKind.MEASURE)
    ]


def test_a_corrected_figure_in_another_script_keeps_the_reach_that_was_said() -> None:
    kept = said("２８２", Span(4, 7), Status.CHANGED, "code")
    assert corrections_of([kept], TEXT, [figure(4, 8)]) == [
        FigureCorrection(Span(4, 7), FigureKind.CODE)
    ]


def test_a_verdict_whose_place_is_not_sure_corrects_nothing() -> None:
    kept = said("282件", Span(4, 8), Status.AMBIGUOUS, "")
    assert corrections_of([kept], TEXT, [figure(4, 8)]) == []
