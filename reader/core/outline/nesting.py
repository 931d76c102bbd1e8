"""Levels: which heading stands under which.

A run of numbers that lies between two numbers of another run stands under it, whatever the shape
of the numbers: 工作回顾 > 一、 in one report, 一、 > （一） in another. Where the text leaves it
open, the usual rank of the shapes decides.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from reader.core.outline.candidates import Candidate
from reader.core.outline.numbering import ENUMERATORS, Style
from reader.core.outline.standing import ANNEX, FRONT, RANKS


@dataclass
class _Open:
    """A heading that later ones may stand under."""

    candidate: Candidate
    run: int
    next_start: int | None = field(default=None)


def levels(candidates: Sequence[Candidate], chains: Iterable[Sequence[Candidate]]) -> list[int]:
    """Return the level of each heading, from 1; a level is never skipped on the way down.

    Args:
        candidates: All headings in text order.
        chains: The runs of those with a number.
    """
    run_of: dict[int, int] = {}
    next_of: dict[int, int | None] = {}
    end_of: dict[int, int] = {}
    for index, chain in enumerate(chains):
        for one, other in zip(chain, [*chain[1:], None], strict=True):
            run_of[one.start] = index
            next_of[one.start] = other.start if other else None
            end_of[one.start] = chain[-1].start
    restarts = _restarts(candidates)
    found: list[int] = []
    stack: list[_Open] = []
    for at, candidate in enumerate(candidates):
        run = run_of.get(candidate.start, -1)
        end = end_of.get(candidate.start, candidate.start)
        while stack and not _stands_under(candidate, run, end, stack, restarts[at]):
            stack.pop()
        stack.append(_Open(candidate, run, next_of.get(candidate.start)))
        found.append(len(stack))
    return found


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
    candidate: Candidate, run: int, end: int, stack: Sequence[_Open], restarts: frozenset[Style]
) -> bool:
    """Tell whether a heading stands under the innermost open one."""
    top = stack[-1]
    if run >= 0 and any(above.run == run for above in stack):
        return False
    if top.next_start is not None:
        return end < top.next_start or top.candidate.style < candidate.style
    if candidate.style is Style.PART:
        return _part_stands_under(candidate, stack, restarts)
    if top.candidate.run_in and top.candidate.style in ENUMERATORS and candidate.style > Style.DASH:
        return top.candidate.paragraph == candidate.paragraph and not top.candidate.inside
    if candidate.inside and top.candidate.paragraph == candidate.paragraph:
        return top.candidate.style < candidate.style and not top.candidate.inside
    if top.candidate.style is Style.PART:
        return candidate.style > Style.CHAPTER and top.candidate.build != FRONT
    return top.candidate.style < candidate.style


def _part_stands_under(
    candidate: Candidate, stack: Sequence[_Open], restarts: frozenset[Style]
) -> bool:
    top = stack[-1].candidate
    if candidate.build in (FRONT, ANNEX):
        return False
    if any(
        above.candidate.style is Style.PART and above.candidate.build == candidate.build
        for above in stack
    ):
        return False
    if top.style is Style.PART:
        return RANKS.index(top.build) < RANKS.index(candidate.build)
    return top.style not in restarts and top.style < Style.ORDINAL
