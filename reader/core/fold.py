"""A text folded to what makes two writings of the same words equal.

Folding takes away what differs between editions of one report: script, width, letter case,
radicals in place of characters, pinyin readings, blanks, line breaks and punctuation. Passages are
found again in folded text. Searching, where each of these can be made to matter and offsets stay,
folds character by character with `reader.core.character_forms`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from reader.core.offset_map import Edit, OffsetMap
from reader.core.radicals import UNIFIED
from reader.core.repair.pinyin import HAN, is_syllable
from reader.core.script import convert

_ACCENTS: Final = re.compile("[\u0300-\u036f]")
_WORD_MARKS: Final = "%‰"
"""Punctuation by its category, but part of a figure."""
_IDLE_SYMBOLS: Final = "~`^|¨´¯¸"
"""Symbols by their category, but used as punctuation."""

_DECIMAL_POINT: Final = re.compile(r"\d([.．])(?=\d)")
_BRACKET: Final = re.compile(
    r"[(（]\s*([^\W\d_](?:\s*[^\W\d_\u3400-\u9fff]\s*|[\u0300-\u036f]){0,8})[)）]"
)
_NOT_ONE: Final = re.compile(rb"[^\x01]+")
_REACH: Final = 8
"""How many blanks may stand between a character and its reading."""


@dataclass(frozen=True)
class Folded:
    """A folded text.

    Attributes:
        text: Letters, digits, symbols, decimal points; all else is gone.
        offset_map: From the text that was folded to ``text``.
    """

    text: str
    offset_map: OffsetMap


def fold(text: str) -> Folded:
    """Fold a text: simplified script, NFKC, characters for radicals, lower case, words alone."""
    table = {character: _folded(character) for character in set(text)}
    pieces = [table[character] for character in text]
    for point in _DECIMAL_POINT.finditer(text):
        pieces[point.start(1)] = "."
    for bracket in _BRACKET.finditer(text):
        if _is_reading(text, bracket):
            pieces[bracket.start() : bracket.end()] = [""] * len(bracket[0])
    words = OffsetMap(tuple(_edits(pieces)), len(text), sum(map(len, pieces)))
    conversion = convert("".join(pieces), "t2s")
    return Folded(conversion.text, words.then(conversion.offset_map))


@cache
def _folded(character: str) -> str:
    """Return what stands for one character, before its script is looked at."""
    letters = _ACCENTS.sub("", unicodedata.normalize("NFKD", character.translate(UNIFIED)))
    return "".join(filter(_is_word, unicodedata.normalize("NFKC", letters).lower()))


def _is_word(character: str) -> bool:
    category = unicodedata.category(character)[0]
    if category == "S":
        return character not in _IDLE_SYMBOLS
    return category in "LN" or character in _WORD_MARKS


def _is_reading(text: str, bracket: re.Match[str]) -> bool:
    """Tell whether a bracket holds the pinyin of the character before it."""
    before = text[max(0, bracket.start() - _REACH) : bracket.start()].rstrip()[-1:]
    return bool(HAN.match(before)) and is_syllable("".join(bracket[1].split()))


def _edits(pieces: Sequence[str]) -> Iterator[Edit]:
    """Put neighbouring changes of length together."""
    lengths = bytes(map(len, pieces))
    shift = 0
    for run in _NOT_ONE.finditer(lengths):
        start, end = run.span()
        length = sum(run[0])
        yield Edit(start, end, start + shift, start + shift + length)
        shift += length - (end - start)
