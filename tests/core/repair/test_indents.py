"""Indents are the window's business."""

from __future__ import annotations

from reader.core.offset_map import edited
from reader.core.repair.indents import replacements


def test_blanks_at_both_ends_of_a_line_are_taken_out() -> None:
    source = "\u3000\u3000各位代表：\n \t现在\u00a0\n\u3000\n末"
    assert edited(source, replacements(source))[0] == "各位代表：\n现在\n\n末"


def test_blanks_inside_a_line_stay() -> None:
    assert replacements("李 波\n国务院总理\u3000温家宝") == []
