"""Copies of the library, made at quiet moments, from which it can be brought back.

They lie in the folder ``backups`` beside it: the ten newest, and of each of the last thirty days
the newest one.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import sys
import time
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from reader.errors import StoreError
from reader.store import schema
from reader.store.files import (
    backups_folder,
    log_of,
    refuse_foreign,
    set_aside,
    sync_folder,
)
from reader.store.presence import nobody_else
from reader.store.soundness import is_sound, opened_for_reading, refuse_unsound
from reader.store.telling import DAMAGED, told

_RECENT: Final = 10
_DAYS: Final = 30
_DUE: Final = timedelta(minutes=30)
_ABANDONED_S: Final = 3600
"""Age of a half-made copy whose maker must have been killed."""
_NAME: Final = "%Y%m%d-%H%M%S-%f"
_UNWRITTEN: Final = "备份写不进 {}（{}），笔记库没有改动，请检查这个文件夹的权限和磁盘空间。"
_UNSOUND: Final = "备份 {} 已损坏，笔记库没有改动，请改用另一个备份。"


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of the library.

    Attributes:
        path: Its file.
        made: When it was made, with time zone.
        size_bytes: Its size.
    """

    path: Path
    made: datetime
    size_bytes: int


def list_backups(library: Path) -> tuple[Backup, ...]:
    """Return the backups of a library, the newest first.

    Raises:
        StoreError: If their folder cannot be read.
    """
    with told(library):
        found = [
            Backup(path, made, path.stat().st_size)
            for path in backups_folder(library).glob(f"{library.stem}-*{library.suffix}")
            if (made := _moment(path, library))
        ]
    return tuple(sorted(found, key=lambda backup: backup.made, reverse=True))


def back_up(library: Path) -> Backup | None:
    """Copy a library as it is now; it may be open and written meanwhile.

    May be called from any thread. Backups that are not needed any more are deleted.

    Returns:
        The backup; ``None`` if there is nothing that the newest one does not have.

    Raises:
        StoreError: If the library is damaged or cannot be read, or the backup cannot be written.
    """
    changed_ns = _changed_ns(library)
    known = list_backups(library)
    if not changed_ns or (known and known[0].path.stat().st_mtime_ns == changed_ns):
        return None
    made = datetime.now(UTC)
    folder = backups_folder(library)
    path = folder / f"{library.stem}-{made.strftime(_NAME)}{library.suffix}"
    part = folder / f"{path.name}.{os.getpid()}.part"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _clear(folder, library)
        _copy(library, part)
        # As old as what was read: that tells whether the library has changed since.
        os.utime(part, ns=(changed_ns, changed_ns))
        part.replace(path)
        sync_folder(folder)
    except OSError as exc:
        raise StoreError(_UNWRITTEN.format(folder, exc.strerror or exc)) from exc
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    _thin_out(library)
    return Backup(path, made, path.stat().st_size)


def back_up_if_due(library: Path) -> Backup | None:
    """Do what `back_up` does, if the newest backup is older than half an hour.

    A library without reports, as the first one is, does not push out another.
    """
    newest = next(iter(list_backups(library)), None)
    if not _has_reports(library):
        return None
    if newest and timedelta() <= datetime.now(UTC) - newest.made < _DUE:
        return None
    return back_up(library)


def restore(backup: Path, library: Path) -> Path | None:
    """Put a backup in the place of the library; it must not be open anywhere.

    Args:
        backup: The backup's file.
        library: The library's file; it may be damaged or missing.

    Returns:
        Where the replaced library was set aside; ``None`` if there was none.

    Raises:
        StoreError: If the library is open, here or in another program, if the backup is damaged,
            or if it cannot be copied; nothing has changed.
    """
    part = library.with_name(f"{library.name}.{os.getpid()}.part")
    with told(library):
        library.parent.mkdir(parents=True, exist_ok=True)
    with nobody_else(library):
        try:
            _clear(library.parent, library)
            _copy_checked(backup, part)
            _settle_log(library)
            aside = set_aside(library)
            part.replace(library)
            sync_folder(library.parent)
        except OSError as exc:
            raise StoreError(_UNWRITTEN.format(library.parent, exc.strerror or exc)) from exc
        finally:
            with suppress(OSError):
                part.unlink(missing_ok=True)
    return aside


def begin_anew(library: Path) -> Path | None:
    """Keep a library that cannot be opened under another name, so that a new one can be made.

    Args:
        library: The library's file; it must not be open anywhere.

    Returns:
        Where it was set aside; ``None`` if there was none.

    Raises:
        StoreError: If it is open, here or in another program, or cannot be set aside.
    """
    with nobody_else(library):
        aside = set_aside(library)
        library.unlink(missing_ok=True)
    return aside


def _copy(library: Path, part: Path) -> None:
    with (
        told(library),
        closing(opened_for_reading(library)) as source,
        closing(sqlite3.connect(part, isolation_level=None)) as copy,
    ):
        try:
            source.backup(copy)
            # A file by itself, that can be read where nothing can be written.
            copy.execute("PRAGMA journal_mode = DELETE")
        except sqlite3.Error as exc:
            if is_sound(source):
                raise StoreError(_UNWRITTEN.format(part.parent, exc)) from exc
            raise
        if not is_sound(copy):
            raise StoreError(DAMAGED.format(library))


def _has_reports(library: Path) -> bool:
    if not _changed_ns(library):
        return False
    with told(library), closing(opened_for_reading(library)) as sqlite:
        if not schema.version(sqlite):
            return False
        return sqlite.execute("SELECT 1 FROM report LIMIT 1").fetchone() is not None


def _copy_checked(backup: Path, part: Path) -> None:
    shutil.copyfile(backup, part)
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    try:
        with closing(opened_for_reading(part)) as sqlite:
            refuse_unsound(sqlite, backup, sys.maxsize)
    except (sqlite3.Error, StoreError) as exc:
        raise StoreError(_UNSOUND.format(backup)) from exc


def _settle_log(library: Path) -> None:
    """Bring what is still in the log into the file, if both are sound."""
    with suppress(StoreError, sqlite3.Error):
        refuse_foreign(library)
        if not library.exists():
            return
        with closing(opened_for_reading(library)) as sqlite:
            refuse_unsound(sqlite, library, sys.maxsize)
        with closing(sqlite3.connect(library)) as sqlite:
            sqlite.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _thin_out(library: Path) -> None:
    """Delete backups that are neither among the newest nor the last of a day not long ago."""
    found = list_backups(library)
    kept = {backup.path for backup in found[:_RECENT]}
    days = set()
    first = datetime.now(UTC) - timedelta(days=_DAYS)
    for backup in found:
        day = backup.made.astimezone().date()
        if backup.made >= first and day not in days:
            days.add(day)
            kept.add(backup.path)
    for backup in found:
        if backup.path not in kept:
            with suppress(OSError):
                backup.path.unlink()


def _clear(folder: Path, library: Path) -> None:
    """Delete what programs that were killed have left half made."""
    for part in folder.glob(f"{library.stem}*{library.suffix}.*.part*"):
        if time.time() - part.stat().st_mtime > _ABANDONED_S:
            part.unlink()


def _moment(path: Path, library: Path) -> datetime | None:
    try:
        words = path.stem.removeprefix(f"{library.stem}-")
        return datetime.strptime(words, _NAME).replace(tzinfo=UTC)
    except ValueError:
        return None


def _changed_ns(library: Path) -> int:
    """Return when a library was last written; 0 if there is none."""
    times = [
        path.stat().st_mtime_ns
        for path in (library, log_of(library))
        if path.is_file() and path.stat().st_size
    ]
    return max(times, default=0)
