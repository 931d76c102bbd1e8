"""Two programs write one library at once, and neither loses anything."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Final

import pytest

from reader.errors import StoreError
from reader.store.library import Library

PROGRAMS: Final = 3
NOTES: Final = 40
ANNOTATE: Final = textwrap.dedent(
    """
    import sys
    from pathlib import Path
    from reader.core.offset_map import OffsetMap
    from reader.core.span import Span
    from reader.session.reading import ReadingSession
    from reader.session.report import Report
    from reader.sources.model import DecodedSource
    from reader.store.library import Library

    text = "各位委员：现在报告工作。"
    source = DecodedSource(text, "UTF-8", 0, "")
    report = Report(Path("/reports/a.txt"), source, text, OffsetMap.identity(len(text)), ())
    print("ready", flush=True)
    sys.stdin.readline()
    with Library(Path(sys.argv[1])) as library:
        session = ReadingSession(report, library)
        for number in range(int(sys.argv[2])):
            note, _ = session.annotate(Span(0, 4))
            session.edit(note.id, note=str(number))
            print(note.id, flush=True)
    """
)


def started(file: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", ANNOTATE, str(file), str(NOTES)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": str(Path.cwd())},
    )


def test_programs_that_make_a_library_at_once_and_write_it_lose_nothing(tmp_path: Path) -> None:
    file = tmp_path / "library.sqlite3"
    programs = [started(file) for _ in range(PROGRAMS)]
    for program in programs:
        assert program.stdout
        program.stdout.readline()
    for program in programs:
        assert program.stdin
        program.stdin.write("\n")
        program.stdin.flush()
    said = [program.communicate() for program in programs]
    assert [errors for _, errors in said] == [""] * PROGRAMS
    acknowledged = {note for words, _ in said for note in words.split()}
    with Library(file) as library:
        (report,) = library.recent()
        notes = library.annotations(report.id)
    assert {note.id for note in notes} == acknowledged
    assert len(acknowledged) == PROGRAMS * NOTES
    assert all(note.note for note in notes)


def test_a_program_that_writes_for_too_long_is_told_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "library.sqlite3"
    monkeypatch.setattr("reader.store.connection._PATIENCE_S", 0.01)
    with Library(file) as one, Library(file) as other:
        report = one.register("报告", None)
        with one._connection.writing(), pytest.raises(StoreError, match="正被另一个程序占用"):
            other.set_title(report.id, "乙")
        other.set_title(report.id, "丙")
