"""The lines of a page, put together from its characters by where they stand.

All lengths are in points (1/72 inch) from the lower left corner of the page, as in the file
(ISO 32000-1, 8.3.2.3).
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Final, NamedTuple

import pypdfium2.raw as pdfium

_LEAST_OVERLAP: Final = 0.4
"""Of the lower of two boxes: characters of one line stand beside each other so far."""
_BACK: Final = 1.5
"""Heights: a character so far to the left of the one before it begins another line."""
_LATIN_BLANK: Final = 0.15
"""Heights of a gap that stands for a blank between Latin words."""
_CHINESE_BLANK: Final = 0.2
"""Widths of a character; justified lines spread by less."""
_COLUMN_GAP: Final = 3.0
"""Heights of a gap that parts what stands side by side: columns, or cells of a table."""


class _Glyph(NamedTuple):
    """A character with the blank before it, if the file has one there."""

    character: str
    left: float
    bottom: float
    right: float
    top: float


@dataclass(frozen=True, slots=True)
class PageLine:
    """One line of words on a page.

    Attributes:
        text: Its words, without blanks at the ends.
        page: Number of its page, from 0.
        left: Left edge of its first character.
        right: Right edge of its last character.
        bottom: Lower edge.
        top: Upper edge.
    """

    text: str
    page: int
    left: float
    right: float
    bottom: float
    top: float

    @property
    def height(self) -> float:
        """Height of its characters, which is about their width in Chinese text."""
        return self.top - self.bottom


def page_lines(text_page: Any, page: int) -> list[PageLine]:  # noqa: ANN401 - a pointer of ctypes
    """Return the lines of a page in the order of the file.

    Args:
        text_page: A page's text as PDFium has loaded it (``FPDF_TEXTPAGE``).
        page: Number of the page, from 0.
    """
    lines: list[PageLine] = []
    glyphs: list[_Glyph] = []
    for glyph in _glyphs(text_page):
        if glyphs and not _on_one_line(glyphs[-1], glyph):
            lines += _line(glyphs, page)
            glyphs = []
        glyphs.append(glyph)
    lines += _line(glyphs, page)
    return lines


def _glyphs(text_page: Any) -> Iterator[_Glyph]:  # noqa: ANN401 - a pointer of ctypes
    """Yield the characters that are drawn; blanks that PDFium guesses are left out."""
    box = pdfium.FS_RECTF()
    place = ctypes.byref(box)
    high = 0
    blank = ""
    for at in range(pdfium.FPDFText_CountChars(text_page)):
        code = pdfium.FPDFText_GetUnicode(text_page, at)
        if 0xD800 <= code < 0xDC00:
            high = code
            continue
        if 0xDC00 <= code < 0xE000 and high:
            code = 0x10000 + ((high - 0xD800) << 10) + (code - 0xDC00)
        high = 0
        character = chr(code) if code <= 0x10FFFF else "\ufffd"
        if character.isspace():
            if pdfium.FPDFText_IsGenerated(text_page, at) == 0:
                blank = " "
            continue
        if code in (0, 0xFFFE, 0xFFFF) or 0xD800 <= code < 0xE000:
            continue
        if pdfium.FPDFText_GetLooseCharBox(text_page, at, place) and box.right >= box.left:
            yield _Glyph(blank + character, box.left, box.bottom, box.right, box.top)
            blank = ""


def _on_one_line(before: _Glyph, glyph: _Glyph) -> bool:
    """Tell whether a character stands on the line of the one before it, and near it."""
    height = min(before.top - before.bottom, glyph.top - glyph.bottom)
    overlap = min(before.top, glyph.top) - max(before.bottom, glyph.bottom)
    if overlap < _LEAST_OVERLAP * height:
        return False
    gap = glyph.left - before.right
    wide = max(before.top - before.bottom, glyph.top - glyph.bottom)
    return -_BACK * wide < gap < _COLUMN_GAP * wide


def _line(glyphs: list[_Glyph], page: int) -> list[PageLine]:
    if not glyphs:
        return []
    words = [glyphs[0].character.lstrip()]
    for before, glyph in pairwise(glyphs):
        if glyph.character[0] != " " and glyph.left - before.right > _gap(before, glyph):
            words.append(" ")
        words.append(glyph.character)
    return [
        PageLine(
            "".join(words),
            page,
            min(glyph.left for glyph in glyphs),
            max(glyph.right for glyph in glyphs),
            min(glyph.bottom for glyph in glyphs),
            max(glyph.top for glyph in glyphs),
        )
    ]


def _gap(before: _Glyph, glyph: _Glyph) -> float:
    """Return how wide a gap is at least that stands for a blank."""
    if before.character.isascii() and glyph.character.isascii():
        return _LATIN_BLANK * max(before.top - before.bottom, glyph.top - glyph.bottom)
    return _CHINESE_BLANK * max(before.right - before.left, glyph.right - glyph.left)
