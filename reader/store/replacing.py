"""Put rows in the place of others, unless another program has changed them in the meantime."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Final, NamedTuple

from reader.errors import StoreError

_CHANGED_ELSEWHERE: Final = "这条笔记或改动已在另一个窗口里变动，没有保存，请重新打开报告后再试。"


class Known(NamedTuple):
    """A row as the caller knows it."""

    id: str
    modified: str
    edition: int


def replace_rows(
    sqlite: sqlite3.Connection,
    table: str,
    columns: str,
    report: int,
    before: Iterable[Known],
    after: Iterable[Sequence[object]],
) -> None:
    """Delete rows of a report and add others; call it within a transaction.

    Args:
        sqlite: In a transaction that the caller ends.
        table: Its name; a constant of this program, as ``columns`` is.
        columns: The columns of the rows that are added, parted by commas.
        report: Key of their report.
        before: Those that are deleted.
        after: Those that are added.

    Raises:
        StoreError: If one is not in the library as it is in ``before``.
    """
    condition = "id = ? AND report = ? AND modified = ? AND edition = ?"
    delete = f"DELETE FROM {table} WHERE {condition}"
    wanted = [(known.id, report, known.modified, known.edition) for known in before]
    if wanted and sqlite.executemany(delete, wanted).rowcount != len(wanted):
        raise StoreError(_CHANGED_ELSEWHERE)
    marks = ", ".join("?" * (columns.count(",") + 2))
    insert = f"INSERT INTO {table} (report, {columns}) VALUES ({marks})"
    try:
        sqlite.executemany(insert, [(report, *row) for row in after])
    except sqlite3.IntegrityError as exc:
        raise StoreError(_CHANGED_ELSEWHERE) from exc


def time_text(moment: datetime) -> str:
    """Return a moment as it is stored."""
    return moment.isoformat(timespec="microseconds")
