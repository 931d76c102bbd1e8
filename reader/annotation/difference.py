"""What became of every character of an old text in a new one.

Stretches that occur once in each text are laid side by side first, the rest between them; what
then is left on both sides is looked for out of order: a paragraph or a clause that was moved. A
plain edit distance over whole reports would pair stray characters of unrelated paragraphs.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from collections.abc import Sequence
from enum import IntEnum
from itertools import pairwise
from typing import Final, NamedTuple

from reader.annotation.stretches import Block, common_stretches, longest_chain

_SEED_LENGTHS: Final = (12, 8, 5, 3)
"""Characters that must occur once on each side: in the whole text first, then between what is
already paired."""
_LEAST_MOVED_SEED: Final = 5
"""Shorter stretches are not looked for out of order."""
_LARGEST_TABLE: Final = 1_000_000
"""Characters of one side times those of the other for which an edit distance is worked out."""
_SMALL: Final = 12
"""Characters of a gap whose sides are paired however little they are alike."""
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


_SAME: Final = bytes(kind in (Kind.KEPT, Kind.MOVED) for kind in range(256))


class _Gap(NamedTuple):
    """A stretch of each text that is to be compared."""

    old_start: int
    old_end: int
    new_start: int
    new_end: int


class Difference:
    """The difference of two texts, character by character.

    Attributes:
        old: The old text.
        new: The new text.
        image: For every character of the old text its offset in the new one, or -1.
        kind: For every character of the old text its `Kind`.
        same: For every character of the old text whether its image is the same character.
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
        self._old_rest = list(old)
        self._new_rest = list(new)
        gaps = [_Gap(0, len(old), 0, len(new))]
        moved: list[Block] = []
        for length in _SEED_LENGTHS:
            old_rest, new_rest = self._rest()
            gaps = [
                smaller
                for gap in gaps
                for smaller in self._compare(gap, length, old_rest, new_rest)
            ]
            if length >= _LEAST_MOVED_SEED:
                moved += self._find_moved(length)
        old_rest, new_rest = self._rest()
        for gap in gaps:
            self._pair(gap, old_rest, new_rest, Kind.KEPT)
        self._pair_beside(sorted(moved))
        self.blocks.sort()
        self.same = self.kind.translate(_SAME)

    def block_around(self, start: int, end: int) -> Block | None:
        """Return a stretch of `blocks` that holds ``[start, end)`` of the old text."""
        at = bisect_left(self.blocks, Block(start + 1, 0, 0))
        for block in reversed(self.blocks[max(0, at - 2) : at]):
            if block.old <= start and end <= block.old_end:
                return block
        return None

    def _rest(self) -> tuple[str, str]:
        """Return the texts, what is paired already put out of reach."""
        return "".join(self._old_rest), "".join(self._new_rest)

    def _compare(self, gap: _Gap, length: int, old_rest: str, new_rest: str) -> list[_Gap]:
        """Pair what is in order in a gap, and return the gaps that are left."""
        a, b, c, d = gap
        if min(b - a, d - c) < length:
            return [gap] if a < b and c < d else []
        chain = longest_chain(common_stretches(old_rest[a:b], new_rest[c:d], length))
        blocks = [Block(block.old + a, block.new + c, block.length) for block in chain]
        self.blocks += blocks
        trimmed = self._trimmed(blocks)
        for block in trimmed:
            self._note(block, Kind.KEPT)
        edges = [Block(a, c, 0), *trimmed, Block(b, d, 0)]
        gaps = (
            _Gap(left.old_end, right.old, left.new_end, right.new)
            for left, right in pairwise(edges)
        )
        return [one for one in gaps if one.old_start < one.old_end and one.new_start < one.new_end]

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

    def _pair(self, gap: _Gap, old_rest: str, new_rest: str, kept: Kind) -> None:
        """Pair two stretches by their edit distance, if they are alike or begin or end so."""
        if self._pair_alike(gap, old_rest, new_rest, kept):
            return
        a, b, c, d = gap
        shorter = min(b - a, d - c)
        if shorter < max(b - a, d - c):
            # Something was changed, and beside it much was put in or taken out.
            head = _Gap(a, a + shorter, c, c + shorter)
            tail = _Gap(b - shorter, b, d - shorter, d)
            if not self._pair_alike(head, old_rest, new_rest, kept, small=0):
                self._pair_alike(tail, old_rest, new_rest, kept, small=0)

    def _pair_alike(
        self, gap: _Gap, old_rest: str, new_rest: str, kept: Kind, small: int = _SMALL
    ) -> bool:
        """Pair two stretches by their edit distance, and tell whether they are alike.

        Those of up to ``small`` characters are taken to be alike, however little they are.
        """
        a, b, c, d = gap
        longer = max(b - a, d - c)
        if (b - a) * (d - c) > _LARGEST_TABLE:
            return False
        from rapidfuzz.distance import Levenshtein  # noqa: PLC0415 - for changed texts only

        steps = Levenshtein.opcodes(old_rest[a:b], new_rest[c:d])
        same = sum(step.src_end - step.src_start for step in steps if step.tag == "equal")
        if longer > small and same < _LEAST_LIKENESS * longer:
            return False
        if not same and (b - a != d - c or longer > _SHORT):
            return False
        for step in steps:
            block = Block(a + step.src_start, c + step.dest_start, step.src_end - step.src_start)
            if step.tag == "equal":
                self._note(block, kept)
            elif step.tag == "replace":
                self._note_replaced(block, Kind(kept + 1))
        return True

    def _note(self, block: Block, kind: Kind) -> None:
        self.image[block.old : block.old_end] = array("i", range(block.new, block.new_end))
        self.kind[block.old : block.old_end] = bytes([kind]) * block.length
        self.taken[block.new : block.new_end] = b"\1" * block.length
        self._old_rest[block.old : block.old_end] = "\0" * block.length
        self._new_rest[block.new : block.new_end] = "\1" * block.length

    def _note_replaced(self, block: Block, kind: Kind) -> None:
        for step in range(block.length):
            if not self.kind[block.old + step] and not self.taken[block.new + step]:
                self._note(Block(block.old + step, block.new + step, 1), kind)

    def _find_moved(self, length: int) -> list[Block]:
        """Find stretches that are left over on both sides, wherever they are."""
        old = _Joined(self.old, _runs(self.kind, length), "\0")
        new = _Joined(self.new, _runs(self.taken, length), "\1")
        moved: list[Block] = []
        for found in sorted(common_stretches(old.text, new.text, length), key=_longest_first):
            block = Block(old.place(found.old), new.place(found.new), found.length)
            if not any(self.kind[block.old : block.old_end]) and not any(
                self.taken[block.new : block.new_end]
            ):
                self._note(block, Kind.MOVED)
                moved.append(block)
        return moved

    def _pair_beside(self, moved: list[Block]) -> None:
        """Pair what is left over on both sides of moved stretches."""
        old_rest, new_rest = self._rest()
        for block in moved:
            a, c = block.old, block.new
            while a and c and not self.kind[a - 1] and not self.taken[c - 1]:
                a, c = a - 1, c - 1
            self._pair(_Gap(a, block.old, c, block.new), old_rest, new_rest, Kind.MOVED)
            b, d = block.old_end, block.new_end
            while b < len(self.old) and d < len(self.new) and not self.kind[b] + self.taken[d]:
                b, d = b + 1, d + 1
            self._pair(_Gap(block.old_end, b, block.new_end, d), old_rest, new_rest, Kind.MOVED)


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


def _runs(marks: bytearray, least: int) -> list[tuple[int, int]]:
    """Return the stretches without marks that are long enough."""
    return [found.span() for found in re.finditer(rb"\0+", marks) if len(found[0]) >= least]


def _longest_first(block: Block) -> int:
    return -block.length
