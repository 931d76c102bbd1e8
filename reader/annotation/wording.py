"""How the wording of a passage was changed, piece by piece, to be shown to a person."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum, auto
from typing import Final

_LONGEST: Final = 2_000
"""Code points of a passage that are compared; beyond, the time would grow with the square."""
_TOKEN: Final = re.compile(r"[0-9０-９][0-9０-９.,，%％]*|[A-Za-z]+|.", re.DOTALL)
"""What is compared: a number or a word of letters is shown whole, a character alone."""
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
    olds, news = _TOKEN.findall(old), _TOKEN.findall(new)
    matcher = SequenceMatcher(None, olds, news, autojunk=False)
    if matcher.ratio() < _LEAST_ALIKE:
        return _whole(old, new)
    pieces: list[Piece] = []
    for name, old_start, old_end, new_start, new_end in matcher.get_opcodes():
        if name == "equal":
            pieces.append(Piece(PieceKind.KEPT, "".join(olds[old_start:old_end])))
        else:
            gone, added = olds[old_start:old_end], news[new_start:new_end]
            pieces += _whole("".join(gone), "".join(added))
    return tuple(pieces)


def _whole(old: str, new: str) -> tuple[Piece, ...]:
    both = (Piece(PieceKind.GONE, old), Piece(PieceKind.ADDED, new))
    return tuple(piece for piece in both if piece.text)
