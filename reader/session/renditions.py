"""The renditions of one report that were made already, so that switching back costs nothing."""

from __future__ import annotations

from typing import Final

from reader.session.rendering import render
from reader.session.rendition import Rendition, View
from reader.session.report import Report

_AT_ONCE: Final = 15_000
"""Code points that are converted in a few hundredths of a second."""

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
            made = self.made(view, word_guided=word_guided)
            self.keep(made, view, word_guided=word_guided)
        return self._made[key]

    def is_at_hand(self, view: View, *, word_guided: bool) -> bool:
        """Tell whether the rendition in a view takes no longer than a person would notice."""
        return (
            (view, word_guided, self.adapt_quotes) in self._made
            or view in {View.SOURCE, View.FILE}
            or len(self._report.text) <= _AT_ONCE
        )

    def made(self, view: View, *, word_guided: bool) -> Rendition:
        """Make the rendition in a view anew; nothing is kept, so that a job can do it."""
        return render(self._report, view, word_guided=word_guided, adapt_quotes=self.adapt_quotes)

    def keep(self, made: Rendition, view: View, *, word_guided: bool) -> None:
        """Keep a rendition; if it is too much, all others go."""
        kept = sum(len(rendition.text) for rendition in self._made.values())
        if kept + len(made.text) > _MOST_CODE_POINTS:
            self._made.clear()
        self._made[view, word_guided, self.adapt_quotes] = made

    def forget(self) -> None:
        """Make them anew from now on, since terms have changed."""
        self._made.clear()
