"""A report text falls into paragraphs, a paragraph into sentences."""

from __future__ import annotations

import pytest

from reader.core.outline.paragraphs import paragraphs


def test_a_paragraph_leaves_off_the_blanks_around_it() -> None:
    (one, other) = paragraphs("\u3000\u3000甲乙 \n\n\u00a0\n丙")
    assert (one.start, one.text, one.end) == (2, "甲乙", 4)
    assert (other.index, other.start) == (1, 9)


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("甲。乙！丙？", ["甲。", "乙！", "丙？"]),
        ("“甲。”乙。", ["“甲。”", "乙。"]),
        ("甲，乙", ["甲，乙"]),
        ("甲。（掌声。）乙", ["甲。", "（掌声。）", "乙"]),
    ],
)
def test_a_sentence_keeps_its_closing_marks(text: str, sentences: list[str]) -> None:
    (paragraph,) = paragraphs(text)
    assert [span.of(text) for span in paragraph.sentences] == sentences


def test_a_million_blanks_are_no_paragraph() -> None:
    assert paragraphs("\u3000" * 1_000_000) == ()
