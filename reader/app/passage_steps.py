"""Steps from one passage of a kind to the next: headings, figures, notes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from reader.app.desk import Desk
from reader.app.main_window import MainWindow
from reader.app.page_controller import PageController
from reader.core.span import Span


class PassageSteps(QObject):
    """Leads from the caret on, or back."""

    def __init__(self, window: MainWindow, desk: Desk, page: PageController) -> None:
        super().__init__(window)
        self._window, self._desk, self._page = window, desk, page

    def figure(self, *, forward: bool) -> None:
        """Select the next or previous figure of the kinds that are marked."""
        kinds = self._window.figures_pane.kinds()
        self._step([f.span for f in self._desk.figures if f.kind in kinds], forward=forward)

    def heading(self, *, forward: bool) -> None:
        """Select the next or previous heading."""
        report = self._desk.report
        self._step([h.span for h in report.outline.headings] if report else [], forward=forward)

    def note(self, *, forward: bool) -> None:
        """Select the next or previous passage with a note."""
        self._step([note.span for note in self._desk.notes if note.span], forward=forward)

    def _step(self, spans: Sequence[Span], *, forward: bool) -> None:
        here = self._window.page.caret_span()
        if forward:
            after = [span for span in spans if span.start >= max(here.end, here.start + 1)]
            target = min(after, default=None)
        else:
            before = [span for span in spans if span.start < here.start]
            target = max(before, default=None)
        if target:
            self._page.go_to(target)
