"""Highlights every place of the report that says the same as a passage, in one step."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Slot

from reader.app.desk import Desk
from reader.app.main_window import MainWindow
from reader.app.settings import Settings
from reader.core.search import SearchOptions, search
from reader.core.span import Span


class Occurrences(QObject):
    """Marks all occurrences of a term: of the selection, or all hits of the find bar.

    Args:
        window: The window.
        desk: The desk.
        settings: Where the colour is kept.
        hits: Returns what the find bar has found.
    """

    def __init__(
        self,
        window: MainWindow,
        desk: Desk,
        settings: Settings,
        hits: Callable[[], Sequence[Span]],
    ) -> None:
        super().__init__(window)
        self._hits = hits
        self._window, self._desk, self._settings = window, desk, settings

    @Slot()
    def mark_selection(self) -> None:
        """Highlight all that says the same as the selection; without one ask for it."""
        report, span = self._desk.report, self._window.page.selected_span()
        if report is None:
            return
        if span is None or not span.of(report.text).strip():
            told = self.tr("Select a term to highlight all its occurrences.")
            self._window.message_bar.show_message(told)
            return
        options = SearchOptions(numerals=False, punctuation=False)
        spans = search(report.text, span.of(report.text), options)
        self.mark(spans if span in spans else (*spans, span))

    @Slot()
    def mark_hits(self) -> None:
        """Highlight all hits of the find bar."""
        self.mark(self._hits())

    def mark(self, spans: Sequence[Span]) -> None:
        """Highlight passages in the present colour and tell how many were not highlighted yet."""
        if not spans:
            return
        colour = self._settings.colour
        change = self._desk.do(lambda session: session.annotate_all(spans, colour)[1])
        if self._desk.session is None:
            return
        told = self.tr("%n passage(s) highlighted.", "", len(change.added))
        self._window.page.drop_selection()
        self._window.message_bar.show_message(told)
