"""The library is copied at quiet moments, and can be brought back from each copy."""

from __future__ import annotations

import os
import shutil
import sqlite3
import time
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from reader.errors import StoreError
from reader.store.backups import (
    Backup,
    back_up,
    back_up_if_due,
    begin_anew,
    list_backups,
    restore,
)
from reader.store.files import backups_folder
from reader.store.library import Library

TEXT = "各位委员：现在报告工作。"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "library.sqlite3"


def add(file: Path, name: str) -> None:
    with Library(file) as library:
        library.register(TEXT + name, Path(f"/reports/{name}.txt"))


def titles(file: Path) -> list[str]:
    with Library(file) as library:
        return sorted(report.title for report in library.recent())


def made(file: Path) -> Backup:
    backup = back_up(file)
    assert backup
    return backup


def pretend(file: Path, moment: datetime) -> Path:
    """Put a backup there that was made at a moment."""
    folder = backups_folder(file)
    folder.mkdir(exist_ok=True)
    path = folder / f"library-{moment:%Y%m%d-%H%M%S-%f}.sqlite3"
    shutil.copyfile(file, path)
    return path


def test_a_backup_holds_what_the_library_holds(file: Path) -> None:
    add(file, "甲")
    backup = made(file)
    assert list_backups(file) == (backup,)
    assert backup.path.parent == file.parent / "backups"
    assert titles(backup.path) == ["甲"]


def test_what_was_written_a_moment_ago_in_an_open_library_is_in_the_backup(file: Path) -> None:
    with Library(file) as library:
        library.register(TEXT, Path("/reports/甲.txt"))
        backup = library.back_up()
    assert backup
    assert titles(backup.path) == ["甲"]


def test_a_backup_is_one_file_that_can_be_read_where_nothing_can_be_written(file: Path) -> None:
    add(file, "甲")
    made(file)
    (path,) = backups_folder(file).iterdir()
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as copy:
        assert copy.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        assert copy.execute("SELECT title FROM report").fetchone() == ("甲",)


def test_what_has_not_changed_is_not_copied_again(file: Path) -> None:
    add(file, "甲")
    made(file)
    assert back_up(file) is None
    add(file, "乙")
    made(file)
    assert len(list_backups(file)) == 2


def test_where_there_is_no_library_there_is_nothing_to_back_up(file: Path) -> None:
    assert back_up(file) is None
    assert list(file.parent.iterdir()) == []


def test_at_the_start_a_backup_is_due_every_half_hour(file: Path) -> None:
    add(file, "甲")
    now = datetime.now(UTC)
    young = pretend(file, now - timedelta(minutes=29))
    time.sleep(0.01)
    add(file, "乙")
    assert back_up_if_due(file) is None
    young.rename(young.with_name(f"library-{now - timedelta(minutes=31):%Y%m%d-%H%M%S-%f}.sqlite3"))
    assert back_up_if_due(file)


def test_a_backup_from_the_future_does_not_keep_others_from_being_made(file: Path) -> None:
    add(file, "甲")
    pretend(file, datetime.now(UTC) + timedelta(days=400))
    time.sleep(0.01)
    add(file, "乙")
    assert back_up_if_due(file)


def test_ten_are_kept_and_one_of_each_of_the_last_thirty_days(file: Path) -> None:
    add(file, "甲")
    noon = datetime.now(UTC).astimezone().replace(hour=12, minute=0, second=0, microsecond=0)
    days = [noon - timedelta(days=number) for number in range(1, 41)]
    for day in days:
        for minutes in (0, 5):
            pretend(file, (day + timedelta(minutes=minutes)).astimezone(UTC))
    time.sleep(0.01)
    add(file, "乙")
    newest = made(file)
    kept = [backup.made.astimezone() for backup in list_backups(file)]
    expected = [newest.made.astimezone()]
    expected += [day + timedelta(minutes=minutes) for day in days[:4] for minutes in (5, 0)]
    expected += [day + timedelta(minutes=5) for day in days[4:29]]
    assert kept[: len(expected)] == expected
    assert len(kept) - len(expected) <= 1, "of the thirtieth day, if its hour has not come"


def test_other_files_in_the_folder_are_left_alone(file: Path) -> None:
    add(file, "甲")
    backups_folder(file).mkdir()
    other = backups_folder(file) / "library-mine.sqlite3"
    other.write_text("我的", encoding="utf-8")
    made(file)
    assert other.read_text(encoding="utf-8") == "我的"
    assert len(list_backups(file)) == 1


def test_a_damaged_library_does_not_become_a_backup(file: Path) -> None:
    for number in range(40):
        add(file, str(number))
    with file.open("r+b") as opened:
        opened.seek(4096)
        opened.write(b"\xff" * 8192)
    with pytest.raises(StoreError, match="已损坏"):
        back_up(file)
    assert list(backups_folder(file).iterdir()) == []


def test_where_a_backup_cannot_be_written_it_is_told(file: Path) -> None:
    add(file, "甲")
    backups_folder(file).write_text("占位", encoding="utf-8")
    with pytest.raises(StoreError, match="备份写不进"):
        back_up(file)
    assert titles(file) == ["甲"]


def test_a_restored_library_is_as_it_was_and_the_other_one_set_aside(file: Path) -> None:
    add(file, "甲")
    backup = made(file)
    add(file, "乙")
    aside = restore(backup.path, file)
    assert aside
    assert (titles(file), titles(aside)) == (["甲"], ["乙", "甲"])
    assert titles(backup.path) == ["甲"]


def test_what_was_only_in_the_log_is_set_aside_and_does_not_come_back(file: Path) -> None:
    add(file, "甲")
    backup = made(file)
    copy = file.with_name("copy")
    copy.mkdir()
    with Library(file) as library:
        library.register(TEXT + "乙", Path("/reports/乙.txt"))
        for each in (file, file.with_name(file.name + "-wal")):
            shutil.copyfile(each, copy / each.name)
    killed = copy / file.name
    aside = restore(backup.path, killed)
    assert aside
    assert (titles(killed), titles(aside)) == (["甲"], ["乙", "甲"])


def test_a_stale_log_does_not_revive_what_was_not_in_the_backup(file: Path) -> None:
    add(file, "甲")
    backup = made(file)
    with Library(file) as library:
        library.register(TEXT + "乙", Path("/reports/乙.txt"))
        log = file.with_name(file.name + "-wal").read_bytes()
    file.unlink()
    file.with_name(file.name + "-wal").write_bytes(log)
    with pytest.raises(StoreError, match="已丢失"):
        Library(file)
    aside = restore(backup.path, file)
    assert aside
    assert titles(file) == ["甲"]
    assert aside.with_name(aside.name + "-wal").read_bytes() == log


def test_a_damaged_library_is_replaced_and_set_aside_as_it_is(file: Path) -> None:
    add(file, "甲")
    backup = made(file)
    file.write_bytes(b"\xff" * 5000)
    aside = restore(backup.path, file)
    assert aside
    assert titles(file) == ["甲"]
    assert aside.read_bytes() == b"\xff" * 5000


def test_a_missing_library_is_brought_back(file: Path) -> None:
    add(file, "甲")
    backup = made(file)
    file.unlink()
    assert restore(backup.path, file) is None
    assert titles(file) == ["甲"]


def test_nothing_is_restored_while_the_library_is_open(file: Path) -> None:
    add(file, "甲")
    backup = made(file)
    with Library(file) as library:
        with pytest.raises(StoreError, match="正在另一个窗口或程序里打开"):
            restore(backup.path, file)
        library.register(TEXT + "乙", Path("/reports/乙.txt"))
    assert titles(file) == ["乙", "甲"]


def test_a_damaged_backup_is_not_restored(file: Path) -> None:
    add(file, "甲")
    backup = made(file)
    backup.path.write_bytes(backup.path.read_bytes()[:5000])
    with pytest.raises(StoreError, match=r"备份 .* 已损坏"):
        restore(backup.path, file)
    assert titles(file) == ["甲"]
    assert not list(file.parent.glob("*.part*"))


def test_a_library_that_is_refused_can_be_set_aside_and_a_new_one_begun(file: Path) -> None:
    file.write_text("这不是数据库。", encoding="utf-8")
    aside = begin_anew(file)
    assert aside
    assert titles(file) == []
    assert aside.read_text(encoding="utf-8") == "这不是数据库。"


def test_nothing_that_was_set_aside_before_is_overwritten(file: Path) -> None:
    for content in ("甲", "乙"):
        file.write_text(content, encoding="utf-8")
        begin_anew(file)
    kept = [each.read_text(encoding="utf-8") for each in file.parent.glob("*.sqlite3")]
    assert sorted(kept) == ["乙", "甲"]


def test_a_library_that_is_open_is_not_set_aside(file: Path) -> None:
    with Library(file), pytest.raises(StoreError, match="正在另一个窗口或程序里打开"):
        begin_anew(file)
    assert file.exists()


@pytest.mark.parametrize("broken", ["set_aside", "sync_folder"])
def test_a_restore_that_is_broken_off_leaves_a_whole_library(
    file: Path, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    add(file, "甲")
    backup = made(file)
    add(file, "乙")

    def fail(path: Path) -> None:
        raise OSError("no more power")

    monkeypatch.setattr(f"reader.store.backups.{broken}", fail)
    with pytest.raises(StoreError):
        restore(backup.path, file)
    assert titles(file) in (["甲"], ["乙", "甲"])


def test_what_a_killed_program_left_half_made_is_cleared_away(file: Path) -> None:
    add(file, "甲")
    backups_folder(file).mkdir()
    left = [
        backups_folder(file) / "library-20240127-093000-000000.sqlite3.77.part",
        file.with_name("library.sqlite3.77.part"),
    ]
    for part in left:
        part.write_bytes(b"half")
        os.utime(part, (0, 0))
    restore(made(file).path, file)
    assert not any(part.exists() for part in left)


def test_a_library_without_reports_is_not_backed_up_at_the_start(file: Path) -> None:
    with Library(file):
        pass
    assert back_up_if_due(file) is None


def test_a_library_that_became_an_empty_file_is_told_and_brought_back(file: Path) -> None:
    add(file, "甲")
    backup = made(file)
    file.write_bytes(b"")
    with pytest.raises(StoreError, match="成了空文件"):
        Library(file)
    assert file.read_bytes() == b""
    restore(backup.path, file)
    assert titles(file) == ["甲"]
