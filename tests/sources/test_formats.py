"""A file's format is told by what it holds."""

from __future__ import annotations

import io
import zipfile

import pytest

from reader.errors import OpenError
from reader.sources.formats import Format, format_of


def archive(*names: str, **contents: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as made:
        for name in names:
            made.writestr(name, "")
        for name, content in contents.items():
            made.writestr(name, content)
    return file.getvalue()


@pytest.mark.parametrize(
    ("data", "suffix", "wanted"),
    [
        ("工作报告".encode(), ".txt", Format.TEXT),
        ("# 工作报告".encode(), ".md", Format.MARKDOWN),
        (b"<p>report", ".htm", Format.HTML),
        (b"\xef\xbb\xbf <!DOCTYPE HTML><p>report", ".txt", Format.HTML),
        (b'<?xml version="1.0"?>\n<html xmlns="x">', "", Format.HTML),
        (b"<htmlish> is a word", "", Format.TEXT),
        (b"%PDF-1.7\n", ".txt", Format.PDF),
        (b"\n\n%PDF-1.4\n", "", Format.PDF),
        (archive("word/document.xml"), ".txt", Format.DOCX),
        (archive(mimetype="application/epub+zip"), ".zip", Format.EPUB),
    ],
)
def test_the_format_is_told(data: bytes, suffix: str, wanted: Format) -> None:
    assert format_of(data, "a", suffix) is wanted


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (archive("xl/workbook.xml"), "压缩文件"),
        pytest.param(archive("word/document.xml")[:40], "已损坏", id="cut off"),
        (b"PK\x03\x04 and no archive", "已损坏"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "旧版 Office"),
        (b"\x89PNG\r\n\x1a\n", "图片"),
        (b"{\\rtf1", "RTF"),
    ],
)
def test_what_holds_no_report_is_told_in_one_sentence(data: bytes, told: str) -> None:
    with pytest.raises(OpenError) as raised:
        format_of(data, "甲.zip")
    message = str(raised.value)
    assert message.startswith("“甲.zip”")
    assert told in message
    assert message.count("。") == 1
