"""Shows the outline as the person wants it, and corrects its headings."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from reader.app.desk import Desk
from reader.app.jobs import Job, Jobs
from reader.app.main_window import MainWindow
from reader.app.settings import Settings
from reader.core.outline import Heading, Outline
from reader.core.outline.faults import NumberingFault
from reader.core.span import Span
from reader.session.report import Report


class OutlineController(QObject):
    """Between the outline pane, the page and the desk."""

    def __init__(self, window: MainWindow, desk: Desk, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._desk, self._settings = window, desk, settings
        self._jobs = Jobs(self)
        self._jobs.broken.connect(desk.broken)
        self._checking: Job | None = None
        self._shown: tuple[Outline, bool, Outline] | None = None

    # What is shown

    @Slot()
    def show_outline(self) -> None:
        """Show the outline, with the lists inside the text if they are wanted."""
        report, rendition = self._desk.report, self._desk.rendition
        if report and rendition:
            self._window.outline_pane.show_outline(self._wanted(report), rendition)
            self.follow(self._window.page.place())

    @Slot()
    def toggle_lists(self) -> None:
        """Show the lists inside the text as leaves of the outline, or leave them out."""
        self._settings.lists_in_outline = self._window.actions_["outline.lists"].isChecked()
        self.show_outline()

    def fold(self, levels: int) -> None:
        """Show so many levels of the outline, and of the next one too; 0 for all of them."""
        self._settings.outline_levels = levels
        self._window.actions_[f"outline.{levels}"].setChecked(True)
        self._window.outline_pane.show_levels(levels)

    @Slot(int)
    def follow(self, place: int) -> None:
        """Set off the heading that the page is under."""
        if report := self._desk.report:
            self._window.outline_pane.show_current(report.outline.section(place))

    # Numbering

    @Slot()
    def check_numbering(self) -> None:
        """Look beside the event loop for numbers that do not run on."""
        report = self._desk.report
        if self._checking:
            self._checking.cancel()
            self._checking = None
        self._window.outline_pane.faults.show_faults((), None)
        if report:
            self._checking = self._jobs.start(lambda: (report, report.numbering_faults))
            self._checking.done.connect(self._show_faults)

    @Slot(object)
    def _show_faults(self, found: tuple[Report, tuple[NumberingFault, ...]]) -> None:
        self._checking = None
        report, faults = found
        if report is self._desk.report and self._desk.rendition:
            self._window.outline_pane.faults.show_faults(faults, self._desk.rendition)

    # Corrections

    @Slot()
    def make_heading(self) -> None:
        """Make a heading of the passage selected, or of the line with the caret."""
        report = self._desk.report
        if report is None:
            return
        span = self._window.page.selected_span() or _line(report, self._place())
        section = report.outline.section(span.start)
        level = section.level if section else 1
        self._desk.do(lambda session: session.contents.correct(span, level))

    @Slot()
    def drop_heading(self) -> None:
        """Say that the heading meant is none."""
        if heading := self._meant():
            self._correct(heading, 0)

    def shift(self, levels: int) -> None:
        """Move the heading meant so many levels down, or up if negative."""
        if (heading := self._meant()) and heading.level + levels >= 1:
            self._correct(heading, heading.level + levels)

    @Slot()
    def restore_heading(self) -> None:
        """Take back what was corrected at the heading or line meant."""
        if report := self._desk.report:
            span = _line(report, self._place())
            self._desk.do(lambda session: session.contents.restore(span))

    def _correct(self, heading: Heading, level: int) -> None:
        self._desk.do(lambda session: session.contents.correct(heading.span, level))

    def _meant(self) -> Heading | None:
        """Return the heading chosen in the outline, or the one at the caret of the page."""
        if self._window.outline_pane.tree().hasFocus():
            return self._window.outline_pane.chosen()
        report = self._desk.report
        here = self._window.page.caret_span()
        place = Span(here.start, max(here.end, here.start + 1))
        headings = report.outline.headings if report else ()
        return next((heading for heading in headings if heading.span.overlaps(place)), None)

    def _place(self) -> int:
        if self._window.outline_pane.tree().hasFocus():
            heading = self._window.outline_pane.chosen()
            return heading.span.start if heading else 0
        return self._window.page.caret_span().start

    def _wanted(self, report: Report) -> Outline:
        """Return the outline to show; the same object as long as nothing of it changed."""
        with_lists = self._window.actions_["outline.lists"].isChecked()
        known = self._shown
        if known is None or known[0] is not report.outline or known[1] != with_lists:
            outline = report.outline
            if with_lists:
                entries = sorted(
                    (*outline.entries, *report.enumerations), key=lambda entry: entry.span
                )
                outline = Outline(tuple(entries), outline.head)
            self._shown = known = (report.outline, with_lists, outline)
        return known[2]


def _line(report: Report, place: int) -> Span:
    """Return the line of the report text that a place is in."""
    start = report.text.rfind("\n", 0, place) + 1
    end = report.text.find("\n", place)
    return Span(start, end if end >= 0 else len(report.text))
