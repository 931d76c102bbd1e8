"""Carry passages of an old text over to a new one."""

from __future__ import annotations

import unicodedata
from functools import cached_property
from typing import Final, NamedTuple

from reader.annotation.difference import Difference, Kind
from reader.annotation.quote_match import FoldedQuote, Likenesses, find_quote
from reader.core.fold import Folded, fold
from reader.core.span import Span

_WINDOW: Final = 24
"""Folded characters on each side of a passage that vouch for its new place."""
_SLACK: Final = 6
"""How far they may have drifted towards it or away from it."""
_LEAST_SUPPORT: Final = 14
"""Folded characters in and beside a passage that must stand at its new place too."""
_SURE_SHARE: Final = 0.5
"""Of all those characters, how many make the place sure."""
_LEAST_SHARE: Final = 0.5
"""Of a passage's characters, how many must be left."""
_LEAST_LINE: Final = 4
"""Folded characters of a line that alone vouch for a passage in it, if not for good."""
_LINE_BREAK: Final = 4
_HEIGHTS: Final = {
    "\n": _LINE_BREAK,
    **dict.fromkeys("。！？", 3),
    **dict.fromkeys("；;", 2),
    **dict.fromkeys("，,：:、", 1),
}
"""How much of a break a mark is."""
_MARKS: Final = str.maketrans(
    {
        **dict.fromkeys("“”„「」『』«»", '"'),
        **dict.fromkeys("‘’", "'"),
        **dict.fromkeys("—–", "-"),
        **dict.fromkeys("。·", "."),
        "、": ",",
    }
)
"""Marks that stand for one another in different editions, after NFKC."""
_MARKS_REACH: Final = 16
"""Code points beside a place that are looked at for the marks of its passage."""
_CONTEXT: Final = 24
"""Folded characters of context for a passage that is looked for by its words."""


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
        core = self._old.offset_map.source_span(words)
        lead = self.old_text[span.start : max(span.start, core.start)]
        tail = self.old_text[min(span.end, core.end) : span.end]
        return Place(self._with_marks(lead, tail, place), sure)

    def place_of_quote(self, exact: str, prefix: str, suffix: str) -> Place | None:
        """Return where a quote of an unknown text is in the new one, if it is there."""
        words = fold(exact)
        if not words.text:
            return None
        quote = FoldedQuote(words.text, fold(prefix).text, fold(suffix).text)
        match = find_quote(quote, self._new.text) or self._likenesses.find(quote)
        if match is None:
            return None
        place = self._new.offset_map.source_span(Span(match.start, match.end))
        core = words.offset_map.source_span(Span(0, len(words.text)))
        return Place(self._with_marks(exact[: core.start], exact[core.end :], place), match.sure)

    @cached_property
    def _old(self) -> Folded:
        return fold(self.old_text)

    @cached_property
    def _new(self) -> Folded:
        return fold(self.new_text)

    @cached_property
    def _likenesses(self) -> Likenesses:
        return Likenesses(self._new.text)

    @cached_property
    def _difference(self) -> Difference:
        return Difference(self._old.text, self._new.text, self._old_breaks)

    @cached_property
    def _old_breaks(self) -> bytearray:
        return _breaks(self.old_text, self._old)

    @cached_property
    def _new_breaks(self) -> bytearray:
        return _breaks(self.new_text, self._new)

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
        inside, before, after = self._support(words, *found)
        length = len(difference.old)
        if inside + max(before, after) < min(_LEAST_SUPPORT, length // 2):
            return (*found, False) if self._is_in_a_kept_line(*found, start) else None
        beside = min(_WINDOW, start) + min(_WINDOW, length - end)
        if inside + before + after >= _SURE_SHARE * (end - start + beside):
            return (*found, not doubtful)
        strayed = any(kind >= Kind.MOVED for kind in difference.kind[start:end])
        return None if strayed and not self._is_whole(words) else (*found, False)

    def _cluster(self, words: Span) -> tuple[int, int] | None:
        """Return the stretch that most images of the words lie in."""
        image, same = self._difference.image, self._difference.same
        places = [(at, image[at]) for at in range(words.start, words.end) if image[at] >= 0]
        longest = len(words) + max(4, len(words) // 3)
        best = (0, 0, 0)
        while places:
            low = min(to for _, to in places)
            inside = [(at, to) for at, to in places if to < low + longest]
            equal = sum(same[at] for at, _ in inside)
            best = max(best, (equal, -low, -max(to for _, to in inside) - 1))
            if len(inside) == len(places):
                break
            places = [(at, to) for at, to in places if to > low]
        equal, low, high = best
        if equal < _LEAST_SHARE * len(words):
            return None
        return -low, -high

    def _is_in_a_kept_line(self, start: int, end: int, old_start: int) -> bool:
        """Tell whether a place is in a line that is the same in both texts, as a heading is."""
        difference = self._difference
        old_line = _line(self._old_breaks, old_start)
        new_line = _line(self._new_breaks, start)
        return (
            end <= new_line.end
            and len(old_line) >= _LEAST_LINE
            and old_line.of(difference.old) == new_line.of(difference.new)
        )

    def _is_whole(self, words: Span) -> bool:
        """Tell whether what strayed with a passage is a clause or more in both texts.

        A stock phrase that was taken out here and put in there is not.
        """
        image = self._difference.image
        known = [at for at in range(words.start, words.end) if image[at] >= 0]
        first, last = known[0], known[-1]
        while first and image[first - 1] >= 0 and image[first - 1] == image[first] - 1:
            first -= 1
        while last + 1 < len(image) and image[last + 1] == image[last] + 1:
            last += 1
        ends = (self._old_breaks[first], self._old_breaks[last + 1])
        return all((*ends, self._new_breaks[image[first]], self._new_breaks[image[last] + 1]))

    def _support(self, words: Span, start: int, end: int) -> tuple[int, int, int]:
        """Count the characters in, before and after a passage that stand so at its place too."""
        image, same = self._difference.image, self._difference.same
        left = range(max(0, words.start - _WINDOW), words.start)
        right = range(words.end, min(len(image), words.end + _WINDOW))
        inside = sum(
            1 for at in range(words.start, words.end) if same[at] and start <= image[at] < end
        )
        before = sum(
            1 for at in left if same[at] and 0 < start - image[at] <= words.start - at + _SLACK
        )
        after = sum(
            1 for at in right if same[at] and 0 <= image[at] - end <= at - words.end + _SLACK
        )
        return inside, before, after

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

    def _with_marks(self, lead: str, tail: str, place: Span) -> Span:
        """Widen a place by the punctuation that its passage began and ended with."""
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


def _breaks(text: str, folded: Folded) -> bytearray:
    """Return for every folded character how much of a break the text has before it."""
    breaks = bytearray(len(folded.text) + 1)
    for edit in folded.offset_map.edits:
        between = text[edit.source_start : edit.source_end]
        breaks[edit.target_end] = max((_HEIGHTS.get(mark, 0) for mark in between), default=0)
    breaks[0] = breaks[-1] = _LINE_BREAK
    return breaks


def _line(breaks: bytearray, offset: int) -> Span:
    """Return the line that a folded character stands in."""
    return Span(breaks.rfind(_LINE_BREAK, 0, offset + 1), breaks.find(_LINE_BREAK, offset + 1))
