"""The figures of a text as a person wants them: what the engine found, corrected."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import attrgetter

from reader.core.figures.model import Figure, FigureKind
from reader.core.span import Span


@dataclass(frozen=True, slots=True)
class FigureCorrection:
    """What a person says of a passage.

    Attributes:
        span: The passage.
        kind: The kind of figure it is as a whole; ``None`` if it is no figure.
    """

    span: Span
    kind: FigureKind | None


def apply_corrections(
    text: str, figures: Sequence[Figure], corrections: Iterable[FigureCorrection]
) -> tuple[Figure, ...]:
    """Return the figures of a text with corrections, in text order; none overlap.

    A passage that is said to be a figure takes the place of all figures it overlaps, and its value
    is read anew. A passage that is said to be none takes away the found figures it overlaps.

    Args:
        text: The text.
        figures: As the engine found them.
        corrections: Where two figures of a person overlap, the later one holds.
    """
    stated: list[FigureCorrection] = []
    dismissed: list[Span] = []
    for correction in corrections:
        if correction.kind is None:
            dismissed.append(correction.span)
            continue
        stated = [one for one in stated if not one.span.overlaps(correction.span)]
        stated.append(correction)
    if not stated and not dismissed:
        return tuple(figures)
    covered = _Covered([*dismissed, *(one.span for one in stated)])
    kept = [figure for figure in figures if not covered.overlaps(figure.span)]
    read = [_read(text, one, figures) for one in stated]
    return tuple(sorted(kept + read, key=attrgetter("span")))


class _Covered:
    """Passages, put together where they overlap."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for span in sorted(spans):
            if self._ends and span.start < self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], span.end)
            else:
                self._starts.append(span.start)
                self._ends.append(span.end)

    def overlaps(self, span: Span) -> bool:
        """Tell whether one of the passages shares a character with another."""
        last = bisect_right(self._starts, span.end - 1) - 1
        return last >= 0 and self._ends[last] > span.start


def _read(text: str, correction: FigureCorrection, figures: Sequence[Figure]) -> Figure:
    from reader.core.figures.passage import read_passage  # noqa: PLC0415 - the engine is slow to load

    found = bisect_right(figures, correction.span, key=attrgetter("span")) - 1
    at_place = figures[found] if found >= 0 and figures[found].span == correction.span else None
    return read_passage(text, correction.span, correction.kind, at_place)
