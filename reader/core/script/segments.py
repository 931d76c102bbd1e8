"""What limits the phrases of a step: the segments of a text that none may run across."""

from __future__ import annotations

from typing import Protocol

from reader.core.offset_map import OffsetMap
from reader.core.script.phrases import Phrases


class Limits(Protocol):
    """Decides which phrases of a text may count. Places must not go back between calls."""

    def longest(self, phrases: Phrases, text: str, at: int) -> int:
        """Return the length of the longest phrase at a place that may count, 0 if none may."""


class Segments:
    """Cuts a text into the phrases of a dictionary and what stands between them.

    Only the parts that are asked for are cut, since few phrases of the later steps are in danger.

    Args:
        text: The text before the first step.
        phrases: The phrases to cut it by.
        offset_map: From that text to the one that is asked about.
    """

    def __init__(self, text: str, phrases: Phrases, offset_map: OffsetMap) -> None:
        self._text = text
        self._phrases = phrases
        self._map = offset_map
        self._start = self._end = 0

    def longest(self, phrases: Phrases, text: str, at: int) -> int:
        """Return the length of the longest phrase at a place that stays in its segment."""
        return phrases.longest(text, at, self._end_of(at))

    def _end_of(self, offset: int) -> int:
        if self._map.is_identity:
            return self._cut_until(offset)
        return self._map.to_target(self._cut_until(self._map.to_source(offset)))

    def _cut_until(self, offset: int) -> int:
        text, phrases = self._text, self._phrases
        if offset >= self._end:
            self._end = phrases.start(text, self._end, offset)
        while self._end <= offset:
            at = self._end
            length = phrases.longest(text, at, len(text))
            at += length
            while not length and at < len(text):
                at += 1
                length = at < len(text) and phrases.longest(text, at, len(text))
            self._end = at
        return self._end
