"""Errors of SQLite and of the file system, as sentences about the library."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from reader.errors import StoreError

BUSY: Final = "笔记库 {} 正被另一个程序占用，请稍后再试。"
FULL: Final = "磁盘已满，没有写入笔记库 {}，请腾出空间后再试。"
READ_ONLY: Final = (
    "笔记库 {} 不可写，只能阅读，不能记笔记，请改正权限，或用 YANDU_HOME 另指一个文件夹。"
)
FULL_READ_ONLY: Final = "磁盘已满，笔记库 {} 只能阅读，不能记笔记，请腾出空间后重新打开研读。"
DAMAGED: Final = "笔记库 {} 已损坏，没有改动它，请把它改名留存，再从备份恢复。"
FOREIGN: Final = "{} 不是研读的笔记库，没有改动它，请把它移到别处后再试。"
NEWER: Final = "笔记库 {} 出自更新版本的研读，没有改动它，请升级研读后再打开。"
_OTHERWISE: Final = "读写笔记库 {} 时出错，请检查磁盘后再试。"
_MESSAGES: Final = {
    sqlite3.SQLITE_BUSY: BUSY,
    sqlite3.SQLITE_LOCKED: BUSY,
    sqlite3.SQLITE_FULL: FULL,
    sqlite3.SQLITE_READONLY: READ_ONLY,
    sqlite3.SQLITE_CORRUPT: DAMAGED,
    sqlite3.SQLITE_NOTADB: DAMAGED,
    # Tables other than its version has, or a format that SQLite does not know.
    sqlite3.SQLITE_ERROR: DAMAGED,
}


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn errors of SQLite and of the file system into a sentence about the library.

    Raises:
        StoreError: In place of them.
    """
    try:
        yield
    except sqlite3.Error as exc:
        message = _MESSAGES.get(primary_code(exc), _OTHERWISE)
        if isinstance(exc, sqlite3.OperationalError) and not primary_code(exc):
            message = DAMAGED  # what is not UTF-8 in a column has no code
        raise StoreError(message.format(path)) from exc
    except (OSError, UnicodeError) as exc:
        raise StoreError(_OTHERWISE.format(path)) from exc


def primary_code(error: sqlite3.Error) -> int:
    """Return the primary result code of an error; 0 if it has none."""
    return (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF
