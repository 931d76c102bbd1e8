"""Look whether a library is sound before it is used; what is not is refused as it is."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Final

from reader.errors import StoreError
from reader.store import schema
from reader.store.telling import DAMAGED, FOREIGN, NEWER

_PATIENCE_S: Final = 10.0


def opened_for_reading(path: Path) -> sqlite3.Connection:
    """Return a connection to a library that may be in use, which does not change it.

    Raises:
        sqlite3.Error: If it cannot be read.
    """
    # What was begun and not ended when a program was killed has to be rolled back first.
    mode = "rw" if path.with_name(path.name + "-journal").exists() else "ro"
    location = f"{path.absolute().as_uri()}?mode={mode}"
    return sqlite3.connect(location, timeout=_PATIENCE_S, isolation_level=None, uri=True)


def refuse_unsound(sqlite: sqlite3.Connection, path: Path, most_bytes: int) -> None:
    """Refuse what is no library, one of a newer version, and a damaged one.

    Args:
        sqlite: A connection in autocommit mode.
        path: What the sentence is about.
        most_bytes: Above this size not every page is looked at.

    Raises:
        StoreError: In these cases.
        sqlite3.Error: If it cannot be read.
    """
    # In one transaction: another program may be making the library at this moment.
    sqlite.execute("BEGIN")
    (name,) = sqlite.execute("PRAGMA application_id").fetchone()
    (tables,) = sqlite.execute("SELECT count(*) FROM sqlite_master").fetchone()
    (pages,) = sqlite.execute("PRAGMA page_count").fetchone()
    (page_bytes,) = sqlite.execute("PRAGMA page_size").fetchone()
    newer = schema.version(sqlite) > len(schema.MIGRATIONS)
    damaged = pages * page_bytes <= most_bytes and not is_sound(sqlite)
    sqlite.execute("COMMIT")
    if name != schema.APPLICATION_ID and (name or tables):
        raise StoreError(FOREIGN.format(path))
    if newer:
        raise StoreError(NEWER.format(path))
    if damaged:
        raise StoreError(DAMAGED.format(path))


def is_sound(sqlite: sqlite3.Connection) -> bool:
    """Tell whether all pages of a database are as SQLite wrote them, as far as can be seen.

    Raises:
        sqlite3.Error: If it cannot be read at all.
    """
    (found,) = sqlite.execute("PRAGMA quick_check(1)").fetchone()
    return bool(found == "ok")
