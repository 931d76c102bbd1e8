"""The segments of a text that the phrases of a step may not run across."""

from __future__ import annotations

from reader.core.offset_map import OffsetMap
from reader.core.script.phrases import Phrases


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

    def end_of(self, offset: int) -> int:
        """Return the end of the segment that holds a character.

        Offsets must not go back from one call to the next.
        """
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
