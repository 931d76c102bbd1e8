"""Find the outline of a report text."""

from __future__ import annotations

from typing import Final

from reader.core.outline import nesting, run_in, runs, standing
from reader.core.outline.candidates import Candidate, numbered
from reader.core.outline.head import find_head
from reader.core.outline.model import Heading, HeadingKind, Outline
from reader.core.outline.numbering import ENUMERATORS, Style
from reader.core.outline.paragraphs import paragraphs
from reader.core.span import Span

_KINDS: Final = (HeadingKind.SECTION, HeadingKind.SUBSECTION, HeadingKind.ITEM)


def find_outline(text: str) -> Outline:
    """Find the head and the headings of a report text, in text order."""
    all_paragraphs = paragraphs(text)
    entries, head, first = find_head(all_paragraphs)
    body = all_paragraphs[first:]
    chains = runs.sound(runs.runs(c for p in body for c in numbered(p)), all_paragraphs)
    found = [candidate for chain in chains for candidate in chain]
    found.sort(key=lambda candidate: candidate.start)
    found += standing.standing(all_paragraphs, first, found)
    found.sort(key=lambda candidate: candidate.start)
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
