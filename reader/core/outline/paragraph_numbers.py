"""Paragraphs counted as people cite them: the fourth paragraph of the second part."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cached_property

from reader.core.outline.model import Heading, Outline
from reader.core.outline.paragraphs import paragraphs


class ParagraphNumbers:
    """The paragraphs of one report text by their numbers, from 1.

    A part begins with a heading of the first level, which is its first paragraph. Blank lines are
    not counted.

    Args:
        text: The report text.
        outline: Its outline.
    """

    def __init__(self, text: str, outline: Outline) -> None:
        self._text, self._outline = text, outline

    @cached_property
    def parts(self) -> tuple[Heading, ...]:
        """The headings that begin a part, in text order."""
        return tuple(heading for heading in self._outline.headings if heading.level == 1)

    def part(self, offset: int) -> Heading | None:
        """Return the heading of the part a place is in; ``None`` before the first part."""
        following = bisect_right(self.parts, offset, key=lambda heading: heading.span.start)
        return self.parts[following - 1] if following else None

    def rank(self, part: Heading) -> int:
        """Return the place of a part among the parts, from 0."""
        return bisect_left(self.parts, part.span.start, key=lambda heading: heading.span.start)

    def number(self, offset: int, part: Heading | None = None) -> int:
        """Return the number of the paragraph a place is in.

        Args:
            offset: Code point of the report text; a place between paragraphs belongs to the one
                before.
            part: The part that is counted in; the whole report if ``None``.
        """
        return max(1, bisect_right(self._starts, offset) - self._before(part))

    def offset(self, number: int, part: Heading | None = None) -> int:
        """Return where a paragraph begins, or the nearest one if there is none of this number."""
        if not self._starts:
            return 0
        wanted = self._before(part) + number - 1
        return self._starts[min(max(wanted, 0), len(self._starts) - 1)]

    def count(self, part: Heading | None = None) -> int:
        """Return how many paragraphs a part or the whole report has."""
        return self._behind(part) - self._before(part)

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        return tuple(paragraph.start for paragraph in paragraphs(self._text))

    def _before(self, part: Heading | None) -> int:
        """Return how many paragraphs come before a part; it may begin within its first one."""
        if part is None:
            return 0
        return max(0, bisect_right(self._starts, part.span.start) - 1)

    def _behind(self, part: Heading | None) -> int:
        following = self.rank(part) + 1 if part else len(self.parts)
        if following >= len(self.parts):
            return len(self._starts)
        return max(0, bisect_left(self._starts, self.parts[following].span.start))
