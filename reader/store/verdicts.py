"""The rows of verdicts: read them, and change many of them at once."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from reader.annotation.model import TextPositionSelector, TextQuoteSelector
from reader.annotation.verdict import About, Verdict
from reader.store.model import StoredVerdict
from reader.store.replacing import Known, replace_rows, time_text
from reader.store.rows import Rows

_COLUMNS: Final = "id, edition, about, exact, prefix, suffix, start, end, says, created, modified"


def report_verdicts(rows: Rows, report: int) -> tuple[StoredVerdict, ...]:
    """Return the verdicts on a report in the order they were last changed.

    Raises:
        StoreError: If the library cannot be read.
    """
    question = f"SELECT {_COLUMNS} FROM verdict WHERE report = ? ORDER BY modified, id"
    return rows.records(_verdict, question, report)


def apply_verdicts(
    sqlite: sqlite3.Connection,
    report: int,
    before: Sequence[StoredVerdict],
    after: Sequence[StoredVerdict],
) -> None:
    """Put verdicts in the place of others; call it within a transaction.

    Args:
        sqlite: In a transaction that the caller ends.
        report: Key of their report.
        before: As the caller knows them; those that are not in ``after`` are deleted.
        after: Those that are not in ``before`` are added.

    Raises:
        StoreError: If one is not in the library as it is in ``before``.
    """
    known = [
        Known(stored.verdict.id, time_text(stored.verdict.modified), stored.edition)
        for stored in before
    ]
    replace_rows(sqlite, "verdict", _COLUMNS, report, known, [_row(stored) for stored in after])


def _row(stored: StoredVerdict) -> tuple[object, ...]:
    verdict = stored.verdict
    return (
        verdict.id,
        stored.edition,
        verdict.about.value,
        verdict.quote.exact,
        verdict.quote.prefix,
        verdict.quote.suffix,
        verdict.position.start,
        verdict.position.end,
        verdict.says,
        time_text(verdict.created),
        time_text(verdict.modified),
    )


def _verdict(row: Sequence[Any]) -> StoredVerdict:
    identity, edition, about, exact, prefix, suffix, start, end, says, created, modified = row
    verdict = Verdict(
        id=identity,
        about=About(about),
        quote=TextQuoteSelector(exact, prefix, suffix),
        position=TextPositionSelector(start, end),
        says=says,
        created=datetime.fromisoformat(created),
        modified=datetime.fromisoformat(modified),
    )
    return StoredVerdict(verdict, edition)
