"""One connection to the library file: opened with care, written in whole transactions.

A file that is not a sound library of this version is refused and left as it is.
"""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Any, Final

from reader.errors import StoreError
from reader.store import schema

_PATIENCE_S: Final = 5.0
"""How long to wait for another program that is writing."""
_MAGIC: Final = b"SQLite format 3\0"
_HEADER_BYTES: Final = 100
_READ_ONLY: Final = frozenset(
    (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM)
)
_MESSAGES: Final = {
    sqlite3.SQLITE_BUSY: "笔记库 {} 正被另一个程序占用，请稍后再试。",
    sqlite3.SQLITE_LOCKED: "笔记库 {} 正被另一个程序占用，请稍后再试。",
    sqlite3.SQLITE_FULL: "磁盘已满，没有写入笔记库 {}，请腾出空间后再试。",
    sqlite3.SQLITE_READONLY: "笔记库 {} 不可写，请改正权限，或用 YANDU_HOME 另指一个文件夹。",
    sqlite3.SQLITE_CORRUPT: "笔记库 {} 已损坏，没有改动它，请把它改名留存，再从备份恢复。",
    sqlite3.SQLITE_NOTADB: "笔记库 {} 已损坏，没有改动它，请把它改名留存，再从备份恢复。",
}
_OTHERWISE: Final = "读写笔记库 {} 时出错，请检查磁盘后再试。"
_FOREIGN: Final = "{} 不是研读的笔记库，没有改动它，请把它移到别处后再试。"
_NEWER: Final = "笔记库 {} 出自更新版本的研读，没有改动它，请升级研读后再打开。"
_HEADLESS: Final = "笔记库 {} 已丢失而日志 {}-wal 还在，没有改动它，请把两者一起找回。"


class Connection:
    """A connection to a library, used from one thread.

    A file or folder that cannot be written is opened for reading only; where there is no file
    either, the library is empty.

    Attributes:
        path: The file.
        read_only: Whether every write is refused.

    Raises:
        StoreError: If the file is damaged, of another program or of a newer version, if another
            program holds it, or if it cannot be read.
    """

    def __init__(self, path: Path) -> None:
        self.path = path.absolute()
        self.read_only = False
        self._resources = ExitStack()
        _refuse_foreign(self.path)
        try:
            with told(self.path):
                self._sqlite = self._open()
        except BaseException:
            # A file that is still open could not be set aside.
            self._resources.close()
            raise

    def close(self) -> None:
        """Close the file; the connection is of no more use."""
        with told(self.path):
            self._resources.close()

    def read(self, sql: str, *parameters: object) -> list[Any]:
        """Return the rows of a question.

        Raises:
            StoreError: If the library cannot be read.
        """
        with told(self.path):
            return self._sqlite.execute(sql, parameters).fetchall()

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Write in one transaction: what was written stays when the block ends, or nothing does.

        Raises:
            StoreError: If the library cannot be written; nothing has changed.
        """
        if self.read_only:
            raise StoreError(_MESSAGES[sqlite3.SQLITE_READONLY].format(self.path))
        with told(self.path):
            self._sqlite.execute("BEGIN IMMEDIATE")
            try:
                yield self._sqlite
                self._sqlite.execute("COMMIT")
            except BaseException:
                # A full disk has rolled back already.
                with suppress(sqlite3.Error):
                    self._sqlite.execute("ROLLBACK")
                raise

    def _open(self) -> sqlite3.Connection:
        try:
            return self._open_for_writing()
        except (sqlite3.OperationalError, OSError) as exc:
            if isinstance(exc, sqlite3.Error) and _primary(exc) not in _READ_ONLY:
                raise
        self._resources.close()
        self.read_only = True
        return self._open_for_reading()

    def _open_for_writing(self) -> sqlite3.Connection:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        sqlite = self._connect(f"{self.path.as_uri()}?mode=rwc")
        self._refuse_unsound(sqlite)
        # The first version is written before the log is: its header must lie in the file itself.
        schema.migrate(sqlite)
        sqlite.execute("PRAGMA journal_mode = WAL")
        sqlite.execute("PRAGMA synchronous = FULL")
        # A file without write permission fails here and not at the first note.
        sqlite.execute("BEGIN IMMEDIATE")
        sqlite.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        sqlite.execute("ROLLBACK")
        return sqlite

    def _open_for_reading(self) -> sqlite3.Connection:
        if not self.path.exists():
            empty = self._connect(":memory:")
            schema.migrate(empty)
            return empty
        log = _log(self.path)
        source = self.path
        if log.exists() and log.stat().st_size:
            # What is still in the log cannot be read where no file can be made beside it.
            folder = Path(self._resources.enter_context(tempfile.TemporaryDirectory()))
            source = folder / self.path.name
            shutil.copyfile(self.path, source)
            shutil.copyfile(log, _log(source))
            sqlite = self._connect(source.as_uri())
        else:
            sqlite = self._connect(f"{source.as_uri()}?mode=ro&immutable=1")
        self._refuse_unsound(sqlite)
        if schema.version(sqlite) < len(schema.MIGRATIONS):
            present = self._connect(":memory:")
            sqlite.backup(present)
            schema.migrate(present)
            return present
        return sqlite

    def _connect(self, database: str) -> sqlite3.Connection:
        sqlite = sqlite3.connect(database, timeout=_PATIENCE_S, isolation_level=None, uri=True)
        self._resources.callback(sqlite.close)
        sqlite.execute("PRAGMA foreign_keys = ON")
        sqlite.execute("PRAGMA trusted_schema = OFF")
        return sqlite

    def _refuse_unsound(self, sqlite: sqlite3.Connection) -> None:
        # In one transaction: another program may be making the library at this moment.
        sqlite.execute("BEGIN")
        (name,) = sqlite.execute("PRAGMA application_id").fetchone()
        (tables,) = sqlite.execute("SELECT count(*) FROM sqlite_master").fetchone()
        number = schema.version(sqlite)
        (found,) = sqlite.execute("PRAGMA quick_check(1)").fetchone()
        sqlite.execute("COMMIT")
        if name != schema.APPLICATION_ID and (name or tables):
            raise StoreError(_FOREIGN.format(self.path))
        if number > len(schema.MIGRATIONS):
            raise StoreError(_NEWER.format(self.path))
        if found != "ok":
            raise StoreError(_MESSAGES[sqlite3.SQLITE_CORRUPT].format(self.path))


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn errors of SQLite and of the file system into a sentence about the library.

    Raises:
        StoreError: In place of them.
    """
    try:
        yield
    except sqlite3.Error as exc:
        message = _MESSAGES.get(_primary(exc), _OTHERWISE)
        raise StoreError(message.format(path)) from exc
    except (OSError, UnicodeError) as exc:
        raise StoreError(_OTHERWISE.format(path)) from exc


def set_aside(path: Path) -> Path:
    """Rename a library that cannot be opened, with its log, and return its new path.

    Raises:
        StoreError: If it cannot be renamed.
    """
    number = 1
    while (aside := path.with_name(f"{path.stem}-{number}{path.suffix}")).exists():
        number += 1
    with told(path):
        for ending in ("", "-wal", "-shm"):
            old = path.with_name(path.name + ending)
            if old.exists():
                old.rename(aside.with_name(aside.name + ending))
    return aside


def _primary(error: sqlite3.Error) -> int:
    """Return the primary result code of an error; 0 if it has none."""
    return (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF


def _log(path: Path) -> Path:
    return path.with_name(path.name + "-wal")


def _refuse_foreign(path: Path) -> None:
    """Refuse what SQLite would overwrite or read wrongly, before it sees the file."""
    with told(path):
        if path.is_dir():
            raise StoreError(_FOREIGN.format(path))
        size = path.stat().st_size if path.exists() else 0
        if not size:
            # SQLite throws a log away whose database is empty.
            if _log(path).exists() and _log(path).stat().st_size:
                raise StoreError(_HEADLESS.format(path, path.name))
            return
        with path.open("rb") as file:
            header = file.read(_HEADER_BYTES)
    if not header.startswith(_MAGIC):
        raise StoreError(_FOREIGN.format(path))
