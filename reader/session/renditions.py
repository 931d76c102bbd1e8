"""The renditions of one report that were made already, so that switching back costs nothing."""

from __future__ import annotations

from typing import Final

from reader.session.rendition import Rendition, View, render
from reader.session.report import Report

_MOST_CODE_POINTS: Final = 4_000_000
"""What is kept at most, in all renditions together; one of it takes two bytes."""


class Renditions:
    """Makes the renditions of a report and keeps them.

    Attributes:
        adapt_quotes: Whether traditional views have 「」 and simplified ones “”.
    """

    def __init__(self, report: Report, *, adapt_quotes: bool = False) -> None:
        self.adapt_quotes = adapt_quotes
        self._report = report
        self._made: dict[tuple[View, bool, bool], Rendition] = {}

    def of(self, view: View, *, word_guided: bool) -> Rendition:
        """Return the rendition in a view; `render` has the arguments."""
        key = (view, word_guided, self.adapt_quotes)
        if key not in self._made:
            made = render(
                self._report, view, word_guided=word_guided, adapt_quotes=self.adapt_quotes
            )
            kept = sum(len(rendition.text) for rendition in self._made.values())
            if kept + len(made.text) > _MOST_CODE_POINTS:
                self._made.clear()
            self._made[key] = made
        return self._made[key]

    def forget(self) -> None:
        """Make them anew from now on, since terms have changed."""
        self._made.clear()
