"""What is being typed: kept from moment to moment, so that a crash takes no more than one."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from reader.store.model import Draft
from reader.store.replacing import time_text
from reader.store.rows import Rows

_COLUMNS: Final = "annotation, words, tags, modified"


def report_drafts(rows: Rows, report: int) -> tuple[Draft, ...]:
    """Return the drafts of a report, the oldest first.

    Raises:
        StoreError: If the library cannot be read.
    """
    question = f"SELECT {_COLUMNS} FROM draft WHERE report = ? ORDER BY modified, annotation"
    return rows.records(_draft, question, report)


def _draft(row: Sequence[Any]) -> Draft:
    annotation, words, tags, modified = row
    return Draft(annotation, words, tuple(json.loads(tags)), datetime.fromisoformat(modified))


def keep_draft(sqlite: sqlite3.Connection, report: int, draft: Draft) -> None:
    """Put a draft in the place of that of the same note; call it within a transaction."""
    tags = json.dumps(draft.tags, ensure_ascii=False)
    sqlite.execute(
        f"REPLACE INTO draft (report, {_COLUMNS}) VALUES (?, ?, ?, ?, ?)",
        (report, draft.annotation_id, draft.words, tags, time_text(draft.modified)),
    )


def drop_draft(sqlite: sqlite3.Connection, annotation_id: str) -> None:
    """Forget the draft of a note, if there is one; call it within a transaction."""
    sqlite.execute("DELETE FROM draft WHERE annotation = ?", (annotation_id,))
