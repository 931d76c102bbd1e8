"""What was being typed in a note is offered after the program was killed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from reader.core.offset_map import OffsetMap
from reader.core.span import Span
from reader.session.reading import ReadingSession
from reader.session.report import Report
from reader.sources.model import DecodedSource
from reader.store.library import Library

TEXT = "市政协工作报告\n各位委员：我代表常务委员会报告工作，请予审议。\n"


def again(library: Library) -> ReadingSession:
    source = DecodedSource(TEXT, "UTF-8", 0, "")
    path = Path("/reports/a.txt")
    return ReadingSession(Report(path, source, TEXT, OffsetMap.identity(len(TEXT)), ()), library)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "library.sqlite3"


@pytest.fixture
def library(file: Path) -> Iterator[Library]:
    with Library(file) as opened:
        yield opened


@pytest.fixture
def session(library: Library) -> ReadingSession:
    return again(library)


def offered(library: Library) -> list[tuple[str, tuple[str, ...]]]:
    return [(draft.words, draft.tags) for draft in again(library).drafts()]


def test_what_was_typed_last_is_offered(session: ReadingSession, library: Library) -> None:
    note, _ = session.annotate(Span(0, 3), note="原先")
    session.keep_draft(note.id, "写了一", ["甲"])
    session.keep_draft(note.id, "写了一半", ["甲", " 乙"])
    assert offered(library) == [("写了一半", ("甲", "乙"))]
    assert again(library).note(note.id).annotation.note == "原先"


def test_typing_is_no_step_that_can_be_undone(session: ReadingSession) -> None:
    note, _ = session.annotate(Span(0, 3))
    session.keep_draft(note.id, "甲", [])
    assert session.undo_text == "Add highlight"


def test_in_the_window_where_it_is_typed_nothing_is_offered(session: ReadingSession) -> None:
    note, _ = session.annotate(Span(0, 3))
    session.keep_draft(note.id, "甲", [])
    assert session.drafts() == ()


def test_nothing_is_written_if_nothing_was_typed_since(
    session: ReadingSession, library: Library
) -> None:
    note, _ = session.annotate(Span(0, 3))
    session.keep_draft(note.id, "甲", [])
    (first,) = again(library).drafts()
    session.keep_draft(note.id, "甲", [])
    assert again(library).drafts() == (first,)


def test_what_was_saved_or_deleted_is_offered_no_more(
    session: ReadingSession, library: Library
) -> None:
    first, second, third = (session.annotate(Span(at, at + 3))[0].id for at in range(3))
    for each in (first, second, third):
        session.keep_draft(each, "甲", [])
    session.edit(first, note="甲乙")
    session.delete([second])
    assert [draft.annotation_id for draft in again(library).drafts()] == [third]
    session.drop_draft(third)
    assert offered(library) == []


def test_a_draft_that_says_what_the_note_says_is_not_offered(
    session: ReadingSession, library: Library
) -> None:
    note, _ = session.annotate(Span(0, 3), note="甲")
    session.keep_draft(note.id, "甲", [])
    assert offered(library) == []


def test_a_draft_is_put_into_its_note_and_can_be_taken_back(
    session: ReadingSession, library: Library
) -> None:
    note, _ = session.annotate(Span(0, 3), note="甲")
    session.keep_draft(note.id, "甲乙", ["丙"])
    later = again(library)
    later.recover_draft(later.drafts()[0])
    assert (later.note(note.id).annotation.note, later.undo_text) == ("甲乙", "Edit note")
    assert offered(library) == []
    later.undo()
    assert later.note(note.id).annotation.note == "甲"


def test_a_draft_whose_note_is_gone_becomes_a_note_on_the_report(
    session: ReadingSession, library: Library
) -> None:
    note, _ = session.annotate(Span(0, 3))
    session.keep_draft(note.id, "别丢", [])
    again(library).delete([note.id])
    later = again(library)
    later.recover_draft(later.drafts()[0])
    (kept,) = later.notes
    assert (kept.annotation.note, kept.annotation.about_report) == ("别丢", True)


def test_what_may_be_under_way_in_another_window_is_not_offered(
    session: ReadingSession, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    note, _ = session.annotate(Span(0, 3))
    session.keep_draft(note.id, "正在写", [])
    with Library(file) as other:
        assert again(other).drafts() == ()
        monkeypatch.setattr("reader.session.drafts._STILL_TYPING", timedelta(0))
        assert len(again(other).drafts()) == 1
