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
    (("百分点", "个百分点", "個百分點", "百分點"), FigureKind.POINTS),
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
def units() -> dict[str, tuple[Unit, ...]]:
    """Return the units by first character, longest first."""
    found: dict[str, Unit] = {}
    for spellings, kind in _SHARES:
        for spelled in spellings:
            found[spelled] = Unit(spelled, spellings[0], kind)
    for name, kind in _UNIT_LISTS:
        for entry in paths.lexicon(name):
            canonical, *variants = entry.split()
            for spelled in (canonical, *variants):
                unit = Unit(spelled, _CANONICAL.get(canonical, canonical), kind)
                found.setdefault(spelled, unit)
    by_first: dict[str, list[Unit]] = {}
    for unit in sorted(found.values(), key=lambda unit: -len(unit.spelled)):
        by_first.setdefault(unit.spelled[0], []).append(unit)
    return {first: tuple(those) for first, those in by_first.items()}


@cache
def unit_traps() -> dict[str, tuple[str, ...]]:
    """Return the words that begin like a unit and are none, by first character."""
    by_first: dict[str, list[str]] = {}
    for word in paths.lexicon("unit_traps"):
        by_first.setdefault(word[0], []).append(word)
    return {first: tuple(words) for first, words in by_first.items()}


def unit_at(text: str, start: int) -> Unit | None:
    """Return the longest unit that begins at ``start``, unless a longer other word does."""
    first = text[start : start + 1]
    for unit in units().get(first, ()):
        if text.startswith(unit.spelled, start):
            for trap in unit_traps().get(first, ()):
                if len(trap) > len(unit.spelled) and text.startswith(trap, start):
                    return None
            return unit
    return None


class WordIndex:
    """Words that contain a numeral, found from the numeral's place in a text."""

    def __init__(self, words: tuple[str, ...], numerals: str) -> None:
        places: dict[str, list[tuple[str, int]]] = {}
        for word in sorted(set(words), key=len, reverse=True):
            offset = next((at for at, char in enumerate(word) if char in numerals), None)
            if offset is None:
                continue
            key = word[offset : offset + 2] if offset + 1 < len(word) else word[offset - 1 :]
            places.setdefault(key, []).append((word, offset))
        self._places = {key: tuple(those) for key, those in places.items()}

    def find(self, text: str, start: int) -> tuple[int, int] | None:
        """Return where the longest word lies whose first numeral is at ``start``."""
        for key in (text[start : start + 2], text[start - 1 : start + 1] if start else ""):
            for word, offset in self._places.get(key, ()):
                begin = start - offset
                if begin >= 0 and text.startswith(word, begin):
                    return begin, begin + len(word)
        return None


TRIGGERS: Final = (
    "一二两兩三四五六七八九十百千万萬亿億兆廿卅壹贰貳叁肆伍陆陸柒捌玖半双雙首几幾数數多倍零"
)
"""Characters besides digits at which a figure, slogan or stop word is looked for."""


@cache
def slogans() -> WordIndex:
    """Return the slogans that count without quotes."""
    return WordIndex(paths.lexicon("slogans"), TRIGGERS)


@cache
def stop_words() -> WordIndex:
    """Return the words whose numerals are none."""
    return WordIndex(paths.lexicon("stop_words"), TRIGGERS)


@cache
def code_names() -> tuple[str, ...]:
    """Return the names that a number with 号 completes to a code."""
    return paths.lexicon("code_names")
