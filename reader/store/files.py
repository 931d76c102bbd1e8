"""The library's file and those that SQLite keeps beside it: looked at and moved as one."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from reader.errors import StoreError
from reader.store.telling import FOREIGN, told

_MAGIC: Final = b"SQLite format 3\0"
_ENDINGS: Final = ("", "-wal", "-shm")
_HEADLESS: Final = "笔记库 {} 已丢失而日志 {}-wal 还在，没有改动它，请把两者一起找回。"


def log_of(path: Path) -> Path:
    """Return where the log of a library lies; what it holds is not in the file yet."""
    return path.with_name(path.name + "-wal")


def refuse_foreign(path: Path) -> None:
    """Refuse what SQLite would overwrite or read wrongly, before it sees the file.

    Raises:
        StoreError: If it is no database, or if only its log is left.
    """
    with told(path):
        if path.is_dir():
            raise StoreError(FOREIGN.format(path))
        size = path.stat().st_size if path.exists() else 0
        if not size:
            # SQLite throws a log away whose database is empty.
            if log_of(path).exists() and log_of(path).stat().st_size:
                raise StoreError(_HEADLESS.format(path, path.name))
            return
        with path.open("rb") as file:
            header = file.read(len(_MAGIC))
    if header != _MAGIC:
        raise StoreError(FOREIGN.format(path))


def set_aside(path: Path) -> Path | None:
    """Rename a library with its log, and return its new path; ``None`` if both are empty.

    Nothing of it is left: SQLite would read an old log as that of a new file.

    Raises:
        StoreError: If it cannot be renamed.
    """
    files = [path.with_name(path.name + ending) for ending in _ENDINGS]
    if not any(file.exists() and file.stat().st_size for file in files[:2]):
        with told(path):
            for file in files:
                file.unlink(missing_ok=True)
        return None
    number = 1
    while _is_taken(aside := path.with_name(f"{path.stem}-{number}{path.suffix}")):
        number += 1
    with told(path):
        for ending in _ENDINGS:
            old = path.with_name(path.name + ending)
            if old.exists():
                old.rename(aside.with_name(aside.name + ending))
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
