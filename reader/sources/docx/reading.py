"""Read a Word document as text, a line for each paragraph and each row of a table."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Collection, Iterator
from typing import Final

from docx import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.exceptions import OpcError
from docx.opc.part import Part, XmlPart
from docx.oxml.parser import parse_xml
from lxml import etree
from lxml.etree import _Element as Element

from reader.core.outline.model import MarkedLine
from reader.core.span import Span
from reader.errors import OpenError
from reader.sources.archive import DAMAGES, checked_archive, member
from reader.sources.docx.contents import contents_of
from reader.sources.docx.numbers import ListNumbers
from reader.sources.docx.styles import Styles
from reader.sources.docx.words import WORDS, words_of
from reader.sources.model import DecodedSource
from reader.sources.refusals import damaged, too_long

_TRANSPARENT: Final = frozenset(
    f"{WORDS}{name}" for name in ("sdt", "sdtContent", "customXml", "ins", "smartTag", "moveTo")
)
MOST_LINES: Final = 300_000
"""Paragraphs and rows; a report of 1,000 pages has 30,000."""
_LONGEST_CELL: Final = 200
"""Characters: a cell with more holds no datum, it lays out the page."""
_DELETED_MARK: Final = f"{WORDS}pPr/{WORDS}rPr/{WORDS}del"
_MOVED_MARK: Final = f"{WORDS}pPr/{WORDS}rPr/{WORDS}moveFrom"
"""Tracked changes (ISO/IEC 29500-1, 17.13.5): a paragraph whose end is deleted goes on."""
_SEPARATORS: Final = frozenset({"separator", "continuationSeparator", "continuationNotice"})


def read_docx(data: bytes, name: str) -> DecodedSource:
    """Read the bytes of a Word document (ISO/IEC 29500, .docx).

    python-docx loads no external entity, DTD or linked file.

    Args:
        data: The whole file.
        name: What to call the file in a message.

    Raises:
        OpenError: If it is damaged or has no text.
    """
    with checked_archive(data, name) as archive:
        try:
            for path in archive.namelist():
                if path.startswith("word/") and path.endswith(".xml"):
                    member(archive, path, name)
        except DAMAGES as exc:
            raise damaged(name) from exc
    try:
        body = _body(data, name)
    except (*DAMAGES, OpcError, etree.LxmlError, AttributeError, TypeError) as exc:
        raise damaged(name) from exc
    text = "\n".join(body.lines)
    if not text.strip():
        raise OpenError(f"“{name}”里没有文字，可能只有图片，请换一个有文字的文件。")
    headings: list[MarkedLine] = []
    aside: list[Span] = []
    offset = 0
    for line, rank, is_aside in zip(body.lines, body.ranks, body.asides, strict=True):
        end = offset + len(line) + 1
        if is_aside:
            aside.append(Span(offset, min(end, len(text))))
        elif rank:
            headings.append(MarkedLine(offset, rank))
        offset = end
    digest = hashlib.sha256(data).hexdigest()
    return DecodedSource(
        text, "DOCX", 0, digest, page_matter=tuple(aside), headings=tuple(headings)
    )


def _body(data: bytes, name: str) -> _Body:
    """Return the lines of a document and what they are."""
    part = Document(io.BytesIO(data)).part
    body = part.element.body
    styles = Styles(_root(part, RELATIONSHIP_TYPE.STYLES))
    numbers = ListNumbers(_root(part, RELATIONSHIP_TYPE.NUMBERING))
    reader = _Body(name, styles, numbers, contents_of(body, styles))
    reader.read(body)
    for kind in (RELATIONSHIP_TYPE.FOOTNOTES, RELATIONSHIP_TYPE.ENDNOTES):
        root = _root(part, kind)
        for note in () if root is None else root:
            if note.get(f"{WORDS}type") not in _SEPARATORS:
                reader.read_note(note)
    if not any(line and not aside for line, aside in zip(reader.lines, reader.asides, strict=True)):
        reader.asides = [False] * len(reader.lines)  # a table of contents is all that there is
    return reader


def _root(part: Part, relationship: str) -> Element | None:
    """Return the root element of a related part; ``None`` if there is none in the document."""
    for link in part.rels.values():
        if link.reltype == relationship and not link.is_external:
            break
    else:
        return None
    related = link.target_part
    return related.element if isinstance(related, XmlPart) else parse_xml(related.blob)


class _Body:
    """Collects lines in text order.

    Attributes:
        lines: One for each paragraph and row.
        ranks: Of each line as a heading; 0 for body text.
        asides: Of each line, whether it is of a table of contents.
    """

    def __init__(
        self, name: str, styles: Styles, numbers: ListNumbers, contents: Collection[Element]
    ) -> None:
        self._name = name
        self._unended = ""
        self.lines: list[str] = []
        self.ranks: list[int] = []
        self.asides: list[bool] = []
        self._styles, self._numbers, self._contents = styles, numbers, contents

    def read(self, container: Element) -> None:
        """Read the paragraphs and tables of an element."""
        for child in container:
            if child.tag == f"{WORDS}p":
                self._read_paragraph(child)
            elif child.tag == f"{WORDS}tbl":
                self._end()
                self._read_rows(child)
            elif child.tag in _TRANSPARENT:
                self.read(child)
        self._end()

    def _end(self) -> None:
        """End a paragraph whose end is deleted, but that nothing follows."""
        if self._unended:
            self._add(self._unended)
            self._unended = ""

    def _read_rows(self, table: Element) -> None:
        """Read the rows of a table; a row in which the report itself is laid out is read as it."""
        for row in table:
            if row.tag in _TRANSPARENT:
                self._read_rows(row)
            elif row.tag == f"{WORDS}tr" and row.find(f"{WORDS}trPr/{WORDS}del") is None:
                cells = list(_cells(row))
                if any(len(cell) > _LONGEST_CELL for cell in cells):
                    for cell in row.iterfind(f"{WORDS}tc"):
                        self.read(cell)
                else:
                    self._add("\t".join(cells))

    def read_note(self, note: Element) -> None:
        """Read a footnote or endnote as one line with its number."""
        words = " ".join(filter(None, (words_of(p).strip() for p in note.iter(f"{WORDS}p"))))
        if words:
            self._add(f"[{note.get(f'{WORDS}id')}] {words}")

    def _read_paragraph(self, paragraph: Element) -> None:
        words = words_of(paragraph)
        if paragraph.find(_DELETED_MARK) is not None or paragraph.find(_MOVED_MARK) is not None:
            self._unended += words
            return
        words, self._unended = self._unended + words, ""
        place = self._styles.list_place(paragraph)
        if place and words.strip():
            words = self._numbers.number(*place) + words
        rank = self._styles.heading_rank(paragraph) if words.strip() else 0
        self._add(words, rank, is_aside=paragraph in self._contents)
        for box in paragraph.iter(f"{WORDS}txbxContent"):
            above = [element.tag for element in _up_to(paragraph, box)]
            if f"{WORDS}p" not in above and not any(tag.endswith("}Fallback") for tag in above):
                self.read(box)

    def _add(self, line: str, rank: int = 0, *, is_aside: bool = False) -> None:
        if len(self.lines) == MOST_LINES:
            raise too_long(self._name)
        self.lines.append(line)
        self.ranks.append(rank)
        self.asides.append(is_aside)


def _up_to(paragraph: Element, box: Element) -> Iterator[Element]:
    """Yield the elements between a text box and the paragraph it hangs on."""
    for element in box.iterancestors():
        if element is paragraph:
            return
        yield element


def _cells(row: Element) -> Iterator[str]:
    """Yield the words of the cells of a row; a cell that goes on from above is empty."""
    for cell in row.iter(f"{WORDS}tc"):
        if next(cell.iterancestors(f"{WORDS}tr")) is not row:
            continue  # of a table within the cell, whose words are told with it
        paragraphs = (words_of(paragraph).strip() for paragraph in cell.iter(f"{WORDS}p"))
        yield " ".join(" ".join(filter(None, paragraphs)).split("\n"))
