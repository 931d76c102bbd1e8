"""A whole library is looked through, also what opening it passes over."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from reader.errors import StoreError
from reader.store import checking
from reader.store.checking import check
from reader.store.library import Library
from reader.store.rows import Rows

TEXT = "各位委员：现在报告工作。"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "library.sqlite3"
    with Library(made) as library:
        library.register(TEXT, Path("/reports/a.txt"))
    return made


def change(file: Path, sql: str) -> None:
    with closing(sqlite3.connect(file)) as sqlite:
        sqlite.execute(sql)
        sqlite.commit()


def test_a_sound_library_passes_open_or_not(file: Path) -> None:
    check(file)
    with Library(file) as library:
        library.register(TEXT + "完", None)
        check(file)


@pytest.mark.parametrize("looks", [check, lambda file: Library(file).close()])
def test_a_library_that_was_looked_through_is_not_taken_for_closed(
    file: Path, looks: Callable[[Path], object]
) -> None:
    with Library(file) as library:
        (report,) = library.reports()
        looks(file)
        names_told_by_another_program(file)
        library.set_title(report.id, "后来的名字")
        assert names_told_by_another_program(file) == "后来的名字\n"
    assert names_told_by_another_program(file) == "后来的名字\n"


def names_told_by_another_program(file: Path) -> str:
    """Let another program open the library, read it and close it again."""
    script = (
        "import sys\nfrom pathlib import Path\nfrom reader.store.library import Library\n"
        "with Library(Path(sys.argv[1])) as library:\n"
        "    print(*(report.title for report in library.reports()))\n"
    )
    return subprocess.run(
        [sys.executable, "-X", "utf8", "-c", script, str(file)],
        capture_output=True,
        encoding="utf-8",
        check=True,
    ).stdout


def test_where_there_is_no_library_nothing_is_done(tmp_path: Path) -> None:
    check(tmp_path / "none.sqlite3")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE edition SET text = replace(text, '报告', '报吿')",
        "UPDATE edition SET report = 99",
        "UPDATE edition SET text = CAST(x'e6ff' AS TEXT)",
    ],
)
def test_what_sqlite_takes_for_sound_may_be_damaged(file: Path, sql: str) -> None:
    change(file, sql)
    with pytest.raises(StoreError, match="已损坏"):
        check(file)


def test_damaged_pages_are_told(file: Path) -> None:
    with file.open("r+b") as opened:
        opened.seek(4096)
        opened.write(b"\xff" * 8192)
    with pytest.raises(StoreError, match="已损坏"):
        check(file)


def test_another_program_s_file_is_told(file: Path) -> None:
    change(file, "PRAGMA application_id = 7")
    with pytest.raises(StoreError, match="不是研读的笔记库"):
        check(file)


def test_looking_through_a_library_does_not_count_as_having_it_open(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    met: list[bool] = []
    read_all = checking._read_all
    with Library(file) as library:

        def look_around(rows: Rows) -> None:
            met.append(library.is_alone())
            read_all(rows)

        monkeypatch.setattr(checking, "_read_all", look_around)
        check(file)
    assert met == [True]
