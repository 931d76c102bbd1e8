"""The tables of the library and the steps from one version of them to the next."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Final

APPLICATION_ID: Final = 0x59614475
"""``YaDu``: what tells a library from any other SQLite file (``PRAGMA application_id``)."""

MIGRATIONS: Final[tuple[tuple[str, ...], ...]] = (
    (
        """CREATE TABLE report (
            id INTEGER PRIMARY KEY,
            title TEXT NOT NULL,
            opened TEXT NOT NULL,
            place INTEGER,
            script TEXT
        )""",
        """CREATE TABLE edition (
            id INTEGER PRIMARY KEY,
            report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
            sha256 TEXT NOT NULL,
            text TEXT NOT NULL,
            opened TEXT NOT NULL,
            UNIQUE (report, sha256)
        )""",
        "CREATE INDEX edition_sha256 ON edition (sha256)",
        """CREATE TABLE path (
            path TEXT PRIMARY KEY,
            report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
            opened TEXT NOT NULL
        )""",
        "CREATE INDEX path_report ON path (report)",
        """CREATE TABLE annotation (
            id TEXT PRIMARY KEY,
            report INTEGER NOT NULL REFERENCES report,
            edition INTEGER NOT NULL REFERENCES edition,
            exact TEXT NOT NULL,
            prefix TEXT NOT NULL,
            suffix TEXT NOT NULL,
            start INTEGER NOT NULL,
            end INTEGER NOT NULL,
            note TEXT NOT NULL,
            colour TEXT NOT NULL,
            tags TEXT NOT NULL,
            created TEXT NOT NULL,
            modified TEXT NOT NULL
        )""",
        "CREATE INDEX annotation_report ON annotation (report)",
        "CREATE INDEX annotation_edition ON annotation (edition)",
    ),
    (
        """CREATE TABLE verdict (
            id TEXT PRIMARY KEY,
            report INTEGER NOT NULL REFERENCES report,
            edition INTEGER NOT NULL REFERENCES edition,
            about TEXT NOT NULL,
            exact TEXT NOT NULL,
            prefix TEXT NOT NULL,
            suffix TEXT NOT NULL,
            start INTEGER NOT NULL,
            end INTEGER NOT NULL,
            says TEXT NOT NULL,
            created TEXT NOT NULL,
            modified TEXT NOT NULL
        )""",
        "CREATE INDEX verdict_report ON verdict (report)",
        "CREATE INDEX verdict_edition ON verdict (edition)",
    ),
    (
        "ALTER TABLE annotation ADD COLUMN style TEXT NOT NULL DEFAULT 'highlight'",
        "ALTER TABLE annotation ADD COLUMN tick TEXT NOT NULL DEFAULT 'none'",
        # A draft outlives its note: another window may have deleted that.
        """CREATE TABLE draft (
            annotation TEXT PRIMARY KEY,
            report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
            words TEXT NOT NULL,
            tags TEXT NOT NULL,
            modified TEXT NOT NULL
        )""",
        "CREATE INDEX draft_report ON draft (report)",
    ),
)
"""Step n leads from version n to version n + 1; a step that was shipped is never changed."""


def version(connection: sqlite3.Connection) -> int:
    """Return the version of a library's tables; 0 for an empty file."""
    (number,) = connection.execute("PRAGMA user_version").fetchone()
    return int(number)


def migrate(
    connection: sqlite3.Connection, migrations: Sequence[Sequence[str]] = MIGRATIONS
) -> None:
    """Bring a library to the present version; all steps or none.

    Args:
        connection: In autocommit mode, on a library or an empty file.
        migrations: The steps from version 0 on.

    Raises:
        sqlite3.Error: If a step fails; the library is as before.
    """
    if version(connection) == len(migrations):
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Asked again: another program may have done it while this one waited for the lock.
        for statements in migrations[version(connection) :]:
            for statement in statements:
                connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {len(migrations)}")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
