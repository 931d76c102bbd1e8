"""From a text to its figures: squeeze, scan, read the context, return to the text's offsets."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import fields, make_dataclass
from typing import Any, Final

from reader.core.figures.context import read_context
from reader.core.figures.draft import Draft
from reader.core.figures.model import Figure
from reader.core.figures.scan import scan
from reader.core.figures.squeeze import squeeze
from reader.core.span import Span


def _thawed(frozen: type) -> Any:  # noqa: ANN401 - no type says "the same fields, not frozen"
    """Return a twin of a frozen class: filled and then made the frozen one, it is built 4 × faster."""
    names = [field.name for field in fields(frozen)]
    return make_dataclass(f"_Thawed{frozen.__name__}", names, slots=True)


_ThawedFigure: Final = _thawed(Figure)
_ThawedSpan: Final = _thawed(Span)


def find_figures(text: str) -> tuple[Figure, ...]:
    """Find the figures of a text in reading order; none overlap.

    What counts as a figure, and how far it reaches, follows GB/T 15835-2011. Blanks and line ends
    within a figure belong to it. Spans are in code points of ``text``.
    """
    squeezed = squeeze(text)
    drafts = scan(squeezed.text)
    read_context(squeezed.text, drafts)
    figures: list[Figure] = []
    cuts, shifts = squeezed.cuts, [0, *squeezed.shifts]
    at = 0
    for draft in drafts:
        at = bisect_right(cuts, draft.start, at)
        start = draft.start + shifts[at]
        at = bisect_left(cuts, draft.end, at)
        figures.append(_figure(draft, text, start, draft.end + shifts[at]))
    return tuple(figures)


def _figure(draft: Draft, text: str, start: int, end: int) -> Figure:
    span: Span = _ThawedSpan(start, end)
    span.__class__ = Span
    figure: Figure = _ThawedFigure(
        span,
        text[start:end],
        draft.kind,
        draft.value,
        draft.low,
        draft.high,
        draft.unit,
        draft.mod,
        draft.direction,
        draft.of,
        draft.vague,
        draft.members,
        draft.expands,
        draft.within,
    )
    figure.__class__ = Figure
    return figure
