"""Blanks inside punctuation: where two full-width marks meet, the half they share is taken away.

A full-width mark is ink in one half of its square and paper in the other. Two in a row, as 。” or
》、《, leave a hole in the line as wide as a character; typesetters close it (W3C, Requirements for
Chinese Text Layout, on the compression of punctuation).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from reader.app.fonts import Region
from reader.core.span import Span

SHARED_EM: Final = 0.5
"""What two marks that meet have too much."""

_OPENING: Final = "“‘（《〈「『【〔"
_CLOSING: Final = "”’）》〉」』】〕"
_POINTS: Final = "、，。"
"""In a corner of the square on the mainland, in its middle elsewhere."""

_MEETING: Final = {
    region: re.compile(
        f"[{_CLOSING}{points}](?=[{_OPENING}{_CLOSING}{points}])"
        f"|[{_POINTS}](?=[{_OPENING}])|[{_CLOSING}](?=[{_POINTS}])|[{_OPENING}](?=[{_OPENING}])"
    )
    for region, points in ((Region.SC, _POINTS), (Region.TC, ""), (Region.HK, ""))
}


def squeezed(text: str, span: Span, region: Region) -> Iterator[tuple[Span, bool]]:
    """Divide a stretch of a text; tell of each part whether it is a mark to be set closer.

    Args:
        text: The text shown.
        span: The stretch; what follows it counts as its neighbour.
        region: Whose forms the marks have.
    """
    done = span.start
    for mark in _MEETING[region].finditer(text, span.start, span.end + 1):
        if mark.start() >= span.end:
            break
        if mark.start() > done:
            yield Span(done, mark.start()), False
        yield Span(mark.start(), mark.end()), True
        done = mark.end()
    if done < span.end or span.start == span.end:
        yield Span(done, span.end), False
