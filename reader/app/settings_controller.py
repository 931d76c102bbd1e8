"""Opens the settings, and lets what is chosen there count at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Slot

from reader.app.key_bindings import KeyBindings
from reader.app.languages import SYSTEM
from reader.app.main_window import MainWindow
from reader.app.page_controller import PageController
from reader.app.settings import Page, Settings
from reader.app.typography_controller import TypographyController

if TYPE_CHECKING:
    from reader.app.settings_dialog import SettingsDialog

_CHOICES: Final = {
    "theme": "theme",
    "view": "script",
    "language": "language",
    "citation_form": "citation",
    "outline_levels": "outline",
}
"""Settings whose values are the actions of a group."""
_FLAGS: Final = {
    "adapt_quotes": "view.quotes",
    "finds_everywhere": "edit.find_everywhere",
    "mark_figures": "view.figures",
    "paragraph_numbers": "view.numbers",
    "lists_in_outline": "outline.lists",
    "tool_texts": "view.tool_texts",
}
"""Settings that an action turns on and off."""


class SettingsController(QObject):
    """Between the settings, the window and its actions."""

    def __init__(
        self,
        window: MainWindow,
        settings: Settings,
        page: PageController,
        typography: TypographyController,
        keys: KeyBindings,
    ) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings
        self._page, self._typography, self._keys = page, typography, keys
        self._dialog: SettingsDialog | None = None
        settings.changed.connect(self._follow_tools)
        self._show_tools()

    def open_page(self) -> Page | None:
        """Return the page of the settings that is open; ``None`` while they are closed."""
        return self._dialog.page() if self._dialog and self._dialog.isVisible() else None

    def open(self, page: Page | None = None) -> None:
        """Show a page of the settings, or the one that was left."""
        if self._dialog is None:
            from reader.app.settings_dialog import SettingsDialog  # noqa: PLC0415 - seldom wanted

            self._dialog = SettingsDialog(self._settings, self._window.actions_, self._window)
            self._dialog.chosen.connect(self.apply)
        if page:
            self._dialog.choose(page)
        self._dialog.show()
        self._dialog.activateWindow()
        self._dialog.list.setFocus()

    @Slot()
    def open_tools(self) -> None:
        """Show the settings of the toolbar."""
        self.open(Page.TOOLS)

    @Slot(str)
    def apply(self, name: str) -> None:
        """Let the new value of a setting count."""
        actions, value = self._window.actions_, getattr(self._settings, name)
        if name in _CHOICES:
            actions[f"{_CHOICES[name]}.{value if value != '' else SYSTEM}"].trigger()
        elif name in _FLAGS:
            if actions[_FLAGS[name]].isChecked() != value:
                actions[_FLAGS[name]].trigger()
        elif name in {"type_style", "size_px"}:
            self._typography.follow_settings()
        elif name == "hidden_kinds":
            self._page.show_kinds()
        elif name == "keys":
            self._keys.follow_settings()
        elif name == "search_options":
            self._window.find_bar.options.show_options(value)
            self._window.find_bar.options.changed.emit(value)
        elif name == "queries":
            self._window.find_bar.field.show_queries(value)

    # The toolbar

    @Slot()
    def follow_tool_texts(self) -> None:
        """Show names beside the icons, or icons alone, as the menu says."""
        self._settings.tool_texts = self._window.actions_["view.tool_texts"].isChecked()

    @Slot()
    def follow_toolbar(self) -> None:
        """Show the toolbar or hide it, as the menu says."""
        self._window.tools.setVisible(self._window.actions_["view.toolbar"].isChecked())

    @Slot(str)
    def _follow_tools(self, name: str) -> None:
        if name in {"tools", "tool_texts"}:
            self._show_tools()

    def _show_tools(self) -> None:
        tools, actions = self._window.tools, self._window.actions_
        tools.show_tools(self._settings.tools, texts=self._settings.tool_texts)
        actions["view.tool_texts"].setChecked(self._settings.tool_texts)


def connect_settings(
    window: MainWindow,
    settings: Settings,
    page: PageController,
    typography: TypographyController,
    keys: KeyBindings,
) -> dict[str, Callable[[], object]]:
    """Connect settings and toolbar; return what each action does."""
    controller = SettingsController(window, settings, page, typography, keys)
    shown = window.tools.toggleViewAction()
    window.actions_["view.toolbar"].setChecked(shown.isChecked())
    shown.toggled.connect(window.actions_["view.toolbar"].setChecked)
    return {
        "edit.settings": controller.open,
        "view.customise": controller.open_tools,
        "view.toolbar": controller.follow_toolbar,
        "view.tool_texts": controller.follow_tool_texts,
    }
