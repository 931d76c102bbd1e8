"""The rows of annotations: read them, and change many of them at once."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from reader.annotation.model import (
    Annotation,
    Style,
    TextPositionSelector,
    TextQuoteSelector,
    Tick,
)
from reader.store.model import StoredAnnotation
from reader.store.replacing import Known, replace_rows, time_text
from reader.store.rows import Rows

_COLUMNS: Final = (
    "id, edition, exact, prefix, suffix, start, end, note, colour, tags, created, modified,"
    " style, tick"
)


def report_annotations(rows: Rows, report: int) -> tuple[StoredAnnotation, ...]:
    """Return the annotations of a report in the order of their making.

    Raises:
        StoreError: If the library cannot be read.
    """
    question = f"SELECT {_COLUMNS} FROM annotation WHERE report = ? ORDER BY created, id"
    return rows.records(_annotation, question, report)


def apply_changes(
    sqlite: sqlite3.Connection,
    report: int,
    before: Sequence[StoredAnnotation],
    after: Sequence[StoredAnnotation],
) -> None:
    """Put annotations in the place of others; call it within a transaction.

    Args:
        sqlite: In a transaction that the caller ends.
        report: Key of their report.
        before: As the caller knows them; those that are not in ``after`` are deleted.
        after: Those that are not in ``before`` are added.

    Raises:
        StoreError: If one is not in the library as it is in ``before``.
    """
    known = [
        Known(stored.annotation.id, time_text(stored.annotation.modified), stored.edition)
        for stored in before
    ]
    replace_rows(sqlite, "annotation", _COLUMNS, report, known, [_row(stored) for stored in after])


def _row(stored: StoredAnnotation) -> tuple[object, ...]:
    note = stored.annotation
    return (
        note.id,
        stored.edition,
        note.quote.exact,
        note.quote.prefix,
        note.quote.suffix,
        note.position.start,
        note.position.end,
        note.note,
        note.colour,
        json.dumps(note.tags, ensure_ascii=False) if note.tags else "[]",
        time_text(note.created),
        time_text(note.modified),
        note.style.value,
        note.tick.value,
    )


def _annotation(row: Sequence[Any]) -> StoredAnnotation:
    identity, edition, exact, prefix, suffix, start, end, *rest = row
    note, colour, tags, created, modified, style, tick = rest
    annotation = Annotation(
        id=identity,
        quote=TextQuoteSelector(exact, prefix, suffix),
        position=TextPositionSelector(start, end),
        note=note,
        colour=colour,
        tags=tuple(json.loads(tags)),
        created=datetime.fromisoformat(created),
        modified=datetime.fromisoformat(modified),
        style=Style(style),
        tick=Tick(tick),
    )
    return StoredAnnotation(annotation, edition)
