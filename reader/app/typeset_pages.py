"""Pages that were typeset before: showing one again costs a fraction of setting it."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextDocument

from reader.app.shown_text import ShownText
from reader.app.typesetting import PageStyle, typeset_in_slices
from reader.core.outline import Outline
from reader.session.rendition import Rendition

LONG: Final = 15_000
"""Code points from which on a page is set in slices."""

_MOST_CODE_POINTS: Final = 400_000
"""What is kept at most, in all pages together; a laid out page takes some 40 bytes for one."""


class TypesetPages:
    """Typesets one report in one style, and keeps its pages in several scripts.

    Args:
        owner: Whom the documents belong to.
    """

    def __init__(self, owner: QObject) -> None:
        self._owner = owner
        self._outline: Outline | None = None
        self._style: PageStyle | None = None
        self._pages: list[ShownText] = []
        self._last: ShownText | None = None
        self._rests: dict[ShownText, Iterator[None]] = {}

    def is_kept(
        self, shown: ShownText, rendition: Rendition, outline: Outline, style: PageStyle
    ) -> bool:
        """Tell whether what is shown is the page that `page` would return."""
        return (
            shown in self._pages
            and shown.rendition == rendition
            and outline == self._outline
            and style == self._style
        )

    def forget(self) -> None:
        """Set pages anew from now on, since they are to be laid out otherwise."""
        self._drop(len(self._pages))

    def page(
        self, rendition: Rendition, outline: Outline, style: PageStyle, *, begun: bool = False
    ) -> ShownText:
        """Return the page of a rendition; it stays alive at least until the next one is shown.

        Args:
            rendition: The text.
            outline: Of the report text.
            style: How to set it.
            begun: Whether the beginning is enough, as it is for a long page; `rest` has the rest.
        """
        if not self._is_of(rendition, outline) or style != self._style:
            self._drop(len(self._pages))
        self._outline, self._style = outline, style
        for place, page in enumerate(self._pages):
            if page.rendition == rendition:
                page.rendition = rendition
                self._pages.append(self._pages.pop(place))
                return page
        document = QTextDocument(self._owner)
        slices = typeset_in_slices(document, rendition, outline, style)
        same = self._last and self._last.rendition is rendition
        positions = self._last.positions if self._last and same else None
        self._last = ShownText(rendition, document, positions)
        self._pages.append(self._last)
        if begun or len(rendition.text) > LONG:
            next(slices, None)
            self._rests[self._pages[-1]] = slices
        else:
            deque(slices, maxlen=0)
        while len(self._pages) > 1 and self._kept() > _MOST_CODE_POINTS:
            self._drop(1)
        return self._pages[-1]

    def rest(self, page: ShownText) -> Iterator[None] | None:
        """Return what sets the rest of a page, a slice at a time: a long one is only begun."""
        return self._rests.get(page)

    def _is_of(self, rendition: Rendition, outline: Outline) -> bool:
        """Tell whether the pages are of this report; a page that was kept may be its own."""
        if outline is self._outline:
            return True
        is_equal = any(page.rendition == rendition for page in self._pages)
        return is_equal and outline == self._outline

    def _kept(self) -> int:
        return sum(len(page.rendition.text) for page in self._pages)

    def _drop(self, oldest: int) -> None:
        """Give pages up, those first that were shown the longest time ago."""
        for page in self._pages[:oldest]:
            page.document.deleteLater()
            self._rests.pop(page, None)
        del self._pages[:oldest]
