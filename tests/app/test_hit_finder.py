"""Looking for a query beside the event loop."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.app.hit_finder import HitFinder, Wanted
from reader.core.search import SearchOptions
from reader.core.span import Span
from reader.session.report import Report, open_report


@pytest.fixture
def finder(qtbot: QtBot) -> Iterator[HitFinder]:
    made = HitFinder()
    yield made
    made.finish()


def _report(folder: Path, text: str) -> Report:
    path = folder / "报告.txt"
    path.write_text(text, encoding="utf-8")
    return open_report(path)


@pytest.fixture
def short(tmp_path: Path) -> Report:
    return _report(tmp_path, "工作报告\n各位委员，请审议。\n")


@pytest.fixture
def long(tmp_path: Path) -> Report:
    lines = [f"各位委员，请审议第{number}件提案。" for number in range(15_000)]
    return _report(tmp_path, "\n".join(["工作报告", *lines]))


def test_a_short_report_is_answered_at_once(finder: HitFinder, short: Report, qtbot: QtBot) -> None:
    start = short.text.index("委员")
    with qtbot.waitSignal(finder.found) as found:
        finder.look(Wanted(short, "委員", SearchOptions()))
        assert not finder.busy
    assert found.args == [[Span(start, start + 2)]]


def test_of_several_wishes_only_the_last_is_answered(
    finder: HitFinder, long: Report, qtbot: QtBot
) -> None:
    answers: list[int] = []
    finder.found.connect(lambda places: answers.append(len(places)))
    for query in ("委", "委员", "工作", "工作报告"):
        finder.look(Wanted(long, query, SearchOptions()))
    assert finder.busy
    qtbot.waitUntil(lambda: not finder.busy)
    assert answers == [1]


def test_what_was_given_up_is_not_answered_but_what_is_wanted_then_is(
    finder: HitFinder, long: Report, short: Report, qtbot: QtBot
) -> None:
    answers: list[int] = []
    finder.found.connect(lambda places: answers.append(len(places)))
    finder.look(Wanted(long, "委员", SearchOptions()))
    finder.give_up()
    assert not finder.busy
    finder.look(Wanted(short, "委员", SearchOptions()))
    qtbot.waitUntil(lambda: not finder.busy)
    assert answers == [1]


def test_preparing_answers_nothing_and_holds_no_wish_up(
    finder: HitFinder, short: Report, qtbot: QtBot
) -> None:
    answers: list[int] = []
    finder.found.connect(lambda places: answers.append(len(places)))
    finder.prepare(short, SearchOptions())
    finder.look(Wanted(short, "委员", SearchOptions()))
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [1]


@pytest.mark.parametrize("query", ["(", "(a+", "[0-9"])
def test_a_bad_pattern_is_refused_with_a_sentence(
    finder: HitFinder, short: Report, qtbot: QtBot, query: str
) -> None:
    with qtbot.waitSignal(finder.refused) as refused:
        finder.look(Wanted(short, query, SearchOptions(pattern=True)))
    assert query in str(refused.args[0])
    assert not finder.busy
