"""The text of a PDF file: a line for each line of its pages, and which of them go on."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Final

import pypdfium2

from reader.core.offset_map import Replacement
from reader.core.progress import Progress
from reader.core.span import Span
from reader.errors import OpenError
from reader.sources.model import DecodedSource
from reader.sources.pdf.footnotes import begins_note, footnotes
from reader.sources.pdf.lines import PageLine, page_lines
from reader.sources.pdf.page_matter import page_matter
from reader.sources.pdf.paragraphs import beside, joins
from reader.sources.refusals import damaged, too_long

MOST_PAGES: Final = 5_000
MOST_CHARACTERS_OF_PAGE: Final = 100_000
MOST_CHARACTERS: Final = 10_000_000
"""Of all pages; a report of 1,000 pages has a million, which take five seconds."""


def extract(data: bytes, name: str, progress: Progress) -> DecodedSource:
    """Read the bytes of a PDF file (ISO 32000-1). Scripts, links and attachments are left alone.

    Args:
        data: The whole file.
        name: What to call the file in a message.
        progress: Is told how far it is after each page.

    Raises:
        OpenError: If it is damaged, locked by a password, too long, or has pictures of text only.
    """
    lines = _lines(data, name, progress)
    if not lines:
        raise OpenError(
            f"“{name}”里没有文字，只有图片，可能是扫描件，请先用文字识别（OCR）软件处理。"
        )
    return _source(lines, hashlib.sha256(data).hexdigest())


def _lines(data: bytes, name: str, progress: Progress) -> list[PageLine]:
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as exc:
        if "password" in str(exc).lower():
            raise OpenError(f"“{name}”有密码保护，请先在原来的程序里去掉密码。") from exc
        raise damaged(name) from exc
    try:
        pages = len(document)
        if pages > MOST_PAGES:
            raise OpenError(f"“{name}”超过 {MOST_PAGES} 页，太长了，请先拆成几个较小的文件。")
        lines: list[PageLine] = []
        left = MOST_CHARACTERS
        for at in range(pages):
            characters = _lines_of_page(document, at, min(left, MOST_CHARACTERS_OF_PAGE), lines)
            left -= characters
            if left < 0 or characters > MOST_CHARACTERS_OF_PAGE:
                raise too_long(name)
            progress((at + 1) / pages)
        return lines
    finally:
        document.close()


def _lines_of_page(
    document: pypdfium2.PdfDocument, at: int, most: int, lines: list[PageLine]
) -> int:
    """Add the lines of a page; none if the page is damaged or has more characters than ``most``.

    Returns:
        How many characters the page has.
    """
    try:
        page = document[at]
        text_page = page.get_textpage()
    except pypdfium2.PdfiumError:
        return 0
    try:
        characters: int = text_page.count_chars()
        if characters <= most:
            lines += page_lines(text_page.raw, at, page.get_cropbox())
        return characters
    finally:
        text_page.close()
        page.close()


def _source(found: Sequence[PageLine], sha256: str) -> DecodedSource:
    """Put lines together: the footnotes behind all others, as a Word document has them."""
    aside = page_matter(found)
    notes = footnotes([line for line in found if line not in aside])
    of_notes = frozenset(notes)
    lines = [*(line for line in found if line not in of_notes), *notes]
    starts: list[int] = []
    offset = 0
    for line in lines:
        starts.append(offset)
        offset += len(line.text) + 1
    text = "\n".join(line.text for line in lines)
    kept = [at for at, line in enumerate(lines) if line not in aside]
    goes_on = _joins([lines[at] for at in kept[: len(kept) - len(notes)]], notes)
    markup: list[Replacement] = []
    for at, next_at, joined in zip(kept, kept[1:], goes_on, strict=False):
        end = starts[at] + len(lines[at].text)
        if joined:
            markup.append(Replacement(end, end + 1, _joint(lines[at].text, lines[next_at].text)))
        elif beside(lines[at], lines[next_at]):
            markup.append(Replacement(end, end + 1, "\t"))
    if kept and kept[-1] != len(lines) - 1:
        end = starts[kept[-1]] + len(lines[kept[-1]].text)
        markup.append(Replacement(end, end + 1, ""))
    return DecodedSource(
        text,
        "PDF",
        text.count("\ufffd"),
        sha256,
        markup=tuple(markup),
        page_matter=tuple(
            Span(start, min(start + len(line.text) + 1, len(text)))
            for start, line in zip(starts, lines, strict=True)
            if line in aside
        ),
        pages=tuple(
            start
            for at, start in enumerate(starts[: len(starts) - len(notes)])
            if at == 0 or lines[at].page != lines[at - 1].page
        ),
    )


def _joins(text: Sequence[PageLine], notes: Sequence[PageLine]) -> list[bool]:
    """Tell of each line but the last whether its paragraph goes on in the line after it."""
    of_notes = [not begins_note(line) for line in notes[1:]]
    return [*joins(text), *([False] if text and notes else []), *of_notes]


def _joint(line: str, after: str) -> str:
    """Return what stands between two lines of one paragraph: a blank between Latin words."""
    return " " if line[-1].isascii() and after[0].isascii() else ""
