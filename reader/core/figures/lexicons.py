"""The lists the grammar reads from: units with their traps, slogans, stop words, code names."""

from __future__ import annotations

from functools import cache, lru_cache
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


class Unit(NamedTuple):
    """A unit as spelled, with its canonical form and the kind of figure it makes."""

    spelled: str
    canonical: str
    kind: FigureKind


@cache
def units() -> dict[str, Unit]:
    """Return the units by their spellings."""
    found: dict[str, Unit] = {}
    for spellings, kind in _SHARES:
        for spelled in spellings:
            found[spelled] = Unit(spelled, spellings[0], kind)
    for name, kind in _UNIT_LISTS:
        for entry in paths.lexicon(name):
            canonical, *variants = entry.split()
            for spelled in (canonical, *variants):
                found.setdefault(spelled, Unit(spelled, _CANONICAL.get(canonical, canonical), kind))
    return found


@cache
def _units_and_traps() -> dict[str, list[tuple[str, Unit | None]]]:
    """Return units, and words that are none, by their first characters, the longest first."""
    words: dict[str, Unit | None] = dict.fromkeys(paths.lexicon("unit_traps"))
    words.update(units())
    by_first: dict[str, list[tuple[str, Unit | None]]] = {}
    for word in sorted(words, key=len, reverse=True):
        by_first.setdefault(word[0], []).append((word, words[word]))
    return by_first


class _Opened(NamedTuple):
    """The units, and traps, that may begin with two characters.

    Attributes:
        longer: Words to be compared with the text, the longest first; a trap has no unit.
        short: The unit if the text has none of them.
    """

    longer: tuple[tuple[str, Unit | None], ...]
    short: Unit | None


@lru_cache(maxsize=4096)
def _opened_by(two: str) -> _Opened:
    """Return what may begin with two characters: in most cases they settle it."""
    longer: list[tuple[str, Unit | None]] = []
    for word, unit in _units_and_traps().get(two[:1], ()):
        if two.startswith(word) and (len(word) < len(two) or not word[-1].isascii()):
            if unit is None or not _is_cut_short(two, 0, word):
                return _Opened(tuple(longer), unit)
        elif word.startswith(two):
            longer.append((word, unit))
    return _Opened(tuple(longer), None)


def _is_cut_short(text: str, start: int, word: str) -> bool:
    """Tell whether a unit in Latin letters goes on behind what is taken for it, as kWh behind k."""
    follower = text[start + len(word) : start + len(word) + 1]
    return word[-1].isascii() and follower.isascii() and follower.isalnum()


def unit_at(text: str, start: int) -> Unit | None:
    """Return the longest unit that begins at ``start``, unless a longer other word does."""
    longer, short = _opened_by(text[start : start + 2])
    for word, unit in longer:
        if text.startswith(word, start) and not (unit and _is_cut_short(text, start, word)):
            return unit
    return short


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
    followed, led = words.get(text[start : start + 2]), words.get(text[start - 1 : start + 1])
    if followed is None and led is None:
        return None
    for those in (followed, led):
        for word, offset, is_slogan in those or ():
            begin = start - offset
            if begin >= 0 and text.startswith(word, begin):
                return FixedWord(begin, begin + len(word), is_slogan)
    return None


@cache
def code_names() -> tuple[str, ...]:
    """Return the names that a number with 号 completes to a code."""
    return paths.lexicon("code_names")
