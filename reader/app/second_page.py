"""The second page of a split view, with all that comes and goes with it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent

from reader.app.desk import Desk
from reader.app.main_window import MainWindow
from reader.app.page_controller import PageController
from reader.app.page_script import PageScript
from reader.app.report_view import ReportView
from reader.app.scroll_link import ScrollLink
from reader.app.split_view import SplitView
from reader.app.typeset_pages import LONG
from reader.app.typesetting import PageStyle
from reader.core.outline import Outline
from reader.session.rendition import Rendition, View


class SecondPage(QObject):
    """Shows the report on the desk a second time, in a script and at a place of its own.

    Attributes:
        page: The page.
        split: What holds both pages.
        script: The script of the second one.

    Signals:
        shown(): The page was set, or the first one: what their scripts decide may be otherwise.
        escaped(): Escape was pressed on the page, and nothing on it wanted it.
    """

    shown = Signal()
    escaped = Signal()

    def __init__(self, window: MainWindow, desk: Desk, page: PageController, view: View) -> None:
        super().__init__(window)
        self._window, self._desk, self._controller = window, desk, page
        self._set: tuple[Rendition, Outline, PageStyle] | None = None
        self._places: dict[str, tuple[int, int]] = {}
        first = window.pages.first
        self.page = ReportView()
        self.page.setAccessibleName(self.tr("Report, second page"))
        self.page.installEventFilter(self)
        actions = window.actions_
        tools = (actions["view.split_together"], actions["view.split_stacked"])
        self.split = SplitView(first, self.page, tools)
        self.script = PageScript(desk, view, self)
        self._link = ScrollLink(first, self.page)
        self.script.changed.connect(self.show_report)
        page.page_set.connect(self.show_report)
        desk.rendered.connect(self.script.follow)
        desk.opened.connect(self.follow_report)
        desk.shelf.leaving.connect(self.keep_place)
        window.pages.turned.connect(self._show_present)

    def begin(self, place: int, top: int) -> None:
        """Show the report for the first time, with the line of a place at a height."""
        self.show_report()
        self._window.pages.add(self.page)
        self.page.stay_at(place, top)
        self._show_present()

    @Slot()
    def show_report(self) -> None:
        """Set the page as the first one is set, in its own script."""
        report, rendition = self._desk.report, self.script.rendition()
        if report is None or rendition is None:
            return
        style = self._controller.page_style()
        known = self._set
        if (
            known is None
            or known[0] is not rendition
            or known[1] is not report.outline
            or known[2] != style
        ):
            self._set = (rendition, report.outline, style)
            self.page.show_rendition(rendition, report.outline, style)
        self.split.setOpaqueResize(len(report.text) <= LONG)
        self.split.first_header.show_view(self._window.pages.first.rendition.view)
        self.split.second_header.show_view(self.script.view)
        self.shown.emit()

    @Slot()
    def follow_report(self) -> None:
        """Go where another report was left on this page, or else where the first page is."""
        here = self._window.pages.first.under_eye()
        self.page.stay_at(*self._places.get(self.report_id(), here))
        if self._link.is_on:
            self._link.turn(self._window.pages.first, on=True)

    @Slot()
    def keep_place(self) -> None:
        """Remember where the report is left."""
        if self._set:
            self._places[self.report_id()] = self.page.under_eye()

    def report_id(self) -> str:
        """Return the key of the report in the library; empty without a library."""
        session = self._desk.session
        return str(session.report_id) if session else ""

    def differs(self) -> bool:
        """Tell whether the pages show other characters, though both may show the original now."""
        rendition = self._desk.rendition
        return rendition is not None and rendition.text != self.page.rendition.text

    def scroll_together(self, *, on: bool) -> None:
        """Keep the pages at the same paragraph, that of the present page; or don't."""
        if on is not self._link.is_on:
            self._link.turn(self._window.page, on=on)

    def leave(self) -> None:
        """Give the first page all of the room; nothing of this is used any more."""
        self.script.finish()
        self._link.turn(self._window.pages.first, on=False)
        self._window.pages.remove()
        self._window.selection_toolbar.move_to(self._window.page)
        self.split.dissolve()
        self.deleteLater()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take Escape if nothing is selected; who wants it for more was asked before."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
            and not event.modifiers()
            and not self.page.selected_span()
        ):
            self.escaped.emit()
            return True
        return False

    @Slot()
    def _show_present(self) -> None:
        self.split.show_present(self._window.page)
