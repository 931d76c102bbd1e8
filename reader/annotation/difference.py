"""What became of every character of an old text in a new one.

Stretches that occur once in each text are laid side by side first, the rest between them; what
then is left on both sides is looked for out of order: a paragraph or a clause that was moved. A
plain edit distance over whole reports would pair stray characters of unrelated paragraphs.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from enum import IntEnum
from itertools import pairwise
from typing import Final, NamedTuple

from rapidfuzz.distance import Levenshtein

_SEED_LENGTHS: Final = (12, 8, 5, 3)
"""Characters that must occur once on each side; the shorter ones between the longer ones only."""
_MOVED_SEED_LENGTHS: Final = (8, 5)
_LARGEST_TABLE: Final = 1_000_000
"""Characters of one side times those of the other for which an edit distance is worked out."""
_SMALL: Final = 12
_SHORT: Final = 3
"""Characters that may all be others and still be the same place."""
_LEAST_LIKENESS: Final = 0.5
"""Of a larger stretch's characters, how many must be the same for a pairing to mean anything."""


class Kind(IntEnum):
    """What became of a character."""

    GONE = 0
    KEPT = 1
    REPLACED = 2
    MOVED = 3
    MOVED_REPLACED = 4


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


class Difference:
    """The difference of two texts, character by character.

    Attributes:
        old: The old text.
        new: The new text.
        image: For every character of the old text its offset in the new one, or -1.
        kind: For every character of the old text its `Kind`.
        taken: For every character of the new text whether it is the image of one.
        doubtful: For every character of the old text whether its image could as well be another
            one, since something alike was put in or taken out beside it.
        blocks: Equal stretches in the order of both texts, as long as they can be; two of them
            overlap where the image is doubtful.
    """

    def __init__(self, old: str, new: str, breaks: Sequence[int] = ()) -> None:
        """Compare two texts.

        Args:
            old: The old text.
            new: The new text.
            breaks: For every character of the old text how much of a break is before it; where
                two cuts are possible, that at the greater break is made.
        """
        self.old = old
        self.new = new
        self.image = array("i", [-1]) * len(old)
        self.kind = bytearray(len(old))
        self.taken = bytearray(len(new))
        self.doubtful = bytearray(len(old))
        self.blocks: list[Block] = []
        self._breaks = breaks
        self._compare(0, len(old), 0, len(new), _SEED_LENGTHS)
        self.blocks.sort()
        for length in _MOVED_SEED_LENGTHS:
            self._find_moved(length)

    def block_around(self, start: int, end: int) -> Block | None:
        """Return a stretch of `blocks` that holds ``[start, end)`` of the old text."""
        at = bisect_left(self.blocks, Block(start + 1, 0, 0))
        for block in reversed(self.blocks[max(0, at - 2) : at]):
            if block.old <= start and end <= block.old_end:
                return block
        return None

    def _compare(self, a: int, b: int, c: int, d: int, lengths: Sequence[int]) -> None:
        """Compare ``[a, b)`` of the old text with ``[c, d)`` of the new one, in order."""
        if a == b or c == d:
            return
        if not lengths or (b - a <= _SMALL and d - c <= _SMALL):
            self._pair(a, b, c, d, Kind.KEPT)
            return
        chain = _chain(_common_stretches(self.old[a:b], self.new[c:d], lengths[0]))
        blocks = [Block(block.old + a, block.new + c, block.length) for block in chain]
        self.blocks += blocks
        for old_start, old_end, new_start, new_end in self._keep(blocks, (a, b, c, d)):
            self._compare(old_start, old_end, new_start, new_end, lengths[1:])

    def _keep(
        self, blocks: list[Block], bounds: tuple[int, int, int, int]
    ) -> Iterator[tuple[int, int, int, int]]:
        """Note equal stretches and yield what is between them."""
        a, b, c, d = bounds
        trimmed = self._trimmed(blocks)
        for block in trimmed:
            self._note(block, Kind.KEPT)
        edges = [Block(a, c, 0), *trimmed, Block(b, d, 0)]
        for left, right in pairwise(edges):
            yield left.old_end, right.old, left.new_end, right.new

    def _trimmed(self, blocks: list[Block]) -> list[Block]:
        """Cut neighbours so that they do not overlap, and mark what either could have."""
        kept: list[Block] = []
        for block in blocks:
            right = block
            while kept and right.length > 0:
                left = kept.pop()
                overlap = max(left.old_end - right.old, left.new_end - right.new)
                if overlap <= 0:
                    kept.append(left)
                    break
                start = left.old_end - overlap
                self._doubt(start, left.old_end)
                self._doubt(right.old, right.old + overlap)
                share = self._cut(start, right.old, overlap)
                right = Block(right.old + share, right.new + share, right.length - share)
                left = left._replace(length=left.length - overlap + share)
                if left.length > 0:
                    kept.append(left)
                    break
            if right.length > 0:
                kept.append(right)
        return kept

    def _doubt(self, start: int, end: int) -> None:
        self.doubtful[start:end] = b"\1" * (end - start)

    def _cut(self, left: int, right: int, overlap: int) -> int:
        """Return how much of an overlap the left stretch keeps: up to the greatest break."""
        if not self._breaks:
            return 0

        def height(kept: int) -> int:
            return sum(
                self._breaks[at] for at in (left + kept, right + kept) if at < len(self._breaks)
            )

        return max(range(overlap + 1), key=height)

    def _pair(self, a: int, b: int, c: int, d: int, kept: Kind) -> None:
        """Pair two stretches by their edit distance, if they are alike."""
        if (b - a) * (d - c) > _LARGEST_TABLE:
            return
        old, new = self.old[a:b], self.new[c:d]
        steps = Levenshtein.opcodes(old, new)
        same = sum(step.src_end - step.src_start for step in steps if step.tag == "equal")
        longer = max(b - a, d - c)
        if longer > _SMALL and same < _LEAST_LIKENESS * longer:
            return
        if not same and (b - a != d - c or longer > _SHORT):
            return
        for step in steps:
            block = Block(a + step.src_start, c + step.dest_start, step.src_end - step.src_start)
            if step.tag == "equal":
                self._note(block, kept)
            elif step.tag == "replace":
                self._note(block, Kind(kept + 1))

    def _note(self, block: Block, kind: Kind) -> None:
        self.image[block.old : block.old_end] = array("i", range(block.new, block.new_end))
        self.kind[block.old : block.old_end] = bytes([kind]) * block.length
        self.taken[block.new : block.new_end] = b"\1" * block.length

    def _find_moved(self, length: int) -> None:
        """Find stretches that are left over on both sides, wherever they are."""
        old_runs = _runs(self.kind, Kind.GONE, length)
        new_runs = _runs(self.taken, 0, length)
        old = _Joined(self.old, old_runs, "\0")
        new = _Joined(self.new, new_runs, "\1")
        found = sorted(
            _common_stretches(old.text, new.text, length), key=lambda block: -block.length
        )
        moved: list[Block] = []
        for block in found:
            start, to = old.place(block.old), new.place(block.new)
            free = block.length
            if any(self.kind[start : start + free]) or any(self.taken[to : to + free]):
                continue
            moved.append(Block(start, to, free))
            self._note(moved[-1], Kind.MOVED)
        moved.sort()
        self._fill(moved, old_runs, new_runs)

    def _fill(
        self, moved: list[Block], old_runs: list[tuple[int, int]], new_runs: list[tuple[int, int]]
    ) -> None:
        """Pair what lies between and beside moved stretches of one run."""
        for block in moved:
            old_start, old_end = _run_at(old_runs, block.old)
            new_start, new_end = _run_at(new_runs, block.new)
            a = _back_to(self.kind, block.old, old_start)
            c = _back_to(self.taken, block.new, new_start)
            if block.old - a and block.new - c:
                reach = min(block.old - a, block.new - c)
                self._pair(block.old - reach, block.old, block.new - reach, block.new, Kind.MOVED)
            b = _on_to(self.kind, block.old_end, old_end)
            d = _on_to(self.taken, block.new_end, new_end)
            if b - block.old_end and d - block.new_end:
                reach = min(b - block.old_end, d - block.new_end)
                self._pair(
                    block.old_end,
                    block.old_end + reach,
                    block.new_end,
                    block.new_end + reach,
                    Kind.MOVED,
                )


class _Joined:
    """Some stretches of a text in one, with the way back."""

    def __init__(self, text: str, runs: list[tuple[int, int]], separator: str) -> None:
        self.text = separator.join(text[start:end] for start, end in runs)
        self._starts: list[int] = []
        self._origins = [start for start, _ in runs]
        at = 0
        for start, end in runs:
            self._starts.append(at)
            at += end - start + 1

    def place(self, offset: int) -> int:
        """Return the offset in the text it was taken from."""
        run = bisect_left(self._starts, offset + 1) - 1
        return self._origins[run] + offset - self._starts[run]


def _runs(marks: bytearray, value: int, least: int) -> list[tuple[int, int]]:
    """Return the stretches of one value that are long enough."""
    runs: list[tuple[int, int]] = []
    at = 0
    while (start := marks.find(value, at)) >= 0:
        end = start
        while end < len(marks) and marks[end] == value:
            end += 1
        if end - start >= least:
            runs.append((start, end))
        at = end
    return runs


def _run_at(runs: list[tuple[int, int]], offset: int) -> tuple[int, int]:
    return runs[bisect_left(runs, (offset + 1, 0)) - 1]


def _back_to(marks: bytearray, offset: int, bound: int) -> int:
    while offset > bound and not marks[offset - 1]:
        offset -= 1
    return offset


def _on_to(marks: bytearray, offset: int, bound: int) -> int:
    while offset < bound and not marks[offset]:
        offset += 1
    return offset


def _common_stretches(old: str, new: str, length: int) -> list[Block]:
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


def _chain(blocks: list[Block]) -> list[Block]:
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
