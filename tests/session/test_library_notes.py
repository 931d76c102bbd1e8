from __future__ import annotations

from pathlib import Path

from reader.core.span import Span
from reader.session.library_notes import kept_text, library_notes
from reader.session.reading import ReadingSession
from reader.session.report import open_report
from reader.store.library import Library


def _session(folder: Path, name: str, library: Library) -> ReadingSession:
    path = folder / name
    path.write_text(f"{name}。各位委员，现在报告工作，请予审议。", encoding="utf-8")
    return ReadingSession(open_report(path), library)


def test_the_notes_of_all_reports_come_in_the_order_of_their_texts(tmp_path: Path) -> None:
    with Library(tmp_path / "library.sqlite") as library:
        first = _session(tmp_path, "甲.txt", library)
        first.annotate(Span(8, 10), note="后")
        first.annotate(Span(0, 3), note="前")
        second = _session(tmp_path, "乙.txt", library)
        second.annotate(Span(0, 2), note="另")
        found = [(note.path, note.annotation.note) for note in library_notes(library)]
    assert found == [
        (tmp_path / "乙.txt", "另"),
        (tmp_path / "甲.txt", "前"),
        (tmp_path / "甲.txt", "后"),
    ]


def test_the_text_of_a_report_whose_file_is_gone_is_still_there(tmp_path: Path) -> None:
    with Library(tmp_path / "library.sqlite") as library:
        session = _session(tmp_path, "甲.txt", library)
        (tmp_path / "甲.txt").unlink()
        kept = kept_text(library, session.report_id)
        assert kept is not None
        assert kept.text == session.report.text
        assert kept_text(library, session.report_id + 1) is None
