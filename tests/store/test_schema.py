"""A library of an older version is brought up to date, wholly or not at all."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.store.schema import APPLICATION_ID, MIGRATIONS, migrate, version

FIRST = ("CREATE TABLE pen (name TEXT)", "INSERT INTO pen VALUES ('red')")
SECOND = ("ALTER TABLE pen ADD COLUMN width INTEGER NOT NULL DEFAULT 2",)
BROKEN = ("DELETE FROM pen", "INSERT INTO nowhere VALUES (1)")


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    opened = sqlite3.connect(tmp_path / "any.sqlite3", isolation_level=None)
    yield opened
    opened.close()


def test_an_empty_file_becomes_a_library_of_the_present_version(
    connection: sqlite3.Connection,
) -> None:
    migrate(connection)
    assert version(connection) == len(MIGRATIONS)
    assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)


def test_only_the_missing_steps_are_taken(connection: sqlite3.Connection) -> None:
    migrate(connection, [FIRST])
    migrate(connection, [FIRST, SECOND])
    assert connection.execute("SELECT * FROM pen").fetchall() == [("red", 2)]
    assert version(connection) == 2


def test_a_library_of_this_version_is_left_as_it_is(connection: sqlite3.Connection) -> None:
    migrate(connection, [FIRST])
    migrate(connection, [FIRST])
    assert connection.execute("SELECT * FROM pen").fetchall() == [("red",)]


def test_a_step_that_fails_leaves_the_library_as_it_was(connection: sqlite3.Connection) -> None:
    migrate(connection, [FIRST])
    with pytest.raises(sqlite3.OperationalError):
        migrate(connection, [FIRST, SECOND, BROKEN])
    assert version(connection) == 1
    assert connection.execute("SELECT * FROM pen").fetchall() == [("red",)]
