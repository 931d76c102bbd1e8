"""Find the outline of a report text."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from operator import attrgetter
from typing import Final

from reader.core.outline import nesting, run_in, runs, standing
from reader.core.outline.candidates import Candidate, numbered
from reader.core.outline.head import find_head
from reader.core.outline.model import Heading, HeadingKind, MarkedLine, Outline
from reader.core.outline.numbering import ENUMERATORS, Style
from reader.core.outline.paragraphs import Paragraph, paragraphs
from reader.core.span import Span

_start = attrgetter("start")
_LAW: Final = re.compile(
    "(?:[宪憲]法|法律|[条條]例|章程|[细細][则則]|[办辦]法)(?:[（(].{0,16}[）)])?》?$"
)
"""Every sentence of a law may stand on a line of its own; none is a heading."""
_KINDS: Final = (HeadingKind.SECTION, HeadingKind.SUBSECTION, HeadingKind.ITEM)


def find_outline(text: str, marked: Iterable[MarkedLine] = ()) -> Outline:
    """Find the head and the headings of a report text, in text order.

    Args:
        text: The report text.
        marked: Lines that the file itself marks as headings. Such a line of the body counts also
            where the text alone would not tell, and its rank where the text leaves it open.
    """
    all_paragraphs = paragraphs(text)
    entries, head, first = find_head(all_paragraphs)
    body = all_paragraphs[first:]
    chains = runs.sound(runs.runs(c for p in body for c in numbered(p)), all_paragraphs)
    found = [candidate for chain in chains for candidate in chain]
    found.sort(key=lambda candidate: candidate.start)
    is_law = _is_law(head.title, found)
    marked_lines = _lines_of(marked, all_paragraphs)
    found += standing.standing(all_paragraphs, first, found, marked_lines, is_law=is_law)
    found.sort(key=lambda candidate: candidate.start)
    if not is_law:
        found += run_in.run_in(all_paragraphs, first, found, chains)
        found.sort(key=lambda candidate: candidate.start)
    found = [_ranked(candidate, marked_lines) for candidate in found]
    ranks = sorted({c.style for c in found if c.value and c.style not in ENUMERATORS})
    headings = tuple(
        _heading(text, candidate, level, ranks)
        for candidate, level in zip(
            found, nesting.levels(found, chains, all_paragraphs), strict=True
        )
    )
    return Outline(entries + headings, head)


def _is_law(title: str, headings: Iterable[Candidate]) -> bool:
    """Tell whether a text is a law: it has articles, or is called one."""
    return bool(_LAW.search(title)) or any(one.style is Style.ARTICLE for one in headings)


def _lines_of(marked: Iterable[MarkedLine], lines: Sequence[Paragraph]) -> dict[int, int]:
    """Return the ranks of marked lines by the indices of their paragraphs."""
    places = ((mark, bisect_right(lines, mark.offset, key=_start) - 1) for mark in marked)
    return {at: mark.rank for mark, at in places if at >= 0 and mark.offset < lines[at].end}


def _ranked(candidate: Candidate, marked: Mapping[int, int]) -> Candidate:
    """Give a heading that opens a marked line the rank of the line."""
    rank = marked.get(candidate.paragraph, 0)
    return replace(candidate, rank=rank) if rank and not candidate.inside else candidate


def _heading(text: str, candidate: Candidate, level: int, ranks: list[Style]) -> Heading:
    if candidate.style is Style.PART:
        kind = HeadingKind.PART
    elif candidate.style is Style.RUN_IN:
        kind = HeadingKind.RUN_IN
    elif candidate.style in ranks:
        kind = _KINDS[min(ranks.index(candidate.style), 2)]
    else:
        kind = HeadingKind.ITEM
    span = Span(candidate.start, candidate.end)
    title = span.of(text).replace("\n", "")
    return Heading(level, kind, title, span, run_in=candidate.run_in)
