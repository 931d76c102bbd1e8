"""Nothing is fetched, and no file harms: fuzzed files of every format, through every door."""

from __future__ import annotations

import io
import os
import random
import socket
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Final, NoReturn

import pytest
from docx import Document
from docx.opc.constants import RELATIONSHIP_TYPE

from reader.core.progress import unwatched
from reader.core.repair import repair
from reader.errors import OpenError
from reader.sources.opening import decode_source, open_source
from reader.sources.pdf.extraction import extract

ROUNDS: Final = 60
ROUNDS_OF_PROCESSES: Final = 15
"""Of PDF files, for each of which a process is started."""
LINES: Final = (
    "政府工作报告",
    "各位代表：",
    "一、工作回顾",
    "过去一年，全市地区生产总值增长5.2%，新增就业12万人。",
)
MAIN: Final = Path(__file__).resolve().parents[2] / "main.py"


def as_text() -> bytes:
    return "\r\n".join(LINES).encode("gb18030")


def as_markdown() -> bytes:
    return ("# " + "\n\n- ".join(LINES) + "\n\n| 甲 | 乙 |\n|---|---|\n| &lt; | \\* |\n").encode()


def as_html(link: str = "") -> bytes:
    body = "".join(f"<p class=a>&nbsp;&nbsp;{line}</p>\n" for line in LINES)
    head = "<meta charset=gb2312><script>x='<p>'</script><style>p{}</style>"
    return f"<html><head>{head}{link}</head><body><div>{body}</div></body></html>".encode("gb18030")


def as_epub(link: str = "", doctype: str = "") -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as book:
        book.writestr("mimetype", "application/epub+zip")
        book.writestr(
            "META-INF/container.xml",
            '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
            '<rootfile full-path="a.opf"/></rootfiles></container>',
        )
        book.writestr(
            "a.opf",
            f'{doctype}<package xmlns="http://www.idpf.org/2007/opf"><manifest>'
            '<item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest>'
            '<spine><itemref idref="a"/></spine></package>',
        )
        body = "".join(f"<p>{line}</p>" for line in LINES)
        book.writestr("a.xhtml", f"{doctype}<html><head>{link}</head><body>{body}</body></html>")
    return file.getvalue()


def as_docx(link: str = "") -> bytes:
    document = Document()
    for line in LINES:
        document.add_paragraph(line)
    if link:
        for kind in (
            RELATIONSHIP_TYPE.IMAGE,
            RELATIONSHIP_TYPE.STYLES,
            RELATIONSHIP_TYPE.FOOTNOTES,
        ):
            document.part.relate_to(link, kind, is_external=True)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def as_pdf() -> bytes:
    body = b"BT /F 12 Tf 72 700 Td (Report 2024) Tj 0 -14 Td (12 million people) Tj ET"
    return (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S/URI/URI(http://127.0.0.1:9)>>"
        b">>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[4 0 R]>>endobj\n3 0 obj<</Type/Font"
        b"/Subtype/Type1/BaseFont/Helvetica>>endobj\n4 0 obj<</Type/Page/Parent 2 0 R/MediaBox"
        b"[0 0 600 800]/Resources<</Font<</F 3 0 R>>>>/Contents 5 0 R>>endobj\n5 0 obj<</Length "
        + str(len(body)).encode()
        + b">>stream\n"
        + body
        + b"\nendstream endobj\ntrailer<</Root 1 0 R>>\n"
    )


MAKERS: Final[dict[str, Callable[[], bytes]]] = {
    ".txt": as_text,
    ".md": as_markdown,
    ".html": as_html,
    ".epub": as_epub,
    ".docx": as_docx,
    ".pdf": as_pdf,
}


def mutated(data: bytes, dice: random.Random) -> bytes:
    """Flip, cut, double and move pieces of a file."""
    changed = bytearray(data)
    for _ in range(dice.randint(1, 6)):
        at = dice.randrange(len(changed) + 1)
        length = dice.randint(1, 40)
        match dice.randrange(5):
            case 0:
                changed[at : at + 1] = bytes([dice.randrange(256)])
            case 1:
                del changed[at : at + length]
            case 2:
                changed[at:at] = changed[at : at + length] * dice.randint(1, 20)
            case 3:
                changed[at:at] = dice.choice([b"\0", b"\xff\xff\xff\xff", b"<", b"&#0;", b"\x80"])
            case _:
                other = dice.randrange(len(changed) + 1)
                changed[at:at] = changed[other : other + length]
    if dice.random() < 0.2:
        del changed[dice.randrange(len(changed) + 1) :]
    return bytes(changed)


@pytest.mark.parametrize("suffix", MAKERS)
def test_a_mutated_file_is_read_or_refused_in_one_sentence(suffix: str) -> None:
    dice = random.Random(f"yandu{suffix}")
    whole = MAKERS[suffix]()
    for _ in range(ROUNDS_OF_PROCESSES if suffix == ".pdf" else ROUNDS):
        try:
            source = decode_source(mutated(whole, dice), "甲", suffix=suffix)
        except OpenError as error:
            message = str(error)
            assert message.endswith("。")
            assert "\n" not in message
        else:
            repair(source.text, source.markup, source.page_matter).text.encode()


def with_mutated_members(whole: bytes, dice: random.Random) -> bytes:
    """Mutate what an archive holds and pack it again, so that every sum of it is right."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(whole)) as old, zipfile.ZipFile(file, "w") as new:
        names = [name for name in old.namelist() if name != "mimetype"]
        chosen = dice.choice([["a.xhtml", "word/document.xml"], dice.sample(names, 2)])
        for name in old.namelist():
            data = old.read(name)
            new.writestr(name, mutated(data, dice) if name in chosen else data)
    return file.getvalue()


@pytest.mark.parametrize("suffix", [".epub", ".docx"])
def test_an_archive_of_mutated_members_is_read_or_refused_in_one_sentence(suffix: str) -> None:
    dice = random.Random(suffix)
    whole = MAKERS[suffix]()
    for _ in range(ROUNDS):
        try:
            source = decode_source(with_mutated_members(whole, dice), "甲", suffix=suffix)
        except OpenError as error:
            message = str(error)
            assert message.endswith("。")
            assert "\n" not in message
        else:
            repair(source.text, source.markup, source.page_matter).text.encode()


def refuse(*arguments: object, **named: object) -> NoReturn:
    raise AssertionError("something is fetched")


@pytest.mark.parametrize("scheme", ["http://127.0.0.1:9/a", "file:///etc/passwd"])
def test_nothing_is_fetched(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, scheme: str) -> None:
    link = f"<link rel='stylesheet' href='{scheme}'/><script src='{scheme}'></script>"
    doctype = f"<!DOCTYPE html SYSTEM '{scheme}' [<!ENTITY x SYSTEM '{scheme}'>]>"
    files = {
        "a.html": as_html(f"{link}<base href='{scheme}'><iframe src='{scheme}'></iframe>"),
        "a.epub": as_epub(link, doctype),
        "a.docx": as_docx(scheme),
        "a.md": as_markdown() + f"\n![图]({scheme})\n<img src='{scheme}'>\n".encode(),
        "a.pdf": as_pdf(),
    }
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    for name in files:
        assert "root:" not in open_source(tmp_path / name).text
    extract(
        files["a.pdf"], "甲", unwatched
    )  # as the process for it does, which has its own sockets


def told(path: Path | str, *, home: Path) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, MAIN, "text", str(path)],
        capture_output=True,
        env={**os.environ, "YANDU_HOME": str(home)},
        timeout=100,
        check=False,
    )


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("甲.txt", b""),
        ("甲.docx", as_docx()[:-200]),
        ("甲.pdf", b"%PDF-1.7\n\0\0"),
        ("甲.html", b"<html><script>x</script></html>"),
    ],
)
def test_the_command_line_refuses_in_one_sentence(tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    done = told(tmp_path / name, home=tmp_path)
    message = done.stderr.decode()
    assert (done.returncode, done.stdout) == (1, b"")
    assert message.startswith(f"“{name}”")
    assert message.endswith("。\n")
    assert message.count("\n") == 1


def test_the_command_line_refuses_a_folder_and_what_is_missing(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "没有.txt"):
        done = told(path, home=tmp_path)
        assert done.returncode == 1
        assert b"Traceback" not in done.stderr
