"""Long work beside the event loop: the only threads of the program.

A job is a function without arguments, or with one that it tells how far it is. Its answer comes
back as a signal in the thread of the window; the answer of a job that was cancelled is dropped.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from reader.core.progress import Progress
from reader.errors import YanduError

_PATIENCE_MS: Final = 5_000
"""How long closing the window waits for work that can't be interrupted."""


class CancelledError(Exception):
    """Ends work that nobody waits for any more."""


class Job(QObject):
    """One piece of work under way.

    Signals:
        progressed(float): So much of it is done, from 0 to 1, if the work tells.
        done(object): The work ended with this answer.
        refused(YanduError): It ended with an error a person can act on.
        broken(Exception): It ended with a bug.
    """

    progressed = Signal(float)
    done = Signal(object)
    refused = Signal(object)
    broken = Signal(object)
    _ended = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cancelled = False
        self._ended.connect(self._answer)

    def cancel(self) -> None:
        """Drop the answer, whenever it comes."""
        self._cancelled = True

    def tell(self, share: float) -> None:
        """Tell how far the work is; called by the work itself, in its thread.

        Raises:
            CancelledError: If the job was cancelled.
        """
        if self._cancelled:
            raise CancelledError
        self.progressed.emit(share)

    def carry_out(self, work: Callable[[], object]) -> None:
        """Do the work; called in a thread of the pool."""
        if self._cancelled:
            self._ended.emit(None, None)
            return
        try:
            answer = work()
        except Exception as error:  # noqa: BLE001 - handed to the thread of the window
            self._ended.emit(None, error)
        else:
            self._ended.emit(answer, None)

    @Slot(object, object)
    def _answer(self, answer: object, error: Exception | None) -> None:
        if not self._cancelled:
            if isinstance(error, YanduError):
                self.refused.emit(error)
            elif error is not None:
                self.broken.emit(error)
            else:
                self.done.emit(answer)
        self.deleteLater()


class _Run(QRunnable):
    """Carries a job's work to a thread."""

    def __init__(self, job: Job, work: Callable[[], object]) -> None:
        super().__init__()
        self._job = job
        self._work = work

    def run(self) -> None:
        """Do the work, and let go of it: Python never learns that the pool is done with this."""
        job, work = self._job, self._work
        del self._job, self._work
        with suppress(RuntimeError):  # the window is gone for good, and the job with it
            job.carry_out(work)


class Jobs(QObject):
    """Starts jobs on a pool of its own and waits for them at the end.

    Signals:
        broken(Exception): A job ended with a bug.
    """

    broken = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)

    def start(self, work: Callable[[], object]) -> Job:
        """Begin a piece of work; connect to the job's signals at once."""
        return self._begin(Job(self), work)

    def start_telling(self, work: Callable[[Progress], object]) -> Job:
        """Begin a piece of work that tells how far it is, and ends early if it is cancelled."""
        job = Job(self)
        return self._begin(job, partial(work, job.tell))

    def finish(self) -> None:
        """Cancel what has not begun and wait a little for the rest."""
        self._pool.clear()
        self._pool.waitForDone(_PATIENCE_MS)

    def _begin(self, job: Job, work: Callable[[], object]) -> Job:
        job.broken.connect(self.broken)
        self._pool.start(_Run(job, work))
        return job
