"""A library that is open says so to other programs, until its program ends."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from reader.errors import StoreError
from reader.store.library import Library
from reader.store.presence import nobody_else

OPEN_AND_WAIT = textwrap.dedent(
    """
    import sys
    from pathlib import Path
    from reader.store.library import Library
    with Library(Path(sys.argv[1])):
        print("open", flush=True)
        sys.stdin.read()
    """
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "library.sqlite3"


def test_a_library_is_alone_until_it_is_opened_again(file: Path) -> None:
    with Library(file) as first:
        assert first.is_alone()
        with Library(file) as second:
            assert not first.is_alone()
            assert not second.is_alone()
        assert first.is_alone()


def test_another_program_is_there_until_it_is_killed(file: Path) -> None:
    other = subprocess.Popen(
        [sys.executable, "-c", OPEN_AND_WAIT, str(file)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": str(Path.cwd())},
    )
    assert other.stdout
    assert other.stdout.readline() == "open\n"
    with Library(file) as library:
        assert not library.is_alone()
        with pytest.raises(StoreError), nobody_else(file):
            pass
        other.kill()
        other.communicate()
        assert library.is_alone()


def test_nobody_opens_a_library_while_it_is_restored(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Library(file):
        pass
    monkeypatch.setattr("reader.store.presence._PATIENCE_S", 0.01)
    with nobody_else(file), pytest.raises(StoreError, match="占用"):
        Library(file)
    with Library(file) as library:
        assert library.is_alone()


def test_whatever_is_in_the_file_beside_it_the_library_opens(file: Path) -> None:
    file.with_name(file.name + "-open").write_text("不知是什么。", encoding="utf-8")
    with Library(file) as library:
        assert library.is_alone()
