"""How the wording of a passage was changed, piece by piece, to be shown to a person."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum, auto
from typing import Final

_LONGEST: Final = 2_000
"""Code points of a passage that are compared; beyond, the time would grow with the square."""
_LEAST_ALIKE: Final = 0.35
"""Below this share of equal characters the pieces would be crumbs; both are shown whole."""


class PieceKind(Enum):
    """What became of a piece of a passage."""

    KEPT = auto()
    GONE = auto()
    ADDED = auto()


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of the old or the new wording."""

    kind: PieceKind
    text: str


def wording_difference(old: str, new: str) -> tuple[Piece, ...]:
    """Return the pieces of two wordings of a passage, in order.

    Returns:
        The kept and the gone pieces joined are the old wording, the kept and the added ones the
        new; where something was put in the place of something else, what is gone comes first.
    """
    if old == new:
        return (Piece(PieceKind.KEPT, old),) if old else ()
    if max(len(old), len(new)) > _LONGEST:
        return _whole(old, new)
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    if matcher.ratio() < _LEAST_ALIKE:
        return _whole(old, new)
    pieces: list[Piece] = []
    for name, old_start, old_end, new_start, new_end in matcher.get_opcodes():
        if name == "equal":
            pieces.append(Piece(PieceKind.KEPT, old[old_start:old_end]))
        else:
            pieces += _whole(old[old_start:old_end], new[new_start:new_end])
    return tuple(pieces)


def _whole(old: str, new: str) -> tuple[Piece, ...]:
    both = (Piece(PieceKind.GONE, old), Piece(PieceKind.ADDED, new))
    return tuple(piece for piece in both if piece.text)
