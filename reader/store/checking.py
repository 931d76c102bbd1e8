"""Look through a whole library: what opening it passes over, since it takes a while."""

from __future__ import annotations

import sqlite3
import sys
from contextlib import closing
from pathlib import Path

from reader.errors import StoreError
from reader.store import schema
from reader.store.annotations import report_annotations
from reader.store.drafts import report_drafts
from reader.store.files import refuse_foreign
from reader.store.registering import text_digest
from reader.store.rows import Rows
from reader.store.soundness import opened_for_reading, refuse_unsound
from reader.store.telling import DAMAGED, told
from reader.store.verdicts import report_verdicts


def check(path: Path) -> None:
    """Look at all pages, references and rows of a library, and at every text by its digest.

    Opening a library looks at its pages only, and not at those of a large one. This may be called
    from any thread, also while the library is open.

    Args:
        path: The file; nothing is done if there is none.

    Raises:
        StoreError: If it is damaged, no library, of a newer version, or cannot be read.
    """
    refuse_foreign(path)
    if not path.exists() or not path.stat().st_size:
        return
    with told(path), closing(opened_for_reading(path)) as sqlite:
        refuse_unsound(sqlite, path, sys.maxsize)
        if not (_is_consistent(sqlite) and _texts_are_whole(sqlite)):
            raise StoreError(DAMAGED.format(path))
        if schema.version(sqlite) == len(schema.MIGRATIONS):
            _read_all(Rows(path, sqlite))


def _is_consistent(sqlite: sqlite3.Connection) -> bool:
    (found,) = sqlite.execute("PRAGMA integrity_check(1)").fetchone()
    return found == "ok" and sqlite.execute("PRAGMA foreign_key_check").fetchone() is None


def _texts_are_whole(sqlite: sqlite3.Connection) -> bool:
    if not schema.version(sqlite):
        return True
    rows = sqlite.execute("SELECT sha256, text FROM edition")
    return all(text_digest(text) == sha256 for sha256, text in rows)


def _read_all(rows: Rows) -> None:
    """Read what is kept of every report; it is refused if it makes no sense."""
    for (report,) in rows.read("SELECT id FROM report"):
        report_annotations(rows, report)
        report_verdicts(rows, report)
        report_drafts(rows, report)
