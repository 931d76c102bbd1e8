"""A library of an older version is brought to the present one without losing anything."""

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

from reader.annotation.model import Style, Tick
from reader.annotation.verdict import About
from reader.errors import StoreError
from reader.store import schema
from reader.store.backups import list_backups, restore
from reader.store.library import Library
from reader.store.model import ReadingPlace

TEXT = "各位委员：现在报告工作。"

# As the first version wrote it; never to be changed.
VERSION_1 = """
PRAGMA application_id = 1499546741;
CREATE TABLE report (
    id INTEGER PRIMARY KEY, title TEXT NOT NULL, opened TEXT NOT NULL, place INTEGER, script TEXT
);
CREATE TABLE edition (
    id INTEGER PRIMARY KEY, report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
    sha256 TEXT NOT NULL, text TEXT NOT NULL, opened TEXT NOT NULL, UNIQUE (report, sha256)
);
CREATE INDEX edition_sha256 ON edition (sha256);
CREATE TABLE path (
    path TEXT PRIMARY KEY, report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
    opened TEXT NOT NULL
);
CREATE INDEX path_report ON path (report);
CREATE TABLE annotation (
    id TEXT PRIMARY KEY, report INTEGER NOT NULL REFERENCES report,
    edition INTEGER NOT NULL REFERENCES edition, exact TEXT NOT NULL, prefix TEXT NOT NULL,
    suffix TEXT NOT NULL, start INTEGER NOT NULL, end INTEGER NOT NULL, note TEXT NOT NULL,
    colour TEXT NOT NULL, tags TEXT NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL
);
CREATE INDEX annotation_report ON annotation (report);
CREATE INDEX annotation_edition ON annotation (edition);
INSERT INTO report VALUES (1, '工作报告', '2024-01-27T09:30:00.000000+00:00', 7, 's2tw');
INSERT INTO edition VALUES (
    1, 1, 'f6c1', '各位委员：现在报告工作。', '2024-01-27T09:30:00.000000+00:00'
);
INSERT INTO path VALUES ('/reports/a.txt', 1, '2024-01-27T09:30:00.000000+00:00');
INSERT INTO annotation VALUES (
    '5f3c2a34-6a3e-4c56-9d8e-0d6b3f1f7a11', 1, 1, '委员', '各位', '：现在', 2, 4, '查一查',
    'green', '["待查"]', '2024-01-27T09:30:00.000000+00:00', '2024-01-27T09:30:00.000000+00:00'
);
PRAGMA user_version = 1;
PRAGMA journal_mode = WAL;
"""


# What the second version added; never to be changed.
VERSION_2 = """
CREATE TABLE verdict (
    id TEXT PRIMARY KEY, report INTEGER NOT NULL REFERENCES report,
    edition INTEGER NOT NULL REFERENCES edition, about TEXT NOT NULL, exact TEXT NOT NULL,
    prefix TEXT NOT NULL, suffix TEXT NOT NULL, start INTEGER NOT NULL, end INTEGER NOT NULL,
    says TEXT NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL
);
CREATE INDEX verdict_report ON verdict (report);
CREATE INDEX verdict_edition ON verdict (edition);
INSERT INTO verdict VALUES (
    '0c3c2a34-6a3e-4c56-9d8e-0d6b3f1f7a22', 1, 1, 'tick', '工作', '报告', '。', 9, 11, 'checked',
    '2024-01-27T09:30:00.000000+00:00', '2024-01-27T09:30:00.000000+00:00'
);
PRAGMA user_version = 2;
"""


def write_version_1(file: Path) -> None:
    with closing(sqlite3.connect(file)) as old:
        old.executescript(VERSION_1)


def write_version_2(file: Path) -> None:
    write_version_1(file)
    with closing(sqlite3.connect(file)) as old:
        old.executescript(VERSION_2)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    old = tmp_path / "library.sqlite3"
    write_version_1(old)
    return old


def contents(file: Path) -> list[str]:
    with closing(sqlite3.connect(file)) as sqlite:
        return list(sqlite.iterdump())


def test_reports_notes_and_places_of_the_first_version_are_there(file: Path) -> None:
    with Library(file) as library:
        (recent,) = library.recent()
        assert (recent.title, recent.path) == ("工作报告", Path("/reports/a.txt"))
        assert library.reading_place(1) == ReadingPlace(7, "s2tw")
        assert library.edition_text(1) == TEXT
        (note,) = library.annotations(1)
        assert (note.note, note.tags, note.quote.exact) == ("查一查", ("待查",), "委员")
        assert library.stored_verdicts(1) == ()


def test_the_file_is_of_the_present_version_afterwards(file: Path) -> None:
    with Library(file):
        pass
    with closing(sqlite3.connect(file)) as sqlite:
        assert schema.version(sqlite) == len(schema.MIGRATIONS) > 1


def test_notes_of_an_older_version_are_highlights_without_a_tick(file: Path) -> None:
    with Library(file) as library:
        (note,) = library.annotations(1)
        assert (note.style, note.tick) == (Style.HIGHLIGHT, Tick.NONE)
        assert library.drafts(1) == ()


def test_verdicts_of_the_second_version_are_there(tmp_path: Path) -> None:
    file = tmp_path / "second.sqlite3"
    write_version_2(file)
    with Library(file) as library:
        (stored,) = library.stored_verdicts(1)
        assert (stored.verdict.about, stored.verdict.says) == (About.TICK, "checked")
        assert len(library.annotations(1)) == 1


@pytest.mark.parametrize("write", [write_version_1, write_version_2])
def test_before_an_upgrade_the_old_library_is_backed_up(
    tmp_path: Path, write: Callable[[Path], None]
) -> None:
    file = tmp_path / "old.sqlite3"
    write(file)
    before = contents(file)
    with Library(file):
        (backup,) = list_backups(file)
    assert contents(backup.path) == before
    restore(backup.path, file)
    assert contents(file) == before


def test_a_present_library_is_not_backed_up_for_an_upgrade(file: Path) -> None:
    for _ in range(2):
        with Library(file):
            pass
    assert len(list_backups(file)) == 1


def test_an_upgrade_that_fails_leaves_the_old_file_whole(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = contents(file)
    broken = (*schema.MIGRATIONS, ("DROP TABLE annotation", "INSERT INTO nowhere VALUES (1)"))
    migrate = schema.migrate
    monkeypatch.setattr("reader.store.schema.migrate", lambda sqlite: migrate(sqlite, broken))
    with pytest.raises(StoreError):
        Library(file)
    assert contents(file) == before
    monkeypatch.undo()
    with Library(file) as library:
        assert len(library.annotations(1)) == 1


def test_a_program_of_the_first_version_refuses_the_present_file(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Library(file):
        pass
    monkeypatch.setattr("reader.store.schema.MIGRATIONS", schema.MIGRATIONS[:1])
    with pytest.raises(StoreError, match="出自更新版本的研读"):
        Library(file)


LOOK = textwrap.dedent(
    """
    import os
    import sys
    from pathlib import Path
    from reader.store.library import Library
    if os.geteuid() == 0:
        os.setuid(65534)
    with Library(Path(sys.argv[1])) as library:
        print(library.read_only, len(library.annotations(1)), len(library.stored_verdicts(1)))
    """
)


@pytest.fixture
def closed_folder() -> Iterator[Path]:
    """A folder with a library of the first version that nobody may write in."""
    folder = Path(tempfile.mkdtemp())
    write_version_1(folder / "library.sqlite3")
    (folder / "library.sqlite3").chmod(0o444)
    folder.chmod(0o555)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


@pytest.mark.skipif(sys.platform == "win32", reason="folders have no such rights")
def test_where_it_cannot_be_written_the_first_version_can_be_read(closed_folder: Path) -> None:
    file = closed_folder / "library.sqlite3"
    before = file.read_bytes()
    ran = subprocess.run(
        [sys.executable, "-c", LOOK, str(file)],
        check=True,
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": str(Path.cwd())},
    )
    assert ran.stdout.split() == ["True", "1", "0"]
    assert file.read_bytes() == before
