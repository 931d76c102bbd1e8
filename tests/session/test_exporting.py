"""Window and command line hand notes on in the same way."""

from __future__ import annotations

import json
import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader import paths
from reader.core.span import Span
from reader.errors import ConversionError, ExportError, UsageError
from reader.session.exporting import export_notes, notes_document, write_atomically
from reader.session.reading import ReadingSession
from reader.session.report import open_report, report_from_text
from reader.store.library import Library

TEXT = "工作报告\n各位代表：\n一、工作回顾\n过去一年，成绩很大。\n二、工作安排\n今后一年。\n"
posix = pytest.mark.skipif(sys.platform == "win32", reason="permissions of another kind")


@pytest.fixture
def session(tmp_path: Path) -> Iterator[ReadingSession]:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    with Library(paths.library()) as library:
        yield ReadingSession(open_report(tmp_path / "a.txt"), library)


def annotate(session: ReadingSession, passage: str, note: str = "") -> None:
    start = session.report.text.index(passage)
    session.annotate(Span(start, start + len(passage)), note=note)


def test_notes_stand_in_text_order_with_their_headings(session: ReadingSession) -> None:
    annotate(session, "今后")
    annotate(session, "成绩")
    document = notes_document(session)
    assert [note.quote for note in document.notes] == ["成绩", "今后"]
    assert [note.path[0].title for note in document.notes] == ["一、工作回顾", "二、工作安排"]


def test_a_passage_is_converted_within_its_sentence(session: ReadingSession) -> None:
    annotate(session, "过去")
    note = notes_document(session, script="s2t").notes[0]
    assert (note.quote, note.path[0].title) == ("過去", "一、工作回顧")


@pytest.mark.parametrize(
    ("script", "word"),
    [("source", "绿色"), ("s2t", "綠色"), ("s2twp", "綠色"), ("t2hk", "綠色"), ("tw2s", "绿色")],
)
def test_the_documents_own_words_are_in_its_script(
    session: ReadingSession, script: str, word: str
) -> None:
    session.annotate(Span(0, 2), colour="green")
    assert word in export_notes(session, "markdown", script=script)


def test_a_traditional_report_has_its_notes_in_a_traditional_document() -> None:
    with Library(paths.library()) as library:
        session = ReadingSession(report_from_text("主席、各位委員：應邀列席貴院。"), library)
        session.annotate(Span(0, 2), colour="green", tags=["待查"])
        text = export_notes(session, "markdown")
    assert "標籤：待查 · 綠色" in text


def test_the_report_is_named_by_where_it_lies(session: ReadingSession, tmp_path: Path) -> None:
    assert notes_document(session).iri == (tmp_path / "a.txt").resolve().as_uri()


def test_text_without_a_file_is_named_by_its_digest() -> None:
    with Library(paths.library()) as library:
        document = notes_document(ReadingSession(report_from_text(TEXT), library))
    assert document.iri == f"urn:sha256:{document.sha256}"


def test_the_digest_is_that_of_the_report_text(session: ReadingSession) -> None:
    annotate(session, "成绩")
    collection = json.loads(export_notes(session, "json"))
    state = collection["first"]["items"][0]["target"]["state"]
    assert state["cached"] == f"urn:sha256:{notes_document(session).sha256}"


def test_an_unknown_format_is_told(session: ReadingSession) -> None:
    with pytest.raises(UsageError, match=r"^本版本还不能导出 docx"):
        export_notes(session, "docx")


def test_an_unknown_script_is_told(session: ReadingSession) -> None:
    with pytest.raises(ConversionError):
        export_notes(session, "markdown", script="klingon")


def test_a_written_file_is_utf8_with_its_line_ends(tmp_path: Path) -> None:
    write_atomically(tmp_path / "a.md", "甲\r\n乙\n")
    assert (tmp_path / "a.md").read_bytes() == "甲\r\n乙\n".encode()
    assert [file.name for file in tmp_path.iterdir()] == ["a.md"]


@posix
def test_a_new_file_has_the_usual_permissions(tmp_path: Path) -> None:
    write_atomically(tmp_path / "a.md", "甲")
    (tmp_path / "usual").touch()
    assert (tmp_path / "a.md").stat().st_mode == (tmp_path / "usual").stat().st_mode


@posix
def test_a_replaced_file_keeps_its_permissions(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.touch()
    file.chmod(0o640)
    write_atomically(file, "甲")
    assert stat.S_IMODE(file.stat().st_mode) == 0o640


@posix
def test_a_link_is_followed_and_stays(tmp_path: Path) -> None:
    (tmp_path / "a.md").touch()
    (tmp_path / "link").symlink_to(tmp_path / "a.md")
    write_atomically(tmp_path / "link", "甲")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "a.md").read_text(encoding="utf-8") == "甲"


@pytest.mark.skipif(not Path(os.devnull).is_char_device(), reason="no device that is a file")
def test_a_device_is_written_and_not_replaced() -> None:
    write_atomically(Path(os.devnull), "甲")
    assert Path(os.devnull).is_char_device()


@pytest.mark.parametrize("name", ["no/such/folder/a.md", "."])
def test_what_cannot_be_written_is_told_and_leaves_nothing(tmp_path: Path, name: str) -> None:
    with pytest.raises(ExportError, match=r"^写不了“.*。$"):
        write_atomically(tmp_path / name, "甲")
    assert list(tmp_path.iterdir()) == []
