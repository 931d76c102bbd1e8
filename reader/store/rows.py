"""Read a library's rows; what makes no sense is told as damage."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

from reader.errors import StoreError
from reader.store.telling import DAMAGED, told

Record = TypeVar("Record")


class Rows:
    """The rows of a library.

    Attributes:
        path: The file, for messages.
    """

    def __init__(self, path: Path, sqlite: sqlite3.Connection) -> None:
        self.path = path
        self._sqlite = sqlite

    def read(self, sql: str, *parameters: object) -> list[Any]:
        """Return the rows of a question.

        Raises:
            StoreError: If the library cannot be read.
        """
        with told(self.path):
            return self._sqlite.execute(sql, parameters).fetchall()

    def records(
        self, make: Callable[[Sequence[Any]], Record], sql: str, *parameters: object
    ) -> tuple[Record, ...]:
        """Return what is made of the rows of a question.

        Raises:
            StoreError: If the library cannot be read, or a row makes no sense: it is damaged.
        """
        rows = self.read(sql, *parameters)
        try:
            return tuple(make(row) for row in rows)
        except (ValueError, TypeError) as exc:
            raise StoreError(DAMAGED.format(self.path)) from exc
