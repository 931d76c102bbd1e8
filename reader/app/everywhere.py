"""What the find bar asks for in all open reports: listed with the rest, counted in the tabs."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from reader.app.desk import Desk
from reader.app.find_controller import FindController
from reader.app.heading_counts import counted
from reader.app.listed_hits import ListedHits
from reader.app.main_window import MainWindow
from reader.app.open_report import OpenReport
from reader.app.other_reports import OtherReports
from reader.app.settings import Settings
from reader.core.search import SearchOptions
from reader.core.span import Span
from reader.session.rendition import View


class Everywhere(QObject):
    """Between the find bar, the other open reports, and what counts hits: outline and tabs."""

    def __init__(
        self, window: MainWindow, desk: Desk, settings: Settings, find: FindController
    ) -> None:
        super().__init__(window)
        self._window, self._desk, self._settings, self._find = window, desk, settings, find
        self._action = window.actions_["edit.find_everywhere"]
        self._action.setChecked(settings.finds_everywhere)
        self._others: dict[OpenReport, ListedHits] = {}
        self._wanted = ("", SearchOptions())
        self._finder = OtherReports(self)
        self._finder.found.connect(self._take)
        self._finder.done.connect(self._list)
        self._finder.broken.connect(desk.broken)
        find.answered.connect(self.look)

    @Slot()
    def choose(self) -> None:
        """Look in all open reports from now on, or in the one being read alone."""
        self._settings.finds_everywhere = self._action.isChecked()
        self.look()

    @Slot()
    def look(self) -> None:
        """Look in the other reports for what is found in this one, and count it all anew."""
        query = self._window.find_bar.query().strip()
        wanted = (query, self._window.find_bar.options.options())
        if wanted != self._wanted:
            self._others.clear()
        self._wanted = wanted
        present, reports = self._desk.present, self._desk.shelf.reports
        self._window.find_bar.offer_everywhere(
            offered=len(reports) > 1, on=self._action.isChecked()
        )
        is_wanted = bool(query) and self._action.isChecked()
        others = [one for one in reports if one is not present and is_wanted]
        self._others = {one: self._others[one] for one in others if one in self._others}
        self._count()
        unknown = [one for one in others if one not in self._others]
        if unknown:
            self._finder.look(unknown, *wanted)
        else:
            self._finder.give_up()
            self._list()

    @Slot()
    def look_anew(self) -> None:
        """List what other reports say in the script that is shown now."""
        view = self._desk.view
        self._finder.show_in(
            View.SOURCE if view is View.FILE else view, word_guided=self._desk.words.is_done
        )
        self._others.clear()
        self.look()

    @Slot(object, int)
    def go_to_other(self, chosen: ListedHits, number: int) -> None:
        """Turn to another report and go to a hit in it."""
        for one, listed in self._others.items():
            if listed is chosen:
                self._turn_to(one, listed.hits[number])
                return

    @Slot(int)
    def go_to_first(self, at: int) -> None:
        """Turn to the report of a tab and go to its first hit."""
        one = self._desk.shelf.reports[at]
        if one in self._others:
            self._turn_to(one, self._others[one].hits[0])
        elif self._find.hits():
            self._find.go_to_hit(0)

    @Slot()
    def finish(self) -> None:
        """Drop what is under way; the window closes."""
        self._finder.finish()

    def _turn_to(self, one: OpenReport, hit: Span) -> None:
        table = self._window.results_pane.table()
        had_focus = table.hasFocus()
        self._find.await_hit(hit)
        self._desk.shelf.turn_to(self._desk.shelf.reports.index(one))
        if had_focus:
            table.setFocus()

    @Slot(object, object)
    def _take(self, one: OpenReport, listed: ListedHits) -> None:
        self._others[one] = listed

    @Slot()
    def _list(self) -> None:
        """Show what all of them say."""
        reports, present = self._desk.shelf.reports, self._desk.present
        if present is None:
            return
        tabs, place = self._window.tabs, reports.index(present)
        for one, listed in self._others.items():
            listed.title = tabs.title(reports.index(one))
        found = [self._others.get(one, ListedHits()) for one in reports]
        before = [listed for listed in found[:place] if listed.hits]
        after = [listed for listed in found[place + 1 :] if listed.hits]
        self._window.results_pane.show_others(before, after, tabs.title(place))
        self._window.find_bar.tell_others(sum(len(listed.hits) for listed in (*before, *after)))
        self._count()

    def _count(self) -> None:
        """Tell in tabs and outline how many hits there are, as long as the bar is open."""
        report, hits = self._desk.report, self._find.hits()
        is_active = self._window.find_bar.isVisible()
        if report:
            starts = [hit.start for hit in hits] if is_active else []
            self._window.outline_pane.show_hits(counted(report.outline, starts))
        counts = [
            len(hits)
            if one is self._desk.present
            else len(self._others.get(one, ListedHits()).hits)
            for one in self._desk.shelf.reports
        ]
        self._window.tabs.show_hits(counts if is_active and self._action.isChecked() else ())
