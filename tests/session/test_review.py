"""Notes that are not exact are shown with old and new text, and put right by hand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.annotation.model import Status
from reader.core.offset_map import OffsetMap
from reader.core.span import Span
from reader.session.reading import ReadingSession
from reader.session.report import Report
from reader.sources.model import DecodedSource
from reader.store.library import Library

TEXT = (
    "市政协工作报告\n"
    "各位委员：我代表常务委员会报告工作，请予审议。\n"
    "一年来，我们坚持党的领导，围绕中心、服务大局，完成提案办理282件。\n"
    "村里的路修好了，学校也有了新操场，大家都很高兴。\n"
)
REVISED = (
    "（摘要）\n"
    "市政协工作报告\n"
    "各位委员：我代表常务委员会报告工作，请予审议。\n"
    "一年来，我们坚持党的领导，围绕中心、服务大局，完成提案办理286件。\n"
)


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
def revised(library: Library) -> ReadingSession:
    """A session on the revised text: one note moved, one changed, one orphaned."""
    session = again(library)
    for words in ("各位委员", "办理282件", "学校也有了新操场"):
        session.annotate(span_of(words))
    return again(library, REVISED)


def test_nothing_is_to_be_reviewed_in_the_text_it_was_made_on(library: Library) -> None:
    session = again(library)
    session.annotate(span_of("各位委员"))
    assert session.review() == ()


def test_what_is_not_exact_is_listed_with_old_and_new_text(revised: ReadingSession) -> None:
    listed = [(item.note.status, item.old, item.new) for item in revised.review()]
    assert listed == [
        (Status.MOVED, "各位委员", "各位委员"),
        (Status.CHANGED, "办理282件", "办理286件"),
        (Status.ORPHAN, "学校也有了新操场", ""),
    ]
    moved, changed, orphan = revised.review()
    assert (moved.old_before, moved.new_before) == (
        "市政协工作报告\n",
        "（摘要）\n市政协工作报告\n",
    )
    assert changed.new_before.endswith("完成提案")
    assert changed.new_after == changed.old_after[: len(changed.new_after)] == "。\n"
    assert (orphan.old_before[-8:], orphan.new_before) == ("村里的路修好了，", "")


def test_all_sure_places_are_accepted_in_one_step(
    revised: ReadingSession, library: Library
) -> None:
    before = revised.notes
    assert len(revised.accept_all().changed) == 2
    assert revised.undo_text == "Accept places"
    assert [item.note.status for item in again(library, REVISED).review()] == [Status.ORPHAN]
    revised.undo()
    assert revised.notes == again(library, REVISED).notes == before
    revised.redo()
    assert [item.note.status for item in revised.review()] == [Status.ORPHAN]


def test_an_orphan_is_attached_by_hand(revised: ReadingSession, library: Library) -> None:
    before = revised.notes
    orphan = revised.review()[-1].note.annotation.id
    revised.reattach(orphan, span_of("服务大局", REVISED))
    assert revised.undo_text == "Attach note"
    kept = again(library, REVISED).note(orphan)
    assert (kept.status, kept.annotation.quote.exact) == (Status.EXACT, "服务大局")
    revised.undo()
    assert revised.notes == again(library, REVISED).notes == before


def test_a_note_that_is_attached_where_it_is_stays_as_it_is(revised: ReadingSession) -> None:
    note, _ = revised.annotate(span_of("服务大局", REVISED))
    assert not revised.reattach(note.id, span_of("服务大局", REVISED))
    assert revised.undo_text == "Add highlight"
