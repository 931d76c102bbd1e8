"""One step of a chain: characters are exchanged one by one, except where a phrase says otherwise.

Nearly all phrases say what their characters would say by themselves. Only the others, the telling
ones, make it necessary to look at phrases at all; each holds a character that gives it away, its
signal. So a text is translated character by character, and the phrases are matched only where a
signal stands.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reader.core.offset_map import Edit, OffsetMap, Replacement
from reader.core.pieces import pieces
from reader.core.script.model import Conversion
from reader.core.script.phrases import Phrases
from reader.core.script.segments import Limits
from reader.core.script.signals import PLANE_END, Signals

_PLANE: Final = list(range(0x10000))
"""The Basic Multilingual Plane as a table for `str.translate`, faster than a dictionary.

The few characters beyond it that are exchanged are treated as phrases of one character.
"""


class Stage:
    """A step, ready to convert.

    Args:
        entries: Phrases and characters with what stands for them.
    """

    def __init__(self, entries: dict[str, str]) -> None:
        phrases = entries.copy()
        self._characters = _PLANE.copy()
        for key in [key for key in entries if len(key) == 1 and key < PLANE_END]:
            if len(entries[key]) == 1:
                self._characters[ord(key)] = ord(phrases.pop(key))
        self._phrases = Phrases(phrases)
        self._telling = self._telling_phrases()
        self._signals = Signals(self._telling, self._characters)

    @property
    def phrases(self) -> Phrases:
        """The entries that are more than one character for another."""
        return self._phrases

    def convert(self, text: str, limits: Limits | None = None) -> Conversion:
        """Convert a text.

        Args:
            text: The text.
            limits: Of its phrases, if not all may count.
        """
        translated = "".join([each.translate(self._characters) for each in pieces(text)])
        parts: list[str] = []
        edits: list[Edit] = []
        done = shift = 0
        for start, end, value in self._replacements(text, limits):
            parts += (translated[done:start], value)
            done = end
            if len(value) != end - start:
                edits.append(Edit(start, end, start + shift, start + shift + len(value)))
                shift += len(value) - (end - start)
        if parts:
            parts.append(translated[done:])
            translated = "".join(parts)
        return Conversion(translated, OffsetMap(tuple(edits), len(text), len(translated)))

    def _replacements(self, text: str, limits: Limits | None) -> Iterator[Replacement]:
        """Find the telling phrases, matching from left to right."""
        done, end = 0, len(text)
        phrases, telling = self._phrases, self._telling
        for at in self._signals.places(text):
            if at < done:
                continue
            done = phrases.start(text, done, at)
            while done <= at:
                length = (
                    limits.longest(phrases, text, done)
                    if limits
                    else phrases.longest(text, done, end)
                )
                if length and (value := telling.get(text[done : done + length])) is not None:
                    yield Replacement(done, done + length, value)
                done += length or 1

    def _telling_phrases(self) -> dict[str, str]:
        """Return the phrases that differ from what their characters say."""
        entries = self._phrases.entries
        plain = "\n".join(entries).translate(self._characters).split("\n")
        return {
            key: value
            for (key, value), other in zip(entries.items(), plain, strict=False)
            if value != other
        }
