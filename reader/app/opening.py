"""Reports on their way to the desk: files, pasted text, other encodings; each a job."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from reader.app.jobs import Job, Jobs
from reader.errors import YanduError
from reader.session.prepared import open_prepared
from reader.session.report import Report, report_from_text


class Opening(QObject):
    """Opens reports one after the other, beside the event loop.

    Signals:
        begun(str): A report of this name is being opened.
        done(Report, bool): It is open; its outline is known, its figures may not be. Whether the
            person waits to read it.
        refused(YanduError): It cannot be opened.
        ended(): Nothing is being opened any more.
    """

    begun = Signal(str)
    done = Signal(object, bool)
    refused = Signal(object)
    ended = Signal()

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._waiting: list[tuple[str, Callable[[], Report], bool]] = []
        self._is_wanted = True
        self._job: Job | None = None

    def open(self, path: Path, encoding: str | None = None, *, is_wanted: bool = True) -> None:
        """Open a file.

        Args:
            path: The file.
            encoding: Name of its encoding; found out if ``None``.
            is_wanted: Whether the person waits to read it.
        """
        self._add(path.name, lambda: open_prepared(path, encoding=encoding), is_wanted=is_wanted)

    def open_text(self, name: str, text: str) -> None:
        """Open text that is in no file, under a name for the person."""
        self._add(name, lambda: report_from_text(text), is_wanted=True)

    @Slot()
    def cancel(self) -> None:
        """Open nothing of what was asked for and is not open yet."""
        self._waiting.clear()
        if self._job:
            self._job.cancel()
            self._end()

    def _add(self, name: str, work: Callable[[], Report], *, is_wanted: bool) -> None:
        self._waiting.append((name, work, is_wanted))
        if self._job is None:
            self._begin()

    def _begin(self) -> None:
        name, work, self._is_wanted = self._waiting.pop(0)
        self.begun.emit(name)
        self._job = self._jobs.start(lambda: _with_outline(work()))
        self._job.done.connect(self._take)
        self._job.refused.connect(self._refuse)
        self._job.broken.connect(self._end)

    @Slot(object)
    def _take(self, report: Report) -> None:
        is_wanted = self._is_wanted
        self._end()
        self.done.emit(report, is_wanted)

    @Slot(object)
    def _refuse(self, error: YanduError) -> None:
        self._end()
        self.refused.emit(error)

    @Slot()
    def _end(self) -> None:
        self._job = None
        if self._waiting:
            self._begin()
        else:
            self.ended.emit()


def _with_outline(report: Report) -> Report:
    """Find outline and paragraphs of a report, too: the window needs them at once."""
    report.paragraph_numbers.count()
    return report
