"""Places that may be headings, before it is known whether they have siblings."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from reader.core.outline.numbering import ENUMERATORS, Number, Style, number_at
from reader.core.outline.paragraphs import Paragraph

LONGEST_LEAD: Final = 60
LONGEST_ENUMERATED_LEAD: Final = 45
LONGEST_STANDING: Final = 90
LEAST_PROSE: Final = 40
"""A paragraph from so many characters up is text, not a line of a list or a table."""

_HAN: Final = re.compile("[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_CLOSING: Final = "。！？!?：:；;，,"
_BARE_NUMBER: Final = re.compile("[一二三四五六七八九十]{1,3}")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A stretch that may be a heading.

    Attributes:
        paragraph: Index of its paragraph.
        start: First code point of its title in the text.
        end: Offset behind its title, closing mark left off.
        style: Shape of its number, or `Style.PART` or `Style.RUN_IN` without one.
        value: What its number counts; 0 without one.
        build: What siblings have in common beside the style.
        run_in: Whether text follows in the same paragraph.
        inside: Whether text stands before it in the same paragraph.
        clause: Whether it reads as a clause of a list and not as a heading.
    """

    paragraph: int
    start: int
    end: int
    style: Style
    value: int = 0
    build: str = ""
    run_in: bool = False
    inside: bool = False
    clause: bool = False


def has_han(text: str) -> bool:
    """Tell whether a text has a Chinese character."""
    return bool(_HAN.search(text))


def is_prose(paragraph: Paragraph) -> bool:
    """Tell whether a paragraph is running text by its length or its sentences."""
    if len(paragraph) >= LEAST_PROSE:
        return True
    return len(paragraph.sentences) > 1 or paragraph.text[-1] in "。！？；："


def numbered(paragraph: Paragraph) -> list[Candidate]:
    """Return the numbered candidates of a paragraph: its opening, and enumerators inside."""
    found: list[Candidate] = []
    if number := number_at(paragraph.text):
        found += _opening(paragraph, number)
    elif _BARE_NUMBER.fullmatch(paragraph.text):
        number = number_at(paragraph.text + "、")
        if number:
            found.append(
                Candidate(
                    paragraph.index, paragraph.start, paragraph.end, Style.HAN, number.value, "bare"
                )
            )
    for at, sentence in enumerate(paragraph.sentences):
        number = number_at(paragraph.text, sentence.start) if at else None
        if number and number.style in (Style.ENUMERATOR, Style.ORDINAL):
            found += _enumerated(paragraph, number, at)
    return found


def _opening(paragraph: Paragraph, number: Number) -> list[Candidate]:
    text = paragraph.text
    if number.style is Style.ARTICLE:
        end = len(text[: number.length].rstrip())
        return [_candidate(paragraph, 0, end, number, run_in=end < len(text))]
    if number.style in ENUMERATORS and len(paragraph.sentences) > 1:
        return _enumerated(paragraph, number, 0)
    first = paragraph.sentences[0]
    clause = text[-1] in "；;，,"
    if len(paragraph.sentences) == 1:
        title = text.rstrip(_CLOSING)
        too_long = len(title) > LONGEST_STANDING or (
            number.style in ENUMERATORS and len(title) > LONGEST_ENUMERATED_LEAD
        )
        clause = clause or too_long or "；" in title
        if len(title) <= number.length or not has_han(title[number.length :]):
            return []
        build = "closed" if len(title) < len(text) else ""
        return [_candidate(paragraph, 0, len(title), number, clause=clause, build=build)]
    if text[first.end - 1] not in "。！!" or first.end - number.length > LONGEST_LEAD:
        return [_candidate(paragraph, 0, first.end, number, clause=True, run_in=True)]
    end = len(text[: first.end].rstrip(_CLOSING))
    return [_candidate(paragraph, 0, end, number, run_in=True, clause=clause, build="run-in")]


def _enumerated(paragraph: Paragraph, number: Number, at: int) -> list[Candidate]:
    """Return the candidate an enumerator at the start of a sentence makes."""
    sentence = paragraph.sentences[at]
    lead = paragraph.text[sentence.start : sentence.end]
    title = lead.rstrip(_CLOSING + "”")
    following = paragraph.sentences[at + 1 : at + 2]
    next_number = number_at(paragraph.text, following[0].start) if following else None
    alone = not following or (
        next_number is not None
        and next_number.style is number.style
        and next_number.value == number.value + 1
    )
    clause = alone or len(title) > LONGEST_ENUMERATED_LEAD or "；" in lead or lead[-1] not in "。！"
    return [
        _candidate(
            paragraph,
            sentence.start,
            sentence.start + len(title),
            number,
            run_in=True,
            clause=clause,
            inside=at > 0,
            build="run-in",
        )
    ]


def _candidate(
    paragraph: Paragraph,
    start: int,
    end: int,
    number: Number,
    *,
    run_in: bool = False,
    inside: bool = False,
    clause: bool = False,
    build: str = "",
) -> Candidate:
    return Candidate(
        paragraph.index,
        paragraph.start + start,
        paragraph.start + end,
        number.style,
        number.value,
        build + number.suffix,
        run_in=run_in,
        inside=inside,
        clause=clause,
    )
