"""Matching as opencc-python-reimplemented does it: the longest entry of a whole clause first.

Its dictionaries of 2022 go with this rule. The program runs on OpenCC's own rule and dictionaries;
this one is the reference the converter is checked against, to the byte.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reader.core.offset_map import Replacement
from reader.core.script.segments import Limits
from reader.core.script.stage import Stage


class LongestFirstStage(Stage):
    """A step that takes the entries of the first table longest first, then those of the next.

    Args:
        tables: The tables, the one that is matched first in front.
        separators: What parts a text into clauses; no entry runs across.
    """

    def __init__(self, tables: Sequence[dict[str, str]], separators: re.Pattern[str]) -> None:
        self._ranks = _ranks(tables)
        super().__init__({key: tables[rank][key] for key, rank in self._ranks.items()})
        self._separators = separators
        self._longest = max(map(len, self.phrases.entries), default=0)

    def _replacements(
        self,
        text: str,
        limits: Limits | None,  # noqa: ARG002 - that library knows none
    ) -> Iterator[Replacement]:
        """Find the telling phrases, clause by clause."""
        start = 0
        for separator in self._separators.finditer(text):
            yield from self._replacements_in(text[start : separator.start()], start)
            start = separator.end()
        yield from self._replacements_in(text[start:], start)

    def _replacements_in(self, clause: str, shift: int) -> Iterator[Replacement]:
        if next(self._signals.places(clause), None) is None:
            return
        free = bytearray(b"\1" * len(clause))
        chosen: list[tuple[int, str]] = []
        for _, length, at in sorted(self._candidates(clause)):
            end = at - length
            if all(free[at:end]):
                free[at:end] = bytes(end - at)
                chosen.append((at, clause[at:end]))
        for at, phrase in sorted(chosen):
            if phrase in self._telling:
                yield Replacement(at + shift, at + shift + len(phrase), self._telling[phrase])

    def _candidates(self, clause: str) -> Iterator[tuple[int, int, int]]:
        """Find all entries of a clause as (rank of the table, minus the length, start)."""
        for at in range(len(clause)):
            for length in range(1, self._longest + 1):
                phrase = clause[at : at + length]
                if phrase in self.phrases.entries and len(phrase) == length:
                    yield self._ranks[phrase], -length, at


def _ranks(tables: Sequence[dict[str, str]]) -> dict[str, int]:
    """Return the table that each entry is taken from.

    An entry that holds a character of an earlier table is never matched: that one has taken it.
    """
    ranks: dict[str, int] = {}
    taken: set[str] = set()
    for rank, table in enumerate(tables):
        ranks |= {key: rank for key in table if key not in ranks and taken.isdisjoint(key)}
        taken.update([key for key in table if len(key) == 1])
    return ranks
