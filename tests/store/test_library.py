"""The library knows reports by their text and place, and keeps their notes."""

from __future__ import annotations

import sqlite3
import uuid
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from reader.annotation.model import Annotation, TextPositionSelector, TextQuoteSelector
from reader.annotation.verdict import About, Verdict
from reader.errors import StoreError
from reader.store.library import Library
from reader.store.model import UNKEPT, ReadingPlace, StoredAnnotation, StoredVerdict

MADE = datetime(2024, 1, 27, 9, 30, tzinfo=UTC)
TEXT = "各位委员：现在报告工作。"
REPORT = Path("/reports/a.txt")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "state" / "library.sqlite3"


@pytest.fixture
def library(file: Path) -> Iterator[Library]:
    with Library(file) as opened:
        yield opened


def note(edition: int, words: str = "查一查") -> StoredAnnotation:
    annotation = Annotation(
        id=str(uuid.uuid4()),
        quote=TextQuoteSelector("委员", "各位", "：现在"),
        position=TextPositionSelector(2, 4),
        note=words,
        colour="green",
        tags=("待查", "𠮷"),
        created=MADE,
        modified=MADE,
    )
    return StoredAnnotation(annotation, edition)


def reworded(stored: StoredAnnotation, words: str) -> StoredAnnotation:
    later = stored.annotation.modified + timedelta(seconds=1)
    return replace(stored, annotation=replace(stored.annotation, note=words, modified=later))


def test_the_folder_is_made_when_it_is_needed(file: Path) -> None:
    with Library(file):
        assert file.is_file()


def test_notes_are_there_again_after_a_restart(file: Path) -> None:
    with Library(file) as library:
        report = library.register(TEXT, REPORT)
        kept = note(report.edition)
        library.apply(report.id, [], [kept])
    with Library(file) as library:
        assert library.stored_annotations(report.id) == (kept,)


def test_a_report_is_the_same_if_its_text_is_the_same_at_another_path(library: Library) -> None:
    first = library.register(TEXT, REPORT)
    assert library.register(TEXT, Path("/elsewhere/b.txt")).id == first.id


def test_a_report_is_the_same_if_another_text_lies_at_its_path(library: Library) -> None:
    first = library.register(TEXT, REPORT)
    revised = library.register(TEXT + "完", REPORT)
    assert (revised.id, revised.edition == first.edition) == (first.id, False)


def test_another_text_at_another_path_is_another_report(library: Library) -> None:
    first = library.register(TEXT, REPORT)
    assert library.register(TEXT + "完", Path("/reports/b.txt")).id != first.id


def test_the_text_decides_where_text_and_path_lead_to_two_reports(library: Library) -> None:
    first = library.register(TEXT, REPORT)
    library.register("另一篇", Path("/reports/b.txt"))
    assert library.register(TEXT, Path("/reports/b.txt")).id == first.id


def test_the_earlier_text_of_a_revised_report_is_kept_with_its_notes(library: Library) -> None:
    first = library.register(TEXT, REPORT)
    library.apply(first.id, [], [note(first.edition)])
    library.register(TEXT + "完", REPORT)
    (kept,) = library.stored_annotations(first.id)
    assert library.edition_text(kept.edition) == TEXT


def test_a_revised_report_that_is_put_back_has_its_first_edition_again(library: Library) -> None:
    first = library.register(TEXT, REPORT)
    library.register(TEXT + "完", REPORT)
    assert library.register(TEXT, REPORT) == first


def test_pasted_text_is_known_by_its_text(library: Library) -> None:
    assert library.register(TEXT, None).id == library.register(TEXT, None).id


def test_notes_are_changed_and_deleted_in_one_step(library: Library) -> None:
    report = library.register(TEXT, REPORT)
    first, second, third = (note(report.edition) for _ in range(3))
    library.apply(report.id, [], [first, second])
    changed = reworded(second, "改过")
    library.apply(report.id, [first, second], [changed, third])
    assert set(library.stored_annotations(report.id)) == {changed, third}


def test_a_note_that_another_window_changed_is_not_overwritten(file: Path) -> None:
    with Library(file) as one, Library(file) as other:
        report = one.register(TEXT, REPORT)
        stored = note(report.edition)
        one.apply(report.id, [], [stored])
        changed = reworded(stored, "那边改的")
        other.apply(report.id, [stored], [changed])
        with pytest.raises(StoreError, match="另一个窗口"):
            one.apply(report.id, [stored], [reworded(stored, "这边改的")])
        assert one.stored_annotations(report.id) == (changed,)


def test_if_one_note_of_many_cannot_be_written_none_is(library: Library) -> None:
    report = library.register(TEXT, REPORT)
    stored = note(report.edition)
    library.apply(report.id, [], [stored])
    with pytest.raises(StoreError):
        library.apply(report.id, [], [note(report.edition), stored])
    assert library.stored_annotations(report.id) == (stored,)


def test_two_open_libraries_see_what_the_other_wrote(file: Path) -> None:
    with Library(file) as one, Library(file) as other:
        report = one.register(TEXT, REPORT)
        kept = [note(report.edition) for _ in range(2)]
        one.apply(report.id, [], kept[:1])
        other.apply(report.id, [], kept[1:])
        assert set(one.stored_annotations(report.id)) == set(kept)


def test_several_windows_may_make_the_library_at_the_same_moment(tmp_path: Path) -> None:
    def register(number: int) -> None:
        with Library(tmp_path / f"{number % 4}.sqlite3") as library:
            library.register(f"{TEXT}{number}", Path(f"/reports/{number}.txt"))

    with ThreadPoolExecutor(6) as windows:
        list(windows.map(register, range(24)))
    for number in range(4):
        with Library(tmp_path / f"{number}.sqlite3") as library:
            assert len(library.recent()) == 6


def test_a_library_that_another_program_is_writing_is_told(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.store.connection._PATIENCE_S", 0.1)
    with Library(file) as library:
        other = sqlite3.connect(file, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="占用"):
            library.register(TEXT, REPORT)
        other.close()
        assert library.register(TEXT, REPORT).id


def test_recent_files_come_the_newest_first_with_their_titles(library: Library) -> None:
    library.register(TEXT, REPORT)
    library.register("另一篇", Path("/reports/b.txt"), "政府工作报告")
    library.register(TEXT, REPORT)
    assert [(each.path, each.title) for each in library.recent()] == [
        (REPORT, "a"),
        (Path("/reports/b.txt"), "政府工作报告"),
    ]


def test_a_title_once_found_stays(library: Library) -> None:
    report = library.register(TEXT, REPORT)
    library.set_title(report.id, "政协工作报告")
    assert library.register(TEXT, REPORT).title == "政协工作报告"


def test_the_reading_place_is_remembered(library: Library) -> None:
    report = library.register(TEXT, REPORT)
    assert library.reading_place(report.id) is None
    library.set_reading_place(report.id, 7, "s2tw")
    assert library.reading_place(report.id) == ReadingPlace(7, "s2tw")


def verdict(edition: int, says: str = "money", about: About = About.FIGURE) -> StoredVerdict:
    quote = TextQuoteSelector("委员", "各位", "：现在")
    position = TextPositionSelector(2, 4)
    identity = str(uuid.uuid4())
    return StoredVerdict(Verdict(identity, about, quote, position, says, MADE, MADE), edition)


def test_verdicts_are_there_again_after_a_restart(file: Path) -> None:
    with Library(file) as library:
        report = library.register(TEXT, REPORT)
        kept = [verdict(report.edition, "", about) for about in About]
        library.apply(report.id, verdicts_after=kept)
    with Library(file) as library:
        assert set(library.stored_verdicts(report.id)) == set(kept)
        library.apply(report.id, verdicts_before=kept[:2])
        assert library.stored_verdicts(report.id) == (kept[2],)


def test_a_verdict_that_another_window_took_back_is_not_written_over(library: Library) -> None:
    report = library.register(TEXT, REPORT)
    kept = verdict(report.edition)
    library.apply(report.id, verdicts_after=[kept])
    library.apply(report.id, verdicts_before=[kept])
    with pytest.raises(StoreError, match="另一个窗口"):
        library.apply(report.id, after=[note(report.edition)], verdicts_before=[kept])
    assert library.stored_annotations(report.id) == ()


def test_a_report_can_be_looked_up_without_being_registered(library: Library) -> None:
    assert library.known(TEXT, REPORT) is None
    report = library.register(TEXT, REPORT)
    assert library.known(TEXT, None) == report
    assert library.known(TEXT + "完", REPORT) == replace(report, edition=UNKEPT)
    assert len(library.recent()) == 1


def test_the_text_that_a_verdict_counts_in_is_kept(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = library.register(TEXT, REPORT)
    library.apply(first.id, verdicts_after=[verdict(first.edition)])
    monkeypatch.setattr("reader.store.registering._IDLE", timedelta(0))
    library.register(TEXT + "完", REPORT)
    assert library.edition_text(first.edition) == TEXT


def test_a_text_without_notes_is_forgotten_when_it_is_old(
    library: Library, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = library.register(TEXT, REPORT)
    monkeypatch.setattr("reader.store.registering._IDLE", timedelta(0))
    second = library.register(TEXT + "完", REPORT)
    assert (library.edition_text(first.edition), library.edition_text(second.edition)) == (
        "",
        TEXT + "完",
    )


def test_the_newest_text_of_each_report_is_handed_out_the_last_opened_first(
    library: Library,
) -> None:
    first = library.register(TEXT, REPORT, "甲")
    library.register("别的报告", None, "乙")
    library.register(TEXT + "完", REPORT)
    assert [(text.id, text.title, text.path, text.text) for text in library.texts()] == [
        (first.id, "甲", REPORT, TEXT + "完"),
        (first.id + 1, "乙", None, "别的报告"),
    ]


def test_an_old_text_that_is_opened_again_is_the_newest(library: Library) -> None:
    library.register(TEXT, REPORT)
    library.register(TEXT + "完", REPORT)
    library.register(TEXT, REPORT)
    assert [text.text for text in library.texts()] == [TEXT]


def test_a_report_that_is_looked_at_is_not_opened(library: Library, tmp_path: Path) -> None:
    old, new = tmp_path / "旧.txt", tmp_path / "新.txt"
    library.register("第一稿", old)
    library.register("另一篇", tmp_path / "另.txt")
    before = library.recent()
    assert library.follow("第一稿", old) == library.known("第一稿", old)
    assert library.recent() == before
    assert library.follow("没见过", tmp_path / "生.txt") is None
    assert library.known("没见过", tmp_path / "生.txt") is None
    moved = library.follow("第一稿", new)
    assert moved
    assert library.recent()[0] == before[0]


def test_a_report_that_is_looked_at_is_followed_where_it_goes(
    library: Library, tmp_path: Path
) -> None:
    old, new = tmp_path / "旧.txt", tmp_path / "新.txt"
    first = library.register("第一稿", old)
    revised = library.follow("第二稿", old)
    assert revised
    assert (revised.id, revised.edition != first.edition) == (first.id, True)
    moved = library.follow("第二稿", new)
    assert moved == revised
    again = library.follow("第三稿", new)
    assert again
    assert again.id == first.id
