"""A note that was shown as saved is there after the program was killed."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import textwrap
import time
from pathlib import Path
from typing import Final

from reader.store.library import Library

ROUNDS: Final = 12
WRITER: Final = textwrap.dedent(
    """
    import sys
    from pathlib import Path
    from reader.annotation.colours import COLOURS
    from reader.core.offset_map import OffsetMap
    from reader.core.span import Span
    from reader.session.reading import ReadingSession
    from reader.session.report import Report
    from reader.sources.model import DecodedSource
    from reader.store.library import Library

    text = "各位委员：现在报告工作。"
    source = DecodedSource(text, "UTF-8", 0, "")
    report = Report(Path("/reports/a.txt"), source, text, OffsetMap.identity(len(text)), ())
    with Library(Path(sys.argv[1])) as library:
        session = ReadingSession(report, library)
        while True:
            note, _ = session.annotate(Span(0, 4), note="笔记" * 20)
            print("added", note.id, flush=True)
            session.keep_draft(note.id, "写" * len(session.notes), ["甲"])
            print("typed", note.id, flush=True)
            if len(session.notes) % 5 == 0:
                session.delete([note.id])
                print("deleted", note.id, flush=True)
    """
)


def killed_while_writing(file: Path, after_s: float) -> list[str]:
    """Let a program write notes, kill it, and return what it said it had done."""
    writer = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(file)],
        stdout=subprocess.PIPE,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": str(Path.cwd())},
    )
    assert writer.stdout
    first = writer.stdout.readline()
    time.sleep(after_s)
    writer.kill()
    rest, _ = writer.communicate()
    whole = rest[: rest.rfind("\n") + 1]
    return [first.strip(), *whole.splitlines()]


def test_no_acknowledged_note_is_lost_when_the_program_is_killed(tmp_path: Path) -> None:
    file = tmp_path / "library.sqlite3"
    chance = random.Random(27)
    expected: set[str] = set()
    typed: set[str] = set()
    for _ in range(ROUNDS):
        said = killed_while_writing(file, chance.uniform(0, 0.12))
        for line in said:
            deed, note = line.split()
            if deed == "typed":
                typed.add(note)
            else:
                (expected.add if deed == "added" else expected.discard)(note)
        with Library(file) as library:
            (report,) = library.recent()
            kept = {note.id for note in library.annotations(report.id)}
            drafts = {draft.annotation_id for draft in library.drafts(report.id)}
        last = said[-1].split()[1]
        assert expected - kept <= {last}, "a note that was acknowledged is lost"
        assert len(kept - expected) <= 1
        if last in expected and last not in kept:
            assert said[-1].startswith("typed")
            assert len(kept) % 5 == 4, "only a deletion under way may have taken it"
        expected = kept
        assert typed & kept <= drafts, "what was typed is lost"
    assert len(expected) > ROUNDS
