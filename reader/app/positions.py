"""Code points here, UTF-16 code units in Qt: the only place that knows both.

Qt counts a character beyond U+FFFF as two. A unit inside such a pair is no place at all in a
text, so a selection is widened to whole characters.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import Final

from reader.core.span import Span

_ASTRAL: Final = re.compile("[\U00010000-\U0010ffff]")


class Positions:
    """The places of one text in both counts."""

    def __init__(self, text: str) -> None:
        self._length = len(text)
        self._astral = [match.start() for match in _ASTRAL.finditer(text)]
        self._astral_qt = [offset + ahead for ahead, offset in enumerate(self._astral)]

    def to_qt(self, offset: int) -> int:
        """Return the UTF-16 position of a code point offset."""
        return offset + bisect_left(self._astral, offset)

    def start(self, position_qt: int) -> int:
        """Return the offset of the character that a UTF-16 position is at or within."""
        return self._clamped(position_qt - bisect_left(self._astral_qt, position_qt))

    def end(self, position_qt: int) -> int:
        """Return the offset behind the character that a UTF-16 position is behind or within."""
        before = bisect_left(self._astral_qt, position_qt)
        within = before > 0 and self._astral_qt[before - 1] == position_qt - 1
        return self._clamped(position_qt - before + within)

    def span(self, start_qt: int, end_qt: int) -> Span:
        """Return the whole characters that a range of UTF-16 positions touches."""
        return Span(self.start(start_qt), self.end(end_qt))

    def _clamped(self, offset: int) -> int:
        return min(self._length, max(0, offset))
