"""Sets, shows and keeps bookmarks, and leads to them."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Slot

from reader.app.bookmarks import (
    Bookmark,
    bookmark_at,
    bookmarks_from,
    bookmarks_text,
    paragraph_start,
)
from reader.app.desk import Desk
from reader.app.main_window import MainWindow
from reader.app.page_controller import PageController
from reader.app.settings import Settings
from reader.core.span import Span

_TOLD_MS: Final = 4_000
_LONGEST: Final = 32


class BookmarksController(QObject):
    """Between the bookmarks of the report being read, the page and the menu.

    They lie in the settings under the key the library has for a report, so that a report that was
    moved or revised keeps them. Without a library they last as long as the report is read.
    """

    def __init__(
        self, window: MainWindow, desk: Desk, settings: Settings, page: PageController
    ) -> None:
        super().__init__(window)
        self._window, self._desk, self._settings, self._page = window, desk, settings, page
        self._bookmarks: list[Bookmark] = []

    @Slot()
    def follow_report(self) -> None:
        """Show the bookmarks of the report that is read now."""
        session, report = self._desk.session, self._desk.report
        kept = self._settings.bookmarks(str(session.report_id)) if session else ""
        self._bookmarks = bookmarks_from(kept, report.text) if report else []
        self._show()

    @Slot()
    def toggle(self) -> None:
        """Set a bookmark at the topmost paragraph, or take it away.

        One at the caret is taken away, too: the last paragraphs never come to the top.
        """
        if (report := self._desk.report) is None:
            return
        page, bar = self._window.page, self._window.statusBar()
        places = self.places()
        here = paragraph_start(report.text, page.place())
        at_caret = paragraph_start(report.text, self._here())
        taken = next((place for place in (here, at_caret) if place in places), None)
        if taken is not None:
            self._bookmarks = [mark for mark in self._bookmarks if mark.place != taken]
            bar.showMessage(self.tr("Bookmark taken away"), _TOLD_MS)
        else:
            self._bookmarks.append(bookmark_at(report.text, here))
            words = self.tr("Bookmark set: %1").replace("%1", self._words(here))
            bar.showMessage(words, _TOLD_MS)
        if session := self._desk.session:
            self._settings.keep_bookmarks(str(session.report_id), bookmarks_text(self._bookmarks))
        self._show()

    def step(self, *, forward: bool) -> None:
        """Go to the next or the previous bookmark."""
        here, places = self._here(), self.places()
        if forward:
            target = next((place for place in places if place > here), None)
        else:
            target = next((place for place in reversed(places) if place < here), None)
        if target is not None:
            self._page.go_to_place(target)

    def places(self) -> list[int]:
        """Return where paragraphs with a bookmark begin, in text order."""
        return sorted({mark.place for mark in self._bookmarks if mark.place is not None})

    def titles(self) -> list[tuple[int, str]]:
        """Return the bookmarks: the place and the first words, in the script shown."""
        return [(place, self._words(place)) for place in self.places()]

    @Slot()
    def fill_menu(self) -> None:
        """List the bookmarks."""
        menu = self._window.actions_.bookmarks
        menu.clear()
        for place, words in self.titles():
            action = menu.addAction(words.replace("&", "&&"))
            action.triggered.connect(partial(self._page.go_to_place, place))
        if menu.isEmpty():
            menu.addAction(self.tr("No bookmarks in this report yet")).setEnabled(False)

    def _show(self) -> None:
        places = self.places()
        self._window.pages.show_bookmarks(frozenset(places))
        for action_id in ("go.next_bookmark", "go.previous_bookmark"):
            self._window.actions_[action_id].setEnabled(bool(places))

    def _words(self, place: int) -> str:
        report, rendition = self._desk.report, self._desk.rendition
        if report is None or rendition is None:
            return ""
        end = report.text.find("\n", place)
        words = rendition.passage(Span(place, len(report.text) if end < 0 else end)).strip()
        return words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"

    def _here(self) -> int:
        """Return where the caret is if it can be seen, else the top of the page."""
        page = self._window.page
        seen = page.viewport().rect().intersects(page.cursorRect())
        return page.caret_span().start if seen else page.place()
