"""Entries of dictionaries, matched from left to right, the longest first at each place."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Container, Sequence
from functools import cached_property
from operator import itemgetter
from typing import Final

_MARKS: Final = "，。、；\n"
"""The commonest marks of reports; those that are in no entry are places to start matching at."""


class Phrases:
    """A dictionary of phrases.

    What is needed to match is worked out when it is first needed: of 49,000 entries a text needs
    those that start with one of its characters.
    """

    def __init__(self, entries: dict[str, str]) -> None:
        self.entries: Final = entries
        self._heads: dict[str, dict[str, int]] = {}

    @cached_property
    def _sorted(self) -> list[str]:
        return sorted(self.entries)

    @cached_property
    def _marks(self) -> list[str]:
        joined = "".join(self.entries)
        return [mark for mark in _MARKS if mark not in joined]

    def longest(self, text: str, at: int, end: int) -> int:
        """Return the length of the longest entry at a place, 0 if there is none.

        Args:
            text: The text.
            at: Where the entry starts.
            end: Where it ends at the latest.
        """
        head = text[at]
        seconds = self._heads.get(head)
        if seconds is None:
            seconds = self._heads[head] = self._longest_by_second(head)
        if not seconds:
            return 0
        length = seconds.get(text[at + 1 : at + 2]) or seconds.get("", 0)
        if length > end - at:  # noqa: PLR1730 - min() takes a third of the time of this function
            length = end - at
        while length and text[at : at + length] not in self.entries:
            length -= 1
        return length

    def start(self, text: str, done: int, at: int) -> int:
        """Return the last place found from ``done`` to ``at`` that no entry can run across.

        Args:
            text: The text.
            done: A place that no entry runs across.
            at: A place behind it.
        """
        for mark in self._marks:
            found = text.rfind(mark, done, at)
            if found >= 0:
                done = found + 1
        return done

    def _longest_by_second(self, head: str) -> dict[str, int]:
        """Return the length of the longest entry for each second character; "" for none."""
        start = bisect_left(self._sorted, head)
        block = self._sorted[start : bisect_right(self._sorted, head, start, key=_first)]
        block.sort(key=len)
        return dict(zip([key[1:2] for key in block], map(len, block), strict=True))


_first = itemgetter(0)


def merged(tables: Sequence[dict[str, str]]) -> dict[str, str]:
    """Merge tables into one in which the longest entry is the right one.

    At each place the first table that holds an entry wins, even if a later one holds a longer one;
    so entries that start with an entry of an earlier table never count.
    """
    entries = dict(tables[0])
    for table in tables[1:]:
        new = [key for key in table if key not in entries]
        fitting = [key for key in new if len(key) == 1 or not _starts_with_any(entries, key)]
        entries |= {key: table[key] for key in fitting}
    return entries


def _starts_with_any(entries: Container[str], key: str) -> bool:
    return any(key[:length] in entries for length in range(1, len(key)))
