"""The terms of a report: 《documents》 it names, “formulas” (提法) it coins, words it is about."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from reader.core import words
from reader.core.brackets import bracketed
from reader.core.fold import fold
from reader.core.script import convert
from reader.core.span import Span

MOST_KEYWORDS: Final = 20
_LONGEST_FORMULA: Final = 24
"""A longer quotation is a sentence, not a formula."""
_QUOTES: Final = "“「"
_SENTENCE: Final = re.compile("[。！？!?；;\n]")
_WORDS: Final = re.compile("[^\\W_]")
_HAN: Final = re.compile("[\u3400-\u9fff]")


class TermKind(StrEnum):
    """What a term is."""

    DOCUMENT = "document"
    FORMULA = "formula"
    KEYWORD = "keyword"


@dataclass(frozen=True, slots=True)
class Term:
    """A term with all its places.

    Attributes:
        kind: What it is.
        text: As it is written first, without brackets and line breaks.
        spans: Where it stands, without brackets, in text order; other scripts of it count too.
        weight: How much a keyword says of the report (its TF-IDF); 0 for the others.
    """

    kind: TermKind
    text: str
    spans: tuple[Span, ...]
    weight: float = 0.0


def find_documents(text: str) -> tuple[Term, ...]:
    """Find the titles in 《》, those named most often first; a title within a title is none."""
    return _counted(TermKind.DOCUMENT, text, _inside(text, "《"))


def find_formulas(text: str) -> tuple[Term, ...]:
    """Find the short phrases in quotation marks, those used most often first.

    Quoted sentences and phrases of a single character are none.
    """
    spans = (
        span
        for mark in _QUOTES
        for span in _inside(text, mark)
        if len(span) <= _LONGEST_FORMULA
        and not _SENTENCE.search(span.of(text))
        and len(_WORDS.findall(span.of(text))) > 1
    )
    return _counted(TermKind.FORMULA, text, sorted(spans))


def find_keywords(text: str, most: int = MOST_KEYWORDS) -> tuple[Term, ...]:
    """Find the words that tell one report from others, the most telling first.

    Words of most reports (lexicon ``common_words``) are left out; the rest is ranked by jieba's
    TF-IDF. The first time this loads the dictionary of words.

    Args:
        text: The report text, in any script.
        most: How many.
    """
    simplified = convert(text, "t2s").text
    weights = words.weights(simplified)
    places: dict[str, list[Span]] = {}
    for span in words.words(simplified):
        word = span.of(simplified)
        if word in weights and _HAN.search(word):
            places.setdefault(word, []).append(span)
    ranked = sorted(places, key=lambda word: (-weights[word], places[word][0]))[:most]
    return tuple(
        Term(TermKind.KEYWORD, places[word][0].of(text), tuple(places[word]), weights[word])
        for word in ranked
    )


def _inside(text: str, bracket: str) -> Iterable[Span]:
    """Yield the outermost passages in brackets of one kind, without the brackets."""
    at = text.find(bracket)
    while at >= 0:
        whole = bracketed(text, at)
        if whole and len(whole) > 2:
            yield Span(whole.start + 1, whole.end - 1)
        at = text.find(bracket, whole.end if whole else at + 1)


def _counted(kind: TermKind, text: str, spans: Iterable[Span]) -> tuple[Term, ...]:
    """Put passages together that say the same, the most frequent ones first."""
    places: dict[str, list[Span]] = {}
    for span in spans:
        if key := fold(span.of(text)).text:
            places.setdefault(key, []).append(span)
    ranked = sorted(places.values(), key=lambda found: (-len(found), found[0]))
    return tuple(Term(kind, found[0].of(text).replace("\n", ""), tuple(found)) for found in ranked)
