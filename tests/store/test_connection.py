"""A library file that is not as it should be is told of and left as it is."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from reader.errors import StoreError
from reader.store.library import Library
from reader.store.schema import APPLICATION_ID

TEXT = "各位委员：现在报告工作。"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "library.sqlite3"


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that any user of the computer can reach."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


def filled(file: Path, reports: int = 1) -> None:
    with Library(file) as library:
        for number in range(reports):
            library.register(f"{TEXT * 50}{number}", Path(f"/reports/{number}.txt"))


def damage_middle(file: Path) -> None:
    with file.open("r+b") as opened:
        opened.seek(4096)
        opened.write(b"\xff" * 8192)


def cut_short(file: Path) -> None:
    os.truncate(file, file.stat().st_size // 2)


def of_another_program(file: Path) -> None:
    file.unlink()
    with closing(sqlite3.connect(file)) as other:
        other.execute("CREATE TABLE pen (name TEXT)")
        other.commit()


def of_another_named_program(file: Path) -> None:
    file.unlink()
    with closing(sqlite3.connect(file)) as other:
        other.execute("PRAGMA application_id = 7")


def no_database(file: Path) -> None:
    file.write_text("这不是数据库。", encoding="utf-8")


def of_a_newer_version(file: Path) -> None:
    with closing(sqlite3.connect(file)) as newer:
        newer.execute("PRAGMA user_version = 99")


def headless(file: Path) -> None:
    file.with_name(file.name + "-wal").write_bytes(b"\0" * 4152)
    file.write_bytes(b"")


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (damage_middle, "已损坏"),
        (cut_short, "已损坏"),
        (of_another_program, "不是研读的笔记库"),
        (of_another_named_program, "不是研读的笔记库"),
        (no_database, "不是研读的笔记库"),
        (of_a_newer_version, "更新版本"),
        (headless, "已丢失"),
    ],
)
def test_a_file_that_is_no_sound_library_is_refused_and_left_as_it_is(
    file: Path, spoil: Callable[[Path], None], sentence: str
) -> None:
    filled(file, reports=30)
    spoil(file)
    before = {each: each.read_bytes() for each in file.parent.iterdir() if each.suffix != "-shm"}
    with pytest.raises(StoreError, match=sentence) as told:
        Library(file)
    assert str(file) in str(told.value)
    assert str(told.value).endswith("。")
    assert {each: each.read_bytes() for each in before} == before


def test_an_empty_file_becomes_a_library(file: Path) -> None:
    file.touch()
    filled(file)
    with Library(file) as library:
        assert len(library.recent()) == 1


def test_a_folder_in_its_place_is_told(file: Path) -> None:
    file.mkdir()
    with pytest.raises(StoreError, match="不是研读的笔记库"):
        Library(file)


def test_the_name_of_the_program_lies_in_the_file_from_the_beginning(file: Path) -> None:
    with Library(file):
        assert file.read_bytes()[68:72] == APPLICATION_ID.to_bytes(4)


def test_a_log_cut_off_by_a_power_loss_loses_only_what_was_not_acknowledged(file: Path) -> None:
    with Library(file) as library:
        library.register(TEXT, Path("/reports/a.txt"))
        copy = file.with_name("copy.sqlite3")
        shutil.copyfile(file, copy)
        log = file.with_name(file.name + "-wal").read_bytes()
    copy.with_name(copy.name + "-wal").write_bytes(log + log[32 : 32 + 3000])
    with Library(copy) as library:
        assert [each.title for each in library.recent()] == ["a"]


def test_on_a_full_disk_nothing_changes_and_writing_goes_on_when_there_is_room(
    file: Path,
) -> None:
    with Library(file) as library:
        library.register(TEXT, Path("/reports/a.txt"))
        sqlite = library._connection._sqlite
        (pages,) = sqlite.execute("PRAGMA page_count").fetchone()
        sqlite.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(StoreError, match="磁盘已满"):
            library.register("长" * 100_000, Path("/reports/b.txt"))
        assert len(library.recent()) == 1
        sqlite.execute("PRAGMA max_page_count = 1000000")
        library.register("长" * 100_000, Path("/reports/b.txt"))
        assert len(library.recent()) == 2


READ_AND_WRITE = textwrap.dedent(
    """
    import os
    import sys
    from pathlib import Path
    from reader.errors import StoreError
    from reader.store.library import Library
    if os.geteuid() == 0:
        os.setuid(65534)
    with Library(Path(sys.argv[1])) as library:
        print(library.read_only, len(library.recent()), end=" ")
        try:
            library.set_title(1, "x")
        except StoreError as error:
            print(error)
    """
)


def read_and_write(library: Path) -> str:
    """Use a library as a user without rights, and return whether it was read-only and so on."""
    ran = subprocess.run(
        [sys.executable, "-c", READ_AND_WRITE, str(library)],
        check=True,
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": str(Path.cwd()), "PYTHONIOENCODING": "utf-8"},
    )
    return ran.stdout.strip()


@pytest.mark.skipif(sys.platform == "win32", reason="folders have no such rights")
def test_in_a_folder_without_write_permission_notes_can_be_read(open_folder: Path) -> None:
    file = open_folder / "library.sqlite3"
    filled(file, reports=3)
    file.chmod(0o444)
    open_folder.chmod(0o555)
    told = read_and_write(file)
    assert told.startswith("True 3 ")
    assert "不可写" in told
    assert str(file) in told


@pytest.mark.skipif(sys.platform == "win32", reason="folders have no such rights")
def test_what_is_still_in_the_log_is_read_there_too(open_folder: Path) -> None:
    file = open_folder / "library.sqlite3"
    with Library(file) as library:
        library.register(TEXT, Path("/reports/a.txt"))
        for each in open_folder.iterdir():
            each.chmod(0o444)
        open_folder.chmod(0o555)
        assert read_and_write(file).startswith("True 1 ")


@pytest.mark.skipif(sys.platform == "win32", reason="folders have no such rights")
def test_where_no_library_can_be_made_there_is_an_empty_one_to_read(open_folder: Path) -> None:
    open_folder.chmod(0o555)
    told = read_and_write(open_folder / "state" / "library.sqlite3")
    assert told.startswith("True 0 ")
