"""The boundaries of a passage, moved by characters or by words; a passage never becomes empty."""

from __future__ import annotations

from enum import Enum, auto

from reader.core.span import Span
from reader.core.word_finder import WordFinder


class End(Enum):
    """An end of a passage."""

    START = auto()
    END = auto()


def nearest_stop(offset: int, finder: WordFinder | None) -> int:
    """Return the border of words that is nearest to a place; the place if no words are known."""
    if finder is None:
        return offset
    token = finder.token(offset)
    return min((token.start, token.end), key=lambda stop: abs(stop - offset))


def moved(span: Span, end: End, *, forward: bool, finder: WordFinder | None, length: int) -> Span:
    """Return a passage one of whose ends is moved a step.

    Args:
        span: The passage.
        end: Which end.
        forward: Towards the end of the text.
        finder: Who knows words; without one the step is a character.
        length: Of the text; no end goes beyond it.
    """
    here = span.start if end is End.START else span.end
    if finder is None:
        there = here + 1 if forward else here - 1
    else:
        there = finder.next_stop(here) if forward else finder.previous_stop(here)
    there = max(0, min(there, length))
    if end is End.START:
        return Span(min(there, span.end - 1), span.end)
    return Span(span.start, max(there, span.start + 1))
