"""The words of a text in any script.

jieba knows simplified script only, so a text is simplified first, which keeps every offset.
"""

from __future__ import annotations

from typing import Final

from reader.core import words as simplified
from reader.core.script import convert
from reader.core.span import Span

_REACH: Final = 200
"""How far to both sides of a place words are looked for, in code points."""


def words(text: str) -> tuple[Span, ...]:
    """Find the words of a text in order; blanks and punctuation are none."""
    return simplified.words(convert(text, "t2s").text)


def word_at(text: str, offset: int) -> Span:
    """Return the word that holds a character, or the character alone if it is in none.

    Args:
        text: In any script, of any length: only the surroundings are looked at.
        offset: A place in the text; at its end, the last character is meant.

    Returns:
        An empty span if the text is empty.
    """
    if not text:
        return Span(0, 0)
    offset = min(max(offset, 0), len(text) - 1)
    start = max(text.rfind("\n", 0, offset) + 1, offset - _REACH)
    end = text.find("\n", offset, offset + _REACH)
    surroundings = text[start : end if end >= 0 else offset + _REACH]
    for word in words(surroundings):
        if offset - start in word:
            return word.shifted(start)
    return Span(offset, offset + 1)
