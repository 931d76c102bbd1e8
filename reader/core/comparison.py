"""Two reports side by side: which figures, sections and formulas of one answer to the other's."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from difflib import SequenceMatcher
from typing import Final

from rapidfuzz import fuzz

from reader.core.figures.model import Figure, FigureKind
from reader.core.fold import fold
from reader.core.outline import Heading, Outline
from reader.core.outline.numbering import number_at
from reader.core.terms import Term

_COMPARED: Final = frozenset(
    {FigureKind.COUNT, FigureKind.MEASURE, FigureKind.MONEY, FigureKind.PERCENT,
     FigureKind.POINTS, FigureKind.RATIO}
)  # fmt: skip
_LIKE: Final = 75.0
"""Least likeness, of 100, of what two figures count: 粮食产量 and 粮食总产量 are one thing."""
_LIKE_TITLES: Final = 60.0
"""Least likeness of two titles of one section."""


@dataclass(frozen=True, slots=True)
class FigurePair:
    """What one thing was in the old report and is in the new one; ``None`` where it is missing."""

    old: Figure | None
    new: Figure | None

    @property
    def difference(self) -> Decimal | None:
        """How much the new value is above the old one; ``None`` without two values."""
        if self.old is None or self.new is None:
            return None
        if isinstance(self.old.value, Decimal) and isinstance(self.new.value, Decimal):
            return self.new.value - self.old.value
        return None


@dataclass(frozen=True, slots=True)
class HeadingPair:
    """A section of the old report and the one of the new report that takes its place."""

    old: Heading | None
    new: Heading | None


@dataclass(frozen=True, slots=True)
class FormulaPair:
    """How often a formula is in the old and in the new report."""

    text: str
    old: int
    new: int


def pair_figures(old: Iterable[Figure], new: Iterable[Figure]) -> tuple[FigurePair, ...]:
    """Pair figures of the same kind and unit that count the same thing.

    Figures that do not say what they count, dates, ordinals and the like are left out.

    Returns:
        In the order of the new report; what it has no more comes last, in the order of the old one.
    """
    old_ones, new_ones = _comparable(old), _comparable(new)
    partners = _partners(old_ones, new_ones)
    taken = set(partners.values())
    pairs = [
        FigurePair(old_ones[partners[at]] if at in partners else None, figure)
        for at, figure in enumerate(new_ones)
    ]
    pairs += [FigurePair(figure, None) for at, figure in enumerate(old_ones) if at not in taken]
    return tuple(pairs)


def pair_headings(old: Outline, new: Outline) -> tuple[HeadingPair, ...]:
    """Pair the headings of two outlines in order, by their titles without the numbers."""
    olds, news = old.headings, new.headings
    matcher = SequenceMatcher(None, _titles(olds), _titles(news), autojunk=False)
    pairs: list[HeadingPair] = []
    for kind, old_start, old_end, new_start, new_end in matcher.get_opcodes():
        if kind == "equal":
            pairs += map(HeadingPair, olds[old_start:old_end], news[new_start:new_end])
        else:
            pairs += _alike(olds[old_start:old_end], news[new_start:new_end])
    return tuple(pairs)


def pair_formulas(old: Iterable[Term], new: Iterable[Term]) -> tuple[FormulaPair, ...]:
    """Pair formulas that say the same, in any script; the ones the new report uses most first."""
    olds = {fold(term.text).text: term for term in old}
    news = {fold(term.text).text: term for term in new}
    pairs = [
        FormulaPair(term.text, len(olds[key].spans) if key in olds else 0, len(term.spans))
        for key, term in news.items()
    ]
    pairs += [
        FormulaPair(term.text, len(term.spans), 0) for key, term in olds.items() if key not in news
    ]
    return tuple(pairs)


def _comparable(figures: Iterable[Figure]) -> list[Figure]:
    return [
        figure for figure in figures if figure.kind in _COMPARED and figure.of and not figure.vague
    ]


def _partners(old: Sequence[Figure], new: Sequence[Figure]) -> dict[int, int]:
    """Return for figures of the new report, by their place, the place of the old one."""
    waiting: dict[tuple[str, str], list[tuple[int, str]]] = defaultdict(list)
    for at, figure in enumerate(old):
        waiting[_measure(figure)].append((at, fold(figure.of or "").text))
    partners: dict[int, int] = {}
    for least in (100.0, _LIKE):
        for at, figure in enumerate(new):
            rivals = waiting[_measure(figure)]
            if at in partners or not rivals:
                continue
            counted = fold(figure.of or "").text
            likeness, place = max(
                ((fuzz.ratio(counted, other), -rank) for rank, (_, other) in enumerate(rivals))
            )
            if likeness >= least:
                partners[at] = rivals.pop(-place)[0]
    return partners


def _measure(figure: Figure) -> tuple[str, str]:
    return figure.kind, figure.unit or ""


def _titles(headings: Sequence[Heading]) -> list[str]:
    return [fold(_without_number(heading.title)).text for heading in headings]


def _without_number(title: str) -> str:
    number = number_at(title)
    return title[number.length :] if number and number.length < len(title) else title


def _alike(old: Sequence[Heading], new: Sequence[Heading]) -> list[HeadingPair]:
    """Pair headings of a stretch that differs, as far as their titles are alike, in order."""
    old_titles, new_titles = _titles(old), _titles(new)
    pairs: list[HeadingPair] = []
    first = 0
    for heading, title in zip(new, new_titles, strict=True):
        found = next(
            (
                at
                for at in range(first, len(old))
                if old[at].level == heading.level
                and fuzz.ratio(old_titles[at], title) >= _LIKE_TITLES
            ),
            None,
        )
        if found is None:
            pairs.append(HeadingPair(None, heading))
            continue
        pairs += [HeadingPair(missing, None) for missing in old[first:found]]
        pairs.append(HeadingPair(old[found], heading))
        first = found + 1
    pairs += [HeadingPair(missing, None) for missing in old[first:]]
    return pairs
