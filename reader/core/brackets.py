"""Passages in brackets: 《titles》, “quotations”, （asides）."""

from __future__ import annotations

from typing import Final

from reader.core.span import Span

_PAIRS: Final = ("《》", "〈〉", "「」", "『』", "“”", "‘’", "（）", "【】", "〔〕", "()", "[]")
_CLOSING: Final = {pair[0]: pair[1] for pair in _PAIRS}
_OPENING: Final = {pair[1]: pair[0] for pair in _PAIRS}

_REACH: Final = 2_000
"""How far a bracket is looked for, in code points; a passage in brackets is hardly ever longer."""


def bracketed(text: str, offset: int) -> Span | None:
    """Return the passage that a bracket opens or closes, both brackets included.

    Brackets of the same kind may be nested. A passage stays within its line.

    Args:
        text: Any text.
        offset: Where the bracket stands.

    Returns:
        ``None`` if no bracket stands there or the other one is missing.
    """
    bracket = text[offset : offset + 1]
    if bracket in _CLOSING:
        end = text.find("\n", offset, offset + _REACH)
        ahead = text[offset : end if end >= 0 else offset + _REACH]
        length = _balanced(ahead, bracket, _CLOSING[bracket])
        return Span(offset, offset + length) if length else None
    if bracket in _OPENING:
        start = max(text.rfind("\n", 0, offset) + 1, offset + 1 - _REACH)
        behind = text[start : offset + 1][::-1]
        length = _balanced(behind, bracket, _OPENING[bracket])
        return Span(offset + 1 - length, offset + 1) if length else None
    return None


def _balanced(text: str, bracket: str, other: str) -> int:
    """Return how long the passage is that begins with a bracket; zero if it does not end."""
    depth = 0
    for length, character in enumerate(text, 1):
        depth += (character == bracket) - (character == other)
        if not depth:
            return length
    return 0
