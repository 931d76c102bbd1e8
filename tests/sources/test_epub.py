"""Books are read chapter by chapter."""

from __future__ import annotations

import io
import random
import zipfile
from pathlib import Path

import pytest

from reader import paths
from reader.errors import OpenError
from reader.session.report import open_report
from reader.sources.epub import read_epub

CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/>'
    "</rootfiles></container>"
)


def page(body: str) -> str:
    return (
        '<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml">'
        f"<head><title/></head><body>{body}</body></html>"
    )


def package(names: list[str], nav: str = "") -> str:
    items = "".join(
        f'<item id="i{at}" href="{name}" media-type="application/xhtml+xml"'
        + (' properties="nav"/>' if name == nav else "/>")
        for at, name in enumerate(names)
    )
    spine = "".join(f'<itemref idref="i{at}"/>' for at in range(len(names)))
    return (
        '<package xmlns="http://www.idpf.org/2007/opf">'
        f"<manifest>{items}</manifest><spine>{spine}</spine></package>"
    )


def book(chapters: dict[str, str], nav: str = "", **others: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/epub+zip")
        archive.writestr("META-INF/container.xml", CONTAINER)
        archive.writestr("OEBPS/book.opf", package(list(chapters), nav))
        for name, body in chapters.items():
            archive.writestr(f"OEBPS/{name}", page(body))
        for name, content in others.items():
            archive.writestr(f"META-INF/{name}.xml", content)
    return file.getvalue()


def test_chapters_are_read_in_the_order_of_the_spine() -> None:
    data = book({"b.xhtml": "<p>甲</p>", "a.xhtml": "<p>乙</p><p>丙</p>"})
    assert read_epub(data, "甲.epub").text == "甲\n乙\n丙"


def test_the_table_of_contents_is_left_out() -> None:
    data = book({"toc.xhtml": "<ol><li>目录</li></ol>", "a.xhtml": "<p>甲</p>"}, nav="toc.xhtml")
    assert read_epub(data, "甲.epub").text == "甲"


def test_headings_are_told_by_their_elements() -> None:
    body = "<p>开头</p><h2>工作回顾</h2><p>正文</p>"
    source = read_epub(book({"a.xhtml": "<p>甲</p>", "b.xhtml": body}), "甲.epub")
    assert [source.text[start:][:4] for start, _ in source.headings] == ["工作回顾"]


@pytest.mark.parametrize("encoding", ["gb2312", "gb18030", "big5", "utf-8", "utf-16"])
def test_chapters_and_package_are_read_in_the_encoding_they_declare(encoding: str) -> None:
    declared = f'<?xml version="1.0" encoding="{encoding}"?>'
    words = "工作安排：公共政策。"
    chapter = f"{declared}<html><body><p>{words}</p></body></html>"
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("META-INF/container.xml", CONTAINER)
        contents = package(["a.xhtml"]).replace("<spine>", "<!--工作--><spine>")
        archive.writestr("OEBPS/book.opf", (declared + contents).encode(encoding))
        archive.writestr("OEBPS/a.xhtml", chapter.encode(encoding))
    assert read_epub(file.getvalue(), "甲.epub").text == words


def test_a_book_without_words_is_told() -> None:
    with pytest.raises(OpenError, match=r"^“甲.epub”里没有文字"):
        read_epub(book({"a.xhtml": "<img src='a.png'/>"}), "甲.epub")


def test_a_locked_book_is_told() -> None:
    with pytest.raises(OpenError, match="版权保护"):
        read_epub(book({"a.xhtml": "<p>甲</p>"}, rights="<rights/>"), "甲.epub")


def test_no_file_outside_the_book_is_read(tmp_path: Path) -> None:
    (tmp_path / "secret.xhtml").write_text(page("<p>机密</p>"), encoding="utf-8")
    with pytest.raises(OpenError, match="已损坏"):
        read_epub(package_with_href("../../../../../" + str(tmp_path / "secret.xhtml")), "甲.epub")


def package_with_href(href: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("META-INF/container.xml", CONTAINER)
        archive.writestr("OEBPS/book.opf", package([href]))
    return file.getvalue()


def test_no_entity_of_another_file_is_read(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("机密", encoding="utf-8")
    file = io.BytesIO()
    opf = f'<!DOCTYPE package [<!ENTITY x SYSTEM "{secret.as_uri()}">]>' + package(
        ["a.xhtml"]
    ).replace("<spine>", "<metadata>&x;</metadata><spine>")
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("META-INF/container.xml", CONTAINER)
        archive.writestr("OEBPS/book.opf", opf)
        archive.writestr("OEBPS/a.xhtml", page("<p>甲</p>"))
    assert read_epub(file.getvalue(), "甲.epub").text == "甲"


def outcome(data: bytes) -> str:
    try:
        return read_epub(data, "甲.epub").text
    except OpenError as error:
        return str(error)


def test_damaged_books_are_told_and_nothing_else_happens() -> None:
    whole = book({"a.xhtml": "<h1>工作报告</h1><p>各位代表：</p>" * 9})
    dice = random.Random(6)
    for _ in range(300):
        data = bytearray(whole)
        for _ in range(dice.randint(1, 8)):
            data[dice.randrange(len(data))] = dice.randrange(256)
        del data[dice.randint(len(data) // 2, len(data)) :]
        assert outcome(bytes(data))


def test_the_bundled_report_is_the_same_as_a_book(tmp_path: Path) -> None:
    report = open_report(paths.bundled_report())
    lines = report.source.text.splitlines()
    file = tmp_path / "report.epub"
    halves = (lines[:7], lines[7:])
    file.write_bytes(
        book(
            {
                f"{at}.xhtml": "".join(f"<p>{line}</p>" for line in half)
                for at, half in enumerate(halves)
            }
        )
    )
    assert open_report(file).text == report.text
