"""Automatic tables of contents: Word makes them of the headings, and the window has its own.

Word marks them in up to three ways (ISO/IEC 29500-1): as a building block of that gallery
(17.5.2), as the result of a ``TOC`` field (17.16.5.68), by the styles ``toc 1`` to ``toc 9``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from lxml.etree import _Element as Element

from reader.sources.docx.styles import Styles
from reader.sources.docx.words import WORDS, words_of

_GALLERY: Final = f"{WORDS}sdtPr/{WORDS}docPartObj/{WORDS}docPartGallery"
_TITLE: Final = re.compile(r"目\s*[录錄次]|Contents|Table of Contents", re.IGNORECASE)
_PARAGRAPH: Final = f"{WORDS}p"
_OF_FIELDS: Final = tuple(
    f"{WORDS}{name}" for name in ("p", "fldChar", "instrText", "fldSimple", "t")
)


def contents_of(body: Element, styles: Styles) -> frozenset[Element]:
    """Return the paragraphs of the tables of contents of a document, with their titles.

    Args:
        body: The ``w:body`` element.
        styles: The document's styles.
    """
    paragraphs = list(body.iter(_PARAGRAPH))
    found = {paragraph for paragraph in paragraphs if styles.is_contents(paragraph)}
    for block in body.iter(f"{WORDS}sdt"):
        gallery = block.find(_GALLERY)
        if gallery is not None and gallery.get(f"{WORDS}val") == "Table of Contents":
            found.update(block.iter(_PARAGRAPH))
    fields = _Fields()
    for element in body.iter(*_OF_FIELDS):
        fields.pass_by(element)
    found.update(fields.contents)
    return frozenset([*found, *_titles(paragraphs, found)])


def _titles(paragraphs: list[Element], contents: set[Element]) -> Iterator[Element]:
    """Yield the titles that stand right before a table of contents, blank lines aside."""
    last: Element | None = None
    for paragraph in paragraphs if contents else ():
        if paragraph in contents:
            if last is not None and _TITLE.fullmatch(words_of(last).strip()):
                yield last
            last = None
        elif words_of(paragraph).strip():
            last = paragraph


class _Field:
    """A field that has begun.

    Attributes:
        code: What it does.
        first: Index of the paragraph it begins in; the next one if words stand before it.
    """

    def __init__(self, first: int) -> None:
        self.code = ""
        self.first = first


class _Fields:
    """Finds what ``TOC`` fields fill, element by element in text order.

    Attributes:
        contents: The paragraphs they fill alone.
    """

    def __init__(self) -> None:
        self.contents: set[Element] = set()
        self._paragraphs: list[Element] = []
        self._open: list[_Field] = []
        self._has_words = False
        self._ends = False

    def pass_by(self, element: Element) -> None:
        """Take the next paragraph, field character, field code or piece of text."""
        if element.tag == _PARAGRAPH:
            self._paragraphs.append(element)
            self._has_words = self._ends = False
        elif element.tag == f"{WORDS}t":
            self._pass_words(element)
        elif element.tag == f"{WORDS}instrText":
            if self._open:
                self._open[-1].code += element.text or ""
        elif element.tag == f"{WORDS}fldSimple":
            if _is_contents(element.get(f"{WORDS}instr", "")) and self._paragraphs:
                self.contents.add(self._paragraphs[-1])
        elif element.get(f"{WORDS}fldCharType") == "begin":
            self._open.append(_Field(len(self._paragraphs) - (not self._has_words)))
        elif element.get(f"{WORDS}fldCharType") == "end" and self._open:
            field = self._open.pop()
            if _is_contents(field.code):
                self.contents.update(self._paragraphs[max(0, field.first) :])
                self._ends = True

    def _pass_words(self, element: Element) -> None:
        if not (element.text or "").strip():
            return
        self._has_words = True
        if self._ends and not self._open:  # words of the text behind the end of the field
            self.contents.discard(self._paragraphs[-1])


def _is_contents(code: str) -> bool:
    return code.split()[:1] in (["TOC"], ["toc"])
