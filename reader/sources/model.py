"""What a source yields: the text of a file before any repair, and what its format says of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from reader.core.offset_map import Replacement
from reader.core.outline.model import MarkedLine
from reader.core.span import Span

FORMATS_WITHOUT_ENCODING: Final = frozenset({"DOCX", "EPUB", "PDF"})


@dataclass(frozen=True, slots=True)
class DecodedSource:
    """The text of a file after decoding.

    All offsets are code points of ``text``.

    Attributes:
        text: BOM dropped, otherwise as in the file; for PDF, DOCX and EPUB as extracted.
        encoding: Name of the encoding as shown to a person, as ``UTF-8`` or ``GB18030``; of a
            format that has none to choose, the format's name, as ``DOCX``.
        damaged: How many places could not be decoded (each is U+FFFD in the text).
        sha256: Hexadecimal digest of the file's bytes.
        markup: What the marks of a format stand for, as a line end for ``</p>``, in text order;
            the report text is made of what they leave.
        page_matter: What the format tells to belong to the page and not to the report, as running
            heads, page numbers and navigation; in text order, apart from ``markup``.
        headings: Lines that the format marks as headings, by where they begin; in text order.
        pages: Where pages begin, the first one too; empty for a format without pages.
    """

    text: str
    encoding: str
    damaged: int
    sha256: str
    markup: tuple[Replacement, ...] = ()
    page_matter: tuple[Span, ...] = ()
    headings: tuple[MarkedLine, ...] = ()
    pages: tuple[int, ...] = ()

    @property
    def has_encoding(self) -> bool:
        """Whether the file is text, so that another encoding can be chosen for it."""
        return self.encoding not in FORMATS_WITHOUT_ENCODING
