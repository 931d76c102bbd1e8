"""Long texts in pieces, for what looks at each character by itself.

A built-in function that walks over ten megabytes lets no other thread run for half a second; over
one piece after the other it does.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

_PIECE: Final = 50_000
"""Code points."""


def pieces(text: str) -> Iterator[str]:
    """Yield a text piece by piece; put together they are the text."""
    if len(text) <= _PIECE:
        yield text
        return
    for start in range(0, len(text), _PIECE):
        yield text[start : start + _PIECE]


def character_counts(text: str) -> Counter[str]:
    """Return how often each character occurs."""
    counts: Counter[str] = Counter()
    for piece in pieces(text):
        counts.update(piece)
    return counts
