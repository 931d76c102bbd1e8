"""Reports on their way to the desk: files, pasted text, other encodings; each a job."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from reader.app.fonts import written_region
from reader.app.jobs import Job, Jobs
from reader.core.progress import Progress, within
from reader.errors import YanduError
from reader.session.prepared import open_prepared
from reader.session.report import Report, report_from_text

_OPENED: Final = 0.6
"""The share of the work that is done when a report is open, but has no outline."""


@dataclass(frozen=True, slots=True)
class _Wish:
    """Something that was asked for; ``path`` if it is in a file."""

    name: str
    work: Callable[[Progress], Report]
    is_wanted: bool
    path: Path | None = None


class Opening(QObject):
    """Opens reports one after the other, beside the event loop.

    Args:
        jobs: They do it.
        keep: Writes down beside the event loop that a report was opened.

    Signals:
        begun(str): A report of this name is being opened.
        progressed(float): So much of it is done, from 0 to 1.
        done(Report, bool): It is open; its outline is known, its figures may not be. Whether the
            person waits to read it.
        refused(YanduError): It cannot be opened.
        ended(): Nothing is being opened any more.
    """

    begun = Signal(str)
    progressed = Signal(float)
    done = Signal(object, bool)
    refused = Signal(object)
    ended = Signal()

    def __init__(
        self,
        jobs: Jobs,
        parent: QObject | None = None,
        *,
        keep: Callable[[Report], None] | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._keep = jobs, keep
        self._waiting: list[_Wish] = []
        self._present: _Wish | None = None
        self._job: Job | None = None

    @property
    def awaited(self) -> list[Path]:
        """The files that were asked for and are not open yet."""
        wishes = [self._present, *self._waiting]
        return [wish.path for wish in wishes if wish and wish.path]

    def open(self, path: Path, encoding: str | None = None, *, is_wanted: bool = True) -> None:
        """Open a file.

        Args:
            path: The file.
            encoding: Name of its encoding; found out if ``None``.
            is_wanted: Whether the person waits to read it.
        """
        work = partial(open_prepared, path, encoding=encoding)
        self._add(_Wish(path.name, lambda told: work(progress=told), is_wanted, path))

    def open_text(self, name: str, text: str) -> None:
        """Open text that is in no file, under a name for the person."""
        self._add(_Wish(name, lambda told: report_from_text(text, told), is_wanted=True))

    @Slot()
    def cancel(self) -> None:
        """Open nothing of what was asked for and is not open yet."""
        self._waiting.clear()
        if self._job:
            self._job.cancel()
            self._end()

    def _add(self, wish: _Wish) -> None:
        self._waiting.append(wish)
        if self._job is None:
            self._begin()

    def _begin(self) -> None:
        wish = self._present = self._waiting.pop(0)
        self.begun.emit(wish.name)
        self._job = self._jobs.start_telling(lambda told: self._prepared(wish.work, told))
        self._job.progressed.connect(self.progressed)
        self._job.done.connect(self._take)
        self._job.refused.connect(self._refuse)
        self._job.broken.connect(self._end)

    @Slot(object)
    def _take(self, report: Report) -> None:
        is_wanted = self._present is None or self._present.is_wanted
        self._end()
        self.done.emit(report, is_wanted)

    @Slot(object)
    def _refuse(self, error: YanduError) -> None:
        self._end()
        self.refused.emit(error)

    @Slot()
    def _end(self) -> None:
        self._job = self._present = None
        if self._waiting:
            self._begin()
        else:
            self.ended.emit()

    def _prepared(self, work: Callable[[Progress], Report], progress: Progress) -> Report:
        """Find and keep what the window wants of a report at once, too; in a job's thread."""
        report = work(within(progress, 0, _OPENED))
        progress(_OPENED)
        report.paragraph_numbers.count()
        written_region(report.text)
        if self._keep:
            self._keep(report)
        progress(1)
        return report
