"""Lead sentences without a number: 以理论武装提升思想自觉。严格落实….

A lead sentence is short, has no figures, names what the sentences after it are about, and has
siblings of the same build in its section.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from reader.core.outline.candidates import Candidate
from reader.core.outline.numbering import Style, number_at
from reader.core.outline.paragraphs import Paragraph
from reader.core.outline.tasks import opens_with_verb
from reader.core.span import Span

_LONGEST_LEAD: Final = 33
"""With its full stop."""
_LONGEST_INSIDE: Final = 18
_SHORTEST_LEAD: Final = 5
_LEAST_BODY: Final = 30
_LEAST_PARAGRAPH: Final = 50
_LIKE: Final = 3
_SPREAD: Final = 3
"""Leads inside one paragraph differ in length by so many characters at most."""
_LEAST_SHARE: Final = 0.5
"""Of the paragraphs from the first to the last lead of a section, how many open with one; of the
numbered paragraphs of a run, how many have leads inside."""

# A sentence that says something of its subject is no name of a topic.
_STATEMENT: Final = re.compile(
    "(?<!但)(?<![这這])是|[说說]|已[经經]|必[须須]|[应應][当當该該]|(?<!毫)不(?![断斷懈移忘])|没有|沒有|[吗嗎呢]|只有|如果|可以|[也还還]要|有人"
)

_SALUTATION: Final = re.compile("(?:各位(?:代表|委[员員])|同志们)[，！!：:]")
_FIGURE: Final = re.compile("[0-9０-９]")
_NOT_A_LEAD: Final = re.compile(
    "各位|同志们|同志們|^(?:现在|下面|此外|同时|但是|因此|为此|当前|同時|在此|这些|這些|以上|在.{2,12}的同时|新征程|目前|今年|去年|近几年|近年|几年来)"
    "|以下|下列|如下|(?:几|[一二三四五六七八九十两])个?(?:方面|点|项)|做了.{0,4}工作|很?不[平寻]|[？！：；]"
)


def run_in(
    paragraphs: Sequence[Paragraph],
    first: int,
    headings: Sequence[Candidate],
    chains: Iterable[Sequence[Candidate]],
) -> list[Candidate]:
    """Return the run-in headings without number from the paragraph ``first`` on.

    Args:
        paragraphs: Of the whole text.
        first: Index of the first paragraph of the body.
        headings: Those found so far, in text order.
        chains: The runs of those with a number.
    """
    if any(heading.style is Style.ARTICLE for heading in headings):
        return []
    found: list[Candidate] = []
    headed = {heading.paragraph for heading in headings}
    section: list[Paragraph] = []
    for paragraph in paragraphs[first:]:
        if (
            paragraph.index in headed
            or number_at(paragraph.text)
            or _SALUTATION.match(paragraph.text)
        ):
            found += _leads_of_section(section)
            section = []
        else:
            section.append(paragraph)
    found += _leads_of_section(section)
    for chain in chains:
        found += _leads_of_run(paragraphs, chain)
    return found


def _leads_of_section(section: Sequence[Paragraph]) -> list[Candidate]:
    """Return the leads that open paragraphs, if at least two of a section are alike."""
    by_build: dict[str, list[Paragraph]] = defaultdict(list)
    for paragraph in section:
        if _opens_with_lead(paragraph):
            by_build[_build(paragraph.sentences[0].of(paragraph.text))].append(paragraph)
    leads = sorted(
        (paragraph for group in by_build.values() if len(group) > 1 for paragraph in group),
        key=lambda paragraph: paragraph.index,
    )
    if not leads or len(leads) <= _LEAST_SHARE * (leads[-1].index - leads[0].index):
        return []
    return [_candidate(paragraph, paragraph.sentences[0]) for paragraph in leads]


def _build(sentence: str) -> str:
    """Return what siblings have in common: no comma, or the words they open with."""
    return sentence[:_LIKE] if "，" in sentence else ""


def _opens_with_lead(paragraph: Paragraph) -> bool:
    if len(paragraph.sentences) < 2 or len(paragraph) < _LEAST_PARAGRAPH:
        return False
    return _is_lead(paragraph.sentences[0].of(paragraph.text), _LONGEST_LEAD)


def _is_lead(sentence: str, longest: int) -> bool:
    if not _SHORTEST_LEAD <= len(sentence) <= longest or sentence[-1] != "。":
        return False
    return not (
        _FIGURE.search(sentence) or _NOT_A_LEAD.search(sentence) or _STATEMENT.search(sentence)
    )


def _leads_of_run(
    paragraphs: Sequence[Paragraph], chain: Sequence[Candidate]
) -> Iterator[Candidate]:
    """Yield the leads inside numbered paragraphs, if most paragraphs of the run have some."""
    owners = [candidate for candidate in chain if candidate.run_in and not candidate.inside]
    leads = [_leads_inside(paragraphs[owner.paragraph], owner.end) for owner in owners]
    if sum(bool(found) for found in leads) >= max(2, _LEAST_SHARE * len(owners)):
        for found in leads:
            yield from found


def _leads_inside(paragraph: Paragraph, heading_end: int) -> list[Candidate]:
    sentences = [s for s in paragraph.sentences if paragraph.start + s.start >= heading_end]
    short = [
        at
        for at, span in enumerate(sentences[:-1])
        if _is_lead(span.of(paragraph.text), _LONGEST_INSIDE)
        and "，" not in span.of(paragraph.text)
        and not number_at(paragraph.text, span.start)
    ]
    chosen = _dividing(paragraph, sentences, short)
    return [_candidate(paragraph, sentences[at], inside=True) for at in chosen]


def _dividing(paragraph: Paragraph, sentences: Sequence[Span], short: Sequence[int]) -> list[int]:
    """Choose the sentences that divide a paragraph: of one length, or all tasks."""
    groups = [
        [at for at in short if length <= len(sentences[at]) <= length + spread]
        for spread in range(_SPREAD + 1)
        for length in sorted({len(sentences[at]) for at in short})
    ]
    tasks = [at for at in short if opens_with_verb(sentences[at].of(paragraph.text))]
    best: list[int] = []
    for group in (*groups, tasks):
        chosen = _far_apart(sentences, group, len(paragraph))
        if len(chosen) > len(best):
            best = chosen
    return best if len(best) > 1 and best[0] <= 2 else []


def _far_apart(sentences: Sequence[Span], group: Sequence[int], end: int) -> list[int]:
    chosen: list[int] = []
    for at in group:
        near = chosen and sentences[at].start - sentences[chosen[-1]].end < _LEAST_BODY
        if not near and end - sentences[at].end >= _LEAST_BODY:
            chosen.append(at)
    return chosen


def _candidate(paragraph: Paragraph, lead: Span, *, inside: bool = False) -> Candidate:
    title = lead.of(paragraph.text).rstrip("。")
    start = paragraph.start + lead.start
    return Candidate(
        paragraph.index, start, start + len(title), Style.RUN_IN, run_in=True, inside=inside
    )
