"""Lead sentences without a number: 以理论武装提升思想自觉。严格落实….

A lead sentence is short, has no figures, names what the sentences after it are about, and has
siblings of the same build in its section.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from reader.core.outline.candidates import Candidate
from reader.core.outline.numbering import Style, number_at
from reader.core.outline.paragraphs import Paragraph
from reader.core.outline.tasks import opens_with_verb
from reader.core.outline.topics import goes_on_about
from reader.core.span import Span

_LONGEST_LEAD: Final = 33
"""With its full stop."""
_LONGEST_INSIDE: Final = 18
_SHORTEST_LEAD: Final = 5
_LEAST_BODY: Final = 30
_LEAST_PARAGRAPH: Final = 50
_LIKE: Final = 3
_WE: Final = "我们"
_SHORT: Final = "short"
_TASK: Final = "task"
_FARTHEST_SIBLING: Final = 4
"""In paragraphs."""
_LEAST_DENSE: Final = 3
_SPREAD: Final = 3
"""Leads inside one paragraph differ in length by so many characters at most."""
_EVEN: Final = 2
"""Leads whose lengths differ by no more are alike on purpose."""
_LEAST_STRETCH: Final = 0.7
"""Of the usual stretch between leads, how much is enough to trust a lead by its place alone."""
_LEAST_SHARE: Final = 0.5
"""Of the paragraphs from the first to the last lead of a section, how many open with one; of the
numbered paragraphs of a run, how many have leads inside."""

# A sentence that says something of its subject is no name of a topic.
_STATEMENT: Final = re.compile(
    "(?<!但)(?<![这這])是|[说說]|已[经經]|必[须須]|[应應][当當该該]|(?<!毫)不(?![断斷懈移忘])|没有|沒有|[吗嗎呢]|只有|如果|可以|[也还還]要|有人"
    "|，要|要靠|[决決]定(?!性)|[规規]定[着著]|[还還仍]存在|存在[着著]|即[将將]|都在|正在|有[许許]多|[具都也中]有.*(?:作用|意[义義]|[潜潛]力|影[响響])。"
)
# 这五年是西藏发展最好变化最大的五年。
_YEARS_OF: Final = re.compile(
    "[这這過过]去?[一二三四五六七八九十]?年是.*的[一二三四五六七八九十]*年。"
)
# 积极的财政政策要适度加力: a formula of all government reports.
_POLICY: Final = re.compile(
    "(?:[积積][极極]的|[稳穩]健的)?(?:[财財]政|[货貨][币幣]|就业优先)政策(?:取向|保持|要)"
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
    found: list[Candidate] = []
    headed = {heading.paragraph for heading in headings}
    section: list[Paragraph] = []
    sections: dict[int, list[Paragraph]] = {}
    for paragraph in paragraphs[first:]:
        if (
            paragraph.index in headed
            or number_at(paragraph.text)
            or _SALUTATION.match(paragraph.text)
        ):
            found += _leads_of_section(section)
            section = sections[paragraph.index] = []
        else:
            section.append(paragraph)
    found += _leads_of_section(section)
    for chain in chains:
        found += _leads_of_run(paragraphs, chain, sections)
    return found


def _leads_of_section(section: Sequence[Paragraph]) -> list[Candidate]:
    """Return the leads that open paragraphs, where at least two are alike."""
    opened = [paragraph for paragraph in section if _opens_with_lead(paragraph)]
    leads = _alike(opened) or [
        paragraph for group in _clusters(opened) for paragraph in _dense(_alike(group))
    ]
    return [_candidate(paragraph, paragraph.sentences[0]) for paragraph in leads]


def _clusters(opened: Sequence[Paragraph]) -> list[list[Paragraph]]:
    """Part the paragraphs that open with a lead where others lie between them."""
    groups: list[list[Paragraph]] = []
    for paragraph in opened:
        if not groups or paragraph.index - groups[-1][-1].index > _FARTHEST_SIBLING:
            groups.append([])
        groups[-1].append(paragraph)
    return groups


def _dense(leads: Sequence[Paragraph]) -> Sequence[Paragraph]:
    """Keep leads that name tasks, or of which three and more follow one another."""
    if all(_TASK in _builds(lead.sentences[0].of(lead.text)) for lead in leads):
        return leads
    follow = leads[-1].index - leads[0].index == len(leads) - 1
    return leads if follow and len(leads) >= _LEAST_DENSE else ()


def _alike(group: Sequence[Paragraph]) -> Sequence[Paragraph]:
    """Keep the paragraphs whose leads have siblings, if most paragraphs there open with one."""
    builds = [_builds(paragraph.sentences[0].of(paragraph.text)) for paragraph in group]
    count = Counter(itertools.chain.from_iterable(builds))
    leads = [
        paragraph
        for paragraph, build in zip(group, builds, strict=True)
        if any(count[one] > 1 for one in build)
    ]
    if not leads or len(leads) <= _LEAST_SHARE * (leads[-1].index - leads[0].index):
        return ()
    return leads


def _builds(sentence: str) -> tuple[str, ...]:
    """Return what siblings may have in common: a task, no comma, the words they open with."""
    if sentence.startswith(("这是", "這是")) or _YEARS_OF.fullmatch(sentence):
        return (sentence[:_LIKE],)
    commas = sentence.count("，")
    builds = () if commas else (_SHORT,)
    if _POLICY.match(sentence):
        return (_SHORT, _TASK)
    if commas <= 1 and opens_with_verb(sentence):
        return (*builds, _TASK)
    if commas:
        return (_WE if sentence.startswith(_WE) else sentence[:_LIKE],)
    return builds


def _opens_with_lead(paragraph: Paragraph) -> bool:
    if len(paragraph.sentences) < 2 or len(paragraph) < _LEAST_PARAGRAPH:
        return False
    return _is_lead(paragraph.sentences[0].of(paragraph.text), _LONGEST_LEAD)


def _is_lead(sentence: str, longest: int) -> bool:
    if not _SHORTEST_LEAD <= len(sentence) <= longest or sentence[-1] != "。":
        return False
    if _POLICY.match(sentence) or _YEARS_OF.fullmatch(sentence):
        return True
    return not (
        _FIGURE.search(sentence) or _NOT_A_LEAD.search(sentence) or _STATEMENT.search(sentence)
    )


def _leads_of_run(
    paragraphs: Sequence[Paragraph],
    chain: Sequence[Candidate],
    sections: Mapping[int, Sequence[Paragraph]],
) -> Iterator[Candidate]:
    """Yield the leads inside the paragraphs of a run, if most of them have some.

    A number has one paragraph: its own, or the only one behind it.
    """
    leads: list[list[Candidate]] = []
    for owner in chain:
        if owner.inside:
            continue
        inside = _leads_inside(paragraphs[owner.paragraph], owner.end) if owner.run_in else []
        section = sections.get(owner.paragraph, ())
        if not inside and len(section) == 1:
            inside = _leads_inside(section[0], section[0].start)
        if owner.run_in or len(section) == 1:
            leads.append(inside)
    if sum(bool(found) for found in leads) >= max(2, _LEAST_SHARE * len(leads)):
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
    return [_candidate(paragraph, sentences[at], inside=sentences[at].start > 0) for at in chosen]


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
    return _topics(paragraph, sentences, best) if len(best) > 1 and best[0] <= 2 else []


def _topics(paragraph: Paragraph, sentences: Sequence[Span], chosen: list[int]) -> list[int]:
    """Leave out of leads of unlike length the short stretches that go on about something else."""
    lengths = [len(sentences[at]) for at in chosen]
    if max(lengths) - min(lengths) <= _EVEN:
        return chosen
    openings = Counter(sentences[at].of(paragraph.text)[:2] for at in chosen)
    starts = [sentences[at].start for at in chosen]
    enough = _LEAST_STRETCH * (len(paragraph) - starts[0]) / len(chosen)
    sure = [
        at
        for at, start, end in zip(chosen, starts, [*starts[1:], len(paragraph)], strict=True)
        if at == chosen[0]
        or end - start >= enough
        or openings[sentences[at].of(paragraph.text)[:2]] > 1
        or goes_on_about(sentences[at].of(paragraph.text), paragraph.text, sentences[at].end, end)
    ]
    return sure if len(sure) > 1 else chosen


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
