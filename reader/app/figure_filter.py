"""Which rows of the ledger are wanted: by kind, unit, section, tick and words."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Final

from reader.annotation.verdict import Tick
from reader.app.figure_rows import FigureRow
from reader.app.figure_words import plain_value_text
from reader.core.figures.model import FigureKind
from reader.core.outline import Heading
from reader.core.search import search

_BORDER: Final = "\0"
"""Stands between cells; nothing that is looked for reaches across it."""


@dataclass(frozen=True, slots=True)
class FigureFilter:
    """What is wanted of the figures; an empty set wants all, but no kinds at all want nothing.

    Attributes:
        kinds: Kinds of figures; ``None`` wants all.
        units: Canonical units, ``""`` for none.
        sections: Headings; what stands under one of them is wanted.
        ticks: What the person has said of them.
        corrected: Only what the person has mended.
        words: Found in a cell whatever the script, width or numeral form.
    """

    kinds: frozenset[FigureKind] | None = None
    units: frozenset[str] = frozenset()
    sections: frozenset[Heading] = frozenset()
    ticks: frozenset[Tick] = frozenset()
    corrected: bool = False
    words: str = ""

    def __bool__(self) -> bool:
        """A filter that wants all is false."""
        sets = self.units or self.sections or self.ticks
        return bool(self.kinds is not None or sets or self.corrected or self.words.strip())


class RowSearch:
    """Finds rows by their words.

    Args:
        rows: The rows; their ticks are not looked at.
    """

    def __init__(self, rows: Sequence[FigureRow]) -> None:
        texts = [_BORDER.join((*_words_of(row), "")) for row in rows]
        self._text = "".join(texts)
        self._starts = list(accumulate(map(len, texts), initial=0))[:-1]

    def numbers(self, words: str) -> list[int]:
        """Return the numbers of the rows with these words, ascending."""
        found = search(self._text, words)
        return sorted({bisect_right(self._starts, span.start) - 1 for span in found})


def wanted_rows(
    rows: Sequence[FigureRow], wanted: FigureFilter, find: Callable[[str], Sequence[int]]
) -> list[int]:
    """Return the numbers of the rows a filter wants, ascending.

    Args:
        rows: In text order.
        wanted: The filter.
        find: Tells which rows have some words; asked only if the filter has any.
    """
    if not wanted:
        return list(range(len(rows)))
    words = wanted.words.strip()
    numbers = find(words) if words else range(len(rows))
    return [number for number in numbers if _wants(wanted, rows[number])]


def _wants(wanted: FigureFilter, row: FigureRow) -> bool:
    figure = row.figure
    return (
        (wanted.kinds is None or figure.kind in wanted.kinds)
        and (not wanted.units or (figure.unit or "") in wanted.units)
        and (not wanted.sections or not wanted.sections.isdisjoint(row.path))
        and (not wanted.ticks or row.tick in wanted.ticks)
        and (not wanted.corrected or row.corrected)
    )


def _words_of(row: FigureRow) -> tuple[str, ...]:
    value = plain_value_text(row.figure)
    return row.number, value, row.unit, row.of, row.place, row.sentence
