"""All settings in one window: pages in a list, every change seen at once, and a way back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.app.actions import Actions
from reader.app.interface_size import scaled, window_size
from reader.app.settings import Page, Settings
from reader.app.settings_page import SettingsPage
from reader.app.settings_pages import made_page


class SettingsDialog(QDialog):
    """Shows the pages; stays open beside the window.

    Signals:
        chosen(str): The setting of this name was given another value here.
    """

    chosen = Signal(str)

    def __init__(self, settings: Settings, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings, self._actions = settings, actions
        self._pages: dict[Page, SettingsPage] = {}
        self.setWindowTitle(self.tr("Settings"))
        self.resize(window_size(740, 560))
        self.list = QListWidget()
        self.list.setObjectName("pages")
        self.list.setAccessibleName(self.tr("Pages of settings"))
        self.list.addItems(list(self._titles().values()))
        self.list.setFixedWidth(self.list.sizeHintForColumn(0) + scaled(32))
        self.list.currentRowChanged.connect(self._show_page)
        self._stack = QStackedWidget()
        for _ in Page:
            area = QScrollArea()
            area.setWidgetResizable(True)
            area.setFrameShape(QFrame.Shape.NoFrame)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._stack.addWidget(area)
        roles = QDialogButtonBox.ButtonRole
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.reset = buttons.addButton(self.tr("Reset this page"), roles.ResetRole)
        self.reset_all = buttons.addButton(self.tr("Reset all"), roles.ResetRole)
        self.reset.clicked.connect(self._reset_page)
        self.reset_all.clicked.connect(self._reset_all)
        buttons.rejected.connect(self.reject)
        for button in buttons.buttons():
            button.setProperty("autoDefault", False)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(self._stack, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.addLayout(row, 1)
        layout.addWidget(buttons)
        settings.changed.connect(self._follow)
        self.choose(Page.READING)

    def choose(self, page: Page) -> None:
        """Turn to a page."""
        self.list.setCurrentRow(list(Page).index(page))

    def page(self) -> Page:
        """Return which page is shown."""
        return list(Page)[max(self.list.currentRow(), 0)]

    def shown(self) -> SettingsPage:
        """Return the page that is shown."""
        return self._pages[self.page()]

    @Slot(int)
    def _show_page(self, row: int) -> None:
        """Show a page; it is made the first time."""
        page, area = list(Page)[row], self._stack.widget(row)
        if page not in self._pages and isinstance(area, QScrollArea):
            made = self._pages[page] = made_page(page, self._settings, self._actions)
            made.chosen.connect(self.chosen)
            area.setWidget(made)
            area.setAccessibleName(self._titles()[page])
        self._stack.setCurrentIndex(row)

    @Slot(str)
    def _follow(self, name: str) -> None:
        """Show a setting that has another value, wherever it was given it."""
        for page in self._pages.values():
            page.show_setting(name)

    @Slot()
    def _reset_page(self) -> None:
        self._reset([self.page()])

    @Slot()
    def _reset_all(self) -> None:
        self._reset(list(Page))

    def _reset(self, pages: list[Page]) -> None:
        changed: list[str] = []
        self._settings.changed.connect(changed.append)
        self._settings.reset(each for page in pages for each in Settings.of_page(page))
        self._settings.changed.disconnect(changed.append)
        for name in changed:
            self.chosen.emit(name)

    def _titles(self) -> dict[Page, str]:
        return {
            Page.READING: self.tr("Reading"),
            Page.SCRIPT: self.tr("Script"),
            Page.LOOK: self.tr("Appearance and language"),
            Page.NOTES: self.tr("Notes"),
            Page.FIGURES: self.tr("Figures and outline"),
            Page.FIND: self.tr("Find"),
            Page.TOOLS: self.tr("Toolbar and keys"),
            Page.DATA: self.tr("Files and data"),
        }
