"""In a revised report notes are found again; what another window did is taken over."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.annotation.model import Status
from reader.core.offset_map import OffsetMap
from reader.core.span import Span
from reader.errors import NoteError, StoreError
from reader.session.reading import Change, ReadingSession
from reader.session.report import Report
from reader.sources.model import DecodedSource
from reader.store.library import Library

TEXT = (
    "市政协工作报告\n"
    "各位委员：我代表常务委员会报告工作，请予审议。\n"
    "一年来，我们坚持党的领导，围绕中心、服务大局，完成提案办理282件。\n"
)
REVISED = "（摘要）\n" + TEXT.replace("282件", "286件").replace("请予审议", "请审议")


def again(library: Library, text: str = TEXT) -> ReadingSession:
    source = DecodedSource(text, "UTF-8", 0, "")
    path = Path("/reports/a.txt")
    return ReadingSession(Report(path, source, text, OffsetMap.identity(len(text)), ()), library)


def span_of(words: str, text: str = TEXT) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library(tmp_path / "library.sqlite3") as opened:
        yield opened


@pytest.fixture
def session(library: Library) -> ReadingSession:
    return again(library)


def test_in_a_revised_report_notes_are_found_again_and_say_how(
    session: ReadingSession, library: Library
) -> None:
    for words in ("各位委员", "请予审议", "办理282件"):
        session.annotate(span_of(words))
    revised = again(library, REVISED)
    found = [(note.status, note.span and note.span.of(REVISED)) for note in revised.notes]
    assert found == [
        (Status.MOVED, "各位委员"),
        (Status.CHANGED, "请审议"),
        (Status.CHANGED, "办理286件"),
    ]


def test_a_note_keeps_its_status_and_first_words_until_it_is_accepted(
    session: ReadingSession, library: Library
) -> None:
    note, _ = session.annotate(span_of("办理282件"))
    again(library, REVISED).edit(note.id, note="改了数")
    kept = again(library, REVISED).note(note.id)
    assert (kept.status, kept.annotation.quote.exact) == (Status.CHANGED, "办理282件")
    session = again(library, REVISED)
    assert session.accept([note.id]) == Change(changed=(note.id,))
    kept = again(library, REVISED).note(note.id)
    assert (kept.status, kept.annotation.quote.exact) == (Status.EXACT, "办理286件")
    session.undo()
    assert again(library, REVISED).note(note.id).status is Status.CHANGED


def test_an_orphan_is_kept_and_can_be_attached_again(
    session: ReadingSession, library: Library
) -> None:
    note, _ = session.annotate(span_of("请予审议"), note="别丢")
    shorter = TEXT.splitlines(keepends=True)[2]
    orphaned = again(library, shorter)
    assert orphaned.note(note.id).status is Status.ORPHAN
    with pytest.raises(NoteError, match="没有位置"):
        orphaned.accept([note.id])
    orphaned.edit(note.id, span=span_of("提案", shorter))
    assert again(library, shorter).note(note.id).status is Status.EXACT
    assert again(library, TEXT).note(note.id).annotation.note == "别丢"


def test_a_note_deleted_in_a_revised_report_comes_back_as_it_was(
    session: ReadingSession, library: Library
) -> None:
    session.annotate(span_of("请予审议"))
    revised = again(library, REVISED)
    before = revised.notes
    revised.delete([note.annotation.id for note in before])
    revised.undo()
    assert revised.notes == again(library, REVISED).notes == before


def test_a_note_that_another_window_changed_is_not_overwritten(
    session: ReadingSession, library: Library
) -> None:
    note, _ = session.annotate(span_of("提案"))
    other = again(library)
    other.edit(note.id, note="那边")
    with pytest.raises(StoreError, match="另一个窗口"):
        session.edit(note.id, note="这边")
    assert session.refresh() == Change(changed=(note.id,))
    assert session.notes == other.notes


def test_refreshing_brings_what_another_window_added_and_deleted(
    session: ReadingSession, library: Library
) -> None:
    gone, _ = session.annotate(span_of("提案"))
    other = again(library)
    other.delete([gone.id])
    new, _ = other.annotate(span_of("各位"))
    assert session.refresh() == Change(added=(new.id,), removed=(gone.id,))
    assert not session.refresh()


def test_a_session_knows_when_another_program_has_written(tmp_path: Path) -> None:
    file = tmp_path / "shared.sqlite3"
    with Library(file) as mine, Library(file) as theirs:
        session = again(mine)
        other = again(theirs)
        session.refresh()
        session.annotate(span_of("各位"))
        assert not session.is_overtaken()
        other.refresh()
        other.annotate(span_of("提案"))
        assert session.is_overtaken()
        assert len(session.refresh().added) == 1
        assert not session.is_overtaken()
