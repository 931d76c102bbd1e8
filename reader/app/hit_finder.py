"""Looks for a query without holding up the window: at once, or beside the event loop."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from reader.app.jobs import Jobs
from reader.core.search import SearchOptions
from reader.core.span import Span
from reader.errors import UsageError
from reader.session.report import Report
from reader.session.searching import find_places

_AT_ONCE: Final = 200_000
"""Code points that are searched in a few milliseconds; longer reports are searched in a job."""

_ANYTHING: Final = "一"


@dataclass(frozen=True)
class Wanted:
    """What is looked for, and where."""

    report: Report
    query: str
    options: SearchOptions


class HitFinder(QObject):
    """Finds places; of several wishes only the last is answered.

    Signals:
        found(list[Span]): The places, in text order.
        refused(UsageError): The query can't be used as a regular expression.
        broken(Exception): A bug.
    """

    found = Signal(object)
    refused = Signal(object)
    broken = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = Jobs(self)
        self._under_way: Wanted | None = None
        self._next: Wanted | None = None
        self._given_up = False
        self._prepared: tuple[Report, SearchOptions] | None = None

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._under_way is not None and not self._given_up

    def look(self, wanted: Wanted) -> None:
        """Look for something; a signal answers, for a short report before this returns.

        A regular expression may take long on any text, so it is always tried in a job.
        """
        self._given_up = False
        if self._under_way:
            self._next = wanted
        elif len(wanted.report.text) <= _AT_ONCE and not wanted.options.pattern:
            try:
                self.found.emit(_places(wanted))
            except UsageError as error:
                self.refused.emit(error)
        else:
            self._start(wanted)

    def prepare(self, report: Report, options: SearchOptions) -> None:
        """Let dictionaries be loaded and the report be folded before the first query is typed."""
        if self._under_way is None and self._prepared != (report, options):
            self._prepared = (report, options)
            self._start(Wanted(report, _ANYTHING, options))
            self._given_up = True

    def give_up(self) -> None:
        """Let nothing that is under way be answered."""
        self._next, self._given_up = None, True

    def finish(self) -> None:
        """Give up, and wait for what can't be interrupted; the window closes."""
        self.give_up()
        self._jobs.finish()

    def _start(self, wanted: Wanted) -> None:
        self._under_way = wanted
        job = self._jobs.start(lambda: _places(wanted))
        job.done.connect(self._take)
        job.refused.connect(self._refuse)
        job.broken.connect(self._break)

    def _goes_on(self) -> bool:
        """Begin with what was wanted meanwhile; tell whether the answer is of no use any more."""
        self._under_way = None
        wanted, self._next = self._next, None
        if wanted:
            self.look(wanted)
        return wanted is not None or self._given_up

    @Slot(object)
    def _take(self, places: list[Span]) -> None:
        if not self._goes_on():
            self.found.emit(places)

    @Slot(object)
    def _refuse(self, error: UsageError) -> None:
        if not self._goes_on():
            self.refused.emit(error)

    @Slot(object)
    def _break(self, error: Exception) -> None:
        self._goes_on()
        self.broken.emit(error)


def _places(wanted: Wanted) -> list[Span]:
    return find_places(wanted.report, wanted.query, wanted.options)
