"""Offsets of one text in another that was made from it by edits.

The report text is made from the decoded source by repairs, a rendition from the report text by
conversion. Only edits that change a length matter here: where nothing was changed, or a piece was
put in for one of the same length, offsets run on one to one.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from reader.core.span import Span


class Replacement(NamedTuple):
    """A wish: put ``text`` in the place of the code points ``[start, end)``."""

    start: int
    end: int
    text: str


class Edit(NamedTuple):
    """A deed: the code points ``[source_start, source_end)`` are ``[target_start, target_end)``."""

    source_start: int
    source_end: int
    target_start: int
    target_end: int

    def reversed(self) -> Edit:
        """Return the edit that undoes this one."""
        return Edit(self.target_start, self.target_end, self.source_start, self.source_end)


@dataclass(frozen=True)
class OffsetMap:
    """Maps offsets and spans between a source text and a target text, both ways.

    Offsets outside edits map exactly. A span that ends inside an edit is widened to the whole
    edit, since no part of its one side stands for a part of the other. A span never takes in text
    that was removed or put in at its border.

    Attributes:
        edits: In text order, none overlapping; only those that change the length.
        source_length: Length of the source in code points.
        target_length: Length of the target in code points.
    """

    edits: tuple[Edit, ...]
    source_length: int
    target_length: int

    @classmethod
    def identity(cls, length: int) -> OffsetMap:
        """Return the map of a text on itself."""
        return cls((), length, length)

    @property
    def is_identity(self) -> bool:
        """Whether every offset maps to itself."""
        return not self.edits

    def target_span(self, span: Span) -> Span:
        """Return where a passage of the source stands in the target."""
        if not self.edits:
            return span
        start = self.to_target(span.start)
        if not span:
            return Span(start, start)
        before = bisect_left(self._source_ends, span.end)
        if before < len(self.edits) and self.edits[before].source_start < span.end:
            return Span(start, self.edits[before].target_end)
        return Span(start, span.end + self._shift(before))

    def source_span(self, span: Span) -> Span:
        """Return where a passage of the target stood in the source."""
        return self.inverse.target_span(span)

    def to_target(self, offset: int) -> int:
        """Return the offset in the target of a place in the source.

        Inside an edit this is the start of what was put in; where text was put in at the place
        itself, it is the place behind it.
        """
        before = bisect_right(self._source_starts, offset)
        if before and offset < self.edits[before - 1].source_end:
            return self.edits[before - 1].target_start
        return offset + self._shift(before)

    def to_source(self, offset: int) -> int:
        """Return the offset in the source of a place in the target, as `to_target` does."""
        return self.inverse.to_target(offset)

    @cached_property
    def inverse(self) -> OffsetMap:
        """The map from the target back to the source."""
        edits = tuple(edit.reversed() for edit in self.edits)
        return OffsetMap(edits, self.target_length, self.source_length)

    @cached_property
    def _source_starts(self) -> list[int]:
        return [edit.source_start for edit in self.edits]

    @cached_property
    def _source_ends(self) -> list[int]:
        return [edit.source_end for edit in self.edits]

    def then(self, following: OffsetMap) -> OffsetMap:
        """Return the map from this source to the target that ``following`` makes of this target.

        Raises:
            ValueError: If ``following`` does not start from a text of this target's length.
        """
        if following.source_length != self.target_length:
            raise ValueError("the second map does not start where the first one ends")
        if self.is_identity:
            return following
        if following.is_identity:
            return self
        edits = tuple(_composed(self.edits, following.edits))
        return OffsetMap(edits, self.source_length, following.target_length)

    def _shift(self, before: int) -> int:
        """Return how far the target runs ahead of the source behind so many edits."""
        if not before:
            return 0
        last = self.edits[before - 1]
        return last.target_end - last.source_end


def edited(text: str, replacements: Iterable[Replacement]) -> tuple[str, OffsetMap]:
    """Carry out replacements and return the new text with the map to it.

    Args:
        text: The source.
        replacements: In text order, none overlapping.

    Raises:
        ValueError: If two replacements overlap or one lies outside the text.
    """
    pieces: list[str] = []
    edits: list[Edit] = []
    done = shift = 0
    for start, end, new in replacements:
        if not done <= start <= end <= len(text):
            raise ValueError(f"replacement [{start}, {end}) overlaps another or the text's end")
        pieces += (text[done:start], new)
        done = end
        if len(new) != end - start:
            edits.append(Edit(start, end, start + shift, start + shift + len(new)))
            shift += len(new) - (end - start)
    if not pieces:
        return text, OffsetMap.identity(len(text))
    pieces.append(text[done:])
    return "".join(pieces), OffsetMap(tuple(edits), len(text), len(text) + shift)


def _composed(first: Sequence[Edit], second: Sequence[Edit]) -> Iterator[Edit]:
    """Merge edits of two steps; those that touch the same middle text become one."""
    ahead_of_source = ahead_of_middle = 0  # middle minus source, target minus middle
    i = j = 0
    while i < len(first) or j < len(second):
        following = second[j].source_start if j < len(second) else None
        while i < len(first) and (following is None or first[i].target_end < following):
            source_start, source_end, start, end = first[i]
            ahead_of_source = end - source_end
            yield Edit(source_start, source_end, start + ahead_of_middle, end + ahead_of_middle)
            i += 1
        if following is None:
            return
        start, end = _earlier(first, i, second, j)
        source_start, target_start = start - ahead_of_source, start + ahead_of_middle
        reached = False
        while not reached:
            reached = True
            if i < len(first) and _meets(first[i].target_start, first[i].target_end, start, end):
                end = max(end, first[i].target_end)
                ahead_of_source = first[i].target_end - first[i].source_end
                i, reached = i + 1, False
            if j < len(second) and _meets(second[j].source_start, second[j].source_end, start, end):
                end = max(end, second[j].source_end)
                ahead_of_middle = second[j].target_end - second[j].source_end
                j, reached = j + 1, False
        yield Edit(source_start, end - ahead_of_source, target_start, end + ahead_of_middle)


def _earlier(first: Sequence[Edit], i: int, second: Sequence[Edit], j: int) -> tuple[int, int]:
    """Return the stretch of the middle text that the next edit of either step is about."""
    made = second[j].source_start, second[j].source_end
    if i == len(first):
        return made
    return min(made, (first[i].target_start, first[i].target_end))


def _meets(edit_start: int, edit_end: int, start: int, end: int) -> bool:
    """Tell whether an edit that starts no earlier belongs to the stretch ``[start, end)``."""
    return edit_start < end or edit_start == edit_end == start == end
