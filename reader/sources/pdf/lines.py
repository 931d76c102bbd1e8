"""The lines of a page, put together from its characters by where they stand.

All lengths are in points (1/72 inch) from the lower left corner of the page, as in the file
(ISO 32000-1, 8.3.2.3); a page whose words run upwards or downwards is turned first.
"""

from __future__ import annotations

import ctypes
import math
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import Any, Final, NamedTuple

import pypdfium2.raw as pdfium

_LEAST_OVERLAP: Final = 0.4
"""Of the lower of two boxes: characters of one line stand beside each other so far."""
_LATIN_BLANK: Final = 0.15
"""Heights of a gap that stands for a blank between Latin words."""
_CHINESE_BLANK: Final = 0.2
"""Widths of a character; justified lines spread by less."""
_MIXED_BLANK: Final = 0.5
"""Ems; between Chinese characters and digits or letters typesetters leave a quarter of one."""
_COLUMN_GAP: Final = 3.0
"""Heights of a gap that parts what stands side by side: columns, or cells of a table."""
_LEAST_SPREAD: Final = 6
"""Characters of a line whose usual gap tells that it is spread; a name of two is parted by one."""
_WIDE: Final = "\u2e80"
"""Characters from here on are as wide as the type is large."""
_EM: Final = 0.75
"""Of the height of a line: the size of type that has no wide characters."""
_WIDE_BLANKS: Final = "\u2000"
"""Blanks from here on are of their own width, as that within 李　波; others are one."""
_SAMPLE: Final = 400
"""So many characters of a page tell which way its words run."""

Box = tuple[float, float, float, float]
"""Left, bottom, right and upper edge."""


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
        height: Usual height of its characters.
        em: Width of its Chinese characters, which is the size of its type; spread characters count
            as wide as they are high.
    """

    text: str
    page: int
    left: float
    right: float
    bottom: float
    top: float
    height: float
    em: float


def page_lines(text_page: Any, page: int, shown: Box) -> list[PageLine]:  # noqa: ANN401 - a pointer of ctypes
    """Return the lines of a page in the order of the file.

    Args:
        text_page: A page's text as PDFium has loaded it (``FPDF_TEXTPAGE``).
        page: Number of the page, from 0.
        shown: The part of the page that is shown; words beside it are left out.
    """
    lines: list[PageLine] = []
    row: list[_Glyph] = []
    for glyph in _glyphs(text_page, shown):
        if row and not _beside(row[-1], glyph):
            lines += (_line(part, page) for part in _parts(row))
            row = []
        row.append(glyph)
    lines += (_line(part, page) for part in _parts(row))
    return lines


def _glyphs(text_page: Any, shown: Box) -> Iterator[_Glyph]:  # noqa: ANN401 - a pointer of ctypes
    """Yield the characters that are drawn; blanks that PDFium guesses are left out."""
    box = pdfium.FS_RECTF()
    place = ctypes.byref(box)
    turned = _upright(text_page)
    left, bottom, right, top = shown
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
                blank = character if character >= _WIDE_BLANKS else " "
            continue
        if code in (0, 0xFFFE, 0xFFFF) or 0xD800 <= code < 0xE000:
            continue
        if not pdfium.FPDFText_GetLooseCharBox(text_page, at, place) or box.right < box.left:
            continue
        x, y = (box.left + box.right) / 2, (box.bottom + box.top) / 2
        if left <= x <= right and bottom <= y <= top:
            yield _Glyph(blank + character, *turned(box.left, box.bottom, box.right, box.top))
            blank = ""


def _upright(text_page: Any) -> Callable[[float, float, float, float], Box]:  # noqa: ANN401 - a pointer
    """Return what turns boxes so that most words of the page run from left to right."""
    count = pdfium.FPDFText_CountChars(text_page)
    angles = (
        pdfium.FPDFText_GetCharAngle(text_page, at)
        for at in range(0, count, max(1, count // _SAMPLE))
    )
    quarters = Counter(round(angle / (math.pi / 2)) % 4 for angle in angles if angle >= 0)
    turns = max(quarters, key=lambda turn: quarters[turn], default=0)
    return (
        lambda left, bottom, right, top: (left, bottom, right, top),
        lambda left, bottom, right, top: (-top, left, -bottom, right),
        lambda left, bottom, right, top: (-right, -top, -left, -bottom),
        lambda left, bottom, right, top: (bottom, -right, top, -left),
    )[turns]


def _beside(before: _Glyph, glyph: _Glyph) -> bool:
    """Tell whether a character stands at the height of the one drawn before it."""
    height = min(before.top - before.bottom, glyph.top - glyph.bottom)
    return min(before.top, glyph.top) - max(before.bottom, glyph.bottom) >= _LEAST_OVERLAP * height


def _parts(row: list[_Glyph]) -> Iterator[list[_Glyph]]:
    """Part the characters of one height where columns are; a font may be drawn after another."""
    part: list[_Glyph] = []
    for glyph in sorted(row, key=lambda one: one.left):
        if part and glyph.left - part[-1].right > _COLUMN_GAP * max(
            part[-1].top - part[-1].bottom, glyph.top - glyph.bottom
        ):
            yield part
            part = []
        part.append(glyph)
    if part:
        yield part


def _line(glyphs: list[_Glyph], page: int) -> PageLine:
    words = [glyphs[0].character.lstrip()]
    stretch = _stretch(glyphs)
    for before, glyph in pairwise(glyphs):
        gap = glyph.left - before.right - stretch
        if not glyph.character[0].isspace() and gap > _gap(before, glyph):
            words.append(" ")
        words.append(glyph.character)
    height = median(glyph.top - glyph.bottom for glyph in glyphs)
    wide = [glyph.right - glyph.left for glyph in glyphs if glyph.character[-1] >= _WIDE]
    return PageLine(
        "".join(words),
        page,
        min(glyph.left for glyph in glyphs),
        max(glyph.right for glyph in glyphs),
        min(glyph.bottom for glyph in glyphs),
        max(glyph.top for glyph in glyphs),
        height,
        min(median(wide), height) if wide else _EM * height,
    )


def _stretch(glyphs: list[_Glyph]) -> float:
    """Return by how much a line is spread to fill its column: its usual gap."""
    if len(glyphs) < _LEAST_SPREAD:
        return 0.0
    return max(0.0, median(after.left - before.right for before, after in pairwise(glyphs)))


def _gap(before: _Glyph, glyph: _Glyph) -> float:
    """Return how wide a gap is at least that stands for a blank."""
    wide = max(before.right - before.left, glyph.right - glyph.left)
    latin = before.character[-1].isascii(), glyph.character[-1].isascii()
    if all(latin):
        return _LATIN_BLANK * max(before.top - before.bottom, glyph.top - glyph.bottom)
    return (_MIXED_BLANK if any(latin) else _CHINESE_BLANK) * wide
