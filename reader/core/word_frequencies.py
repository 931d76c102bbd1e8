"""jieba's dictionary, read in small pieces so that a window stays awake meanwhile."""

from __future__ import annotations

from collections.abc import Generator
from typing import Final

_PIECE_BYTES: Final = 30_000
"""How much of the dictionary is read at once: some 3 ms of work."""


def read_frequencies(dictionary: bytes, frequencies: dict[str, int]) -> Generator[None, None, int]:
    """Read how often words occur, a piece a step.

    Args:
        dictionary: Lines of a word, its frequency and its kind, in UTF-8.
        frequencies: Gets the words, and with zero whatever words begin with, as jieba wants it.

    Returns:
        The sum of all frequencies.

    Raises:
        ValueError: If the dictionary is no such list.
    """
    total = start = 0
    while start < len(dictionary):
        end = dictionary.find(b"\n", start + _PIECE_BYTES) + 1 or len(dictionary)
        fields = dictionary[start:end].decode().split()
        words, counts = fields[::3], list(map(int, fields[1::3]))
        for word in words:
            beginning = word[:-1]
            while beginning and beginning not in frequencies:
                frequencies[beginning] = 0
                beginning = beginning[:-1]
        frequencies.update(zip(words, counts, strict=True))
        total += sum(counts)
        start = end
        yield
    return total
