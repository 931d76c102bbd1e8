"""Finds what the find bar asks for, and keeps bar, page and results pane on the same hit."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent

from reader.app.announcing import announce
from reader.app.desk import Desk
from reader.app.hit_finder import HitFinder, Wanted
from reader.app.main_window import MainWindow
from reader.app.page_controller import PageController
from reader.app.query_text import as_query, hint, wrap_hint
from reader.app.report_view import ReportView
from reader.app.settings import Settings
from reader.core.search import SearchOptions
from reader.core.span import Span
from reader.errors import UsageError

_SHOWN_MS = 4_000
"""How long the status bar tells of a hit while the find bar is closed."""


class FindController(QObject):
    """Between the find bar, the page, the results pane and the desk.

    Signals:
        answered(): Other hits are known; or the bar was closed, and none are marked any more.
    """

    answered = Signal()

    def __init__(
        self, window: MainWindow, desk: Desk, settings: Settings, page: PageController
    ) -> None:
        super().__init__(window)
        self._window, self._desk, self._settings, self._page = window, desk, settings, page
        self._bar = window.find_bar
        self._hits: Sequence[Span] = ()
        self._present = -1
        self._moves = self._left = False
        self._awaited: Span | None = None
        self._finder = HitFinder(self)
        self._finder.found.connect(self._take)
        self._finder.refused.connect(self._tell_refused)
        self._finder.broken.connect(desk.broken)
        self._bar.field.show_queries(settings.queries)
        self._bar.options.show_options(settings.search_options)
        window.pages.equip(self._listen)
        window.results_pane.rows.installEventFilter(self)

    def hits(self) -> Sequence[Span]:
        """Return the places that were found, in text order."""
        return self._hits

    def await_hit(self, hit: Span) -> None:
        """Go to a hit as soon as the report that is turned to has been searched."""
        self._awaited = hit

    # What a person wants

    @Slot()
    def open(self) -> None:
        """Open the bar, with the selection as the query if there is one."""
        page, selected = self._window.page, self._window.page.selected_span()
        self._left = False
        options = self._bar.options.options()
        found_before = selected is not None and selected == self._present_hit()
        query = ""
        if selected and not found_before and self._desk.report:
            query = as_query(selected, self._desk.report, page.rendition, options)
        page.drop_selection()
        if self._desk.report:
            self._finder.prepare(self._desk.report, options)
        same = query == self._bar.query() or not query
        self._bar.open(query)
        if same:
            self._moves = False
            self._start()

    @Slot()
    def close(self) -> None:
        """Close the bar and go back to the page, the present hit selected if the caret is there."""
        self._remember()
        self._bar.hide()
        self._bar.show_message("")
        page, present = self._window.page, self._present_hit()
        self._window.pages.show_hits((), None)
        if present and page.caret_span() == Span(present.start, present.start):
            page.select(present)
        page.setFocus()
        self.answered.emit()

    @Slot()
    def look(self) -> None:
        """Look for what stands in the bar, from where the person is."""
        self._moves = True
        self._start()

    @Slot()
    def look_again(self) -> None:
        """Look for the same in another report; the page stays where it is."""
        self._drop()
        self._moves = False
        self._start()

    @Slot(object)
    def choose_options(self, options: SearchOptions) -> None:
        """Let other things count, now and the next time."""
        self._settings.search_options = options
        self.look()

    @Slot(bool)
    def step(self, forward: bool) -> None:
        """Go to the next hit or the previous one, round the end of the report if need be."""
        if not self._bar.query().strip():
            self.open()
            return
        if self._finder.busy:
            return
        self._remember()
        if not self._hits:
            self._tell_in_status(self.tr("No hits"))
            return
        number, wrapped = self._neighbour(forward=forward)
        self._go_to(number)
        told = wrap_hint(forward=forward) if wrapped else ""
        self._bar.show_message(told)
        announce(self._bar, self._window.results_pane.sentence(number))
        self._tell_in_status(f"{self._bar.count_text()}  {told}  {self._bar.query()}")

    @Slot(int)
    def go_to_hit(self, number: int) -> None:
        """Go to the hit chosen in the results pane."""
        self._remember()
        self._bar.show_message("")
        self._go_to(number)

    @Slot()
    def list_hits(self) -> None:
        """Bring the results pane up."""
        self._remember()
        self._window.show_pane(self._window.results_dock)
        if self._window.results_pane.has_hits():
            self._window.results_pane.table().setFocus()
        else:
            self.open()

    @Slot()
    def show_rendition(self) -> None:
        """List the hits in the script shown; on the page they are found by their places."""
        if self._desk.rendition:
            self._window.results_pane.show_rendition(self._desk.rendition)

    @Slot()
    def finish(self) -> None:
        """Drop what is under way; the window closes."""
        self._finder.finish()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Escape close the bar while the page or the list of hits has the focus."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
            and self._bar.isVisible()
        ):
            self.close()
            return True
        return super().eventFilter(watched, event)

    # What comes of it

    def _listen(self, page: ReportView) -> None:
        page.installEventFilter(self)

    def _start(self) -> None:
        report, query = self._desk.report, self._bar.query()
        if report is None or not query.strip():
            self._finder.give_up()
            self._take([])
            return
        self._bar.show_searching()
        self._finder.look(Wanted(report, query, self._bar.options.options()))

    @Slot(object)
    def _take(self, hits: list[Span]) -> None:
        """Show what was found; go to the first hit from where the person was."""
        self._hits, self._present = hits, -1
        query = self._bar.query()
        self._window.results_pane.show_hits(hits, query, self._desk.report, self._desk.rendition)
        missing = bool(query.strip()) and not hits
        self._bar.show_message(hint(self._bar.options.options()) if missing else "")
        awaited, self._awaited = self._awaited, None
        if awaited and awaited in hits:
            self._go_to(bisect_left(hits, awaited))
        elif hits and self._moves and self._bar.isVisible():
            number = bisect_left(hits, self._here(), key=_start_of) % len(hits)
            self._go_to(number, leaving=not self._left)
        else:
            self._present = self._hit_at(self._window.page.caret_span().start)
            self._show_present()
        self.answered.emit()

    @Slot(object)
    def _tell_refused(self, error: UsageError) -> None:
        self._drop()
        self._bar.show_fault(str(error))
        self.answered.emit()

    def _drop(self) -> None:
        """Show no hits."""
        self._hits, self._present = (), -1
        self._window.results_pane.show_hits((), "", None, None)
        self._show_present()

    def _go_to(self, number: int, *, leaving: bool = True) -> None:
        """Make a hit the present one and bring it into view.

        Args:
            number: Of the hit, from 0.
            leaving: Whether the person may want to return to the present place.
        """
        hit = self._hits[number]
        self._present = number
        # While the bar is open the hit is painted; a selection would lie over it.
        target = Span(hit.start, hit.start) if self._bar.isVisible() else hit
        if leaving:
            self._left = self._page.jump(target) or self._left
        else:
            self._window.page.select(target)
        self._show_present()

    def _show_present(self) -> None:
        self._bar.show_count(self._present, len(self._hits))
        self._window.results_pane.show_present(self._present)
        if self._bar.isVisible():
            self._window.pages.show_hits(self._hits, self._present_hit())
        else:
            self._window.pages.show_hits((), None)

    def _present_hit(self) -> Span | None:
        return self._hits[self._present] if 0 <= self._present < len(self._hits) else None

    def _hit_at(self, offset: int) -> int:
        """Return the number of the hit that begins at a place, or -1."""
        number = bisect_left(self._hits, offset, key=_start_of)
        found = number < len(self._hits) and self._hits[number].start == offset
        return number if found else -1

    def _neighbour(self, *, forward: bool) -> tuple[int, bool]:
        """Return the hit after or before the caret, and whether the end was passed."""
        here, present = self._window.page.caret_span(), self._present_hit()
        if present and here.start == present.start:
            number = self._present + (1 if forward else -1)
        else:
            number = bisect_left(self._hits, self._here(), key=_start_of) - (not forward)
        return number % len(self._hits), not 0 <= number < len(self._hits)

    def _here(self) -> int:
        """Return where the caret is if it can be seen, else the top of the page."""
        page = self._window.page
        seen = page.viewport().rect().intersects(page.cursorRect())
        return page.caret_span().start if seen else page.place()

    def _remember(self) -> None:
        """Keep the query among the earlier ones once something was done with it."""
        if self._hits:
            self._settings.keep_query(self._bar.query().strip())
            self._bar.field.show_queries(self._settings.queries)

    def _tell_in_status(self, text: str) -> None:
        """Tell in the status bar what the bar would tell if it were open."""
        if not self._bar.isVisible():
            self._window.statusBar().showMessage(text, _SHOWN_MS)


def _start_of(span: Span) -> int:
    return span.start
