"""Find a quote in a folded text, by its words and the words around it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from rapidfuzz.distance import Levenshtein

_LEAST_ALONE: Final = 6
"""Characters a quote needs to be believed without context: shorter ones occur anywhere."""
_LEAST_CONTEXT: Final = 6
"""Characters of context that must agree where the quote is shorter or occurs again."""
_LEAST_LEAD: Final = 4
"""Characters by which the context of the best occurrence must beat that of the next."""
_MOST_PLACES: Final = 400


class FoldedQuote(NamedTuple):
    """A passage and its context, each folded."""

    exact: str
    prefix: str
    suffix: str


class Match(NamedTuple):
    """Where a quote was found.

    Attributes:
        start: First character in the folded text.
        end: Behind the last one.
        sure: Whether no other place has a like claim.
    """

    start: int
    end: int
    sure: bool


def find_quote(quote: FoldedQuote, text: str, taken: bytearray | None = None) -> Match | None:
    """Find the best place of a quote whose words occur as they are.

    Args:
        quote: What to find; its words must not be empty.
        text: The folded text.
        taken: For every character of ``text`` whether it is known to be something else.

    Returns:
        ``None`` if it does not occur, or only where neither its length nor its context vouches
        for it.
    """
    scored = sorted(
        ((_agreement(quote, text, start), start) for start in _places(quote.exact, text, taken)),
        key=lambda pair: (-pair[0], pair[1]),
    )
    if not scored:
        return None
    agreement, start = scored[0]
    end = start + len(quote.exact)
    context = min(_LEAST_CONTEXT, len(quote.prefix) + len(quote.suffix))
    vouched = bool(context) and agreement >= context
    if not vouched and (len(quote.exact) < _LEAST_ALONE or len(scored) > 1):
        return None
    lead = agreement - scored[1][0] if len(scored) > 1 else _LEAST_LEAD
    return Match(start, end, sure=vouched and lead >= _LEAST_LEAD)


def _places(words: str, text: str, taken: bytearray | None) -> Iterator[int]:
    found = 0
    start = text.find(words)
    while start >= 0 and found < _MOST_PLACES:
        if taken is None or not any(taken[start : start + len(words)]):
            found += 1
            yield start
        start = text.find(words, start + 1)


def _agreement(quote: FoldedQuote, text: str, start: int) -> int:
    """Return how many characters of the context stand there too."""
    end = start + len(quote.exact)
    before = text[max(0, start - len(quote.prefix)) : start]
    after = text[end : end + len(quote.suffix)]
    return _same_end(quote.prefix, before) + _same_end(quote.suffix[::-1], after[::-1])


def _same_end(one: str, other: str) -> int:
    """Return how many characters two contexts share, from the passage outward, some being off."""
    best = matched = missed = 0
    for mine, theirs in zip(reversed(one), reversed(other), strict=False):
        if mine == theirs:
            matched += 1
            best = max(best, matched - missed)
        else:
            missed += 1
    if best or not one or not other:
        return best
    # One character more or less beside the passage shifts all others.
    return max(0, Levenshtein.similarity(one[-8:], other[-8:]) - 3)
