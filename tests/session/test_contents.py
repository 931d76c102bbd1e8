"""Headings can be corrected; that is kept, found again and can be undone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.core.span import Span
from reader.errors import NoteError, StoreError
from reader.session.history import DeedName
from reader.session.reading import Change, ReadingSession
from reader.session.report import Report, report_from_text
from reader.store.library import Library

TEXT = (
    "工作报告\n各位代表：\n"
    "一、工作回顾\n过去一年，成绩很大，我们做了很多事情。\n"
    "（一）经济发展\n全年增长很快，各项指标都很好。\n（二）社会民生\n群众满意，各项事业都有进步。\n"
    "二、工作安排\n今后一年，我们要继续努力，做好各项工作。\n"
)


def again(library: Library, text: str = TEXT) -> ReadingSession:
    read = report_from_text(text)
    path = Path("/reports/a.txt")
    report = Report(path, read.source, read.text, read.offset_map, read.repairs)
    return ReadingSession(report, library)


def span_of(words: str, text: str = TEXT) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def seen(session: ReadingSession) -> list[tuple[int, str]]:
    return [(one.level, one.title) for one in session.contents.outline.headings]


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library(tmp_path / "library.sqlite3") as opened:
        yield opened


@pytest.fixture
def session(library: Library) -> ReadingSession:
    return again(library)


def test_without_corrections_the_outline_is_the_one_found(session: ReadingSession) -> None:
    assert session.contents.outline == session.report.outline


def test_what_is_no_heading_is_gone_after_reopening_too(
    session: ReadingSession, library: Library
) -> None:
    change = session.contents.correct(span_of("社会"), 0)
    assert change == Change(headings=(span_of("（二）社会民生"),))
    assert (2, "（二）社会民生") not in seen(session)
    assert session.undo_text == DeedName.CORRECT_HEADING
    assert seen(again(library)) == seen(session)


def test_a_level_is_changed_and_undone(session: ReadingSession) -> None:
    before = seen(session)
    session.contents.correct(span_of("（一）经济发展"), 1)
    assert (1, "（一）经济发展") in seen(session)
    session.contents.correct(span_of("（一）经济发展"), 2)
    assert seen(session) == before
    session.undo()
    session.undo()
    assert seen(session) == before
    session.redo()
    assert (1, "（一）经济发展") in seen(session)


def test_a_missed_heading_is_added_and_restored(session: ReadingSession) -> None:
    place = span_of("群众满意，各项事业都有进步。")
    session.contents.correct(place, 3)
    assert (3, "群众满意，各项事业都有进步") in seen(session)
    assert session.contents.is_corrected(place)
    session.contents.restore(place)
    assert session.contents.outline == session.report.outline
    assert not session.contents.restore(place)


def test_what_would_skip_a_level_is_not_done(session: ReadingSession) -> None:
    assert not session.contents.correct(span_of("一、工作回顾"), 4)
    assert not session.can_undo


def test_corrections_are_found_again_in_a_revised_report(
    session: ReadingSession, library: Library
) -> None:
    session.contents.correct(span_of("（二）社会民生"), 0)
    revised = again(library, "（摘要）\n" + TEXT.replace("各项指标都", "指标都"))
    assert [title for _, title in seen(revised)] == [title for _, title in seen(session)]


def test_if_the_library_cannot_be_written_nothing_has_changed(
    session: ReadingSession, library: Library
) -> None:
    before = seen(session)
    library._connection._sqlite.execute("PRAGMA query_only = ON")
    with pytest.raises(StoreError):
        session.contents.correct(span_of("（二）社会民生"), 0)
    assert (seen(session), session.can_undo) == (before, False)


@pytest.mark.parametrize("span", [Span(4, 5), Span(0, len(TEXT) + 1)])
def test_a_passage_that_makes_no_sense_is_told(session: ReadingSession, span: Span) -> None:
    with pytest.raises(NoteError):
        session.contents.correct(span, 1)
