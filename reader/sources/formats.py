"""Which format a file has: by what it holds first, by its suffix where that does not tell."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Final

from reader.errors import OpenError
from reader.sources.refusals import damaged


class Format(StrEnum):
    """The formats a report can come in."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"
    DOCX = "docx"
    PDF = "pdf"
    EPUB = "epub"


_REFUSED: Final = (
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "旧版 Office 文件，请用 Word 另存为 .docx"),
    (b"{\\rtf", "RTF 文件，请用 Word 另存为 .docx"),
    (b"\x89PNG\r\n\x1a\n", "图片，请打开有文字的文件"),
    (b"\xff\xd8\xff", "图片，请打开有文字的文件"),
    (b"GIF8", "图片，请打开有文字的文件"),
    (b"\x1f\x8b\x08", "压缩文件，请先解压"),
    (b"Rar!\x1a\x07", "压缩文件，请先解压"),
    (b"7z\xbc\xaf\x27\x1c", "压缩文件，请先解压"),
    (b"\x7fELF", "程序，请打开有文字的文件"),
    (b"SQLite format 3\0", "数据库，请打开有文字的文件"),
)
_SUFFIXES: Final = {
    ".md": Format.MARKDOWN,
    ".markdown": Format.MARKDOWN,
    ".htm": Format.HTML,
    ".html": Format.HTML,
    ".shtml": Format.HTML,
    ".xhtml": Format.HTML,
}
_HTML: Final = re.compile(
    rb"(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html[\s>])",
    re.I,
)
_PDF_WITHIN: Final = 1024
"""ISO 32000-1, annex H, implementation note 13: a header may stand within so many bytes."""
_EPUB: Final = b"application/epub+zip"


def format_of(data: bytes, name: str, suffix: str = "") -> Format:
    """Tell the format of a file.

    Args:
        data: The whole file.
        name: What to call it in a message.
        suffix: Of its name, in small letters, with the dot.

    Raises:
        OpenError: If it is of a kind that holds no report, or is a damaged archive.
    """
    for signature, kind in _REFUSED:
        if data.startswith(signature):
            raise OpenError(f"“{name}”是{kind}。")
    if b"%PDF-" in data[:_PDF_WITHIN]:
        return Format.PDF
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _format_of_archive(data, name)
    if _HTML.match(data[:_PDF_WITHIN].replace(b"\0", b"")):  # UTF-16 has one in each character
        return Format.HTML
    return _SUFFIXES.get(suffix, Format.TEXT)


def _format_of_archive(data: bytes, name: str) -> Format:
    from reader.sources.archive import (  # noqa: PLC0415 - no report of text needs it
        DAMAGES,
        checked_archive,
    )

    with checked_archive(data, name) as archive:
        names = frozenset(archive.namelist())
        if "word/document.xml" in names:
            return Format.DOCX
        if "mimetype" in names:
            try:
                with archive.open("mimetype") as file:
                    if file.read(len(_EPUB)) == _EPUB:
                        return Format.EPUB
            except DAMAGES as exc:
                raise damaged(name) from exc
    raise OpenError(f"“{name}”是压缩文件，里面不是 Word 或 EPUB 文档，请先解压，再打开其中的报告。")
