"""Notes from elsewhere are merged: found again, never twice, never lost, in one step."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader import paths
from reader.annotation.model import (
    Annotation,
    Status,
    TextPositionSelector,
    TextQuoteSelector,
)
from reader.core.span import Span
from reader.errors import NoteError, OpenError
from reader.session import importing
from reader.session.exporting import export_notes
from reader.session.importing import notes_from_json, read_notes
from reader.session.reading import ReadingSession
from reader.session.report import report_from_text
from reader.store.backups import list_backups
from reader.store.library import Library

TEXT = (
    "工作报告\n各位代表：\n一、工作回顾\n过去一年，我们同心协力，成绩很大，捐款捐物数额可观。\n"
    "二、工作安排\n今后一年，我们继续同心协力，把工作做得更好。\n"
)
OTHER = "会议纪要\n今天讨论了三件事情，大家没有不同意见。\n"
MADE = datetime(2024, 1, 27, tzinfo=UTC)


@pytest.fixture
def library() -> Iterator[Library]:
    with Library(paths.library()) as opened:
        yield opened


@pytest.fixture
def session(library: Library) -> ReadingSession:
    return ReadingSession(report_from_text(TEXT), library)


def annotation(
    exact: str, prefix: str = "", suffix: str = "", *, at: int = 0, **more: Any
) -> Annotation:
    return Annotation(
        **{
            "id": "6a1f6f0e-6f0c-4d0c-9f4e-3d6d7f5a0b11",
            "quote": TextQuoteSelector(exact, prefix, suffix),
            "position": TextPositionSelector(at, at + len(exact)),
            "note": "查",
            "colour": "pink",
            "tags": ("待查",),
            "created": MADE,
            "modified": MADE,
            **more,
        }
    )


def exported(session: ReadingSession) -> bytes:
    text = export_notes(session, "json")
    assert isinstance(text, str)
    return text.encode()


def counts(session: ReadingSession, notes: list[Annotation]) -> tuple[int, int, int, int]:
    plan = session.plan_import(notes)
    groups = (plan.added, plan.updated, plan.unchanged, plan.not_anchored)
    return tuple(map(len, groups))  # type: ignore[return-value]


def add_some(session: ReadingSession) -> None:
    start = TEXT.index("成绩很大")
    session.annotate(Span(start, start + 4), note="=1\n*查*", tags=["待查", "提法"], colour="pink")
    start = TEXT.index("继续")
    session.annotate(Span(start, start + 2))
    session.annotate_report(note="总的看法")


def test_what_was_exported_comes_back_as_it_was(session: ReadingSession) -> None:
    add_some(session)
    data, before = exported(session), session.notes
    session.delete([note.annotation.id for note in before])
    notes = notes_from_json(data, "a")
    assert counts(session, notes) == (3, 0, 0, 0)
    session.import_notes(session.plan_import(notes))
    assert session.notes == before
    assert exported(session) == data


def test_importing_again_changes_nothing(session: ReadingSession) -> None:
    add_some(session)
    notes = notes_from_json(exported(session), "a")
    plan = session.plan_import(notes)
    assert counts(session, notes) == (0, 0, 3, 0)
    assert not plan
    assert not session.import_notes(plan)
    assert not session.undo_text.startswith("Import")


def test_an_import_is_undone_and_done_again_in_one_step(session: ReadingSession) -> None:
    add_some(session)
    before = session.notes
    session.import_notes(session.plan_import([annotation("捐款捐物数额", "成绩很大，", "可观。")]))
    after = session.notes
    assert (len(after), session.undo_text) == (4, "Import notes")
    session.undo()
    assert session.notes == before
    session.redo()
    assert session.notes == after


def test_the_library_is_backed_up_first(session: ReadingSession, library: Library) -> None:
    session.import_notes(session.plan_import([annotation("捐款捐物数额可观")]))
    assert len(list_backups(library.path)) == 1


@pytest.mark.parametrize(
    ("later", "expected"), [(1, (0, 1, 0, 0)), (0, (0, 0, 1, 0)), (-1, (0, 0, 1, 0))]
)
def test_the_later_change_of_a_note_wins(
    session: ReadingSession, later: int, expected: tuple[int, ...]
) -> None:
    first = annotation("捐款捐物数额可观")
    session.import_notes(session.plan_import([first]))
    changed = replace(first, note="新", tags=(), modified=MADE + timedelta(seconds=later))
    assert counts(session, [changed]) == expected
    session.import_notes(session.plan_import([changed]))
    (note,) = session.notes
    assert note.annotation.note == ("新" if later > 0 else "查")
    assert (note.status, note.span and note.span.of(TEXT)) == (Status.EXACT, "捐款捐物数额可观")


def test_of_a_note_that_stands_twice_the_later_one_counts(session: ReadingSession) -> None:
    add_some(session)
    collection = json.loads(exported(session))
    items = collection["first"]["items"]
    older = {**items[0], "modified": "2001-01-01T00:00:00Z", "body": []}
    notes = notes_from_json(json.dumps([items[0], older, items[0]]).encode(), "a")
    assert [note.note for note in notes] == [session.notes[0].annotation.note]


def test_a_quote_is_found_by_its_context(session: ReadingSession) -> None:
    note = annotation("同心协力", "今后一年，我们继续", "，把工作做得更好")
    (placed,) = session.plan_import([note]).added
    assert placed.status is Status.EXACT
    assert placed.span is not None
    assert placed.span.start == TEXT.rindex("同心协力")


def test_words_at_a_position_that_counts_elsewhere_are_not_trusted(
    library: Library, session: ReadingSession
) -> None:
    at = TEXT.index("同心协力")
    note = annotation("同心协力", "今后一年，我们继续", "，把工作做得更好", at=at)
    session.import_notes(session.plan_import([note]))
    again = ReadingSession(report_from_text(TEXT), library)
    for opened in (session, again):
        (placed,) = opened.notes
        assert placed.span is not None
        assert placed.span.start == TEXT.rindex("同心协力")


def test_what_is_not_found_is_kept_as_an_orphan(library: Library, session: ReadingSession) -> None:
    note = annotation("这一段话在报告里从来没有出现过", "前文", "后文")
    assert counts(session, [note]) == (0, 0, 0, 1)
    session.import_notes(session.plan_import([note]))
    for opened in (session, ReadingSession(report_from_text(TEXT), library)):
        (orphan,) = opened.notes
        assert (orphan.status, orphan.annotation.quote) == (Status.ORPHAN, note.quote)


def test_a_quote_in_other_words_is_said_to_be_changed(session: ReadingSession) -> None:
    note = annotation("成绩非常大，捐款捐物数额可观", "我们同心协力，", "。")
    (placed,) = session.plan_import([note]).added
    assert placed.status in {Status.CHANGED, Status.AMBIGUOUS}
    assert placed.annotation.quote.exact == "成绩非常大，捐款捐物数额可观"


def test_notes_of_another_report_get_ids_of_their_own_always_the_same(
    library: Library, session: ReadingSession
) -> None:
    add_some(session)
    notes = notes_from_json(exported(session), "a")
    other = ReadingSession(report_from_text(OTHER + TEXT), library)
    assert counts(other, notes) == (3, 0, 0, 0)
    other.import_notes(other.plan_import(notes))
    assert counts(other, notes) == (0, 0, 3, 0)
    assert len(session.notes) == len(other.notes) == 3


def test_an_old_plan_overwrites_nothing(library: Library, session: ReadingSession) -> None:
    note = annotation("捐款捐物数额可观")
    plan = session.plan_import([note])
    session.import_notes(plan)
    session.delete([note.id])
    assert session.notes == ()
    session.import_notes(plan)
    assert len(session.notes) == 1


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "不是 UTF-8 的 JSON 文件"),
        (b"\xff\xfe", "不是 UTF-8 的 JSON 文件"),
        (b"PK\x03\x04", "不是 UTF-8 的 JSON 文件"),
        (b"[" * 100_000, "嵌套太深"),
        (b"1" * 10_000, "不是 UTF-8 的 JSON 文件"),
        (b"{}", "文件里没有批注"),
        (b'{"first": "https://example.org/page1"}', "文件里没有批注"),
        (b'[{"type": "Annotation", "target": {"selector": [{}]}}]', "没有引文"),
    ],
)
def test_what_holds_no_notes_is_told_in_a_sentence(data: bytes, message: str) -> None:
    with pytest.raises(NoteError, match=rf"^“a.json”.*{message}.*。$"):
        notes_from_json(data, "a.json")


def test_what_is_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    item = {"target": {"selector": {"type": "TextQuoteSelector", "exact": "甲" * 101}}}
    data = json.dumps([item, item, item]).encode()
    monkeypatch.setattr(importing, "LONGEST_TEXT", 100)
    with pytest.raises(NoteError, match=r"^“a”的第 1 条批注太长，.*。$"):
        notes_from_json(data, "a")
    monkeypatch.setattr(importing, "MOST_NOTES", 2)
    with pytest.raises(NoteError, match=r"^“a”有 3 条批注，.*。$"):
        notes_from_json(data, "a")
    monkeypatch.setattr(importing, "MOST_BYTES", 10)
    with pytest.raises(NoteError, match=r"^“a”超过 .*。$"):
        notes_from_json(data, "a")


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(OpenError, match=r"^打不开“.*a.json”.*。$"):
        read_notes(tmp_path / "a.json")


def test_times_and_positions_that_cannot_be_kept_are_left_out(session: ReadingSession) -> None:
    item = {
        "created": "0001-01-01T00:00:00+23:59",
        "modified": "9999-12-31T23:59:59.999999Z",
        "bodyValue": "半个\ud83d表情",
        "target": {
            "source": "x",
            "selector": [
                {"type": "TextQuoteSelector", "exact": "捐款捐物数额可观"},
                {"type": "TextPositionSelector", "start": 10**30, "end": 10**31},
            ],
        },
    }
    notes = notes_from_json(json.dumps([item]).encode(), "a")
    session.import_notes(session.plan_import(notes))
    (note,) = session.notes
    assert note.annotation.note == "半个?表情"
    assert exported(session)
    session.edit(note.annotation.id, note="再改")


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=30),
    st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=8), max_size=3),
    st.integers(0, len(TEXT) - 2),
)
def test_any_note_goes_out_and_comes_back(
    session: ReadingSession, words: str, tags: list[str], start: int
) -> None:
    session.annotate(Span(start, start + 2), note=words, tags=tags)
    data, before = exported(session), session.notes
    session.delete([note.annotation.id for note in before])
    session.import_notes(session.plan_import(notes_from_json(data, "a")))
    assert session.notes == before
    session.delete([note.annotation.id for note in before])


@pytest.mark.parametrize(
    ("exact", "certain"), [("捐款捐物数额可观", True), ("同心协力", False), ("我们", False)]
)
def test_without_context_only_a_telling_quote_is_sure(
    session: ReadingSession, exact: str, certain: bool
) -> None:
    plan = session.plan_import([annotation(exact)])
    found = [note.status is Status.EXACT for note in (*plan.added, *plan.not_anchored)]
    assert found == [certain]
