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

    A row that is added in the place of one with its id is changed where it lies, which takes half
    as long.

    Args:
        sqlite: In a transaction that the caller ends.
        table: Its name; a constant of this program, as ``columns`` is.
        columns: The columns of the rows that are added, parted by commas; ``id`` is the first.
        report: Key of their report.
        before: Those that are deleted.
        after: Those that are added.

    Raises:
        StoreError: If one is not in the library as it is in ``before``.
    """
    names = columns.split(", ")
    condition = "id = ? AND report = ? AND modified = ? AND edition = ?"
    gone = {known.id: (known.id, report, known.modified, known.edition) for known in before}
    changed: list[Sequence[object]] = []
    added: list[Sequence[object]] = []
    for row in after:
        known = gone.pop(str(row[0]), None)
        if known:
            changed.append((*row[1:], *known))
        else:
            added.append((report, *row))
    update = f"UPDATE {table} SET {' = ?, '.join(names[1:])} = ? WHERE {condition}"
    _write(sqlite, update, changed)
    _write(sqlite, f"DELETE FROM {table} WHERE {condition}", list(gone.values()))
    marks = ", ".join("?" * (len(names) + 1))
    try:
        _write(sqlite, f"INSERT INTO {table} (report, {columns}) VALUES ({marks})", added)
    except sqlite3.IntegrityError as exc:
        raise StoreError(_CHANGED_ELSEWHERE) from exc


def _write(sqlite: sqlite3.Connection, statement: str, rows: Sequence[Sequence[object]]) -> None:
    """Write rows, each with its effect.

    Raises:
        StoreError: If one of them is not there.
    """
    if rows and sqlite.executemany(statement, rows).rowcount != len(rows):
        raise StoreError(_CHANGED_ELSEWHERE)


def time_text(moment: datetime) -> str:
    """Return a moment as it is stored."""
    return moment.isoformat(timespec="microseconds")
