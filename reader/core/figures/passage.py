"""Read one passage as a figure because a person says so, whatever the engine makes of the text.

What the engine cannot value with certainty has no value.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace
from decimal import Decimal
from functools import cache
from operator import attrgetter
from typing import Final

from reader.core.chinese_numerals import CHINESE_NUMERALS
from reader.core.figures.context import read_context
from reader.core.figures.draft import Draft
from reader.core.figures.find import find_figures
from reader.core.figures.lexicons import unit_at
from reader.core.figures.model import Figure, FigureKind
from reader.core.figures.modifiers import modifier_before, modifier_behind
from reader.core.figures.scan import scan
from reader.core.figures.squeeze import Squeezed, squeeze
from reader.core.numerals import numeral_at
from reader.core.span import Span

_WITHOUT_VALUE: Final = frozenset({FigureKind.SLOGAN, FigureKind.CODE})
_WITHOUT_UNIT: Final = frozenset({FigureKind.RANK, FigureKind.DATE, *_WITHOUT_VALUE})
_SENTENCE_ENDS: Final = "。；！？\n"
_REACH: Final = 200
"""Code points on each side in which the sentence of a passage is looked for."""
_BELOW_NOUGHT: Final = re.compile("[-－−负負]|零下")
_LONGEST_UNIT: Final = 4
"""Of a unit that is in no list."""


def read_passage(
    text: str, span: Span, kind: FigureKind | None = None, found: Figure | None = None
) -> Figure:
    """Read a passage of a text as one figure.

    Args:
        text: The text.
        span: The passage.
        kind: The kind it is said to be; ``None`` for the likeliest.
        found: What the engine has found at just this place.
    """
    readings = [found] if found else []
    readings += _whole(span.of(text))
    wanted = kind or (readings[0].kind if readings else _likely_kind(span.of(text)))
    for reading in readings:
        if reading.kind is wanted:
            return _in_context(text, replace(reading, span=span, text=span.of(text)))
    for reading in readings:
        if _is_number(reading) and wanted is not FigureKind.DATE:
            return _in_context(text, _as_kind(reading, span, text, wanted))
    return _in_context(text, _numbered(text, span, wanted))


def _whole(passage: str) -> list[Figure]:
    """Return what the engine makes of a passage alone, if it is one figure as a whole."""
    figures = find_figures(passage)
    return [figure for figure in figures if len(figure.span) == len(passage)]


def _is_number(figure: Figure) -> bool:
    return isinstance(figure.value, Decimal) or isinstance(figure.low, Decimal)


def _as_kind(reading: Figure, span: Span, text: str, kind: FigureKind) -> Figure:
    """Return the number of a reading as a figure of another kind."""
    if kind in _WITHOUT_VALUE:
        return Figure(span, span.of(text), kind)
    return Figure(
        span,
        span.of(text),
        kind,
        value=reading.value,
        low=reading.low,
        high=reading.high,
        unit=None if kind in _WITHOUT_UNIT else reading.unit,
        mod=reading.mod,
        vague=reading.vague,
    )


def _likely_kind(passage: str) -> FigureKind:
    """Return the kind of the largest figure in a passage, or else that of a plain number."""
    inside = find_figures(passage)
    longest = max(inside, key=lambda figure: len(figure.span), default=None)
    return longest.kind if longest else FigureKind.COUNT


@cache
def _digits() -> re.Pattern[str]:
    return re.compile(rf"[0-9０-９{CHINESE_NUMERALS}]")


def _numbered(text: str, span: Span, kind: FigureKind) -> Figure:
    """Read the only number of a passage with the unit that follows it."""
    bare = Figure(span, span.of(text), kind)
    passage = squeeze(span.of(text)).text
    first = _digits().search(passage)
    if kind in _WITHOUT_VALUE or kind is FigureKind.DATE or first is None:
        return bare
    numeral = numeral_at(passage, first.start())
    if numeral is None or _digits().search(passage, numeral.end):
        return bare
    if _BELOW_NOUGHT.search(passage, 0, numeral.start):
        return bare
    unit = unit_at(passage, numeral.end)
    end = numeral.end + (len(unit.spelled) if unit else 0)
    of_time = kind is FigureKind.DURATION
    _, before = modifier_before(passage, numeral.start, of_time=of_time)
    behind, after = modifier_behind(passage, end)
    rest = passage[behind:] if after else passage[end:]
    name = unit.canonical if unit else _unlisted_unit(rest)
    is_range = numeral.high is not None
    return replace(
        bare,
        value=None if is_range else numeral.low,
        low=numeral.low if is_range else None,
        high=numeral.high,
        unit=None if kind in _WITHOUT_UNIT else name,
        mod=after or before,
    )


def _unlisted_unit(words: str) -> str | None:
    return words if words.isalpha() and len(words) <= _LONGEST_UNIT else None


def _in_context(text: str, figure: Figure) -> Figure:
    """Return a figure with the direction and the thing counted that its sentence tells."""
    window = _window(text, figure.span)
    squeezed = squeeze(window.of(text))
    start = _squeezed_place(squeezed, figure.span.start - window.start)
    end = _squeezed_place(squeezed, figure.span.end - window.start)
    draft = Draft(start, end, figure.kind, figure.value, figure.low, figure.high, figure.unit)
    others = [one for one in scan(squeezed.text) if one.end <= start or end <= one.start]
    read_context(squeezed.text, sorted([*others, draft], key=attrgetter("start")))
    return replace(figure, direction=draft.direction, of=draft.of)


def _window(text: str, span: Span) -> Span:
    """Return the sentence around a passage."""
    floor, ceiling = max(0, span.start - _REACH), span.end + _REACH
    start = max(text.rfind(mark, floor, span.start) for mark in _SENTENCE_ENDS) + 1
    ends = [text.find(mark, span.end, ceiling) for mark in _SENTENCE_ENDS]
    end = min((at for at in ends if at >= 0), default=min(len(text), ceiling))
    return Span(max(floor, start), end)


def _squeezed_place(squeezed: Squeezed, offset: int) -> int:
    """Return where a place of the text that was squeezed is in what is left."""
    places = [cut + shift for cut, shift in zip(squeezed.cuts, squeezed.shifts, strict=True)]
    passed = bisect_right(places, offset)
    shift = squeezed.shifts[passed - 1] if passed else 0
    following = squeezed.cuts[passed] if passed < len(places) else len(squeezed.text)
    return min(offset - shift, following)
