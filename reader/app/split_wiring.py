"""What each action about the split view does; all else is made when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from reader.app.desk import Desk
from reader.app.main_window import MainWindow
from reader.app.page_controller import PageController
from reader.app.settings import Settings

if TYPE_CHECKING:
    from reader.app.split_controller import SplitController


class Splitting(QObject):
    """Waits for the first wish for a second page."""

    def __init__(
        self, window: MainWindow, desk: Desk, settings: Settings, page: PageController
    ) -> None:
        super().__init__(window)
        self._window, self._desk, self._settings, self._page = window, desk, settings, page

    @cached_property
    def controller(self) -> SplitController:
        """Who splits the view."""
        from reader.app.split_controller import SplitController  # noqa: PLC0415 - seldom wanted

        return SplitController(self._window, self._desk, self._settings, self._page)

    def split(self) -> None:
        """Split the view or put it together, as the menu says."""
        self.controller.follow_action()

    def stack(self) -> None:
        """Put the pages one above the other or side by side, as the menu says."""
        self.controller.follow_orientation()

    def scroll_together(self) -> None:
        """Scroll together or not, as the menu says."""
        self.controller.follow_together()

    @Slot()
    def restore(self) -> None:
        """Split the view for the first report if it was split when the window was closed."""
        if self._settings.split.is_open and not self.controller.is_open:
            self.controller.restore()


def connect_split(
    window: MainWindow, desk: Desk, settings: Settings, page: PageController
) -> dict[str, Callable[[], object]]:
    """Let a window have two pages; return what each action about them does."""
    splitting = Splitting(window, desk, settings, page)
    desk.opened.connect(splitting.restore)
    window.actions_["view.split_stacked"].setChecked(settings.split.stacked)
    for action_id in ("view.split_stacked", "view.split_together", "go.other_page"):
        window.actions_[action_id].setEnabled(False)
    return {
        "view.split": splitting.split,
        "view.split_stacked": splitting.stack,
        "view.split_together": splitting.scroll_together,
        "go.other_page": window.pages.focus_other,
    }
