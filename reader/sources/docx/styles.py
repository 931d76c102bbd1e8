"""What the styles of a Word document say of a paragraph: heading or not, and its list.

A style inherits from the one it is based on (ISO/IEC 29500-1, 17.7.4.3).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from lxml.etree import _Element as Element

from reader.sources.docx.words import WORDS

_HEADING: Final = re.compile(r"(?:heading|标题|標題)\s*([1-9])", re.IGNORECASE)
_CONTENTS: Final = re.compile(
    r"(?:toc|contents|目[录錄])\s*(?:[1-9]|heading|标题|標題)", re.IGNORECASE
)
_BODY_LEVEL: Final = 9
"""``w:outlineLvl`` of body text; 0 to 8 are headings."""
_DEEPEST: Final = 20


class Styles:
    """The paragraph styles of one document.

    Args:
        styles: The ``w:styles`` element, or ``None``.
    """

    def __init__(self, styles: Element | None) -> None:
        found = () if styles is None else styles.iterfind(f"{WORDS}style")
        self._styles = {style.get(f"{WORDS}styleId", ""): style for style in found}

    def heading_rank(self, paragraph: Element) -> int:
        """Return the rank of a ``w:p`` element by its outline level or its style's name.

        Returns:
            From 1 to 9; 0 for body text.
        """
        for level in self._properties(paragraph, "outlineLvl"):
            outline_level = int(level.get(f"{WORDS}val", _BODY_LEVEL))
            return outline_level + 1 if 0 <= outline_level < _BODY_LEVEL else 0
        for name in self._names(paragraph):
            if match := _HEADING.match(name):
                return int(match[1])
        return 0

    def is_contents(self, paragraph: Element) -> bool:
        """Tell whether a ``w:p`` element is of a table of contents by its style's name."""
        return any(_CONTENTS.fullmatch(name) for name in self._names(paragraph))

    def list_place(self, paragraph: Element) -> tuple[str, int] | None:
        """Return list and level of a numbered ``w:p`` element, or ``None``."""
        for numbering in self._properties(paragraph, "numPr"):
            list_id, level = numbering.find(f"{WORDS}numId"), numbering.find(f"{WORDS}ilvl")
            if list_id is not None:
                depth = 0 if level is None else int(level.get(f"{WORDS}val", 0))
                return list_id.get(f"{WORDS}val", ""), depth
        return None

    def _properties(self, paragraph: Element, name: str) -> Iterator[Element]:
        """Yield a property of a paragraph, its own one first, then those of its styles."""
        for owner in (paragraph, *self._chain(paragraph)):
            found = owner.find(f"{WORDS}pPr/{WORDS}{name}")
            if found is not None:
                yield found

    def _names(self, paragraph: Element) -> Iterator[str]:
        """Yield the names of a paragraph's style and of those it is based on."""
        for style in self._chain(paragraph):
            name = style.find(f"{WORDS}name")
            if name is not None:
                yield name.get(f"{WORDS}val", "")

    def _chain(self, paragraph: Element) -> Iterator[Element]:
        """Yield the style of a paragraph and those it is based on; circles end."""
        place = paragraph.find(f"{WORDS}pPr/{WORDS}pStyle")
        for _ in range(_DEEPEST):
            style = None if place is None else self._styles.get(place.get(f"{WORDS}val", ""))
            if style is None:
                return
            yield style
            place = style.find(f"{WORDS}basedOn")
