"""The words come while the window goes on, and are found for the report at hand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from reader.app.jobs import Jobs
from reader.app.known_words import KnownWords
from reader.core.span import Span


@pytest.fixture
def known(qapp: QObject) -> KnownWords:
    jobs = Jobs(qapp)
    return KnownWords(jobs, jobs)


def test_words_are_known_once_they_are_loaded(known: KnownWords, qtbot: QtBot) -> None:
    text = "参加会议"
    assert known.finder(text, ()).token(0) == Span(0, 1)
    with qtbot.waitSignal(known.done, timeout=30_000):
        known.start()
        known.start()
    assert known.is_done
    assert known.finder(text, ()).token(0) == Span(0, 2)


def test_a_finder_is_kept_for_the_same_report(known: KnownWords) -> None:
    text = "参加会议"
    finder = known.finder(text, ())
    assert known.finder(text, ()) is finder
    assert known.finder("别的报告", ()) is not finder


def test_a_finder_is_made_anew_when_other_words_are_known(known: KnownWords) -> None:
    text = "参加会议"
    finder = known.finder(text, ())
    known.forget()
    assert known.finder(text, ()) is not finder
