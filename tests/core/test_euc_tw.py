"""EUC-TW is decoded as Taiwan's systems wrote it."""

from __future__ import annotations

import pytest

from reader.core import euc_tw


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("c8e7d1c9d8e1", "行政院"),
        ("8ea1c8e78ea1d1c9", "行政"),
        ("8ea2a1a1", "乂"),
        ("e8a2f6c1a6b5", "劃彞ⅰ"),
        ("32303234c8e70a", "2024行\n"),
    ],
    ids=["plane 1", "plane 1 by its prefix", "plane 2", "not in Big5", "with ASCII"],
)
def test_a_character_of_planes_1_and_2_is_decoded(data: str, text: str) -> None:
    assert euc_tw.decode(bytes.fromhex(data)) == text


@pytest.mark.parametrize("data", ["8ea3a1a1", "ff", "c8", "a3ff"])
def test_what_is_no_character_is_replaced(data: str) -> None:
    assert set(euc_tw.decode(bytes.fromhex(data))) == {"\ufffd"}


def test_a_damaged_place_leaves_the_next_line_alone() -> None:
    assert euc_tw.decode(bytes.fromhex("c8e7ff0ac8e7")) == "行\ufffd\n行"
