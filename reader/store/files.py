"""The library's file and those that SQLite keeps beside it: looked at and moved as one."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Final

from reader.errors import StoreError
from reader.store.telling import FOREIGN, primary_code, told

_MAGIC: Final = b"SQLite format 3\0"
_ENDINGS: Final = ("", "-wal", "-shm")
_HEADLESS: Final = "笔记库 {} 已丢失而日志 {}-wal 还在，没有改动它，请把两者一起找回。"

_EMPTIED: Final = "笔记库 {} 成了空文件，没有改动它，请从 {} 里的备份恢复，或删去这个空文件再试。"


def backups_folder(library: Path) -> Path:
    """Return the folder of a library's backups; it need not exist yet."""
    return library.parent / "backups"


def log_of(path: Path) -> Path:
    """Return where the log of a library lies; what it holds is not in the file yet."""
    return path.with_name(path.name + "-wal")


def refuse_foreign(path: Path) -> None:
    """Refuse what SQLite would overwrite or read wrongly, before it sees the file.

    Raises:
        StoreError: If it is no database, or an empty file whose log or backups are left.
    """
    with told(path):
        if path.is_dir():
            raise StoreError(FOREIGN.format(path))
        size = path.stat().st_size if path.exists() else 0
        if not size:
            # SQLite throws a log away whose database is empty.
            if log_of(path).exists() and log_of(path).stat().st_size:
                raise StoreError(_HEADLESS.format(path, path.name))
            backups = backups_folder(path)
            if path.exists() and any(backups.glob(f"{path.stem}-*{path.suffix}")):
                raise StoreError(_EMPTIED.format(path, backups))
            return
        if not _is_database(path):
            raise StoreError(FOREIGN.format(path))


def _is_database(path: Path) -> bool:
    """Tell whether a file that is not empty begins as a database does.

    SQLite looks first, and changes nothing: where this program has the library open, a file of its
    own that is closed would take all locks of the program with it, as POSIX has it. The next
    program to close the library would then take itself for the last one, and throw the log away.
    """
    if path.stat().st_size < len(_MAGIC):
        return False
    location = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    try:
        with closing(sqlite3.connect(location, uri=True)) as sqlite:
            sqlite.execute("PRAGMA schema_version")
    except sqlite3.Error as exc:
        if primary_code(exc) == sqlite3.SQLITE_NOTADB:
            with path.open("rb") as file:
                return file.read(len(_MAGIC)) == _MAGIC
    return True


def set_aside(path: Path) -> Path | None:
    """Keep a library with its log under another name; the file itself stays where it is.

    Its log does not: SQLite would read it as that of the file that comes in its place.

    Returns:
        The new path; ``None`` if there is nothing to keep.

    Raises:
        OSError: If it cannot be kept.
    """
    files = [path.with_name(path.name + ending) for ending in _ENDINGS]
    aside = None
    if any(file.exists() and file.stat().st_size for file in files[:2]):
        aside = _free_name(path)
        for file, ending in zip(files[:2], _ENDINGS, strict=False):
            if file.exists():
                _keep(file, aside.with_name(aside.name + ending))
        sync_folder(path.parent)
    for file in files[1:]:
        file.unlink(missing_ok=True)
    return aside


def _keep(file: Path, aside: Path) -> None:
    try:
        aside.hardlink_to(file)
    except OSError:  # not every file system knows two names of a file
        shutil.copyfile(file, aside)
        with aside.open("rb+") as copied:
            os.fsync(copied.fileno())


def _free_name(path: Path) -> Path:
    number = 1
    while _is_taken(aside := path.with_name(f"{path.stem}-{number}{path.suffix}")):
        number += 1
    return aside


def sync_folder(folder: Path) -> None:
    """Bring the names in a folder to the disk, where the system knows how.

    Raises:
        OSError: If that fails.
    """
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _is_taken(path: Path) -> bool:
    return any(path.with_name(path.name + ending).exists() for ending in _ENDINGS)
