"""Which report a text and its file belong to, and writing down that it was opened or revised."""

from __future__ import annotations

import hashlib
import sqlite3
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Final

from reader.store.connection import Connection
from reader.store.model import UNKEPT, StoredReport

_IDLE: Final = timedelta(days=30)
"""How long a text without notes is kept: another window may have it open, or undo need it."""


def find(connection: Connection, text: str, path: Path | None) -> StoredReport | None:
    """Return the report of a text, the one at the path first, or else the one at the path."""
    by_text = (
        "SELECT report.id, edition.id, title FROM edition"
        " JOIN report ON report.id = edition.report LEFT JOIN path"
        " ON path.report = report.id AND path.path = ? WHERE sha256 = ?"
        " ORDER BY path.path IS NULL, report.opened DESC LIMIT 1"
    )
    by_path = (
        f"SELECT report.id, {UNKEPT}, title FROM path"
        " JOIN report ON report.id = path.report WHERE path.path = ?"
    )
    place = str(path) if path else ""
    found = connection.read(by_text, place, text_digest(text))
    found = found or connection.read(by_path, place)
    return StoredReport(*found[0]) if found else None


def register(connection: Connection, text: str, path: Path | None, title: str) -> StoredReport:
    """Write down that a report was opened, and return what is known of it."""
    with connection.writing() as sqlite:
        known = find(connection, text, path)
        opened = _now()
        default = title or (path.stem if path else "")
        if known is None:
            insert = "INSERT INTO report (title, opened) VALUES (?, ?)"
            known = StoredReport(_key(sqlite.execute(insert, (default, opened))), UNKEPT, default)
        edition = known.edition or _add_edition(sqlite, known.id, text)
        sqlite.execute("UPDATE edition SET opened = ? WHERE id = ?", (opened, edition))
        update = "UPDATE report SET title = ?, opened = ? WHERE id = ?"
        sqlite.execute(update, (title or known.title, opened, known.id))
        if path:
            replace = "REPLACE INTO path (path, report, opened) VALUES (?, ?, ?)"
            sqlite.execute(replace, (str(path), known.id, opened))
        _drop_idle_editions(sqlite)
    return StoredReport(known.id, edition, title or known.title)


def follow(connection: Connection, text: str, path: Path | None) -> StoredReport | None:
    """Write down where a known report lies and what it says now, but not that it was opened.

    Returns:
        What is known of it; ``None`` if nothing is, then nothing is written.
    """
    known = find(connection, text, path)
    if known is None or (known.edition != UNKEPT and _lies_at(connection, known, path)):
        return known
    with connection.writing() as sqlite:
        known = find(connection, text, path) or known
        edition = known.edition or _add_edition(sqlite, known.id, text)
        if path:
            insert = (
                "INSERT INTO path (path, report, opened) SELECT ?, id, opened FROM report"
                " WHERE id = ? ON CONFLICT (path) DO UPDATE SET report = excluded.report"
            )
            sqlite.execute(insert, (str(path), known.id))
    return StoredReport(known.id, edition, known.title)


@lru_cache(2)
def text_digest(text: str) -> str:
    """Return the digest that a report text is kept under: SHA-256 of its UTF-8, hexadecimal."""
    return hashlib.sha256(text.encode(errors="surrogatepass")).hexdigest()


def _lies_at(connection: Connection, known: StoredReport, path: Path | None) -> bool:
    """Tell whether a report is known to lie at a path; it always is where there is none."""
    question = "SELECT 1 FROM path WHERE path = ? AND report = ?"
    return path is None or bool(connection.read(question, str(path), known.id))


def _add_edition(sqlite: sqlite3.Connection, report: int, text: str) -> int:
    insert = "INSERT INTO edition (report, sha256, text, opened) VALUES (?, ?, ?, ?)"
    return _key(sqlite.execute(insert, (report, text_digest(text), text, _now())))


def _drop_idle_editions(sqlite: sqlite3.Connection) -> None:
    """Forget old texts that no note or verdict counts in, if the report has a newer one."""
    delete = (
        "DELETE FROM edition WHERE opened < ? AND id NOT IN (SELECT edition FROM annotation)"
        " AND id NOT IN (SELECT edition FROM verdict)"
        " AND EXISTS (SELECT 1 FROM edition AS newer"
        " WHERE newer.report = edition.report AND newer.opened > edition.opened)"
    )
    sqlite.execute(delete, (_time(datetime.now(UTC) - _IDLE),))


def _key(cursor: sqlite3.Cursor) -> int:
    if cursor.lastrowid is None:
        raise sqlite3.InternalError("no row was written")
    return cursor.lastrowid


def _now() -> str:
    return _time(datetime.now(UTC))


def _time(moment: datetime) -> str:
    return moment.isoformat(timespec="microseconds")
