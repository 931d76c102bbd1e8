"""One connection to the library file: opened with care, written in whole transactions.

A file that is not a sound library of this version is refused and left as it is.
"""

from __future__ import annotations

import errno
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path
from typing import Final

from reader.errors import StoreError
from reader.store import schema
from reader.store.backups import back_up
from reader.store.files import log_of, refuse_foreign
from reader.store.presence import Presence
from reader.store.rows import Rows
from reader.store.soundness import opened_for_reading, refuse_unsound
from reader.store.telling import FULL_READ_ONLY, READ_ONLY, primary_code, told

_PATIENCE_S: Final = 10.0
"""How long to wait for another program that is writing."""
_NOT_WRITABLE: Final = frozenset(
    (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM)
)
_NO_ROOM: Final = frozenset(
    (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR_SHMSIZE, sqlite3.SQLITE_IOERR_SHMMAP)
)
_LARGE_BYTES: Final = 64 << 20
"""A larger library is not looked through at every opening, see `reader.store.checking`."""


class Connection(Rows):
    """A connection to a library, used from one thread.

    A file or folder that cannot be written is opened for reading only; where there is no file
    either, the library is empty.

    Attributes:
        path: The file.
        read_only_reason: The sentence that every write is refused with; empty if none is.

    Raises:
        StoreError: If the file is damaged, of another program or of a newer version, if another
            program holds it, or if it cannot be read.
    """

    def __init__(self, path: Path) -> None:
        file = path.absolute()
        self.read_only_reason = ""
        self._presence: Presence | None = None
        self._resources = ExitStack()
        self.path = file
        refuse_foreign(file)
        try:
            with told(file):
                super().__init__(file, self._open())
        except BaseException:
            # A file that is still open could not be set aside.
            self._resources.close()
            raise

    def close(self) -> None:
        """Close the file; the connection is of no more use."""
        with told(self.path):
            self._resources.close()

    def others_writes(self) -> int:
        """Return a number that changes when another connection writes to the library.

        Raises:
            StoreError: If the library cannot be read.
        """
        return int(self.read("PRAGMA data_version")[0][0])

    def is_alone(self) -> bool:
        """Tell whether no other window and no other program has the library open for writing.

        Raises:
            StoreError: If a backup is being restored; the connection is closed.
        """
        try:
            with told(self.path):
                return self._presence is None or self._presence.is_alone()
        except StoreError:
            self.close()
            raise

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Write in one transaction: what was written stays when the block ends, or nothing does.

        Raises:
            StoreError: If the library cannot be written; nothing has changed.
        """
        if self.read_only_reason:
            raise StoreError(self.read_only_reason)
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
        except sqlite3.OperationalError as exc:
            if exc.sqlite_errorcode in _NO_ROOM:
                reason = FULL_READ_ONLY
            elif primary_code(exc) in _NOT_WRITABLE:
                reason = READ_ONLY
            else:
                raise
        except OSError as exc:
            reason = FULL_READ_ONLY if exc.errno == errno.ENOSPC else READ_ONLY
        self._resources.close()
        self.read_only_reason = reason.format(self.path)
        return self._open_for_reading()

    def _open_for_writing(self) -> sqlite3.Connection:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        presence = Presence(self.path)
        self._resources.callback(presence.close)
        if self.path.exists() and self.path.stat().st_size:
            # Closed again before it is opened for writing: that would change what is refused.
            with closing(opened_for_reading(self.path)) as sqlite:
                refuse_unsound(sqlite, self.path, _LARGE_BYTES)
        sqlite = self._connect(f"{self.path.as_uri()}?mode=rwc")
        if 0 < schema.version(sqlite) < len(schema.MIGRATIONS):
            back_up(self.path)
        # The first version is written before the log is: its header must lie in the file itself.
        schema.migrate(sqlite)
        sqlite.execute("PRAGMA journal_mode = WAL")
        sqlite.execute("PRAGMA synchronous = FULL")
        # A file without write permission fails here and not at the first note.
        sqlite.execute("BEGIN IMMEDIATE")
        sqlite.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        sqlite.execute("ROLLBACK")
        self._presence = presence
        return sqlite

    def _open_for_reading(self) -> sqlite3.Connection:
        if not self.path.exists():
            empty = self._connect(":memory:")
            schema.migrate(empty)
            return empty
        log = log_of(self.path)
        source = self.path
        if log.exists() and log.stat().st_size:
            # What is still in the log cannot be read where no file can be made beside it.
            folder = Path(self._resources.enter_context(tempfile.TemporaryDirectory()))
            source = folder / self.path.name
            shutil.copyfile(self.path, source)
            shutil.copyfile(log, log_of(source))
            sqlite = self._connect(source.as_uri())
        else:
            sqlite = self._connect(f"{source.as_uri()}?mode=ro&immutable=1")
        refuse_unsound(sqlite, self.path, _LARGE_BYTES)
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
