from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.annotation.wording import Piece, PieceKind, wording_difference

_WORDS = st.text(alphabet="政协委员会议13次，。", max_size=40)


@given(_WORDS, _WORDS)
def test_the_pieces_make_up_both_wordings(old: str, new: str) -> None:
    pieces = wording_difference(old, new)
    kept_or = {
        kind: "".join(piece.text for piece in pieces if piece.kind in {PieceKind.KEPT, kind})
        for kind in (PieceKind.GONE, PieceKind.ADDED)
    }
    assert kept_or == {PieceKind.GONE: old, PieceKind.ADDED: new}


def test_a_figure_that_was_changed_is_told_alone() -> None:
    assert wording_difference("召开会议13次以上", "召开会议15次以上") == (
        Piece(PieceKind.KEPT, "召开会议"),
        Piece(PieceKind.GONE, "13"),
        Piece(PieceKind.ADDED, "15"),
        Piece(PieceKind.KEPT, "次以上"),
    )


def test_wordings_with_little_in_common_are_shown_whole() -> None:
    kinds = [piece.kind for piece in wording_difference("风清气正的政治生态", "捐款捐物正在进行")]
    assert kinds == [PieceKind.GONE, PieceKind.ADDED]


def test_a_very_long_passage_is_shown_whole() -> None:
    old, new = "政" * 3_000, "政" * 2_999 + "协"
    assert [piece.text for piece in wording_difference(old, new)] == [old, new]
