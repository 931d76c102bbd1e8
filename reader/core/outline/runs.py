"""Numbers that run on: 一、 二、 三、 count as headings together or not at all."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Final

from reader.core.outline.candidates import CLOSED, RUN_IN, Candidate, is_prose
from reader.core.outline.numbering import ENUMERATORS, Style
from reader.core.outline.paragraphs import Paragraph

_LEAST_SHARE: Final = 0.5
_LEAST_OF_LIST: Final = 0.66
"""Of the members of a run, how many must read as headings; of 一是 二是 lists more."""

_CLOSED_BY_HEADINGS: Final = frozenset({Style.ENUMERATOR, Style.DASH})
"""Lists that do not run on behind a heading of higher rank."""

_LEAST_PARAGRAPHS: Final = 20
"""So many numbers 1. 2. 3. of paragraphs with text are no list of headings."""

_MOST_OPEN: Final = 8
"""Runs of one style inside one another."""

_ALONE: Final = frozenset({Style.VOLUME, Style.CHAPTER, Style.DIVISION})
"""Numbers that no list of another kind bears: one of them is enough."""


def runs(candidates: Iterable[Candidate]) -> list[list[Candidate]]:
    """Chain numbered candidates into runs.

    A number goes on with the innermost open run of its style that it follows by one; one number
    may be missing or stand twice. A 1 opens a run of its own, inside the open ones.
    """
    opened: dict[tuple[Style, str], list[list[Candidate]]] = defaultdict(list)
    done: list[list[Candidate]] = []
    for candidate in candidates:
        if Style.HAN <= candidate.style < Style.ORDINAL and not candidate.clause:
            for other in (*opened,):
                if other[0] in _CLOSED_BY_HEADINGS:
                    opened[other] = []
        key = (candidate.style, candidate.build[-1:] if candidate.style is Style.ENUMERATOR else "")
        chain = _continued(opened[key], candidate)
        if chain is None:
            chain = []
            done.append(chain)
            opened[key] = [*opened[key][1 - _MOST_OPEN :], chain]
        else:
            while opened[key][-1] is not chain:
                opened[key].pop()
        chain.append(candidate)
    return done


def _continued(opened: Sequence[list[Candidate]], candidate: Candidate) -> list[Candidate] | None:
    if not candidate.value:
        return opened[-1] if opened else None
    if candidate.value == 1:
        return None
    following = [chain for chain in reversed(opened) if chain[-1].value == candidate.value - 1]
    alike = [chain for chain in following if chain[-1].build == candidate.build]
    if following:
        return following[0] if candidate.style in ENUMERATORS else (alike or following)[0]
    for step in (2, 0):
        for chain in reversed(opened):
            last = chain[-1]
            if last.value == candidate.value - step and last.build == candidate.build:
                return chain
    return None


def sound(
    chains: Iterable[Sequence[Candidate]], paragraphs: Sequence[Paragraph]
) -> list[Sequence[Candidate]]:
    """Keep the runs that are headings, without the clauses among them."""
    prose = [0]
    for paragraph in paragraphs:
        prose.append(prose[-1] + is_prose(paragraph))
    return [_headings(chain) for chain in chains if _is_sound(chain, prose)]


def _headings(chain: Sequence[Candidate]) -> list[Candidate]:
    """Return the members that are headings: no clauses, and in a list of leads no bare sentence."""
    members = [candidate for candidate in chain if not candidate.clause]
    if not _is_list_of_leads(chain):
        return members
    return [
        one
        for before, one, after in zip([None, *members], members, [*members[1:], None], strict=False)
        if one.run_in or not one.build.startswith(CLOSED) or not _is_bare(before, one, after)
    ]


def _is_bare(before: Candidate | None, one: Candidate, after: Candidate | None) -> bool:
    """Tell whether a member of a list has no text of its own, by its neighbours."""
    if after:
        return after.paragraph == one.paragraph + 1
    return before is not None and before.run_in and before.paragraph == one.paragraph - 1


def _is_list_of_leads(chain: Sequence[Candidate]) -> bool:
    return chain[0].style in ENUMERATORS and sum(one.run_in for one in chain) * 2 > len(chain)


def _may_stand_alone(candidate: Candidate) -> bool:
    """Tell whether a number needs no second one: 第一章, or a line 一、工作回顾 of a torn text."""
    is_line = not candidate.run_in and not candidate.build and candidate.value == 1
    return candidate.style in _ALONE or (candidate.style is Style.HAN and is_line)


def _counts_paragraphs(chain: Sequence[Candidate]) -> bool:
    """Tell whether numbers run through the paragraphs of a whole report, as in Hong Kong."""
    if chain[0].style is not Style.ARABIC or len(chain) < _LEAST_PARAGRAPHS:
        return False
    return sum(one.build == RUN_IN for one in chain) * 2 > len(chain)


def _is_sound(chain: Sequence[Candidate], prose: Sequence[int]) -> bool:
    chain = [candidate for candidate in chain if not candidate.inline]
    if not chain:
        return False
    if len(chain) == 1 and not _may_stand_alone(chain[0]):
        return False
    if chain[0].style is Style.ARTICLE:
        return True
    if _counts_paragraphs(chain):
        return False
    is_list = chain[0].style in ENUMERATORS
    if is_list and chain[0].value > 1:
        return False
    leads = sum(not (candidate.clause or candidate.long) for candidate in chain)
    share = _LEAST_OF_LIST if is_list else _LEAST_SHARE
    if leads < share * len(chain):
        return False
    standing = [(one, other) for one, other in itertools.pairwise(chain) if not one.run_in]
    empty = sum(prose[other.paragraph] == prose[one.paragraph + 1] for one, other in standing)
    return empty * 2 <= (len(chain) if _is_list_of_leads(chain) else len(standing))
