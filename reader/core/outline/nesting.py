"""Levels: which heading stands under which.

A run of numbers that lies between two numbers of another run stands under it, whatever the shape
of the numbers: 工作回顾 > 一、 in one report, 一、 > （一） in another. Where the text leaves it
open, the usual rank of the shapes decides.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from reader.core.outline.candidates import Candidate
from reader.core.outline.numbering import ENUMERATORS, Style
from reader.core.outline.paragraphs import Paragraph
from reader.core.outline.standing import ANNEX, BARE, FRONT, LIKE, RANKS, SENTENCE

_LEAST_TO_JUDGE: Final = 3
"""From so many members on a run shows how far a member reaches."""
_SALUTATION: Final = re.compile("(?:各位(?:代表|委[员員])|同志们|同志們)[，！!：:]")


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a heading stands in its run.

    Attributes:
        run: Number of the run; -1 without one.
        following: Start of the next member, or ``None`` for the last.
        end: Start of the last member.
        reach: How many paragraphs a member of the run takes at most; 0 if that is not known.
        above: Start of the heading that the member before it stands under; -1 without one.
    """

    run: int = -1
    following: int | None = None
    end: int = 0
    reach: int = 0
    above: int = -1


@dataclass(frozen=True, slots=True)
class _Open:
    """A heading that later ones may stand under."""

    candidate: Candidate
    place: _Place


def levels(
    candidates: Sequence[Candidate],
    chains: Iterable[Sequence[Candidate]],
    paragraphs: Sequence[Paragraph],
) -> list[int]:
    """Return the level of each heading, from 1; a level is never skipped on the way down.

    Args:
        candidates: All headings in text order.
        chains: The runs of those with a number.
        paragraphs: Of the whole text.
    """
    places = _places(chains)
    restarts = _restarts(candidates)
    turns = [p.index for p in paragraphs if _SALUTATION.match(p.text)]
    found: list[int] = []
    stack: list[_Open] = []
    above: dict[int, int] = {}
    for at, candidate in enumerate(candidates):
        if at and _turn_between(turns, candidates[at - 1].paragraph, candidate.paragraph):
            while len(stack) > 1 and stack[-1].place.following is None:
                stack.pop()
        place = places.get(candidate.start, _Place(end=candidate.start))
        run = place.run if place.run >= 0 else -candidate.style
        place = replace(place, above=above.get(run, -1))
        while stack and not _stands_under(candidate, place, stack, restarts[at]):
            stack.pop()
        above[run] = stack[-1].candidate.start if stack else -1
        stack.append(_Open(candidate, place))
        found.append(len(stack))
    return found


def _turn_between(turns: Sequence[int], before: int, after: int) -> bool:
    """Tell whether the speaker turns to the house between two paragraphs."""
    return bisect_right(turns, before) < bisect_right(turns, after)


def _places(chains: Iterable[Sequence[Candidate]]) -> dict[int, _Place]:
    places: dict[int, _Place] = {}
    for run, chain in enumerate(chains):
        reach = _reach(chain)
        for one, other in zip(chain, [*chain[1:], None], strict=True):
            following = other.start if other else None
            places[one.start] = _Place(run, following, chain[-1].start, reach)
    return places


def _reach(chain: Sequence[Candidate]) -> int:
    """Return how many paragraphs a member takes: of a list as a rule, of other runs at most."""
    if len(chain) < _LEAST_TO_JUDGE:
        return 0
    steps = sorted(other.paragraph - one.paragraph for one, other in pairwise(chain))
    usual = steps[len(steps) * 2 // 3] if chain[0].style in ENUMERATORS else steps[-1]
    return max(usual, 1)


def _restarts(candidates: Sequence[Candidate]) -> list[frozenset[Style]]:
    """Return for each part the styles whose numbers begin again right behind it."""
    found: list[frozenset[Style]] = [frozenset()] * len(candidates)
    ahead: set[Style] = set()
    for at in range(len(candidates) - 1, -1, -1):
        candidate = candidates[at]
        if candidate.style is Style.PART:
            found[at] = frozenset(ahead)
        elif candidate.value == 1:
            ahead.add(candidate.style)
        elif candidate.value:
            ahead.discard(candidate.style)
    return found


def _stands_under(
    candidate: Candidate, place: _Place, stack: Sequence[_Open], restarts: frozenset[Style]
) -> bool:
    """Tell whether a heading stands under the innermost open one."""
    top = stack[-1]
    above = top.candidate
    if candidate.rank and above.rank and Style.PART in (candidate.style, above.style):
        if candidate.rank != above.rank:
            return candidate.rank > above.rank
        if candidate.style is above.style:
            return False
    if place.run >= 0 and any(one.place.run == place.run for one in stack):
        return False
    if candidate.style is Style.PART and above.style is Style.DASH:
        return False
    if top.place.following is not None:
        return place.end < top.place.following or above.style < candidate.style
    if candidate.paragraph != above.paragraph and _is_out_of_reach(candidate, place, top):
        return False
    if candidate.inside and above.paragraph == candidate.paragraph:
        return above.style < candidate.style and not above.inside
    if candidate.style is Style.PART:
        return _part_stands_under(candidate, stack, restarts)
    if above.style is Style.PART:
        return _stands_under_part(candidate, above)
    return above.style < candidate.style


def _is_out_of_reach(candidate: Candidate, place: _Place, top: _Open) -> bool:
    """Tell whether the last member of a run has ended with its paragraph, as the others did."""
    if not top.candidate.run_in:
        return False
    if top.place.reach:
        far = candidate.paragraph - top.candidate.paragraph > top.place.reach
        return top.place.reach == 1 or (far and place.above != top.candidate.start)
    return top.candidate.style in ENUMERATORS and candidate.style > Style.DASH


def _stands_under_part(candidate: Candidate, above: Candidate) -> bool:
    if above.build in (LIKE, SENTENCE):
        return candidate.style >= Style.ORDINAL
    return candidate.style > Style.CHAPTER and above.build != FRONT


def _part_stands_under(
    candidate: Candidate, stack: Sequence[_Open], restarts: frozenset[Style]
) -> bool:
    top = stack[-1].candidate
    if candidate.build in (FRONT, ANNEX) or (top.build == FRONT and candidate.build == BARE):
        return False
    if any(
        above.candidate.style is Style.PART and above.candidate.build == candidate.build
        for above in stack
    ):
        return False
    if top.style is Style.PART:
        return RANKS.index(top.build) < RANKS.index(candidate.build)
    return top.style not in restarts and top.style < Style.ORDINAL
