"""Figures can be corrected and ticked; that is kept, found again and can be undone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.annotation.verdict import Tick
from reader.core.figures import Figure, FigureKind
from reader.core.script import convert
from reader.core.span import Span
from reader.errors import NoteError, StoreError
from reader.session.history import DeedName
from reader.session.ledger import Ledger
from reader.session.reading import Change, ReadingSession
from reader.session.report import Report, report_from_text
from reader.store.library import Library

TEXT = (
    "市政协工作报告\n"
    "各位委员：我代表常务委员会报告工作，请予审议。\n"
    "一年来，办理提案282件，捐款捐物2642万元，增长5.2%，慰问困难家庭约35户。\n"
    "全年组织视察13次，形成调研报告9篇，上报社情民意信息120条，采用率居全省第3位。\n"
)
REVISED = "（摘要）\n" + TEXT.replace("请予审议", "请审议").replace("282件", "286件")
PATH = Path("/reports/a.txt")


def again(library: Library, text: str = TEXT) -> ReadingSession:
    read = report_from_text(text)
    report = Report(PATH, read.source, read.text, read.offset_map, read.repairs)
    return ReadingSession(report, library)


def span_of(words: str, text: str = TEXT) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def figure(ledger: Ledger, words: str) -> Figure:
    return next(figure for figure in ledger.figures if figure.text == words)


def texts(ledger: Ledger) -> list[str]:
    return [figure.text for figure in ledger.figures]


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library(tmp_path / "library.sqlite3") as opened:
        yield opened


@pytest.fixture
def session(library: Library) -> ReadingSession:
    return again(library)


@pytest.fixture
def ledger(session: ReadingSession) -> Ledger:
    return session.ledger


def test_without_corrections_the_figures_are_those_of_the_engine(session: ReadingSession) -> None:
    assert session.ledger.figures == session.report.figures
    assert not session.ledger.ticks


def test_a_figure_that_is_none_is_gone_after_reopening_too(
    ledger: Ledger, library: Library
) -> None:
    change = ledger.dismiss([figure(ledger, "9篇")])
    assert change == Change(figures=(span_of("9篇"),))
    assert "9篇" not in texts(ledger)
    assert again(library).ledger.figures == ledger.figures


def test_a_figure_can_be_of_another_kind(ledger: Ledger, library: Library) -> None:
    ledger.correct(figure(ledger, "9篇"), kind=FigureKind.MEASURE)
    corrected = figure(ledger, "9篇")
    assert (corrected.kind, corrected.value, corrected.unit) == (
        FigureKind.MEASURE,
        Decimal(9),
        "篇",
    )
    assert again(library).ledger.figures == ledger.figures


def test_a_figure_can_reach_elsewhere_and_is_valued_anew(ledger: Ledger) -> None:
    ledger.correct(figure(ledger, "2642万元"), span=span_of("642万元"))
    assert figure(ledger, "642万元").value == Decimal(6_420_000)
    assert "2642万元" not in texts(ledger)


def test_a_figure_moved_off_its_place_leaves_none_behind(ledger: Ledger) -> None:
    ledger.correct(figure(ledger, "9篇"), span=span_of("一年来"))
    assert figure(ledger, "一年来").kind is FigureKind.COUNT
    assert "9篇" not in texts(ledger)


def test_a_missed_figure_can_be_added(ledger: Ledger, library: Library) -> None:
    change = ledger.add(span_of("全年"), FigureKind.DATE)
    assert change.figures == (span_of("全年"),)
    assert ledger.figure_at(span_of("全年").start) == figure(ledger, "全年")
    assert list(ledger.figures) == sorted(ledger.figures, key=lambda one: one.span)
    assert again(library).ledger.figures == ledger.figures


def test_an_added_figure_that_is_dismissed_leaves_nothing_behind(
    ledger: Ledger, session: ReadingSession
) -> None:
    ledger.add(span_of("全年"), FigureKind.DATE)
    ledger.dismiss([figure(ledger, "全年")])
    assert ledger.figures == session.report.figures
    assert ledger.corrections == ()


def test_what_was_corrected_can_be_restored(ledger: Ledger, session: ReadingSession) -> None:
    place = span_of("9篇")
    assert not ledger.is_corrected(place)
    ledger.dismiss([figure(ledger, "9篇")])
    assert ledger.is_corrected(place)
    ledger.restore(place)
    assert ledger.figures == session.report.figures


def test_the_engine_suggests_what_a_passage_may_be(ledger: Ledger) -> None:
    suggested = ledger.suggestion(span_of("困难家庭约35户"))
    assert (suggested.kind, suggested.text) == (FigureKind.COUNT, "困难家庭约35户")


def test_many_figures_are_ticked_in_one_step(session: ReadingSession, library: Library) -> None:
    ledger = session.ledger
    change = ledger.tick(ledger.figures, Tick.CHECKED)
    assert change.ticks == tuple(each.span for each in ledger.figures)
    assert set(ledger.ticks.values()) == {Tick.CHECKED}
    assert again(library).ledger.ticks == ledger.ticks
    session.undo()
    assert not ledger.ticks


def test_a_tick_can_be_changed_and_taken_away(ledger: Ledger, library: Library) -> None:
    nine = figure(ledger, "9篇")
    for tick in (Tick.TO_CHECK, Tick.USED, Tick.NONE):
        ledger.tick([nine], tick)
        assert ledger.tick_of(nine) is tick
        assert again(library).ledger.tick_of(nine) is tick
    assert not ledger.tick([nine], Tick.NONE)


def test_a_tick_stays_when_its_figure_is_corrected(ledger: Ledger) -> None:
    ledger.tick([figure(ledger, "2642万元")], Tick.USED)
    ledger.correct(figure(ledger, "2642万元"), span=span_of("2642万"), kind=FigureKind.COUNT)
    assert ledger.tick_of(figure(ledger, "2642万")) is Tick.USED


def test_deeds_are_named_for_the_menu(session: ReadingSession) -> None:
    ledger = session.ledger
    ledger.tick(ledger.figures[:2], Tick.USED)
    assert session.undo_text == DeedName.TICK_SEVERAL
    ledger.dismiss(ledger.figures[:1])
    assert session.undo_text == DeedName.DISMISS_FIGURE


def test_corrections_and_ticks_are_found_again_in_a_revised_report(
    ledger: Ledger, library: Library
) -> None:
    ledger.dismiss([figure(ledger, "9篇")])
    ledger.add(span_of("全年"), FigureKind.DATE)
    ledger.tick([figure(ledger, "13次")], Tick.USED)
    revised = again(library, REVISED).ledger
    assert "9篇" not in texts(revised)
    assert figure(revised, "全年").span == span_of("全年", REVISED)
    assert revised.tick_of(figure(revised, "13次")) is Tick.USED


def test_a_corrected_figure_with_more_digits_than_before_is_whole(
    ledger: Ledger, library: Library
) -> None:
    ledger.correct(figure(ledger, "9篇"), kind=FigureKind.MEASURE)
    revised = again(library, TEXT.replace("9篇", "11篇")).ledger
    assert (figure(revised, "11篇").kind, figure(revised, "11篇").value) == (
        FigureKind.MEASURE,
        Decimal(11),
    )


def test_a_figure_whose_digits_were_revised_is_to_be_checked_again(
    ledger: Ledger, library: Library
) -> None:
    ledger.tick([figure(ledger, "282件"), figure(ledger, "13次")], Tick.CHECKED)
    revised = again(library, REVISED).ledger
    assert revised.tick_of(figure(revised, "286件")) is Tick.TO_CHECK
    revised.tick([figure(revised, "286件")], Tick.CHECKED)
    assert again(library, REVISED).ledger.ticks == revised.ticks


def test_if_the_library_cannot_be_written_nothing_has_changed(
    session: ReadingSession, library: Library
) -> None:
    ledger = session.ledger
    nine = figure(ledger, "9篇")
    ledger.tick([nine], Tick.USED)
    before = (ledger.figures, dict(ledger.ticks), session.undo_text)
    library._connection._sqlite.execute("PRAGMA query_only = ON")
    deeds: list[Callable[[], object]] = [
        lambda: ledger.dismiss([nine]),
        lambda: ledger.tick([nine], Tick.CHECKED),
        lambda: ledger.add(span_of("全年"), FigureKind.DATE),
        session.undo,
    ]
    for deed in deeds:
        with pytest.raises(StoreError):
            deed()
    assert (ledger.figures, dict(ledger.ticks), session.undo_text) == before


def test_what_another_window_corrected_is_taken_over_and_not_overwritten(
    session: ReadingSession, library: Library
) -> None:
    other = again(library).ledger
    other.dismiss([figure(other, "9篇")])
    assert session.refresh() == Change(figures=(span_of("9篇"),))
    assert session.ledger.figures == other.figures
    other.restore(span_of("9篇"))
    with pytest.raises(StoreError, match="另一个窗口"):
        session.ledger.restore(span_of("9篇"))


def test_blanks_at_the_ends_of_a_passage_do_not_belong_to_the_figure(ledger: Ledger) -> None:
    title_end = TEXT.index("\n")
    ledger.add(Span(title_end - 2, title_end + 1), FigureKind.CODE)
    assert texts(ledger)[0] == "报告"


@pytest.mark.parametrize("span", [Span(3, 3), Span(7, 8), Span(0, len(TEXT) + 1)])
def test_a_passage_that_makes_no_sense_is_told(ledger: Ledger, span: Span) -> None:
    with pytest.raises(NoteError):
        ledger.add(span, FigureKind.COUNT)


@dataclass(frozen=True)
class Wish:
    """Something to do to the ledger: which deed, on which of the figures, where."""

    deed: str
    place: int
    length: int
    kind: FigureKind
    tick: Tick


wishes = st.builds(
    Wish,
    st.sampled_from(["dismiss", "correct", "move", "add", "restore", "tick", "undo", "redo"]),
    st.integers(0, len(TEXT) - 9),
    st.integers(1, 8),
    st.sampled_from(FigureKind),
    st.sampled_from(Tick),
)


def carry_out(session: ReadingSession, wish: Wish) -> Change:
    ledger = session.ledger
    span = Span(wish.place, wish.place + wish.length)
    if not (ledger.figures and span.of(TEXT).strip()):
        return Change()
    chosen = ledger.figures[wish.place % len(ledger.figures) :][: wish.length]
    deeds: dict[str, Callable[[], Change]] = {
        "dismiss": lambda: ledger.dismiss(chosen[:2]),
        "correct": lambda: ledger.correct(chosen[0], kind=wish.kind),
        "move": lambda: ledger.correct(chosen[0], span=span),
        "add": lambda: ledger.add(span, wish.kind),
        "restore": lambda: ledger.restore(span),
        "tick": lambda: ledger.tick(chosen, wish.tick),
        "undo": session.undo,
        "redo": session.redo,
    }
    return deeds[wish.deed]()


def quick_library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    """Return a library that does not wait for the disk, which would take minutes here."""
    library = Library(tmp_path_factory.mktemp("any") / "library.sqlite3")
    library._connection._sqlite.execute("PRAGMA synchronous = OFF")
    return library


State = tuple[tuple[Figure, ...], dict[Span, Tick]]


def state(session: ReadingSession) -> State:
    return session.ledger.figures, dict(session.ledger.ticks)


@settings(max_examples=40, deadline=None)
@given(st.lists(wishes, max_size=8))
def test_undoing_all_restores_exactly_and_what_is_kept_is_what_is_seen(
    tmp_path_factory: pytest.TempPathFactory, deeds: list[Wish]
) -> None:
    with quick_library(tmp_path_factory) as library:
        session = again(library)
        first = state(session)
        for wish in deeds:
            carry_out(session, wish)
        spans = [each.span for each in session.ledger.figures]
        assert not any(one.overlaps(two) for one, two in pairwise(spans))
        assert state(again(library)) == state(session)
        last = state(session)
        undone = 0
        while session.can_undo:
            session.undo()
            undone += 1
        assert state(session) == first
        assert state(again(library)) == first
        for _ in range(undone):
            session.redo()
        assert state(session) == last


@settings(max_examples=15, deadline=None)
@given(st.lists(wishes.filter(lambda wish: wish.deed not in {"undo", "redo"}), max_size=6))
def test_corrections_and_ticks_hold_when_the_file_comes_back_in_the_other_script(
    tmp_path_factory: pytest.TempPathFactory, deeds: list[Wish]
) -> None:
    traditional = convert(TEXT, "s2t").text
    with quick_library(tmp_path_factory) as library:
        session = again(library)
        for wish in deeds:
            carry_out(session, wish)
        converted = again(library, traditional)
    assert [(each.span, each.kind) for each in converted.ledger.figures] == [
        (each.span, each.kind) for each in session.ledger.figures
    ]
    assert converted.ledger.ticks == session.ledger.ticks
