"""Places that may be headings, before it is known whether they have siblings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from reader.core.outline.numbering import ENUMERATORS, Number, Style, number_at
from reader.core.outline.paragraphs import Paragraph
from reader.core.span import Span

LONGEST_LEAD: Final = 60
LONGEST_ENUMERATED_LEAD: Final = 45
LONGEST_STANDING: Final = 90
CLOSED: Final = "closed"
"""Build of a line that ends like a sentence."""
RUN_IN: Final = "run-in"
"""Build of a lead sentence with text behind it."""
LEAST_PROSE: Final = 40
"""A paragraph from so many characters up is text, not a line of a list or a table."""

# A standing heading that lost its line end: 三、深入改革经济体制 国民经济的长期稳定发展，…
_GLUED: Final = re.compile("[\u3400-\u9fff、“”]{6,40}(?=[ \u00a0\u3000]+[^\\s]{12})")
_FIRST_OF_LIST: Final = re.compile("[：:](?=第?一[是要，,、])")
_OF_LIST: Final = re.compile("[一二三四五六七八九十][ \u3000]?[是要，,、：:]")
_BEFORE_CLAUSE: Final = re.compile("[；;，,](?=第?[一二三四五六七八九十])")
_TERM: Final = re.compile("[^。；;：:︰！？]{1,45}(?=[：:︰].)|[^。：:︰！？]{46,90}(?=[：:︰].)")
_LISTS: Final = frozenset({Style.ENUMERATOR, Style.ORDINAL})
_OF_TERMS: Final = frozenset({Style.ARABIC, Style.BRACKET_ARABIC, Style.NOTE})
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
        long: Whether it is so long that only its siblings can show it to be a heading.
        rank: How the file ranks it, from 1, if it marks it as a heading; 0 if not.
        inline: Whether it is a clause inside a sentence, which shows only how a list runs on.
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
    long: bool = False
    inline: bool = False
    rank: int = 0


def has_words(text: str) -> bool:
    """Tell whether a text has a letter or a Chinese character."""
    return any(map(str.isalpha, text))


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
    if not _OF_LIST.search(paragraph.text):
        return found
    for at, sentence in enumerate(paragraph.sentences):
        start = sentence.start if at else None
        if first := _FIRST_OF_LIST.search(paragraph.text, sentence.start, sentence.end):
            start = first.end()
        number = number_at(paragraph.text, start) if start else None
        if start and number and number.style in _LISTS:
            found += _enumerated(paragraph, number, at, start)
        found += _inline(paragraph, sentence)
    return found


def _inline(paragraph: Paragraph, sentence: Span) -> Iterator[Candidate]:
    """Yield the members of a list that are clauses of one sentence: …；二是…；三是…."""
    for mark in _BEFORE_CLAUSE.finditer(paragraph.text, sentence.start, sentence.end):
        number = number_at(paragraph.text, mark.end())
        if number and number.style in _LISTS:
            clause = _candidate(
                paragraph, mark.end(), mark.end() + number.length, number, run_in=True, clause=True
            )
            yield replace(clause, inside=True, inline=True)


def _opening(paragraph: Paragraph, number: Number) -> list[Candidate]:
    text = paragraph.text
    if number.style is Style.ARTICLE:
        end = len(text[: number.length].rstrip())
        return [_candidate(paragraph, 0, end, number, run_in=end < len(text))]
    if number.style in ENUMERATORS and len(paragraph.sentences) > 1:
        return _enumerated(paragraph, number, 0, 0)
    first = paragraph.sentences[0]
    clause = text[-1] in "；;，,"
    if term := _term(paragraph, number):
        return [term]
    if len(paragraph.sentences) == 1:
        title = text.rstrip(_CLOSING)
        is_closed = len(title) < len(text)
        clause = clause or len(title) > LONGEST_STANDING or ("；" in title and is_closed)
        if len(title) <= number.length or not has_words(title[number.length :]):
            return []
        build = CLOSED if is_closed else ""
        return [_candidate(paragraph, 0, len(title), number, clause=clause, build=build)]
    if glued := _GLUED.match(text, number.length):
        return [_candidate(paragraph, 0, glued.end(), number, run_in=True)]
    end = len(text[: first.end].rstrip(_CLOSING))
    clause = clause or text[first.end - 1] not in "。！!" or end > LONGEST_STANDING
    found = _candidate(paragraph, 0, end, number, run_in=True, clause=clause, build=RUN_IN)
    longest = LONGEST_ENUMERATED_LEAD if number.style in _OF_TERMS else LONGEST_LEAD
    return [replace(found, long=end - number.length > longest)]


def _term(paragraph: Paragraph, number: Number) -> Candidate | None:
    """Return the candidate of a number with words before a colon: 1.“两新”：是指…."""
    match = _TERM.match(paragraph.text, number.length)
    if not match or number.style in ENUMERATORS:
        return None
    is_sentence = paragraph.text[-1] in "。！"
    is_lead = paragraph.sentences[0].end <= LONGEST_LEAD
    if (
        number.style not in _OF_TERMS
        and is_lead
        and (len(paragraph.sentences) > 1 or not is_sentence)
    ):
        return None
    return _candidate(paragraph, 0, match.end(), number, run_in=True, build="term")


def _enumerated(paragraph: Paragraph, number: Number, at: int, start: int) -> list[Candidate]:
    """Return the candidate an enumerator at ``start`` in a sentence makes."""
    lead = paragraph.text[start : paragraph.sentences[at].end]
    title = lead.rstrip(_CLOSING + "”")
    following = paragraph.sentences[at + 1 : at + 2]
    next_number = number_at(paragraph.text, following[0].start) if following else None
    alone = not following or (
        next_number is not None
        and next_number.style is number.style
        and next_number.value == number.value + 1
    )
    clause = alone or "；" in lead or lead[-1] not in "。！"
    clause = clause or len(title) - number.length > LONGEST_ENUMERATED_LEAD
    return [
        _candidate(
            paragraph,
            start,
            start + len(title),
            number,
            run_in=True,
            clause=clause,
            inside=start > 0,
            build=RUN_IN,
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
