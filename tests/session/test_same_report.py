"""One report in six formats is one report: a note made on one of its files is on all of them."""

from __future__ import annotations

import html
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest
from docx import Document
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QFont, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QApplication

from reader import paths
from reader.annotation.model import Status
from reader.core.span import Span
from reader.session.reading import ReadingSession
from reader.session.report import open_report
from reader.store.library import Library

FONT: Final = "Noto Serif CJK SC"
CONTAINER: Final = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="a.opf"/></rootfiles></container>'
)
PACKAGE: Final = (
    '<package xmlns="http://www.idpf.org/2007/opf"><manifest>'
    '<item id="a" href="a.xhtml" media-type="application/xhtml+xml"/>'
    '</manifest><spine><itemref idref="a"/></spine></package>'
)


def as_text(lines: list[str], file: Path) -> None:
    file.write_bytes("\r\n".join(lines).encode("gb18030"))


def as_markdown(lines: list[str], file: Path) -> None:
    file.write_text("\n\n".join(lines), encoding="utf-8")


def page(lines: list[str]) -> str:
    body = "".join(f"<p>{html.escape(line)}</p>" for line in lines)
    return f"<html><head><title>报告</title></head><body>{body}</body></html>"


def as_html(lines: list[str], file: Path) -> None:
    file.write_bytes(page(lines).encode("utf-16"))


def as_epub(lines: list[str], file: Path) -> None:
    with zipfile.ZipFile(file, "w") as book:
        book.writestr("mimetype", "application/epub+zip")
        book.writestr("META-INF/container.xml", CONTAINER)
        book.writestr("a.opf", PACKAGE)
        book.writestr("a.xhtml", page(lines))


def as_docx(lines: list[str], file: Path) -> None:
    document = Document()
    document.styles["Normal"].font.name = FONT
    for line in lines:
        document.add_paragraph(line)
    document.save(str(file))


def as_pdf(lines: list[str], file: Path) -> None:
    writer = QPdfWriter(str(file))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setResolution(96)
    document = QTextDocument()
    font = QFont(FONT)
    font.setPixelSize(16)
    document.setDefaultFont(font)
    document.setPlainText("\n".join(lines))
    document.setPageSize(QSizeF(writer.width(), writer.height()))
    document.print_(writer)


MAKERS: Final[dict[str, Callable[[list[str], Path], None]]] = {
    "md": as_markdown,
    "html": as_html,
    "epub": as_epub,
    "docx": as_docx,
    "pdf": as_pdf,
}


def annotated(tmp_path: Path, library: Library) -> tuple[list[str], str, Span]:
    """Make a note on the bundled report as text; return its lines, its text and the place."""
    lines = open_report(paths.bundled_report()).source.text.splitlines()
    file = tmp_path / "报告.txt"
    as_text(lines, file)
    report = open_report(file)
    start = report.text.index("捐款捐物")
    span = Span(start, start + 4)
    ReadingSession(report, library).annotate(span, note="核对")
    return lines, report.text, span


def check_note(file: Path, library: Library, text: str, span: Span) -> None:
    report = open_report(file)
    assert report.text == text
    (note,) = ReadingSession(report, library).notes
    assert (note.status, note.span, note.annotation.note) == (Status.EXACT, span, "核对")


@pytest.mark.parametrize("suffix", MAKERS)
def test_a_note_made_on_a_text_is_on_the_other_formats(
    qapp: QApplication, tmp_path: Path, suffix: str
) -> None:
    with Library(tmp_path / "library.sqlite3") as library:
        lines, text, span = annotated(tmp_path, library)
        # A file of printed lines knows no pinyin line by line; it is printed as it is read.
        shown = text.splitlines() if suffix == "pdf" else lines
        file = tmp_path / f"另存.{suffix}"
        MAKERS[suffix](shown, file)
        check_note(file, library, text, span)


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_a_note_made_on_a_text_is_on_a_pdf_that_libreoffice_made(tmp_path: Path) -> None:
    with Library(tmp_path / "library.sqlite3") as library:
        _, text, span = annotated(tmp_path, library)
        docx = tmp_path / "另存.docx"
        as_docx(text.splitlines(), docx)
        subprocess.run(
            ["soffice", "--headless", "--convert-to", "pdf", "--outdir", tmp_path, docx],
            check=True,
            capture_output=True,
        )
        check_note(tmp_path / "另存.pdf", library, text, span)
