"""Lead sentences without a number: 以理论武装提升思想自觉。严格落实…

A lead sentence is short, has no figures, names what the sentences after it are about, and has
siblings of the same build in its section.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from reader.core.outline.candidates import Candidate
from reader.core.outline.numbering import Style, number_at
from reader.core.outline.paragraphs import Paragraph
from reader.core.span import Span

_LONGEST_LEAD: Final = 33
"""With its full stop."""
_LONGEST_INSIDE: Final = 17
_SHORTEST_LEAD: Final = 5
_LEAST_BODY: Final = 30
_LEAST_PARAGRAPH: Final = 100
_FIGURE: Final = re.compile("[0-9０-９]")
_NOT_A_LEAD: Final = re.compile(
    "各位|同志们|同志們|^(?:现在|下面|此外|同时|但是|因此|为此|当前|同時|一年来，?$|过去的?一年)"
    "|以下|下列|如下|(?:几|[一二三四五六七八九十两])个?(?:方面|点|项)|做了.{0,4}工作|很?不[平寻]|[？！：；]"
)


def run_in(
    paragraphs: Sequence[Paragraph], first: int, numbered: Sequence[Candidate]
) -> list[Candidate]:
    """Return the run-in headings without number from the paragraph ``first`` on.

    Args:
        paragraphs: Of the whole text.
        first: Index of the first paragraph of the body.
        numbered: The headings found so far, in text order.
    """
    found: list[Candidate] = []
    headed = {candidate.paragraph for candidate in numbered}
    section: list[Paragraph] = []
    for paragraph in paragraphs[first:]:
        if paragraph.index in headed or number_at(paragraph.text):
            found += _leads_of_section(section)
            section = []
        else:
            section.append(paragraph)
    found += _leads_of_section(section)
    for candidate in numbered:
        if candidate.run_in and not candidate.inside:
            found += _leads_inside(paragraphs[candidate.paragraph], candidate.end)
    return sorted(found, key=lambda candidate: candidate.start)


def _leads_of_section(section: Sequence[Paragraph]) -> list[Candidate]:
    """Return the leads that open paragraphs, if at least two of a section do."""
    leads = [paragraph for paragraph in section if _opens_with_lead(paragraph)]
    if len(leads) < 2:
        return []
    first = section.index(leads[0])
    if len(leads) * 2 < len(section) - first:
        return []
    return [_candidate(paragraph, paragraph.sentences[0]) for paragraph in leads]


def _opens_with_lead(paragraph: Paragraph) -> bool:
    if len(paragraph.sentences) < 2 or len(paragraph) < _LEAST_PARAGRAPH:
        return False
    return _is_lead(paragraph.sentences[0].of(paragraph.text), _LONGEST_LEAD)


def _is_lead(sentence: str, longest: int) -> bool:
    if not _SHORTEST_LEAD <= len(sentence) <= longest or sentence[-1] != "。":
        return False
    return not (_FIGURE.search(sentence) or _NOT_A_LEAD.search(sentence))


def _leads_inside(paragraph: Paragraph, heading_end: int) -> Iterator[Candidate]:
    """Yield the leads inside a numbered paragraph, if they are alike."""
    sentences = [s for s in paragraph.sentences if paragraph.start + s.start >= heading_end]
    short = [
        at
        for at, span in enumerate(sentences[:-1])
        if _is_lead(span.of(paragraph.text), _LONGEST_INSIDE)
        and "，" not in span.of(paragraph.text)
    ]
    for at in _alike(paragraph, sentences, short):
        yield _candidate(paragraph, sentences[at], inside=True)


def _alike(paragraph: Paragraph, sentences: Sequence[Span], short: Sequence[int]) -> list[int]:
    """Choose the sentences that divide the paragraph: far enough apart, near in length."""
    best: list[int] = []
    for length in sorted({len(sentences[at]) for at in short}):
        chosen: list[int] = []
        for at in short:
            if not length <= len(sentences[at]) <= length + 3:
                continue
            following = [
                other
                for other in chosen
                if sentences[at].start - sentences[other].end < _LEAST_BODY
            ]
            if following or _rest(sentences, at, paragraph) < _LEAST_BODY:
                continue
            chosen.append(at)
        if len(chosen) > len(best):
            best = chosen
    if len(best) < 2 or best[0] > 1:
        return []
    return best


def _rest(sentences: Sequence[Span], at: int, paragraph: Paragraph) -> int:
    return len(paragraph) - sentences[at].end


def _candidate(paragraph: Paragraph, lead: Span, *, inside: bool = False) -> Candidate:
    title = lead.of(paragraph.text).rstrip("。")
    start = paragraph.start + lead.start
    return Candidate(
        paragraph.index, start, start + len(title), Style.RUN_IN, run_in=True, inside=inside
    )
