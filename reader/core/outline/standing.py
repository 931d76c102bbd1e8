"""Headings without a number on a line of their own, as 工作回顾."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from reader.core.outline.candidates import LEAST_PROSE, Candidate, has_words
from reader.core.outline.numbering import Style, number_at
from reader.core.outline.paragraphs import Paragraph
from reader.core.span import Span

FRONT: Final = "front"
ANNEX: Final = "annex"
MAIN: Final = "main"
BARE: Final = "bare"
LIKE: Final = "like"
SENTENCE: Final = "sentence"
RANKS: Final = (FRONT, ANNEX, MAIN, BARE, LIKE, SENTENCE)
"""Builds of standing headings from the highest to the lowest."""

_LONGEST_BARE: Final = 130
_LONGEST_SENTENCE: Final = 24
_LONGEST_LIKE: Final = 50
"""A sentence may be longer if it opens like its siblings: 这五年，我们…"""
_BOTH: Final = (LIKE, SENTENCE)
"""What two headings on one line are, the first above the second."""
_LIKE: Final = 3
_LEAST_ALIKE: Final = 4
"""So many must share two characters where they share no third."""
_ABOUT: Final = "关于"
_FARTHEST: Final = {0: 5, 2: 3}
_FARTHEST_LIKE: Final = 14
"""In paragraphs, by the characters siblings share; those that open alike may have headings of
their own between them."""
_LEAST_BODY: Final = 60
_MOST_PARTS: Final = 60
"""So many are looked for in announcements."""

_CLOSING: Final = "。！？!?：:；;，,、…"
_ENDS_A_SENTENCE: Final = re.compile(
    "[。！？!?；][”’」』]?[ \u3000]*(?:[（(][^（(]{1,24}[）)])?[”’」』）)]*[ \u3000]*(?:\\[[0-9,-]{1,9}\\][ \u3000]*)*$"
)
_LOST: Final = "\ufffd"
_OPEN: Final = re.compile("。|各位|同志")
"""In a line whose last character was lost: it was a full stop or a colon."""
_YEAR: Final = re.compile("[0-9０-９]{4} ?年|[0-9０-９]{2,4}年?度")
_DIGIT: Final = re.compile("[0-9０-９]")
_TRANSITION: Final = re.compile(
    "以下|下列|如下|(?:几|[一二三四五六七八九十两]|[0-9０-９]+)个?(?:方面|点|项)|做了.{0,4}工作。$|^(?:现在|下面|此外|同时)"
    "|^我?代表|请.{0,4}审[议查]|的(?:要求|目标|思想|任务)是|(?:报告|部分)是?关于|指出|表示|[说說]|[认認][为為]|[强強][调調]"
)
_FRONT: Final = re.compile("[序前引][ \u3000]?言$|[导導][语語言]$")
_ANNOUNCING: Final = re.compile(
    "第[一二三四五六七八]部[分份]|[二两三四五六七八九十][个個](?:大?部[分份]|方面|[问問][题題])"
)
_ANNEX: Final = re.compile(
    "附[件录錄表注註]|名[词詞]解[释釋]|注[释釋]|[结結][束]?[语語]|后记|後記|说明$"
)


def standing(
    paragraphs: Sequence[Paragraph],
    first: int,
    numbered: Sequence[Candidate],
    marked: Collection[int] = (),
    *,
    is_law: bool = False,
) -> list[Candidate]:
    """Return the standing headings without number from the paragraph ``first`` on.

    Args:
        paragraphs: Of the whole text.
        first: Index of the first paragraph of the body.
        numbered: The headings with a number, in text order.
        marked: Indices of paragraphs that the file marks as headings.
        is_law: Whether a sentence on a line of its own is none.
    """
    headed = {candidate.paragraph for candidate in numbered}
    found: list[Candidate] = []
    dashes = {c.paragraph for c in numbered if c.style is Style.DASH}
    lines: list[Paragraph] = []
    for paragraph in paragraphs[first:]:
        if paragraph.index in marked and paragraph.index not in headed:
            found.append(_part(paragraph, _build(paragraph.text)))
        elif number_at(paragraph.text):
            continue
        elif _is_bare(paragraph, paragraphs, headed):
            found.append(_part(paragraph, _build(paragraph.text)))
        elif not is_law and _stands_alone(paragraph, paragraphs, dashes):
            lines.append(paragraph)
    found = _with_announced(found, paragraphs) + _with_siblings(lines)
    return sorted(found, key=lambda candidate: candidate.start)


def _with_announced(bare: list[Candidate], paragraphs: Sequence[Paragraph]) -> list[Candidate]:
    """Raise the parts that the text announces by their title: 报告的第二部分是关于…."""
    titles = {paragraphs[c.paragraph].text: c for c in bare[:_MOST_PARTS] if c.build == BARE}
    announcing = [p.text for p in paragraphs if _ANNOUNCING.search(p.text)]
    announced = {
        candidate.start
        for title, candidate in titles.items()
        if any(title in text and title != text for text in announcing)
    }
    if len(announced) < 2:
        return bare
    announced.add(min(candidate.start for candidate in titles.values()))
    return [replace(c, build=MAIN) if c.start in announced else c for c in bare]


def _build(title: str) -> str:
    if _FRONT.match(title):
        return FRONT
    return ANNEX if _ANNEX.match(title) else BARE


def _part(paragraph: Paragraph, build: str) -> Candidate:
    end = paragraph.start + len(paragraph.text.rstrip(_CLOSING))
    return Candidate(paragraph.index, paragraph.start, end, Style.PART, 0, build)


def _is_bare(paragraph: Paragraph, paragraphs: Sequence[Paragraph], headed: set[int]) -> bool:
    """Tell whether a line without closing mark is a heading: text stands before and after it."""
    text = paragraph.text
    if _ANNEX.fullmatch(text.rstrip("：:")):
        return paragraph.index + 1 < len(paragraphs)
    if text[-1] in _CLOSING or not 2 <= len(text) <= _LONGEST_BARE or not has_words(text):
        return False
    if text[-1] == _LOST and _OPEN.search(text):
        return False
    if paragraph.index + 1 >= len(paragraphs) or _ENDS_A_SENTENCE.search(text):
        return False
    if _DIGIT.match(text) and not _YEAR.match(text):
        return False
    before = paragraphs[paragraph.index - 1] if paragraph.index else None
    if before and before.text[-1] not in "。！？!?：:；;”）)" and len(before) > LEAST_PROSE:
        return False
    after = paragraphs[paragraph.index + 1]
    if _ANNEX.match(text) or (before and _ANNEX.match(before.text)):
        return True
    if number := number_at(after.text):
        return after.index in headed and after.text[number.length :] != text
    return len(after) >= LEAST_PROSE or after.text[-1] in "。！：:"


def _stands_alone(
    paragraph: Paragraph, paragraphs: Sequence[Paragraph], dashes: Collection[int]
) -> bool:
    """Tell whether a line holds one short sentence, or two headings, with text behind it."""
    text = paragraph.text
    if text[-1] != "。" or len(paragraph.sentences) > 2:
        return False
    if any(len(sentence) > _LONGEST_LIKE for sentence in paragraph.sentences):
        return False
    if _DIGIT.search(text) or _TRANSITION.search(text):
        return False
    if paragraph.index + 1 >= len(paragraphs):
        return False
    after = paragraphs[paragraph.index + 1]
    if after.index in dashes:
        return True
    return number_at(after.text) is None and len(after) >= _LEAST_BODY


def _with_siblings(lines: Sequence[Paragraph]) -> list[Candidate]:
    """Keep the sentences that have siblings near by: opening alike, or short without comma."""
    sentences = [(line, span) for line in lines for span in line.sentences]
    openings = _openings([span.of(line.text) for line, span in sentences])
    alike: dict[str, list[tuple[Paragraph, Span]]] = defaultdict(list)
    for opening, sentence in zip(openings, sentences, strict=True):
        alike[opening].append(sentence)
    found: list[Candidate] = []
    for opening, group in alike.items():
        farthest = _farthest(opening)
        build = LIKE if opening else SENTENCE
        found += (_sentence(line, span, build) for line, span in _near_each_other(group, farthest))
    builds = {(candidate.paragraph, candidate.build) for candidate in found}
    return [
        candidate
        for candidate in found
        if candidate.run_in == builds.issuperset((candidate.paragraph, one) for one in _BOTH)
    ]


def _openings(sentences: Sequence[str]) -> list[str]:
    """Return the words each sentence shares with its siblings; none where shortness is enough."""
    count = Counter(sentence[:length] for sentence in sentences for length in (2, _LIKE))
    return [_opening(sentence, count) for sentence in sentences]


def _opening(sentence: str, count: Mapping[str, int]) -> str:
    if sentence.startswith(_ABOUT):
        return _ABOUT
    if len(sentence) <= _LONGEST_SENTENCE and "，" not in sentence:
        return ""
    if count[sentence[:_LIKE]] == 1 and count[sentence[:2]] >= _LEAST_ALIKE:
        return sentence[:2]
    return sentence[:_LIKE]


def _farthest(opening: str) -> int:
    """Return how many paragraphs may lie between siblings that share an opening."""
    return _FARTHEST_LIKE if opening == _ABOUT else _FARTHEST.get(len(opening), _FARTHEST_LIKE)


def _sentence(line: Paragraph, span: Span, build: str) -> Candidate:
    title = span.of(line.text).rstrip(_CLOSING)
    start = line.start + span.start
    return Candidate(
        line.index,
        start,
        start + len(title),
        Style.PART,
        build=build,
        run_in=len(line.sentences) > 1,
    )


def _near_each_other(
    group: Sequence[tuple[Paragraph, Span]], farthest: int
) -> list[tuple[Paragraph, Span]]:
    """Keep the members with another one near by, on another line."""
    near = [0 < other.index - one.index <= farthest for (one, _), (other, _) in pairwise(group)]
    return [
        member
        for member, left, right in zip(group, [False, *near], [*near, False], strict=True)
        if left or right
    ]
