"""Damage of any kind ends in one sentence, and what is refused stays as it is."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader.annotation.model import Annotation, TextPositionSelector, TextQuoteSelector
from reader.annotation.verdict import About, Verdict
from reader.errors import StoreError
from reader.store.backups import back_up, restore
from reader.store.checking import check
from reader.store.library import Library
from reader.store.model import Draft, StoredAnnotation, StoredVerdict

ROUNDS = 60
MADE = datetime(2024, 1, 27, 9, 30, tzinfo=UTC)
TEXT = "各位委员：现在报告工作。一年来，我们坚持党的领导，完成提案办理282件。\n"
QUOTE = TextQuoteSelector("报告", "现在", "工作")
POSITION = TextPositionSelector(7, 9)


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed library with all that one may hold, over some dozens of pages."""
    file = tmp_path_factory.mktemp("sound") / "library.sqlite3"
    with Library(file) as library:
        for number in range(12):
            report = library.register(f"{TEXT * 40}{number}", Path(f"/reports/{number}.txt"))
            notes = [note(report.edition, f"{number}-{each}") for each in range(20)]
            verdict = Verdict(f"v{number}", About.FIGURE, QUOTE, POSITION, "", MADE, MADE)
            library.apply(report.id, after=notes)
            library.apply(report.id, verdicts_after=[StoredVerdict(verdict, report.edition)])
            library.keep_draft(report.id, Draft(f"{number}-0", "写了一半", ("甲",), MADE))
            library.set_reading_place(report.id, number, "source")
    return file


def note(edition: int, identity: str) -> StoredAnnotation:
    tags = ("待查", "提法")
    made = Annotation(identity, QUOTE, POSITION, "查一查出处" * 6, "green", tags, MADE, MADE)
    return StoredAnnotation(made, edition)


def use(file: Path) -> int:
    """Open a library, read and write all there is in it, and return how many notes it had."""
    with Library(file) as library:
        reports = [report.id for report in library.recent(100)]
        notes = sum(len(library.annotations(report)) for report in reports)
        for report in reports:
            library.stored_verdicts(report)
            library.drafts(report)
            library.reading_place(report)
        for text in library.texts():
            library.set_title(text.id, text.title + "。")
        new = library.register(TEXT, Path("/reports/new.txt"))
        library.apply(new.id, after=[note(new.edition, "new")])
    return notes


def open_only(file: Path) -> None:
    Library(file).close()


def sentence_of(deed: Callable[[Path], object], file: Path) -> str:
    """Return what a deed says if it is refused."""
    try:
        deed(file)
    except StoreError as told:
        return str(told)
    return ""


def flip_in_the_header(data: bytearray, chance: random.Random) -> None:
    data[chance.randrange(100)] ^= 1 << chance.randrange(8)


def flip_anywhere(data: bytearray, chance: random.Random) -> None:
    for _ in range(chance.choice([1, 3, 30])):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)


def blank_a_page(data: bytearray, chance: random.Random) -> None:
    at = 4096 * chance.randrange(len(data) // 4096)
    data[at : at + 4096] = bytes(4096)


def exchange_pages(data: bytearray, chance: random.Random) -> None:
    one, other = (4096 * page for page in chance.sample(range(len(data) // 4096), 2))
    page = data[one : one + 4096]
    data[one : one + 4096] = data[other : other + 4096]
    data[other : other + 4096] = page


def cut_off(data: bytearray, chance: random.Random) -> None:
    del data[chance.randrange(len(data)) :]


@pytest.mark.parametrize(
    "spoil", [flip_in_the_header, flip_anywhere, blank_a_page, exchange_pages, cut_off]
)
def test_damage_is_told_in_a_sentence_or_does_no_harm(
    sound: Path, tmp_path: Path, spoil: Callable[[bytearray, random.Random], None]
) -> None:
    chance = random.Random(spoil.__name__)
    file = tmp_path / "library.sqlite3"
    for _ in range(ROUNDS):
        data = bytearray(sound.read_bytes())
        spoil(data, chance)
        file.write_bytes(data)
        if told := sentence_of(open_only, file):
            assert file.read_bytes() == data
        for sentence in (told, sentence_of(check, file), sentence_of(use, file)):
            assert not sentence or (str(file) in sentence and sentence.endswith("。"))
        file.unlink()


def test_a_spoilt_library_is_brought_back_from_its_backup(sound: Path, tmp_path: Path) -> None:
    chance = random.Random(7)
    file = tmp_path / "library.sqlite3"
    for _ in range(8):
        shutil.copyfile(sound, file)
        backup = back_up(file)
        assert backup
        data = bytearray(file.read_bytes())
        exchange_pages(data, chance)
        file.write_bytes(data)
        aside = restore(backup.path, file)
        assert aside
        assert aside.read_bytes() == data
        assert use(file) == 240
        file.unlink()


def test_of_a_log_cut_off_anywhere_whole_transactions_are_left(sound: Path, tmp_path: Path) -> None:
    file = tmp_path / "library.sqlite3"
    shutil.copyfile(sound, file)
    copy = tmp_path / "killed.sqlite3"
    log, copied_log = (each.with_name(each.name + "-wal") for each in (file, copy))
    with Library(file) as library:
        report = library.register(TEXT, None)
        sizes = []
        for number in range(20):
            library.apply(report.id, after=[note(report.edition, f"new-{number}")])
            sizes.append(log.stat().st_size)
        shutil.copyfile(file, copy)
        whole = log.read_bytes()
    chance = random.Random(11)
    for _ in range(20):
        length = chance.randrange(sizes[0], len(whole) + 1)
        copied_log.write_bytes(whole[:length])
        copied = tmp_path / "opened.sqlite3"
        shutil.copyfile(copy, copied)
        shutil.copyfile(copied_log, copied.with_name(copied.name + "-wal"))
        with Library(copied) as library:
            kept = {each.id for each in library.annotations(report.id)}
        acknowledged = {f"new-{number}" for number, size in enumerate(sizes) if size <= length}
        assert kept == acknowledged
