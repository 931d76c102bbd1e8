"""What nobody sees neither hides a word nor turns one round."""

from __future__ import annotations

import pytest

from reader.core.repair import RepairKind, repair
from reader.core.search import search
from reader.core.span import Span


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("增\u200b长", "增长"),
        ("\u202e25\u202c%", "25%"),
        ("\u206652\u2069万人", "52万人"),
        ("粮\u00ad食\u2060产\ufeff量", "粮食产量"),
        ("甲\x00乙\x1b丙\x9f丁", "甲乙丙丁"),
        ("甲\ufffc乙\U000e0041", "甲乙"),
        ("甲\t乙 丙　丁", "甲\t乙 丙　丁"),
        ("葛\U000e0100城", "葛\U000e0100城"),
    ],
)
def test_invisible_characters_are_taken_out(source: str, text: str) -> None:
    assert repair(source).text == text


def test_what_is_taken_out_is_told_with_its_place() -> None:
    mended = repair("经济增\u200b\u200b长")
    assert [(one.kind, one.source) for one in mended.repairs] == [
        (RepairKind.INVISIBLE, Span(3, 5))
    ]
    assert mended.offset_map.source_span(Span(2, 4)) == Span(2, 6)


def test_a_word_is_found_whatever_hides_in_it() -> None:
    assert len(search(repair("增\u2060长、增\u200d长").text, "增长")) == 2
