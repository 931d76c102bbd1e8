"""The lists the grammar reads from: units with their traps, slogans, stop words, code names."""

from __future__ import annotations

from functools import cache
from typing import Final, NamedTuple

from reader import paths
from reader.core.figures.model import FigureKind

_UNIT_LISTS: Final = (
    ("measure_words", FigureKind.COUNT),
    ("physical_units", FigureKind.MEASURE),
    ("currencies", FigureKind.MONEY),
    ("durations", FigureKind.DURATION),
)
_SHARES: Final = (
    (("%", "％", "﹪"), FigureKind.PERCENT),
    (("‰",), FigureKind.PERCENT),
    (("百分点", "个百分点", "個百分點", "百分點", "个多百分点"), FigureKind.POINTS),
    (("千分点", "个千分点", "千分點", "個千分點"), FigureKind.POINTS),
    (("基点", "个基点", "個基點", "基點"), FigureKind.POINTS),
    (("倍",), FigureKind.RATIO),
    (("成",), FigureKind.RATIO),
)
_CANONICAL: Final = {"个月": "月", "周岁": "岁"}


_ALONE: Final = (1,)


class Unit(NamedTuple):
    """A unit as spelled, with its canonical form and the kind of figure it makes."""

    spelled: str
    canonical: str
    kind: FigureKind


class _Spellings(NamedTuple):
    """The units that begin with one character."""

    lengths: tuple[int, ...]
    seconds: frozenset[str]
    units: dict[str, Unit]


@cache
def _units() -> dict[str, _Spellings]:
    found: dict[str, Unit] = {}
    for spellings, kind in _SHARES:
        for spelled in spellings:
            found[spelled] = Unit(spelled, spellings[0], kind)
    for name, kind in _UNIT_LISTS:
        for entry in paths.lexicon(name):
            canonical, *variants = entry.split()
            for spelled in (canonical, *variants):
                found.setdefault(spelled, Unit(spelled, _CANONICAL.get(canonical, canonical), kind))
    by_first: dict[str, dict[str, Unit]] = {}
    for unit in found.values():
        by_first.setdefault(unit.spelled[0], {})[unit.spelled] = unit
    return {
        first: _Spellings(
            tuple(sorted({len(word) for word in those}, reverse=True)),
            frozenset(word[1] for word in those if len(word) > 1),
            those,
        )
        for first, those in by_first.items()
    }


@cache
def _unit_traps() -> dict[str, tuple[str, ...]]:
    by_two: dict[str, list[str]] = {}
    for word in paths.lexicon("unit_traps"):
        by_two.setdefault(word[:2], []).append(word)
    return {two: tuple(words) for two, words in by_two.items()}


def unit_at(text: str, start: int) -> Unit | None:
    """Return the longest unit that begins at ``start``, unless a longer other word does."""
    spellings = _units().get(text[start : start + 1])
    if spellings is None:
        return None
    several = text[start + 1 : start + 2] in spellings.seconds
    for length in spellings.lengths if several else _ALONE:
        unit = spellings.units.get(text[start : start + length])
        if unit is None:
            continue
        if traps := _unit_traps().get(text[start : start + 2]):
            for trap in traps:
                if len(trap) > length and text.startswith(trap, start):
                    return None
        end = start + length
        if (
            unit.spelled[-1].isascii()
            and text[end : end + 1].isascii()
            and text[end : end + 1].isalnum()
        ):
            continue
        return unit
    return None


TRIGGERS: Final = (
    "一二两兩三四五六七八九十百千万萬亿億兆廿卅壹贰貳叁肆伍陆陸柒捌玖半双雙首几幾数數多倍零"
)
"""Characters besides digits at which a figure, slogan or stop word is looked for."""


class FixedWord(NamedTuple):
    """A word whose numeral is no number of its own, where it stands in a text."""

    start: int
    end: int
    is_slogan: bool


@cache
def _fixed_words() -> dict[str, tuple[tuple[str, int, bool], ...]]:
    """Return the words by their first numeral and its neighbour, with the numeral's place.

    A stop word is no slogan, so that a person can take a shipped one away.
    """
    stop_words = set(paths.lexicon("stop_words"))
    slogans = set(paths.lexicon("slogans")) - stop_words
    places: dict[str, list[tuple[str, int, bool]]] = {}
    for word in sorted(slogans | stop_words, key=len, reverse=True):
        offset = next((at for at, char in enumerate(word) if char in TRIGGERS), None)
        if offset is None or len(word) < 2:
            continue
        key = word[offset : offset + 2] if offset + 1 < len(word) else word[offset - 1 :]
        places.setdefault(key, []).append((word, offset, word in slogans))
    return {key: tuple(those) for key, those in places.items()}


def fixed_word_at(text: str, start: int) -> FixedWord | None:
    """Return the longest slogan or stop word whose first numeral is at ``start``."""
    words = _fixed_words()
    for key in (text[start : start + 2], text[start - 1 : start + 1]):
        for word, offset, is_slogan in words.get(key, ()):
            begin = start - offset
            if begin >= 0 and text.startswith(word, begin):
                return FixedWord(begin, begin + len(word), is_slogan)
    return None


@cache
def code_names() -> tuple[str, ...]:
    """Return the names that a number with 号 completes to a code."""
    return paths.lexicon("code_names")
