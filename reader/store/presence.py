"""Who has a library open: every program that does holds a lock on a small file beside it.

The operating system lets the lock go when a program ends, in whatever way.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Final

from reader.errors import StoreError
from reader.store.telling import primary_code, told

_PATIENCE_S: Final = 10.0
"""How long to wait while another program restores a backup."""
_OPEN_ELSEWHERE: Final = (
    "笔记库 {} 正在另一个窗口或程序里打开，没有改动它，请先把它们关闭，再恢复备份。"
)


class Presence:
    """Tells other programs that a library is open, from the making of this until `close`.

    Raises:
        sqlite3.Error: If the file beside the library cannot be made or locked.
    """

    def __init__(self, path: Path) -> None:
        self._sqlite = _opened(path)
        try:
            self._hold()
        except BaseException:
            self._sqlite.close()
            raise

    def close(self) -> None:
        """Tell no more that the library is open."""
        self._sqlite.close()

    def is_alone(self) -> bool:
        """Tell whether no other program, and no other part of this one, has it open.

        Raises:
            sqlite3.Error: If a backup is being restored this very moment.
        """
        self._sqlite.execute("COMMIT")
        try:
            return _is_locked(self._sqlite)
        finally:
            with suppress(sqlite3.Error):
                self._sqlite.execute("ROLLBACK")
            self._hold()

    def _hold(self) -> None:
        self._sqlite.execute("BEGIN")
        self._sqlite.execute("SELECT count(*) FROM sqlite_master").fetchone()


@contextmanager
def nobody_else(path: Path) -> Iterator[None]:
    """Keep everybody from opening a library, this program included.

    Raises:
        StoreError: If it is open somewhere.
    """
    with told(path), closing(_opened(path)) as sqlite:
        if not _is_locked(sqlite):
            raise StoreError(_OPEN_ELSEWHERE.format(path))
        yield


def _opened(path: Path) -> sqlite3.Connection:
    beside = path.with_name(path.name + "-open")
    # Whatever is in the file, nothing is lost with it.
    if beside.is_file() and beside.stat().st_size:
        beside.unlink()
    sqlite = sqlite3.connect(beside, timeout=_PATIENCE_S, isolation_level=None)
    # It is locked, never written: that goes on a full disk too.
    sqlite.execute("PRAGMA journal_mode = MEMORY")
    return sqlite


def _is_locked(sqlite: sqlite3.Connection) -> bool:
    """Lock all others out, if none is there, and tell whether that was done."""
    sqlite.execute("PRAGMA busy_timeout = 0")
    try:
        sqlite.execute("BEGIN EXCLUSIVE")
    except sqlite3.OperationalError as exc:
        if primary_code(exc) != sqlite3.SQLITE_BUSY:
            raise
        return False
    finally:
        sqlite.execute(f"PRAGMA busy_timeout = {int(_PATIENCE_S * 1000)}")
    return True
