"""Renditions on their way to the page: those of a long report are made beside the event loop."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from reader.app.jobs import Job, Jobs
from reader.app.open_report import OpenReport
from reader.session.rendition import Rendition, View


class Converting(QObject):
    """Makes renditions; of several wishes only the last is answered.

    Signals:
        begun(): One is being made that takes a while.
        done(Rendition): It is made.
        ended(): None is being made any more.
    """

    begun = Signal()
    done = Signal(object)
    ended = Signal()

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._job: Job | None = None

    def rendition(self, owner: OpenReport, view: View, *, word_guided: bool) -> Rendition | None:
        """Return the rendition of a report; ``None`` if it will be told of when it is done."""
        self._cancel()
        renditions = owner.renditions
        if renditions.is_at_hand(view, word_guided=word_guided):
            return renditions.of(view, word_guided=word_guided)
        self._job = self._jobs.start(lambda: renditions.made(view, word_guided=word_guided))
        self._job.done.connect(self._take)
        self._job.broken.connect(self._cancel)
        self._job.refused.connect(self._cancel)
        self._owner, self._wanted = owner, (view, word_guided)
        self.begun.emit()
        return None

    @property
    def is_under_way(self) -> bool:
        """Whether a rendition is being made."""
        return self._job is not None

    @Slot(object)
    def _take(self, rendition: Rendition) -> None:
        view, word_guided = self._wanted
        self._owner.renditions.keep(rendition, view, word_guided=word_guided)
        self._cancel()
        self.done.emit(rendition)

    @Slot()
    def _cancel(self) -> None:
        if self._job:
            self._job.cancel()
            self._job = None
            self.ended.emit()
