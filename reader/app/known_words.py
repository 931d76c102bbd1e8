"""The words the window knows: their dictionary is loaded between two of the window's deeds.

A thread would hold up the window more: both would have to wait for the interpreter in turn, up to
5 ms each time that painting comes back from Qt to Python. Only the import of jieba, which is one
step of some 30 ms, is left to a thread.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from reader.app.jobs import Jobs
from reader.core import words
from reader.core.figures.model import Figure
from reader.core.word_finder import WordFinder


class KnownWords(QObject):
    """Loads the words in steps of a few milliseconds, and finds those of the report.

    Signals:
        done(): The words are known.
    """

    done = Signal()

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_done = self._stopped = False
        self._jobs = jobs
        self._steps: Iterator[None] | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)
        self._finder: WordFinder | None = None
        self._figures: Sequence[Figure] = ()

    def finder(self, text: str, figures: Sequence[Figure]) -> WordFinder:
        """Return who finds the words of a report, as far as they are known yet."""
        present = self._finder
        if present is None or present.text is not text or self._figures is not figures:
            spans = [figure.span for figure in figures]
            present = WordFinder(text, spans, along_words=self.is_done)
            self._finder, self._figures = present, figures
        return present

    def forget(self) -> None:
        """Find words anew, since other ones are known now."""
        self._finder = None

    @Slot()
    def start(self) -> None:
        """Begin, unless it has begun already."""
        if self._steps is None:
            self._steps = words.loading()
            self._jobs.start(partial(next, self._steps)).done.connect(self._go_on_alone)

    @Slot()
    def stop(self) -> None:
        """Leave off; the window is closing."""
        self._stopped = True
        self._timer.stop()

    @Slot()
    def _go_on_alone(self) -> None:
        """Load the rest without a thread."""
        if not self._stopped:
            self._timer.start()

    @Slot()
    def _go_on(self) -> None:
        """Do one step."""
        if self._steps and next(self._steps, self) is self:
            self._timer.stop()
            self.is_done = True
            self.forget()
            self.done.emit()
