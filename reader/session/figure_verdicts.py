"""What verdicts on figures mean in the present text, now that either may have changed."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from operator import attrgetter

from reader.annotation.model import Status
from reader.annotation.verdict import PlacedVerdict, Tick
from reader.core.figures import Figure, FigureKind
from reader.core.figures.corrections import FigureCorrection
from reader.core.span import Span
from reader.session.history import KeptVerdict

_start = attrgetter("span.start")
_end = attrgetter("span.end")


def corrections_of(
    verdicts: Iterable[KeptVerdict], text: str, figures: Sequence[Figure]
) -> list[FigureCorrection]:
    """Return what verdicts say of passages of the present text, in the order they were given.

    A figure whose digits were revised reaches as far as the engine finds it now. Where the place
    of a verdict is not sure it says nothing.

    Args:
        verdicts: About figures.
        text: The present text.
        figures: As the engine found them, in text order.
    """
    corrections: list[FigureCorrection] = []
    for kept in verdicts:
        span = kept.placed.sure_span
        if not span:
            continue
        if not _has_same_words(kept.placed, text) and (near := _overlapping(figures, span)):
            span = near[0].span
        kind = FigureKind(kept.verdict.says) if kept.verdict.says else None
        corrections.append(FigureCorrection(span, kind))
    return corrections


def match_ticks(
    figures: Sequence[Figure], ticks: Iterable[KeptVerdict]
) -> dict[Span, tuple[KeptVerdict, ...]]:
    """Return the ticks of figures by their places, those given last at the end.

    A tick belongs to the figure it shares most characters with: so it stays when the figure is
    corrected, or found otherwise by a later version. One that touches no figure waits.

    Args:
        figures: In text order.
        ticks: In the order they were given.
    """
    matched: dict[Span, tuple[KeptVerdict, ...]] = {}
    for kept in ticks:
        place = kept.placed.span
        if place is None:
            continue
        near = _overlapping(figures, place)
        if near:
            shared = [_shared(figure.span, place) for figure in near]
            best = near[shared.index(max(shared))]
            matched[best.span] = (*matched.get(best.span, ()), kept)
    return matched


def shown_tick(placed: PlacedVerdict, text: str) -> Tick:
    """Return what a tick is worth in the present text.

    A figure whose digits are no longer those that were checked is to be checked again, and so is
    one whose place is not sure.
    """
    if placed.status is not Status.AMBIGUOUS and _has_same_words(placed, text):
        return Tick(placed.verdict.says)
    return Tick.TO_CHECK


def _has_same_words(placed: PlacedVerdict, text: str) -> bool:
    """Tell whether a passage reads as when the verdict was given, in whatever script and width."""
    if placed.status is not Status.CHANGED or placed.span is None:
        return True
    from reader.core.fold import fold  # noqa: PLC0415 - for corrections and ticks only

    return fold(placed.span.of(text)).text == fold(placed.verdict.quote.exact).text


def _overlapping(figures: Sequence[Figure], span: Span) -> Sequence[Figure]:
    first = bisect_right(figures, span.start, key=_end)
    return figures[first : bisect_left(figures, span.end, key=_start)]


def _shared(one: Span, other: Span) -> int:
    return min(one.end, other.end) - max(one.start, other.start)
