"""The script a text is written in."""

from __future__ import annotations

from functools import cache
from typing import Final, Literal

from reader.core.pieces import character_counts
from reader.core.script.configuration import Edition
from reader.core.script.dictionary import read_all

Script = Literal["simplified", "traditional", "mixed", "none"]

_LEAST_SHARE: Final = 0.1
"""Of the characters that belong to one script only: from here on the weaker script counts."""


def detect(text: str) -> Script:
    """Tell the script of a text by its characters that belong to one script only.

    Returns:
        ``none`` if it has no such character.
    """
    simplified_only, traditional_only = _telling_characters()
    occurrences = character_counts(text)
    simplified = sum(n for character, n in occurrences.items() if character in simplified_only)
    traditional = sum(n for character, n in occurrences.items() if character in traditional_only)
    if not simplified + traditional:
        return "none"
    if min(simplified, traditional) >= _LEAST_SHARE * (simplified + traditional):
        return "mixed"
    return "simplified" if simplified > traditional else "traditional"


@cache
def _telling_characters() -> tuple[frozenset[str], frozenset[str]]:
    """Return the characters of simplified and of traditional script only.

    A character that the other script keeps, if only in some words (干, 后, 乾), tells nothing.
    """
    to_traditional = read_all("STCharacters.txt", Edition.CURRENT)
    to_simplified = read_all("TSCharacters.txt", Edition.CURRENT)
    return (
        frozenset(key for key, values in to_traditional.items() if key not in values),
        frozenset(key for key, values in to_simplified.items() if key not in values),
    )
