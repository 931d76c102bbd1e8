"""Looks through the open reports that are not being read, one after the other, in slices."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from reader.app.hit_finder import HitFinder, Wanted
from reader.app.listed_hits import ListedHits
from reader.app.open_report import OpenReport
from reader.core.search import SearchOptions
from reader.core.span import Span
from reader.session.rendition import View


class OtherReports(QObject):
    """Finds the same in several reports; of several wishes only the last is answered.

    Each report has a slice of its own between the events of the window, a long one a job.

    Signals:
        found(OpenReport, ListedHits): What one of them says; it may be nothing.
        done(): All of them were looked through.
        broken(Exception): A bug.
    """

    found = Signal(object, object)
    done = Signal()
    broken = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[OpenReport] = []
        self._present: OpenReport | None = None
        self._query, self._options = "", SearchOptions()
        self._view, self._word_guided = View.SOURCE, False
        self._finder = HitFinder(self)
        self._finder.found.connect(self._take)
        self._finder.refused.connect(self._pass_over)
        self._finder.broken.connect(self.broken)
        self._slices = QTimer(self)
        self._slices.setSingleShot(True)
        self._slices.timeout.connect(self._look_on)

    def show_in(self, view: View, *, word_guided: bool) -> None:
        """List what is found from now on in a script; a long report in its own, if need be."""
        self._view, self._word_guided = view, word_guided

    def look(self, reports: Sequence[OpenReport], query: str, options: SearchOptions) -> None:
        """Look through some reports; signals answer."""
        self.give_up()
        self._waiting = list(reports)
        self._query, self._options = query, options
        self._slices.start()

    def give_up(self) -> None:
        """Let nothing that is under way be answered."""
        self._slices.stop()
        self._finder.give_up()
        self._waiting, self._present = [], None

    def finish(self) -> None:
        """Give up, and wait for what can't be interrupted; the window closes."""
        self.give_up()
        self._finder.finish()

    @Slot()
    def _look_on(self) -> None:
        if not self._waiting:
            self.done.emit()
            return
        self._present = self._waiting.pop(0)
        self._finder.look(Wanted(self._present.report, self._query, self._options))

    @Slot(object)
    def _take(self, hits: list[Span]) -> None:
        if self._present is None:
            return
        self._slices.start()
        self.found.emit(self._present, self._listed(self._present, hits))

    @Slot(object)
    def _pass_over(self, _error: object) -> None:
        """Go on where a pattern takes too long for one of the reports."""
        self._take([])

    def _listed(self, one: OpenReport, hits: list[Span]) -> ListedHits:
        if not hits:
            return ListedHits()
        at_hand = one.renditions.is_at_hand(self._view, word_guided=self._word_guided)
        view = self._view if at_hand else View.SOURCE
        rendition = one.renditions.of(view, word_guided=self._word_guided)
        return ListedHits(one.report, rendition, hits)
