"""Equal stretches of two texts, and which of them are in the same order in both."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple


class Block(NamedTuple):
    """A stretch of ``length`` equal characters of both texts."""

    old: int
    new: int
    length: int

    @property
    def old_end(self) -> int:
        """Where it ends in the old text."""
        return self.old + self.length

    @property
    def new_end(self) -> int:
        """Where it ends in the new text."""
        return self.new + self.length


def common_stretches(old: str, new: str, length: int) -> list[Block]:
    """Find the longest equal stretches around all seeds that occur once in each text."""
    there = _single_places(new, length)
    ends: dict[int, int] = {}
    found: list[Block] = []
    for seed, at in _single_places(old, length).items():
        to = there.get(seed, -1)
        if at < 0 or to < 0 or at < ends.get(to - at, 0):
            continue
        before = _equal_before(old, at, new, to)
        block = Block(at - before, to - before, before + _equal_after(old, at, new, to))
        ends[to - at] = block.old_end
        found.append(block)
    return found


def _single_places(text: str, length: int) -> dict[str, int]:
    """Return every stretch of a length with its place, or -1 if it occurs again."""
    places: dict[str, int] = {}
    for at in range(len(text) - length + 1):
        seed = text[at : at + length]
        places[seed] = -1 if seed in places else at
    return places


def _equal_after(old: str, at: int, new: str, to: int) -> int:
    """Return how many characters are equal from two places on."""
    most = min(len(old) - at, len(new) - to)
    equal, step = 0, 16
    while step:
        step = min(step, most - equal)
        if old[at + equal : at + equal + step] == new[to + equal : to + equal + step]:
            equal += step
            step = min(step * 2, most - equal)
        else:
            step //= 2
    return equal


def _equal_before(old: str, at: int, new: str, to: int) -> int:
    """Return how many characters are equal before two places."""
    equal = 0
    while equal < at and equal < to and old[at - equal - 1] == new[to - equal - 1]:
        equal += 1
    return equal


def longest_chain(blocks: list[Block]) -> list[Block]:
    """Return the blocks of the greatest total length that are in order in both texts."""
    blocks = sorted(blocks, key=lambda block: block.old_end)
    ranks = {end: rank for rank, end in enumerate(sorted({b.new_end for b in blocks}), start=1)}
    best = [(0, -1)] * (len(ranks) + 1)  # a Fenwick tree of total length and last block
    before: list[int] = []
    for number, block in enumerate(blocks):
        rank = ranks[block.new_end]
        total, last = max(_ranks_below(best, rank - 1))
        before.append(last)
        while rank < len(best):
            best[rank] = max(best[rank], (total + block.length, number))
            rank += rank & -rank
    chain: list[Block] = []
    number = max(_ranks_below(best, len(ranks)))[1]
    while number >= 0:
        chain.append(blocks[number])
        number = before[number]
    return chain[::-1]


def _ranks_below(best: list[tuple[int, int]], rank: int) -> Iterator[tuple[int, int]]:
    """Yield the entries of a Fenwick tree that together stand for all ranks up to one."""
    yield best[0]
    while rank:
        yield best[rank]
        rank &= rank - 1
