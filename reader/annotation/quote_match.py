"""Find a quote in a folded text, by its words and the words around it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final, NamedTuple

_LEAST_ALONE: Final = 6
"""Characters a quote needs to be believed without context: shorter ones occur anywhere."""
_LEAST_CONTEXT: Final = 6
"""Characters of context that must agree where the quote is shorter or occurs again."""
_LEAST_LEAD: Final = 4
"""Characters by which the context of the best occurrence must beat that of the next."""
_SURE_SHARE: Final = 0.5
"""Of a quote's context, how much must agree to be sure."""
_MOST_PLACES: Final = 400
_SEED: Final = 4
_MOST_SEEDS: Final = 30
"""A seed that occurs more often than this says nothing about the place."""
_BUCKET: Final = 8
_MOST_BUCKETS: Final = 6
_LEAST_LIKENESS: Final = 0.6
"""Of a quote's and its context's characters, how many must stand at a place."""
_LEAST_LIKENESS_LEAD: Final = 0.15
"""By how much more the best place must be like the quote than the next to be sure."""


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
    enough = agreement >= _SURE_SHARE * (len(quote.prefix) + len(quote.suffix))
    return Match(start, end, sure=vouched and enough and lead >= _LEAST_LEAD)


class Likenesses:
    """Finds quotes whose words have changed a little."""

    def __init__(self, text: str) -> None:
        """Index a text.

        Args:
            text: The folded text.
        """
        self._text = text
        self._seeds: dict[str, list[int]] = {}
        for at in range(len(text) - _SEED + 1):
            self._seeds.setdefault(text[at : at + _SEED], []).append(at)

    def find(self, quote: FoldedQuote) -> Match | None:
        """Find where most of a quote and its context stands; ``None`` if no place is alike."""
        whole = quote.prefix + quote.exact + quote.suffix
        found = [_Alignment(whole, self._text, start) for start in self._candidates(whole)]
        found.sort(key=lambda alignment: -alignment.likeness)
        if not found or found[0].likeness < _LEAST_LIKENESS:
            return None
        span = found[0].image(len(quote.prefix), len(quote.prefix) + len(quote.exact))
        if span is None:
            return None
        lead = found[0].likeness - found[1].likeness if len(found) > 1 else _LEAST_LIKENESS_LEAD
        return Match(*span, sure=lead >= _LEAST_LIKENESS_LEAD)

    def _candidates(self, whole: str) -> list[int]:
        """Return where the quote would begin, by the votes of its seeds; the best two places."""
        votes: Counter[int] = Counter()
        for at in range(len(whole) - _SEED + 1):
            places = self._seeds.get(whole[at : at + _SEED], ())
            if len(places) <= _MOST_SEEDS:
                votes.update({(place - at) // _BUCKET for place in places})
        starts: list[int] = []
        for bucket, _ in votes.most_common(_MOST_BUCKETS):
            if all(abs(bucket * _BUCKET - start) > 2 * _BUCKET for start in starts):
                starts.append(bucket * _BUCKET)
        return starts[:2]


class _Alignment:
    """A quote with its context laid on a stretch of a text."""

    def __init__(self, whole: str, text: str, start: int) -> None:
        from rapidfuzz.distance import Levenshtein  # noqa: PLC0415 - for changed texts only

        self._start = max(0, start - _BUCKET)
        stretch = text[self._start : max(0, start + len(whole) + 2 * _BUCKET)]
        self._steps = Levenshtein.opcodes(whole, stretch)
        same = sum(step.src_end - step.src_start for step in self._steps if step.tag == "equal")
        self.likeness = same / len(whole)

    def image(self, start: int, end: int) -> tuple[int, int] | None:
        """Return where a part of the quote lies in the text; ``None`` if too little is left."""
        places: list[int] = []
        same = 0
        for step in self._steps:
            low, high = max(step.src_start, start), min(step.src_end, end)
            if low < high and step.tag in ("equal", "replace"):
                shift = self._start + step.dest_start - step.src_start
                places += (low + shift, high + shift)
                same += (high - low) * (step.tag == "equal")
        if not places or same < (end - start) / 2:
            return None
        return places[0], places[-1]


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
    from rapidfuzz.distance import Levenshtein  # noqa: PLC0415 - for changed texts only

    # One character more or less beside the passage shifts all others.
    return max(0, Levenshtein.similarity(one[-8:], other[-8:]) - 3)
