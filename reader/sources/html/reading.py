"""Read an HTML file: the report in it as text, the page around it set aside."""

from __future__ import annotations

import codecs
import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from selectolax.lexbor import LexborHTMLParser

from reader.core.decode import Decoded, decode
from reader.core.offset_map import Replacement
from reader.core.outline.model import MarkedLine
from reader.core.span import Span
from reader.errors import OpenError
from reader.sources.html.characters import (
    Characters,
    blanks,
    characters,
    depth,
    most_attributes,
)
from reader.sources.html.main_text import report_words
from reader.sources.html.page import Page, Words, separator
from reader.sources.model import DecodedSource
from reader.sources.refusals import too_long

_DEEPEST: Final = 1_000
"""Elements nested deeper are read by their tags alone: browsers nest no deeper than 512, and the
parser's time grows with the square of the depth."""
MOST_TAGS: Final = 1_000_000
"""Tags and entities; a report of 1,000 pages has some ten thousand of them."""
MOST_CHARACTERS: Final = 20_000_000
"""Pictures aside; a report of 1,000 pages has a million, with its marks three."""
_TAG_OR_ENTITY: Final = re.compile("<[a-zA-Z/]|&")
_MOST_ATTRIBUTES: Final = 1_000
"""Of one tag; the parser's time grows with the square of them."""
_CHARSET: Final = re.compile(
    rb"<(?:meta[^>]{0,200}charset|\?xml[^>]{0,200}encoding)\s*=\s*[\"']?\s*([-\w]{2,20})",
    re.IGNORECASE,
)
_NOT_OF_ASCII: Final = ("UTF-16", "UTF-32")
"""What no file is in whose tags can be read byte by byte (WHATWG HTML, 13.2.3.2)."""
_SURELY_UTF_8: Final = re.compile("[\u0800-\U0010ffff]")
"""By chance, bytes of another encoding make no such characters."""
_DATA: Final = re.compile(r"data:[\w/+.-]*;base64,[^\"'<>\s]*")
"""Pictures within the page."""
_HEAD_BYTES: Final = 4096
_BOMS: Final = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_LINE_TAG: Final = re.compile(r"</?(?:p|div|br|h[1-6]|li|tr|table|ul|ol|section|article)\b", re.I)


@dataclass(frozen=True)
class Extract:
    """What the report of a page is made of; offsets are of the HTML.

    Attributes:
        markup: What to put for all that is not shown.
        page_matter: What is shown, but not of the report.
        headings: Headings, by where they begin.
    """

    markup: tuple[Replacement, ...]
    page_matter: tuple[Span, ...]
    headings: tuple[MarkedLine, ...]


@dataclass(frozen=True, slots=True)
class _Run:
    """Characters of one text node, ``[first, last)`` of all characters of the file."""

    first: int
    last: int
    before: str
    kept: bool
    rank: int


def read_html(data: bytes, name: str, encoding: str | None = None) -> DecodedSource:
    """Read the bytes of an HTML file; nothing that it links to is fetched.

    Args:
        data: The whole file.
        name: What to call the file in a message.
        encoding: Name of the encoding; found out if ``None``.

    Raises:
        OpenError: If there are no words on the page, or no encoding of that name.
    """
    page = decoded(data, encoding)
    if is_too_long(page.text):
        raise too_long(name)
    found = extract(page.text)
    if found is None:
        raise OpenError(f"“{name}”里没有可读的文字，请在浏览器里打开网页，另存后再试。")
    return DecodedSource(
        page.text,
        page.encoding,
        page.damaged,
        hashlib.sha256(data).hexdigest(),
        found.markup,
        found.page_matter,
        found.headings,
    )


def is_too_long(source: str) -> bool:
    """Tell whether an HTML text would take too much time and memory: a minute, a gigabyte."""
    return (
        sum(1 for _ in _TAG_OR_ENTITY.finditer(source)) > MOST_TAGS
        or len(source) - sum(len(data[0]) for data in _DATA.finditer(source)) > MOST_CHARACTERS
    )


def extract(source: str) -> Extract | None:
    """Find the report in an HTML text; ``None`` if the text shows no words."""
    shown = characters(source)
    if not shown.text:
        return None
    is_tame = depth(source) <= _DEEPEST and most_attributes(source) <= _MOST_ATTRIBUTES
    runs = _runs_of_tree(source, shown) if is_tame else None
    return _extract(source, shown, runs or _runs_of_tags(source, shown))


def decoded(data: bytes, encoding: str | None = None) -> Decoded:
    """Decode a page of HTML or XHTML.

    What a page says of its encoding, in a ``meta`` element or in the declaration of XML, counts if
    it reads the page without a fault. Many pages that were stored anew say what they were in
    before, so it does not count against what can only be UTF-8.

    Args:
        data: The whole file.
        encoding: Name of the encoding; found out if ``None``.

    Raises:
        OpenError: If there is no encoding of that name.
    """
    found = decode(data, encoding)
    said = None if encoding or data.startswith(_BOMS) else _CHARSET.search(data[:_HEAD_BYTES])
    is_utf_8 = found.encoding == "UTF-8" and not found.damaged and _SURELY_UTF_8.search(found.text)
    if said is None or is_utf_8:
        return found
    try:
        as_said = decode(data, said[1].decode("ascii"))
    except OpenError:
        return found
    return found if as_said.damaged or as_said.encoding.startswith(_NOT_OF_ASCII) else as_said


def _runs_of_tree(source: str, shown: Characters) -> list[_Run] | None:
    """Return the runs as the parser sees them; ``None`` if its words are not those of the file."""
    parser = LexborHTMLParser(source)
    root, title = parser.body, parser.css_first("title")
    if root is None:
        return None
    page = Page(root, title.text() if title else "")
    runs: list[_Run] = []
    at = 0
    last_kept: Words | None = None
    for one, kept in zip(page.words, report_words(page), strict=True):
        first = at if shown.text.startswith(one.text, at) else shown.text.find(one.text, at)
        if first < 0:
            return None
        at = first + len(one.text)
        before = separator(last_kept, one) if kept and last_kept else ""
        rank = one.place.heading_rank if before else 0
        runs.append(_Run(first, at, before, kept, rank))
        last_kept = one if kept else last_kept
    return runs if any(run.kept for run in runs) else None


def _runs_of_tags(source: str, shown: Characters) -> list[_Run]:
    """Return the runs of a file whose tree is of no use: all its words, parted by tags of lines."""
    runs: list[_Run] = []
    first = 0
    for at in range(1, len(shown.text) + 1):
        if at < len(shown.text):
            gap_start, gap_end = shown.ends[at - 1], shown.starts[at]
            if gap_start == gap_end or not _LINE_TAG.search(source, gap_start, gap_end):
                continue
        runs.append(_Run(first, at, "\n" if first else "", kept=True, rank=0))
        first = at
    return runs


def _extract(source: str, shown: Characters, runs: Sequence[_Run]) -> Extract:
    builder = _Builder(source, shown)
    done = 0
    for run in runs:
        if run.first > done:
            builder.set_aside(done, run.first)
        if run.kept:
            builder.keep(run)
        else:
            builder.set_aside(run.first, run.last)
        done = run.last
    if done < len(shown.text):
        builder.set_aside(done, len(shown.text))
    return builder.finished()


class _Builder:
    """Puts markup and page matter together; they share no place."""

    def __init__(self, source: str, shown: Characters) -> None:
        self._source, self._shown = source, shown
        self._markup: list[Replacement] = []
        self._aside: list[Span] = []
        self._headings: list[MarkedLine] = []
        self._done = 0

    def keep(self, run: _Run) -> None:
        """Keep the words of a run, with what parts them from the words before."""
        shown = self._shown
        if run.rank:
            self._headings.append(MarkedLine(shown.starts[run.first], run.rank))
        for at in range(run.first, run.last):
            start, end = shown.starts[at], shown.ends[at]
            if start < self._done:
                continue  # the second character of one entity
            between = run.before if at == run.first else ""
            if start > self._done:
                between = between or self._blank(at)
                self._put(self._done, start, between)
            elif between:
                self._markup.append(Replacement(start, start, between))
            if end - start > 1:
                self._put(start, end, shown.text[at])
            self._done = end

    def set_aside(self, first: int, last: int) -> None:
        """Set the words of a run aside."""
        start, end = self._shown.starts[first], self._shown.ends[last - 1]
        if start < self._done:
            return
        self._put(self._done, start, "")
        self._aside.append(Span(start, end))
        self._done = end

    def finished(self) -> Extract:
        """Return what was put together."""
        self._put(self._done, len(self._source), "")
        return Extract(tuple(self._markup), tuple(self._aside), tuple(self._headings))

    def _blank(self, at: int) -> str:
        """Return the blank before a character: one where the file has some between words."""
        if at == 0 or not self._aside_is_before(at):
            return ""
        found = blanks(self._source, self._shown.ends[at - 1], self._shown.starts[at])
        if not found:
            return ""
        if wide := "".join(blank for blank in found if blank >= "\u2000"):
            return wide
        before, after = self._shown.text[at - 1], self._shown.text[at]
        wrapped = "\n" in found and not (before.isascii() and after.isascii())
        return "" if wrapped else " "

    def _aside_is_before(self, at: int) -> bool:
        """Tell whether the character before was kept, so that a blank can part the two."""
        return self._done == self._shown.ends[at - 1] and not (
            self._aside and self._aside[-1].end == self._done
        )

    def _put(self, start: int, end: int, text: str) -> None:
        if start < end or text:
            self._markup.append(Replacement(start, end, text))
