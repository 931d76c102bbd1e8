"""Splits the view and puts it together again, and keeps how it was split."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

from reader.app.desk import Desk
from reader.app.focus_order import set_focus_order
from reader.app.main_window import MainWindow
from reader.app.page_controller import PageController
from reader.app.palette import theme
from reader.app.second_page import SecondPage
from reader.app.settings import Settings
from reader.app.split_state import SplitState
from reader.app.typeset_pages import LONG
from reader.session.rendition import View

_LAYOUT = "split"


class SplitController(QObject):
    """Between the menu, the header of the second page and the settings."""

    def __init__(
        self, window: MainWindow, desk: Desk, settings: Settings, page: PageController
    ) -> None:
        super().__init__(window)
        self._window, self._desk, self._settings, self._page = window, desk, settings, page
        self._second: SecondPage | None = None
        self._together: bool | None = None
        window.closing.connect(self.keep)

    @property
    def is_open(self) -> bool:
        """Whether there are two pages."""
        return self._second is not None

    def restore(self) -> None:
        """Split the view as it was when the window was closed."""
        state = self._settings.split
        self._together = state.together
        second = self._open(state.view)
        second.split.restore(self._settings.layout(_LAYOUT), stacked=state.stacked)
        here = self._window.pages.first.under_eye()
        same = state.report_id == second.report_id()
        self._begin_on(second, (state.place, state.top) if same else here, focus=False)

    @Slot()
    def follow_action(self) -> None:
        """Split the view or put it together, as the menu says."""
        if not self._window.actions_["view.split"].isChecked():
            self.close()
        elif self._desk.report is None:
            self._window.actions_["view.split"].setChecked(False)
        elif self._second is None:
            here = self._window.pages.first.under_eye()
            second = self._open(self._view_to_begin_with())
            second.split.stack(on=self._settings.split.stacked)
            second.split.share_evenly()
            self._begin_on(second, here, focus=True)

    @Slot()
    def close(self) -> None:
        """Put the view together; the next time it begins with what the scripts decide."""
        if self._second is None:
            return
        had_focus = self._second.split.isAncestorOf(self._window.focusWidget() or self._window)
        self.keep()
        self._second.leave()
        self._second = self._together = None
        self._settings.split = replace(self._settings.split, is_open=False, together=None)
        self._tell()
        if had_focus:
            self._window.pages.take_focus()

    @Slot()
    def keep(self) -> None:
        """Keep how the view is split and where the second page is."""
        if self._second is None or self._window.pages.second is None:
            return
        place, top = self._second.page.under_eye()
        self._settings.split = SplitState(
            is_open=True,
            stacked=self._window.actions_["view.split_stacked"].isChecked(),
            view=self._second.script.view,
            together=self._together,
            report_id=self._second.report_id(),
            place=place,
            top=top,
        )
        self._settings.keep_layout(_LAYOUT, self._second.split.saveState())

    @Slot()
    def follow_orientation(self) -> None:
        """Put the pages beside each other or one above the other, as the menu says."""
        if self._second:
            self._second.split.stack(on=self._window.actions_["view.split_stacked"].isChecked())

    @Slot()
    def follow_together(self) -> None:
        """Scroll together or not, as the menu says, whatever the scripts are."""
        self._together = self._window.actions_["view.split_together"].isChecked()
        self._follow_scripts()

    # Inside

    def _open(self, view: View) -> SecondPage:
        second = SecondPage(self._window, self._desk, self._page, view)
        self._second = second
        header = second.split.second_header
        header.view_chosen.connect(self._choose_view)
        header.close_requested.connect(self.close)
        second.escaped.connect(self.close)
        second.shown.connect(self._follow_scripts)
        second.script.converting.begun.connect(self._tell_converting)
        second.script.converting.ended.connect(self._window.status.end)
        second.split.use_theme(theme(self._settings.theme))
        self._window.dressed.connect(second.split.use_theme)
        set_focus_order((self._window.repair_bar, second.split, self._window.find_bar))
        self._tell()
        return second

    def _begin_on(self, second: SecondPage, seen: tuple[int, int], *, focus: bool) -> None:
        """Show the report on a second page; a long one once the first page is set in its room."""
        begin = partial(self._begin, second, seen, focus)
        if self._desk.report and len(self._desk.report.text) > LONG:
            QTimer.singleShot(0, second, begin)
        else:
            begin()

    def _begin(self, second: SecondPage, seen: tuple[int, int], focus: bool) -> None:
        if second is not self._second:
            return
        second.begin(*seen)
        self._follow_scripts()
        if focus:
            second.page.setFocus()
        self.keep()

    @Slot(object)
    def _choose_view(self, view: View) -> None:
        """Show the second page in another script."""
        if self._second:
            self._window.pages.turn_to(self._second.page)
            self._second.script.choose(view)
            self._second.show_report()

    @Slot()
    def _follow_scripts(self) -> None:
        """Scroll together if that is wanted, or if the scripts differ and nobody said."""
        if self._second is None or self._window.pages.second is None:
            return
        on = self._second.differs() if self._together is None else self._together
        self._window.actions_["view.split_together"].setChecked(on)
        self._second.scroll_together(on=on)

    def _view_to_begin_with(self) -> View:
        """Return the script of the first page, or the original if that is converted."""
        rendition = self._desk.rendition
        is_plain = rendition is not None and not rendition.is_converted
        return self._desk.view if is_plain and self._desk.view in _PLAIN else View.SOURCE

    def _tell(self) -> None:
        """Let the menu say what can be done."""
        actions, is_open = self._window.actions_, self.is_open
        actions["view.split"].setChecked(is_open)
        if not is_open:
            actions["view.split_together"].setChecked(False)
        for action_id in ("view.split_stacked", "view.split_together", "go.other_page"):
            actions[action_id].setEnabled(is_open)

    @Slot()
    def _tell_converting(self) -> None:
        told = QCoreApplication.translate("ScriptController", "Converting the report")
        self._window.status.begin(told)


_PLAIN = frozenset(tuple(View)[:6])
"""The views that the header of the second page names."""
