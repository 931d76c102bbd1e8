"""Conversion along words: a phrase counts only if it does not cut a word in two.

OpenCC matches from left to right and does not know the words of a text: it finds 人参 (ginseng) in
人参加会议, 周总 in 周总理 and 握发 in 掌握发展. jieba knows the words; a phrase counts if it is
part of one, or if it is made of whole ones. One-character words are no evidence against a phrase:
jieba cuts what it does not know into single characters.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import accumulate, pairwise
from typing import Final

from reader.core.script.phrases import Phrases

WORD_GUIDED_BY_DEFAULT: Final = ("s2t", "s2tw", "s2hk")
"""Configurations that convert better along words, measured on sentences of reports."""

WORD_GUIDED: Final = (*WORD_GUIDED_BY_DEFAULT, "s2twp")
"""Configurations that can convert along words: those from simplified script, which jieba knows."""

_CLAUSE: Final = re.compile("[^，。、；：？！“”‘’（）《》\\s]{1,200}")
"""A stretch that is cut by itself; bounded, so that any text is cut in linear time."""

_CLAUSES_KEPT: Final = 20_000


class Words:
    """Lets phrases count that agree with the words of a simplified text.

    Only the clauses that are asked about are cut, which are few.
    """

    def __init__(self, text: str) -> None:
        self._clauses = _CLAUSE.finditer(text)
        self._start = self._end = 0
        self._bounds: frozenset[int] = frozenset()
        self._ends: tuple[int, ...] = ()

    def longest(self, phrases: Phrases, text: str, at: int) -> int:
        """Return the length of the longest phrase that agrees with the words."""
        length = phrases.longest(text, at, len(text))
        if not length or not self._reach(at):
            return length
        place = at - self._start
        word_end = self._ends[place]
        whole_words = place in self._bounds
        while length and place + length > word_end:
            if whole_words and place + length in self._bounds:
                break
            length = phrases.longest(text, at, at + length - 1)
        return length

    def _reach(self, at: int) -> bool:
        """Go on to the clause that holds a place; tell whether there is one."""
        if at < self._end:
            return at >= self._start
        for clause in self._clauses:
            if at < clause.end():
                self._start, self._end = clause.span()
                self._bounds, self._ends = _words(clause[0])
                return at >= self._start
        self._end = self._start = at + 1
        return False


def forget_words() -> None:
    """Cut clauses anew from now on, after words were learned or forgotten."""
    _words.cache_clear()


@lru_cache(_CLAUSES_KEPT)
def _words(clause: str) -> tuple[frozenset[int], tuple[int, ...]]:
    """Return the borders of words, and for each character where its word ends.

    One-character words that follow one another are one word here.
    """
    from reader.core.words import cut_finely  # noqa: PLC0415 - most conversions need no words

    borders = [0, *accumulate(map(len, cut_finely(clause)))]
    known = frozenset(borders)
    ends = [0] * len(clause)
    for start, end in reversed(list(pairwise(borders))):
        joined = end - start == 1 and end < len(clause) and end + 1 in known
        ends[start:end] = [ends[end] if joined else end] * (end - start)
    return known, tuple(ends)
