"""Conversion goes along words where that is better."""

from __future__ import annotations

import pytest

from reader.session.conversion import convert_usually, with_quotes
from reader.session.rendition import Quotes


@pytest.mark.parametrize("configuration", ["s2t", "s2tw", "s2hk"])
def test_from_simplified_it_goes_along_words(configuration: str) -> None:
    assert convert_usually("人参加会议", configuration).text in {"人參加會議", "人参加會議"}


def test_what_is_said_outright_counts() -> None:
    assert convert_usually("人参加会议", "s2t", word_guided=False).text == "人蔘加會議"


def test_quotation_marks_are_exchanged_one_for_one_or_kept() -> None:
    assert with_quotes("“甲‘乙’”", Quotes.CORNER) == "「甲『乙』」"
    assert with_quotes("「甲『乙』」", Quotes.CURLY) == "“甲‘乙’”"
    assert with_quotes("“甲”「乙」", Quotes.KEEP) == "“甲”「乙」"
