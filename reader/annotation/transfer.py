"""Carry passages of an old text over to a new one."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import cached_property
from typing import Final, NamedTuple

from reader.annotation.difference import Difference, Kind
from reader.annotation.quote_match import FoldedQuote, find_quote
from reader.core.fold import Folded, fold
from reader.core.span import Span

_WINDOW: Final = 24
"""Folded characters on each side of a passage that vouch for its new place."""
_SLACK: Final = 6
"""How far they may have drifted towards it or away from it."""
_LEAST_SUPPORT: Final = 14
"""Folded characters in and beside a passage that must stand at its new place too."""
_LEAST_SUPPORT_MOVED: Final = 14
"""The same for a passage that left its neighbours: a phrase alone may recur by chance."""
_LEAST_SHARE: Final = 0.5
"""Of a passage's characters, how many must be left."""
_MARKS: Final = str.maketrans("。、“”„「」『』«»‘’—–…·", '.,"""""""""\'\'--.．')
_MARKS_REACH: Final = 16
_CONTEXT: Final = 24


class Place(NamedTuple):
    """Where a passage is in the new text.

    Attributes:
        span: The passage there.
        sure: Whether no other place is as likely.
    """

    span: Span
    sure: bool


class Transfer:
    """Two texts, the places of the one in the other worked out when first asked for."""

    def __init__(self, old_text: str, new_text: str) -> None:
        self.old_text = old_text
        self.new_text = new_text

    def place(self, span: Span) -> Place | None:
        """Return where a passage of the old text is in the new one, if it is there."""
        if self.old_text == self.new_text:
            return Place(span, sure=True)
        words = self._old.offset_map.target_span(span)
        if not words:
            return self._place_of_marks(span, words.start)
        found = self._carried(words) or self._found_again(words)
        if found is None:
            return None
        start, end, sure = found
        place = self._new.offset_map.source_span(Span(start, end))
        return Place(self._with_marks(span, words, place), sure)

    def place_of_quote(self, exact: str, prefix: str, suffix: str) -> Place | None:
        """Return where a quote of an unknown text is in the new one, if it is there."""
        quote = FoldedQuote(*(fold(part).text for part in (exact, prefix, suffix)))
        if not quote.exact:
            return None
        match = find_quote(quote, self._new.text)
        if match is None:
            return None
        start, end, sure = match
        place = self._new.offset_map.source_span(Span(start, end))
        return Place(place, sure)

    @cached_property
    def _old(self) -> Folded:
        return fold(self.old_text)

    @cached_property
    def _new(self) -> Folded:
        return fold(self.new_text)

    @cached_property
    def _difference(self) -> Difference:
        return Difference(self._old.text, self._new.text, _breaks(self.old_text, self._old))

    def _carried(self, words: Span) -> tuple[int, int, bool] | None:
        """Return where the difference puts folded words, if enough vouches for it."""
        difference = self._difference
        start, end = words.start, words.end
        doubtful = all(difference.doubtful[start:end])
        block = None if doubtful else difference.block_around(start, end)
        if block:
            found = (start + block.new - block.old, end + block.new - block.old)
        elif cluster := self._cluster(words):
            found = cluster
        else:
            return None
        support = self._support(words, *found)
        moved = any(kind >= Kind.MOVED for kind in difference.kind[start:end])
        need = _LEAST_SUPPORT_MOVED if moved else _LEAST_SUPPORT
        if support < min(need, len(difference.old) // 2):
            return None
        return (*found, not doubtful)

    def _cluster(self, words: Span) -> tuple[int, int] | None:
        """Return the stretch that most images of the words lie in."""
        image, kind = self._difference.image, self._difference.kind
        places = [(at, image[at]) for at in range(words.start, words.end) if image[at] >= 0]
        if not places:
            return None
        longest = len(words) + max(4, len(words) // 3)
        best: tuple[int, int, int] = (0, 0, 0)
        for _, low in places:
            inside = [(at, to) for at, to in places if low <= to < low + longest]
            same = sum(kind[at] in (Kind.KEPT, Kind.MOVED) for at, _ in inside)
            best = max(best, (same, -low, -max(to for _, to in inside) - 1))
        same, low, high = best
        if same < _LEAST_SHARE * len(words):
            return None
        return -low, -high

    def _support(self, words: Span, start: int, end: int) -> int:
        """Count the characters in and beside a passage that stand in and beside its place."""
        image, kind = self._difference.image, self._difference.kind
        same = (Kind.KEPT, Kind.MOVED)
        inside = sum(
            kind[at] in same and start <= image[at] < end for at in range(words.start, words.end)
        )
        before = sum(
            kind[at] in same and 0 < start - image[at] <= words.start - at + _SLACK
            for at in range(max(0, words.start - _WINDOW), words.start)
        )
        after = sum(
            kind[at] in same and 0 <= image[at] - end <= at - words.end + _SLACK
            for at in range(words.end, min(len(image), words.end + _WINDOW))
        )
        return inside + max(before, after)

    def _found_again(self, words: Span) -> tuple[int, int, bool] | None:
        """Return where the words stand among what is new, with their context."""
        old = self._difference.old
        quote = FoldedQuote(
            words.of(old),
            old[max(0, words.start - _CONTEXT) : words.start],
            old[words.end : words.end + _CONTEXT],
        )
        match = find_quote(quote, self._new.text, self._difference.taken)
        return (match.start, match.end, match.sure) if match else None

    def _place_of_marks(self, span: Span, between: int) -> Place | None:
        """Return where punctuation is, by the words on both sides of it."""
        image, kind = self._difference.image, self._difference.kind
        if not 0 < between < len(image) or not kind[between - 1] == kind[between] == Kind.KEPT:
            return None
        if image[between] != image[between - 1] + 1:
            return None
        to_source = self._new.offset_map.source_span
        left = to_source(Span(image[between - 1], image[between - 1] + 1)).end
        right = to_source(Span(image[between], image[between] + 1)).start
        start = self.new_text.find(span.of(self.old_text), left, right)
        if start < 0:
            return None
        return Place(Span(start, start + len(span)), sure=True)

    def _with_marks(self, old: Span, words: Span, place: Span) -> Span:
        """Widen a place by the punctuation that its passage began and ended with."""
        core = self._old.offset_map.source_span(words)
        lead = self.old_text[old.start : max(old.start, core.start)]
        tail = self.old_text[min(old.end, core.end) : old.end]
        before = self.new_text[max(0, place.start - _MARKS_REACH - len(lead)) : place.start]
        after = self.new_text[place.end : place.end + _MARKS_REACH + len(tail)]
        return Span(
            place.start - _same_marks(lead[::-1], before[::-1]),
            place.end + _same_marks(tail, after),
        )


def _same_marks(marks: str, text: str) -> int:
    """Return how much of a text's beginning is these marks, whatever their width, and blanks."""
    reached = at = 0
    for mark in marks:
        if mark.isspace():
            continue
        while at < len(text) and text[at].isspace():
            at += 1
        if at == len(text) or _mark(text[at]) != _mark(mark):
            break
        at += 1
        reached = at
    return reached


def _mark(character: str) -> str:
    return unicodedata.normalize("NFKC", character).translate(_MARKS)


def _breaks(text: str, folded: Folded) -> Sequence[int]:
    """Return for every folded character how much of a break the text has before it."""
    breaks = bytearray(len(folded.text) + 1)
    for edit in folded.offset_map.edits:
        between = text[edit.source_start : edit.source_end]
        breaks[edit.target_end] = max((_HEIGHTS.get(mark, 0) for mark in between), default=0)
    return breaks


_HEIGHTS: Final = {
    "\n": 4,
    "。": 3,
    "！": 3,
    "？": 3,
    "；": 2,
    ";": 2,
    "，": 1,
    ",": 1,
    "：": 1,
    "、": 1,
}
