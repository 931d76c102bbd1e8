"""Find the outline of a report text."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from operator import attrgetter
from typing import Final

from reader.core.outline import nesting, run_in, runs, standing
from reader.core.outline.candidates import Candidate, numbered
from reader.core.outline.head import find_head
from reader.core.outline.model import Heading, HeadingKind, Outline
from reader.core.outline.numbering import ENUMERATORS, Style
from reader.core.outline.paragraphs import Paragraph, paragraphs
from reader.core.span import Span

_start = attrgetter("start")
_LAW: Final = re.compile(
    "(?:[宪憲]法|法律|[条條]例|章程|[细細][则則]|[办辦]法)(?:[（(].{0,16}[）)])?》?$"
)
"""Every sentence of a law may stand on a line of its own; none is a heading."""
_KINDS: Final = (HeadingKind.SECTION, HeadingKind.SUBSECTION, HeadingKind.ITEM)


def find_outline(text: str, marked: Iterable[int] = ()) -> Outline:
    """Find the head and the headings of a report text, in text order.

    Args:
        text: The report text.
        marked: Offsets in lines that the file itself marks as headings: a style of Word, ``<h2>``,
            ``##``. Such a line of the body counts also where the text alone would not tell.
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


def _lines_of(offsets: Iterable[int], lines: Sequence[Paragraph]) -> frozenset[int]:
    """Return the indices of the paragraphs that offsets lie in."""
    places = ((offset, bisect_right(lines, offset, key=_start) - 1) for offset in offsets)
    return frozenset(at for offset, at in places if at >= 0 and offset < lines[at].end)


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
