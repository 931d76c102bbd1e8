"""Marks of two styles, notes on the whole report, many notes at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader.annotation.model import WHOLE_REPORT, Status, Style, Tick
from reader.core.offset_map import OffsetMap
from reader.core.span import Span
from reader.errors import NoteError
from reader.session.reading import Change, ReadingSession
from reader.session.report import Report
from reader.sources.model import DecodedSource
from reader.store.backups import list_backups
from reader.store.library import Library

TEXT = (
    "市政协工作报告\n"
    "各位委员：我代表常务委员会报告工作，请予审议。\n"
    "一年来，我们坚持党的领导，工作有力，完成提案办理282件。\n"
)
WORK = [Span(at, at + 2) for at in range(len(TEXT)) if TEXT.startswith("工作", at)]


def again(library: Library, text: str = TEXT) -> ReadingSession:
    source = DecodedSource(text, "UTF-8", 0, "")
    path = Path("/reports/a.txt")
    return ReadingSession(Report(path, source, text, OffsetMap.identity(len(text)), ()), library)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library(tmp_path / "library.sqlite3") as opened:
        yield opened


@pytest.fixture
def session(library: Library) -> ReadingSession:
    return again(library)


def test_a_passage_is_underlined_and_ticked(session: ReadingSession, library: Library) -> None:
    note, _ = session.annotate(WORK[0], style=Style.UNDERLINE, tick=Tick.TO_CHECK)
    kept = again(library).note(note.id).annotation
    assert (kept.style, kept.tick) == (Style.UNDERLINE, Tick.TO_CHECK)


def test_a_note_on_the_whole_report_comes_first_and_is_exact_in_any_text(
    session: ReadingSession, library: Library
) -> None:
    session.annotate(Span(0, 20))
    note, _ = session.annotate_report(note="总的印象")
    assert note.about_report
    assert session.undo_text == "Add note"
    revised = again(library, "别的文字\n" + TEXT)
    first = revised.notes[0]
    assert (first.annotation.id, first.status, first.span) == (note.id, Status.EXACT, WHOLE_REPORT)
    assert session.notes_at(0) == (session.notes[1],)


def test_all_occurrences_of_a_term_are_marked_in_one_step(
    session: ReadingSession, library: Library
) -> None:
    notes, change = session.annotate_all(WORK, "green")
    assert len(notes) == len(WORK) == 3
    assert change == Change(added=tuple(note.id for note in notes))
    assert [note.span for note in again(library).notes] == WORK
    assert session.undo_text == "Add highlights"
    session.undo()
    assert again(library).notes == ()


def test_what_is_marked_so_already_is_not_marked_again(session: ReadingSession) -> None:
    session.annotate(WORK[1], colour="green", note="核对")
    assert len(session.annotate_all([*WORK, WORK[0]], "green")[0]) == 2
    assert session.annotate_all(WORK, "green") == ((), Change())
    assert len(session.annotate_all(WORK, "green", Style.UNDERLINE)[0]) == 3


def test_one_wrong_passage_keeps_all_from_being_marked(session: ReadingSession) -> None:
    with pytest.raises(NoteError):
        session.annotate_all([*WORK, Span(0, 1000)])
    assert session.notes == ()


@pytest.mark.parametrize(
    ("deed", "name"),
    [
        (lambda session, ids: session.edit(ids[0], style=Style.UNDERLINE), "Change style"),
        (lambda session, ids: session.edit(ids[0], tick=Tick.USED), "Change status"),
        (lambda session, ids: session.edit_all(ids, colour="pink"), "Change colour"),
        (lambda session, ids: session.edit_all(ids, style=Style.UNDERLINE), "Change style"),
        (lambda session, ids: session.edit_all(ids, tick=Tick.CHECKED), "Change status"),
        (lambda session, ids: session.edit_all(ids, added_tags=["甲"]), "Change tags"),
        (lambda session, ids: session.edit_all(ids, removed_tags=["乙"]), "Change tags"),
        (lambda session, ids: session.annotate_all([Span(0, 4)]), "Add highlight"),
        (lambda session, ids: session.annotate_report(), "Add note"),
    ],
)
def test_every_step_is_undone_and_done_again(
    session: ReadingSession,
    library: Library,
    deed: Callable[[ReadingSession, list[str]], object],
    name: str,
) -> None:
    ids = [session.annotate(span, tags=["乙"])[0].id for span in WORK]
    before = session.notes
    deed(session, ids)
    after = session.notes
    assert after != before
    assert session.undo_text == name
    session.undo()
    assert session.notes == again(library).notes == before
    session.redo()
    assert session.notes == again(library).notes == after


def test_notes_that_change_in_different_ways_are_changed_in_one_step(
    session: ReadingSession,
) -> None:
    first, _ = session.annotate(WORK[0], colour="pink")
    second, _ = session.annotate(WORK[1], tags=["乙"])
    third, _ = session.annotate(WORK[2], colour="pink", tags=["乙"])
    change = session.edit_all([first.id, second.id, third.id], colour="pink", added_tags=["乙"])
    assert change == Change(changed=(first.id, second.id))
    assert session.undo_text == "Change notes"
    assert not session.edit_all([first.id], colour="pink")


def test_before_many_notes_are_deleted_the_library_is_backed_up(
    session: ReadingSession, library: Library
) -> None:
    ids = [session.annotate(Span(at, at + 1))[0].id for at in range(12)]
    session.delete(ids[:2])
    assert list_backups(library.path) == ()
    session.delete(ids[2:])
    (backup,) = list_backups(library.path)
    with Library(backup.path) as copy:
        assert len(copy.annotations(session.report_id)) == 10
