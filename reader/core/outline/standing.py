"""Headings without a number on a line of their own: 工作回顾, 生态底色更加亮丽。"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from reader.core.outline.candidates import LEAST_PROSE, Candidate, has_han
from reader.core.outline.numbering import Style, number_at
from reader.core.outline.paragraphs import Paragraph

_LONGEST_BARE: Final = 130
_LONGEST_SENTENCE: Final = 32
_LONGEST_LIKE: Final = 60
"""A sentence may be longer if it opens like its siblings: 这五年，我们…"""
_LIKE: Final = 3
_LEAST_BODY: Final = 60

_CLOSING: Final = "。！？!?：:；;，,、…"
_DIGIT: Final = re.compile("[0-9０-９]")
_TRANSITION: Final = re.compile(
    "以下|下列|如下|(?:几|[一二三四五六七八九十两]|[0-9０-９]+)个?(?:方面|点|项)|做了.{0,4}工作。$|^(?:现在|下面|此外|同时)"
    "|^我?代表|请.{0,4}审[议查]|的(?:要求|目标|思想|任务)是"
)
_ANNEX: Final = re.compile(
    "附[件录錄表注註]|名[词詞]解[释釋]|注[释釋]|[结結][束]?[语語]|后记|後記|说明$"
)


def standing(paragraphs: Sequence[Paragraph], first: int) -> list[Candidate]:
    """Return the standing headings without number from the paragraph ``first`` on."""
    found: list[Candidate] = []
    sentences: list[Paragraph] = []
    for paragraph in paragraphs[first:]:
        if number_at(paragraph.text):
            continue
        if _is_bare(paragraph, paragraphs):
            found.append(_part(paragraph, "annex" if is_annex(paragraph.text) else "bare"))
        elif _is_sentence(paragraph, paragraphs):
            sentences.append(paragraph)
    found += _with_siblings(sentences)
    return sorted(found, key=lambda candidate: candidate.start)


def is_annex(title: str) -> bool:
    """Tell whether a heading opens an annex or closes the text."""
    return bool(_ANNEX.match(title))


def _part(paragraph: Paragraph, build: str) -> Candidate:
    end = paragraph.start + len(paragraph.text.rstrip(_CLOSING))
    return Candidate(paragraph.index, paragraph.start, end, Style.PART, 0, build)


def _is_bare(paragraph: Paragraph, paragraphs: Sequence[Paragraph]) -> bool:
    """Tell whether a line without closing mark is a heading: text stands before and after it."""
    text = paragraph.text
    if text[-1] in _CLOSING or not 2 <= len(text) <= _LONGEST_BARE or not has_han(text):
        return False
    if paragraph.index + 1 >= len(paragraphs):
        return False
    before = paragraphs[paragraph.index - 1] if paragraph.index else None
    if before and before.text[-1] not in "。！？!?：:；;”）)" and len(before) > LEAST_PROSE:
        return False
    after = paragraphs[paragraph.index + 1]
    if is_annex(text):
        return True
    if number_at(after.text):
        return True
    return len(after) >= LEAST_PROSE or after.text[-1] in "。！：:"


def _is_sentence(paragraph: Paragraph, paragraphs: Sequence[Paragraph]) -> bool:
    text = paragraph.text
    if text[-1] != "。" or len(paragraph.sentences) > 1 or len(text) > _LONGEST_LIKE:
        return False
    if _DIGIT.search(text) or _TRANSITION.search(text):
        return False
    if paragraph.index + 1 >= len(paragraphs):
        return False
    after = paragraphs[paragraph.index + 1]
    return number_at(after.text) is None


def _with_siblings(sentences: Sequence[Paragraph]) -> list[Candidate]:
    alike: dict[str, list[Paragraph]] = defaultdict(list)
    for paragraph in sentences:
        alike[paragraph.text[:_LIKE]].append(paragraph)
    found: list[Candidate] = []
    short: list[Paragraph] = []
    for opening, group in alike.items():
        if len(group) > 1:
            found += [_part(paragraph, opening) for paragraph in group]
        else:
            short += [paragraph for paragraph in group if len(paragraph) <= _LONGEST_SENTENCE]
    if len(short) > 1:
        found += [_part(paragraph, "sentence") for paragraph in short]
    return found
