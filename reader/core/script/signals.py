"""Where in a text a telling phrase may stand, found without matching phrases."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import compress, count
from operator import ne
from typing import Final

PLANE_END: Final = "\U00010000"
"""The first character beyond the Basic Multilingual Plane."""


class Signals:
    """The characters that give telling phrases away, with a neighbour to make sure.

    Each telling phrase holds at least one of them with its neighbour: where it differs from what
    its characters say, or its first one if it changes the length.

    Args:
        telling: Phrases that differ from what their characters say.
        characters: What characters say by themselves, a table for `str.translate`.
    """

    def __init__(self, telling: dict[str, str], characters: list[int]) -> None:
        same_length = [key for key, value in telling.items() if len(key) == len(value)]
        other_length = [key for key, value in telling.items() if len(key) != len(value)]
        keys = "".join([f"\n{key}" for key in same_length])
        values = "".join([f"\n{telling[key]}" for key in same_length])
        plain = keys.translate(characters)
        differing = list(compress(count(), map(ne, plain, values)))
        keys += "\n"
        with_next = {keys[at : at + 2] for at in differing} | {k[:2] for k in other_length}
        with_last = {keys[at - 1 : at + 1] for at in differing if keys[at + 1] == "\n"}
        self._with_next = {pair for pair in with_next if len(pair) == 2 and pair[1] != "\n"}
        self._with_last = {pair for pair in with_last if pair[0] != "\n"}
        self._alone = {pair[1] for pair in with_last if pair[0] == "\n"}
        self._alone.update([key for key in other_length if len(key) == 1])
        self._pattern = any_of(
            self._alone.union([pair[0] for pair in self._with_next])
            | {pair[1] for pair in self._with_last}
        )

    def places(self, text: str) -> Iterator[int]:
        """Find the places of a text at which a signal stands."""
        if not self._pattern:
            return
        alone, with_next, with_last = self._alone, self._with_next, self._with_last
        for signal in self._pattern.finditer(text):
            at = signal.start()
            if (
                text[at : at + 2] in with_next
                or text[at - 1 : at + 1] in with_last
                or signal[0] in alone
            ):
                yield at


def any_of(characters: set[str]) -> re.Pattern[str] | None:
    """Return a fast pattern that finds each of the characters and perhaps some beyond the plane.

    Where a set holds characters beyond the plane, `re` compares with one after the other.
    """
    near = {character for character in characters if character < PLANE_END}
    far = f"{PLANE_END}-\U0010ffff" if characters - near else ""
    return re.compile("[" + re.escape("".join(sorted(near))) + far + "]") if characters else None
