"""On a full disk nothing is half done, and writing goes on when there is room again."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader.annotation.model import Annotation, TextPositionSelector, TextQuoteSelector
from reader.errors import StoreError
from reader.store import schema
from reader.store.backups import back_up, list_backups, restore
from reader.store.files import backups_folder
from reader.store.library import Library
from reader.store.model import StoredAnnotation

TEXT = "各位委员：现在报告工作。"
MADE = datetime(2024, 1, 27, 9, 30, tzinfo=UTC)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of one megabyte."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if sys.platform != "linux" or shutil.which("mount") is None:
        pytest.skip("no small disk can be made here")
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("no small disk can be made here")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def fill(disk: Path) -> Path:
    """Leave no room at all."""
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as file:
        try:
            while file.write(b"\0" * 4096):
                pass
        except OSError:
            pass
    return filler


def note(edition: int, identity: str) -> StoredAnnotation:
    quote, position = TextQuoteSelector("报告", "现在", "工作"), TextPositionSelector(7, 9)
    made = Annotation(identity, quote, position, "查一查" * 200, "green", (), MADE, MADE)
    return StoredAnnotation(made, edition)


def test_every_note_that_was_taken_is_there_and_later_ones_are_taken_again(disk: Path) -> None:
    file = disk / "library.sqlite3"
    taken: list[str] = []
    with Library(file) as library:
        report = library.register(TEXT, Path("/reports/a.txt"))
        filler = fill(disk)

        def annotate_on_and_on() -> None:
            for number in range(2000):
                library.apply(report.id, after=[note(report.edition, str(number))])
                taken.append(str(number))

        filler.write_bytes(bytes(filler.stat().st_size - 200_000))
        with pytest.raises(StoreError, match="磁盘已满"):
            annotate_on_and_on()
        assert taken
        assert {each.id for each in library.annotations(report.id)} == set(taken)
        filler.unlink()
        library.apply(report.id, after=[note(report.edition, "later")])
    with Library(file) as library:
        assert {each.id for each in library.annotations(report.id)} == {*taken, "later"}


def test_a_full_disk_can_be_read_after_a_restart(disk: Path) -> None:
    file = disk / "library.sqlite3"
    with Library(file) as library:
        report = library.register(TEXT, Path("/reports/a.txt"))
        library.apply(report.id, after=[note(report.edition, "甲")])
    fill(disk)
    with Library(file) as library:
        assert [each.id for each in library.annotations(report.id)] == ["甲"]
        with pytest.raises(StoreError, match="磁盘已满"):
            library.set_title(report.id, "乙")


def test_no_half_of_a_backup_is_left(disk: Path) -> None:
    file = disk / "library.sqlite3"
    with Library(file) as library:
        library.register(TEXT * 2000, Path("/reports/a.txt"))
        fill(disk)
        with pytest.raises(StoreError, match="备份写不进"):
            library.back_up()
        assert list_backups(file) == ()
        assert len(library.recent()) == 1
    assert not list(disk.rglob("*.part*"))


def test_what_cannot_be_restored_leaves_the_library_as_it_is(disk: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "library.sqlite3"
    with Library(elsewhere) as library:
        library.register(TEXT * 5000, Path("/reports/b.txt"))
    backup = back_up(elsewhere)
    assert backup
    file = disk / "library.sqlite3"
    with Library(file) as library:
        library.register(TEXT, Path("/reports/a.txt"))
    fill(disk)
    with pytest.raises(StoreError, match="笔记库没有改动"):
        restore(backup.path, file)
    with Library(file) as library:
        assert [each.title for each in library.recent()] == ["a"]


def test_a_library_is_not_upgraded_without_a_backup(
    disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = disk / "library.sqlite3"
    with closing(sqlite3.connect(file, isolation_level=None)) as old:
        schema.migrate(old, schema.MIGRATIONS[:1])
    before = file.read_bytes()
    backups_folder(file).mkdir()
    filler = fill(disk)
    with pytest.raises(StoreError, match="备份写不进"):
        Library(file)
    assert file.read_bytes() == before
    filler.unlink()
    with Library(file) as library:
        assert library.recent() == ()


ANNOTATE = textwrap.dedent(
    """
    import resource
    import signal
    import sys
    from pathlib import Path
    from reader.errors import StoreError
    from reader.store.library import Library

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    with Library(Path(sys.argv[1])) as library:
        resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
        try:
            for number in range(1000):
                library.register("长" * 1000 + str(number), Path(f"/reports/{number}.txt"))
                print(number, flush=True)
        except StoreError as error:
            print(error, flush=True)
    """
)


@pytest.mark.skipif(sys.platform == "win32", reason="files have no such limit")
def test_where_a_file_may_not_grow_what_was_acknowledged_is_there(tmp_path: Path) -> None:
    file = tmp_path / "library.sqlite3"
    ran = subprocess.run(
        [sys.executable, "-c", ANNOTATE, str(file)],
        check=True,
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": str(Path.cwd()), "PYTHONIOENCODING": "utf-8"},
    )
    *acknowledged, sentence = ran.stdout.splitlines()
    assert sentence.endswith("。")
    assert acknowledged
    with Library(file) as library:
        assert {each.title for each in library.recent(1000)} == set(acknowledged)
