"""The ways to help: guided start, help page, about; each is made when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from reader.app.desk import Desk
from reader.app.guide_state import GuideState
from reader.app.main_window import MainWindow
from reader.app.palette import theme
from reader.app.settings import Settings

if TYPE_CHECKING:
    from reader.app.guide import Guide
    from reader.app.help_page import HelpPage


class Help(QObject):
    """Opens what helps a person in a window."""

    def __init__(self, window: MainWindow, desk: Desk, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._desk, self._settings = window, desk, settings

    @cached_property
    def guide(self) -> Guide:
        """The guided start of the window."""
        from reader.app.guide import Guide  # noqa: PLC0415 - seldom wanted
        from reader.app.guide_steps import guide_steps  # noqa: PLC0415

        return Guide(self._window, self._settings, partial(guide_steps, self._window))

    @cached_property
    def page(self) -> HelpPage:
        """The help page of the window."""
        from reader.app.help_page import HelpPage  # noqa: PLC0415 - seldom wanted

        page = HelpPage(self._window)
        page.use_theme(theme(self._settings.theme))
        self._window.dressed.connect(page.use_theme)
        return page

    def offer_guide_once(self) -> None:
        """Show the guided start unasked, as soon as there is a report to try things on."""
        self._desk.figures_found.connect(self._offer_guide)

    def guide_step(self) -> int:
        """Return which step of the guided start is shown, from 0; -1 for none."""
        return self.guide.at if "guide" in vars(self) else -1

    @Slot()
    def call_guide(self) -> None:
        """Begin the guided start, or go back to it with the keyboard."""
        self.guide.call()

    @Slot()
    def show_page(self) -> None:
        """Show the help page."""
        self.page.open_anew()

    @Slot()
    def show_about(self) -> None:
        """Tell what this is made of and where the notes lie."""
        from reader.app.about_box import AboutBox  # noqa: PLC0415 - seldom wanted

        AboutBox(self._window).open()

    @Slot()
    def _offer_guide(self) -> None:
        self._desk.figures_found.disconnect(self._offer_guide)
        if self._settings.guide is not GuideState.DONE and not self.guide.is_shown:
            self.guide.begin()


def connect_help(
    window: MainWindow, desk: Desk, settings: Settings
) -> dict[str, Callable[[], object]]:
    """Give a window its help; return what each action about it does."""
    made = Help(window, desk, settings)
    return {
        "help.page": made.show_page,
        "help.guide": made.call_guide,
        "help.about": made.show_about,
    }


def offer_guide(window: MainWindow, settings: Settings) -> None:
    """Offer the guided start to a person who has never been here, or has not finished it."""
    made = window.findChild(Help)
    if made and (settings.is_new or settings.guide is GuideState.BEGUN):
        made.offer_guide_once()
