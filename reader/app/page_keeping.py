"""Keeps what is read, for the first page of the next start."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

from reader.app.desk import Desk
from reader.app.main_window import MainWindow
from reader.app.settings import Settings
from reader.session.kept_page import KeptPage, keep_page

_SETTLED_MS: Final = 1_000
"""When a report has been opened for so long, all bars above its page are there."""


class PageKeeping(QObject):
    """Keeps the page a while after it was set, and when the window is closed."""

    def __init__(self, window: MainWindow, desk: Desk, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._desk, self._settings = window, desk, settings
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_SETTLED_MS)
        self._later.timeout.connect(self._keep_settled)
        desk.opened.connect(self._later.start)
        desk.rendered.connect(self._later.start)
        window.closing.connect(self.keep)

    @Slot()
    def keep(self) -> None:
        """Keep the page as it is."""
        report, rendition = self._desk.report, self._desk.rendition
        if report and report.path and rendition:
            title = report.outline.head.title or report.name
            place = self._window.pages.first.place()
            keep_page(KeptPage(report.path, title, rendition, report.outline, place))
            edges = self._window.edges()
            edges.setTop(self._settings.page_edges.top() or edges.top())
            self._settings.page_edges = edges

    @Slot()
    def _keep_settled(self) -> None:
        """Keep the page, and how far below the window's top a report begins that was opened."""
        self.keep()
        self._settings.page_edges = self._window.edges()
