"""Which tick belongs to which figure, now that either may have changed."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from operator import attrgetter

from reader.annotation.model import Status
from reader.annotation.verdict import PlacedVerdict, Tick
from reader.core.figures import Figure
from reader.core.fold import fold
from reader.core.span import Span
from reader.session.history import KeptVerdict

_start = attrgetter("span.start")
_end = attrgetter("span.end")


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
        first = bisect_right(figures, place.start, key=_end)
        last = bisect_left(figures, place.end, key=_start)
        near = figures[first:last]
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
    given = Tick(placed.verdict.says)
    if placed.status in {Status.EXACT, Status.MOVED} or placed.span is None:
        return given
    words = placed.span.of(text)
    same = fold(words).text == fold(placed.verdict.quote.exact).text
    return given if same and placed.status is Status.CHANGED else Tick.TO_CHECK


def _shared(one: Span, other: Span) -> int:
    return min(one.end, other.end) - max(one.start, other.start)
