"""The rows of the ledger: each figure with the words around it, in the script shown."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from reader.annotation.verdict import Tick
from reader.core.figures.model import Figure
from reader.core.outline import Heading, Outline
from reader.core.script import convert
from reader.core.span import Span
from reader.session.rendition import Rendition

_SENTENCE_END: Final = re.compile(r"[。！？!?]+[”’」』）)]*|\n+")


@dataclass(slots=True, eq=False)
class FigureRow:
    """One figure as the ledger shows it; all words in the script shown.

    Attributes:
        figure: The figure.
        number: As written.
        unit: Its unit, or empty.
        of: What is counted, or empty.
        path: Headings it stands under, outermost first.
        section: Title of the innermost of them, or empty.
        place: All their titles in one line, or empty.
        sentence: The sentence around it, in one line.
        tick: What the person has said of it.
        corrected: Whether the person has mended what the engine found here.
    """

    figure: Figure
    number: str
    unit: str
    of: str
    path: tuple[Heading, ...]
    section: str
    place: str
    sentence: str
    tick: Tick = Tick.NONE
    corrected: bool = False


def figure_rows(
    figures: Sequence[Figure], outline: Outline, rendition: Rendition
) -> tuple[FigureRow, ...]:
    """Return the rows of figures, in their order.

    Args:
        figures: Of the report text, in text order.
        outline: Of the report text.
        rendition: What is shown of the report.
    """
    if not figures:
        return ()
    words = _Words(outline, rendition)
    units = _converted([figure.unit or "" for figure in figures], rendition)
    things = _converted([figure.of or "" for figure in figures], rendition)
    rows: list[FigureRow] = []
    for figure, unit, of in zip(figures, units, things, strict=True):
        span = figure.span
        shown = rendition.shown(span)
        number = rendition.text[shown.start : shown.end].replace("\n", "")
        sentence = words.sentence(shown)
        rows.append(FigureRow(figure, number, unit, of, *words.under(span.start), sentence))
    return tuple(rows)


def judged_rows(
    rows: Sequence[FigureRow], ticks: Mapping[Span, Tick], corrections: Sequence[Span]
) -> tuple[FigureRow, ...]:
    """Return rows with what the person says of their figures; the same ones where nothing changed.

    Args:
        rows: In text order.
        ticks: By the span of the figure; those without a tick may be missing.
        corrections: Passages where the person has corrected something, in any order.
    """
    if not ticks and not corrections and not any(map(_is_judged, rows)):
        return tuple(rows)
    corrected = _rows_in(rows, corrections)
    result: list[FigureRow] = []
    for number, row in enumerate(rows):
        tick, mended = ticks.get(row.figure.span, Tick.NONE), number in corrected
        same = row.tick is tick and row.corrected == mended
        result.append(row if same else replace(row, tick=tick, corrected=mended))
    return tuple(result)


def _is_judged(row: FigureRow) -> bool:
    return row.corrected or row.tick is not Tick.NONE


def _rows_in(rows: Sequence[FigureRow], passages: Sequence[Span]) -> frozenset[int]:
    """Return the numbers of the rows whose figures overlap one of some passages."""
    if not passages:
        return frozenset()
    starts = [row.figure.span.start for row in rows]
    ends = [row.figure.span.end for row in rows]
    return frozenset(
        number
        for passage in passages
        for number in range(bisect_right(ends, passage.start), bisect_left(starts, passage.end))
    )


class _Words:
    """Headings and sentences of a rendition, found once for all figures."""

    def __init__(self, outline: Outline, rendition: Rendition) -> None:
        self._outline, self._rendition = outline, rendition
        self._starts = [heading.span.start for heading in outline.headings]
        self._ends = [end.end() for end in _SENTENCE_END.finditer(rendition.text)]
        self._known: dict[int, tuple[tuple[Heading, ...], str, str]] = {}
        self._sentences: dict[tuple[int, int], str] = {}

    def under(self, offset: int) -> tuple[tuple[Heading, ...], str, str]:
        """Return the headings a place stands under, the innermost title and all titles."""
        last = bisect_right(self._starts, offset)
        if last not in self._known:
            path = self._outline.path(offset)
            titles = [self._rendition.passage(each.span).replace("\n", "") for each in path]
            self._known[last] = path, titles[-1] if titles else "", " › ".join(titles)
        return self._known[last]

    def sentence(self, shown: Span) -> str:
        """Return the sentence around a passage of the text shown."""
        first = bisect_right(self._ends, shown.start)
        last = bisect_left(self._ends, shown.end)
        if (first, last) not in self._sentences:
            text = self._rendition.text
            start = self._ends[first - 1] if first else 0
            end = self._ends[last] if last < len(self._ends) else len(text)
            self._sentences[first, last] = " ".join(text[start:end].split())
        return self._sentences[first, last]


def _converted(words: Sequence[str], rendition: Rendition) -> Sequence[str]:
    """Return words of the report in the script shown."""
    if not rendition.configuration or not words:
        return words
    return convert("\n".join(words), rendition.configuration).text.split("\n")
