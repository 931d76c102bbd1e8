"""A reading session makes, changes and deletes notes, keeps them, and takes it all back."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.annotation.colours import COLOURS
from reader.annotation.model import Anchored, Status, Style, Tick
from reader.core.offset_map import OffsetMap
from reader.core.span import Span
from reader.errors import NoteError, StoreError
from reader.session.reading import Change, ReadingSession
from reader.session.report import Report
from reader.sources.model import DecodedSource
from reader.store.library import Library
from reader.store.model import StoredAnnotation, StoredVerdict

TEXT = (
    "市政协工作报告\n"
    "各位委员：我代表常务委员会报告工作，请予审议。\n"
    "一年来，我们坚持党的领导，围绕中心、服务大局，完成提案办理282件。\n"
)


class FullLibrary(Library):
    """A library that can be read, but whose disk is full as soon as it is told so."""

    full = False

    def apply(
        self,
        report_id: int,
        before: Sequence[StoredAnnotation] = (),
        after: Sequence[StoredAnnotation] = (),
        verdicts_before: Sequence[StoredVerdict] = (),
        verdicts_after: Sequence[StoredVerdict] = (),
    ) -> None:
        if self.full:
            raise StoreError("磁盘已满。")
        super().apply(report_id, before, after, verdicts_before, verdicts_after)


def report(text: str = TEXT, path: Path | None = Path("/reports/a.txt")) -> Report:
    source = DecodedSource(text, "UTF-8", 0, "")
    return Report(path, source, text, OffsetMap.identity(len(text)), ())


def span_of(words: str, text: str = TEXT) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "library.sqlite3"


@pytest.fixture
def library(file: Path) -> Iterator[FullLibrary]:
    with FullLibrary(file) as opened:
        yield opened


@pytest.fixture
def session(library: Library) -> ReadingSession:
    return ReadingSession(report(), library)


def again(library: Library, text: str = TEXT) -> ReadingSession:
    return ReadingSession(report(text), library)


def test_a_note_is_made_about_a_passage(session: ReadingSession) -> None:
    note, change = session.annotate(
        span_of("提案办理"), note="核对", colour="blue", tags=["待查", " 待查 ", "", "提案"]
    )
    assert change == Change(added=(note.id,))
    assert (note.note, note.colour, note.tags) == ("核对", "blue", ("待查", "提案"))
    assert note.quote.exact == "提案办理"
    assert session.notes == (Anchored(note, Status.EXACT, span_of("提案办理")),)


def test_notes_are_there_again_in_another_session(
    session: ReadingSession, library: Library
) -> None:
    session.annotate(span_of("提案办理"), note="核对")
    assert again(library).notes == session.notes


def test_notes_come_in_text_order(session: ReadingSession) -> None:
    for words in ("提案", "各位", "一年来"):
        session.annotate(span_of(words))
    quotes = [note.annotation.quote.exact for note in session.notes]
    assert quotes == ["各位", "一年来", "提案"]


def test_of_notes_about_one_place_the_shortest_comes_first(session: ReadingSession) -> None:
    for words in ("完成提案办理", "提案", "提案办理282件"):
        session.annotate(span_of(words))
    found = session.notes_at(span_of("提案").start)
    quotes = [note.annotation.quote.exact for note in found]
    assert quotes == ["提案", "完成提案办理", "提案办理282件"]


def test_a_note_ends_before_the_next_character(session: ReadingSession) -> None:
    session.annotate(span_of("提案"))
    assert session.notes_at(span_of("提案").end) == ()


def test_a_note_is_edited_and_keeps_its_id(session: ReadingSession, library: Library) -> None:
    note, _ = session.annotate(span_of("提案"))
    change = session.edit(note.id, note="改", colour="pink", tags=["甲"])
    edited = session.note(note.id).annotation
    assert change == Change(changed=(note.id,))
    assert (edited.note, edited.colour, edited.tags) == ("改", "pink", ("甲",))
    assert edited.modified > note.modified
    assert again(library).note(note.id).annotation == edited


def test_an_edit_that_changes_nothing_is_no_step(session: ReadingSession) -> None:
    note, _ = session.annotate(span_of("提案"), note="甲")
    assert not session.edit(note.id, note="甲", span=span_of("提案"))
    assert session.undo_text == "Add note"


def test_the_boundaries_of_a_note_are_moved(session: ReadingSession) -> None:
    note, _ = session.annotate(span_of("提案"))
    session.edit(note.id, span=span_of("提案办理"))
    moved = session.note(note.id)
    assert (moved.annotation.quote.exact, moved.span) == ("提案办理", span_of("提案办理"))


def test_several_notes_are_deleted_in_one_step(session: ReadingSession, library: Library) -> None:
    first, second = (session.annotate(span_of(words))[0].id for words in ("提案", "各位"))
    assert session.delete([first, second, first]) == Change(removed=(first, second))
    assert again(library).notes == ()
    session.undo()
    assert {note.annotation.id for note in session.notes} == {first, second}


@pytest.mark.parametrize(
    ("deed", "name"),
    [
        (lambda session, note: session.annotate(Span(0, 2)), "Add highlight"),
        (lambda session, note: session.annotate(Span(0, 2), note="甲"), "Add note"),
        (lambda session, note: session.edit(note, note="乙"), "Edit note"),
        (lambda session, note: session.edit(note, colour="blue"), "Change colour"),
        (lambda session, note: session.edit(note, tags=["乙"]), "Change tags"),
        (lambda session, note: session.edit(note, span=Span(0, 3)), "Move boundaries"),
        (lambda session, note: session.delete([note]), "Delete highlight"),
    ],
)
def test_every_step_is_undone_and_done_again_in_memory_and_on_disk(
    session: ReadingSession,
    library: Library,
    deed: Callable[[ReadingSession, str], object],
    name: str,
) -> None:
    note, _ = session.annotate(span_of("提案"))
    before = session.notes
    deed(session, note.id)
    after = session.notes
    assert session.undo_text == name
    assert session.undo()
    assert session.notes == again(library).notes == before
    assert session.redo_text == name
    assert session.redo()
    assert session.notes == again(library).notes == after


def test_there_is_nothing_to_undo_in_a_new_session(session: ReadingSession) -> None:
    assert not session.can_undo
    assert not session.can_redo
    assert session.undo_text == session.redo_text == ""
    assert not session.undo()
    assert not session.redo()


def test_a_new_step_ends_what_can_be_done_again(session: ReadingSession) -> None:
    session.annotate(span_of("提案"))
    session.undo()
    session.annotate(span_of("各位"))
    assert not session.can_redo


@pytest.mark.parametrize("span", [Span(3, 3), Span(0, len(TEXT) + 1)])
def test_a_note_needs_a_passage_of_the_text(session: ReadingSession, span: Span) -> None:
    with pytest.raises(NoteError, match=r"。$"):
        session.annotate(span)
    assert session.notes == ()


def test_a_colour_must_be_one_of_the_five(session: ReadingSession) -> None:
    with pytest.raises(NoteError, match="yellow"):
        session.annotate(span_of("提案"), colour="red")


def test_an_unknown_note_is_told(session: ReadingSession) -> None:
    unknown = str(uuid.uuid4())
    for deed in (session.note, session.edit, lambda each: session.delete([each])):
        with pytest.raises(NoteError, match=unknown):
            deed(unknown)


@pytest.mark.parametrize(
    "deed",
    [
        lambda session, note: session.annotate(Span(0, 2)),
        lambda session, note: session.edit(note, note="乙"),
        lambda session, note: session.delete([note]),
        lambda session, note: session.undo(),
        lambda session, note: session.redo(),
    ],
)
def test_if_the_library_cannot_be_written_nothing_has_changed(
    session: ReadingSession,
    library: FullLibrary,
    deed: Callable[[ReadingSession, str], object],
) -> None:
    note, _ = session.annotate(span_of("提案"))
    session.edit(note.id, colour="blue")
    session.annotate(span_of("各位"))
    session.undo()
    before = (session.notes, session.undo_text, session.redo_text)
    library.full = True
    with pytest.raises(StoreError):
        deed(session, note.id)
    assert (session.notes, session.undo_text, session.redo_text) == before
    library.full = False
    assert again(library).notes == session.notes


def test_words_that_no_file_can_keep_are_replaced(
    session: ReadingSession, library: Library
) -> None:
    note, _ = session.annotate(span_of("提案"), note="半个\ud842字\0", tags=["\udc00"])
    assert (note.note, note.tags) == ("半个?字\0", ("?",))
    assert again(library).notes == session.notes


def test_a_change_is_later_than_the_one_before_though_the_clock_stands_still(
    session: ReadingSession, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    note, _ = session.annotate(span_of("提案"))
    monkeypatch.setattr("reader.session.edits._now", lambda: note.modified)
    session.edit(note.id, note="甲")
    assert session.note(note.id).annotation.modified == note.modified + timedelta(microseconds=1)


deeds = st.lists(st.tuples(st.integers(0, 11), st.integers(0, 30), st.integers(0, 4)), max_size=25)


@settings(max_examples=25, deadline=None)
@given(steps=deeds)
def test_whatever_was_done_memory_and_disk_agree_and_each_step_is_undone_and_done_again(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[int, int, int]]
) -> None:
    with Library(tmp_path_factory.mktemp("library") / "library.sqlite3") as library:
        revised = f"（摘要）\n{TEXT.replace('282件', '286件').replace('请予审议', '')}"
        first = again(library)
        for words in ("请予审议", "282件", "各位"):
            first.annotate(span_of(words))
        session = again(library, revised)
        start = session.notes
        states: dict[int, tuple[Anchored, ...]] = {0: start}
        for deed, place, number in steps:
            do(session, deed, place, number)
            assert again(library, revised).notes == session.notes
            done = done_steps(session)
            assert states.get(done, session.notes) == session.notes or deed not in UNDO_OR_REDO
            if deed not in UNDO_OR_REDO:
                states = {step: notes for step, notes in states.items() if step <= done}
            states[done] = session.notes
        for step in reversed(range(done_steps(session))):
            session.undo()
            assert session.notes == again(library, revised).notes == states[step]
        assert session.notes == start
        for step in range(1, max(states) + 1):
            assert session.redo()
            assert session.notes == again(library, revised).notes == states[step]


UNDO_OR_REDO = (4, 5)


def done_steps(session: ReadingSession) -> int:
    return len(session._journal._history._done)


def do(session: ReadingSession, deed: int, place: int, number: int) -> None:
    notes = session.notes
    if deed < 2 or not notes:
        session.annotate(Span(place, place + 1 + number), colour=COLOURS[number])
        return
    chosen = notes[place % len(notes)].annotation.id
    several = [note.annotation.id for note in notes[: number + 1]]
    style, tick = list(Style)[number % 2], list(Tick)[number % 4]
    if deed == 2:
        session.edit(chosen, note=str(number), colour=COLOURS[number], style=style, tick=tick)
    elif deed == 3:
        session.delete(several)
    elif deed == 4:
        session.undo()
    elif deed == 5:
        session.redo()
    elif deed == 6:
        session.annotate_all([Span(place, place + 2), Span(place + 1, place + 3)], COLOURS[number])
    elif deed == 7:
        session.edit_all(several, colour=COLOURS[number], tick=tick, added_tags=["甲"])
    elif deed == 8:
        session.annotate_report(note=str(number))
    elif deed == 9:
        session.accept_all()
    elif deed == 10:
        session.reattach(chosen, Span(place, place + 1 + number))
    else:
        session.edit(chosen, span=Span(place, place + 1 + number))
