"""The page of the settings for toolbar and keys: what stands in the toolbar, in which order."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout

from reader.app.actions import Actions, plain_name
from reader.app.interface_size import scaled
from reader.app.settings import Settings
from reader.app.settings_page import SettingsPage
from reader.app.tool_choice import LINE, SPACE
from reader.app.tool_list import ToolList


class ToolsPage(SettingsPage):
    """Two lists: what there is, and what stands in the toolbar."""

    def __init__(self, settings: Settings, actions: Actions) -> None:
        super().__init__(settings)
        self._tools: dict[str, QAction | None] = {LINE: None, SPACE: None}
        self._tools |= actions.with_panes()
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter commands"))
        self.filter.setAccessibleName(self.tr("Filter commands"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._apply_filter)
        self.offered = ToolList(self.tr("All commands"), takes_tools=False)
        self.shown = ToolList(self.tr("In the toolbar"), takes_tools=True)
        self.offered.setObjectName("offered")
        self.offered.show_tools(self._tools, list(self._tools))
        self.offered.entered.connect(self._add)
        self.shown.entered.connect(self._remove)
        self.shown.deletion_requested.connect(self._remove)
        self.shown.shifted.connect(self._shift)
        self.shown.dropped.connect(self._keep_dropped, Qt.ConnectionType.QueuedConnection)
        self.add_tool = self._key(self.tr("Add"), self._add)
        self.remove_tool = self._key(self.tr("Remove"), self._remove)
        self.move_up = self._key(self.tr("Up"), partial(self._shift, -1))
        self.move_down = self._key(self.tr("Down"), partial(self._shift, 1))
        self._lay_out(actions)
        self.show_with(Settings.tools, self.shown, self._show_tools)
        self.end()

    # What the person does

    @Slot()
    def _add(self) -> None:
        """Put the command chosen behind the tool chosen."""
        name = self.offered.current()
        names = [each for each in self.shown.names() if each != name or name == LINE]
        after = self.shown.current()
        at = names.index(after) + 1 if after in names else len(names)
        if after == LINE:
            at = min(self.shown.currentRow() + 1, len(names))
        if name:
            self._keep([*names[:at], name, *names[at:]], at)

    @Slot()
    def _remove(self) -> None:
        names, at = self.shown.names(), self.shown.currentRow()
        if 0 <= at < len(names):
            self._keep([*names[:at], *names[at + 1 :]], at)

    @Slot(int)
    def _shift(self, rows: int, *_: object) -> None:
        names, at = self.shown.names(), self.shown.currentRow()
        if 0 <= at < len(names) and 0 <= at + rows < len(names):
            names.insert(at + rows, names.pop(at))
            self._keep(names, at + rows)

    @Slot()
    def _keep_dropped(self) -> None:
        """Keep the tools as they were left; one that is there twice stays where it was put."""
        names, at = self.shown.names(), max(self.shown.currentRow(), 0)
        put = names[at] if at < len(names) else ""
        left = [
            name
            for row, name in enumerate(names)
            if name == LINE or row == at or (name != put and name not in names[:row])
        ]
        self._keep(left, left.index(put) if put else 0)

    def _keep(self, names: list[str], row: int) -> None:
        self.keep(Settings.tools.name, names)
        self.show_setting(Settings.tools.name)
        self.shown.setCurrentRow(min(row, len(names) - 1))

    # What is shown

    def _show_tools(self, names: list[str]) -> None:
        self.shown.show_tools(self._tools, [name for name in names if name in self._tools])

    @Slot(str)
    def _apply_filter(self, text: str) -> None:
        words = text.casefold().split()
        for row in range(self.offered.count()):
            item = self.offered.item(row)
            item.setHidden(not all(word in item.text().casefold() for word in words))

    def _key(self, text: str, deed: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(deed)
        return button

    def _lay_out(self, actions: Actions) -> None:
        self.add_flag(Settings.tool_texts, plain_name(actions["view.tool_texts"].text()))
        self.add_text(
            self.tr(
                "Drag commands from one list to the other and into their order, or use the "
                "buttons; Enter adds, Delete removes, Alt with the arrows moves."
            )
        ).setObjectName("summary")
        buttons = QVBoxLayout()
        for button in (self.add_tool, self.remove_tool, self.move_up, self.move_down):
            buttons.addWidget(button)
        buttons.addStretch(1)
        lists = QGridLayout()
        lists.setColumnStretch(0, 1)
        lists.setColumnStretch(2, 1)
        lists.addWidget(self.filter, 0, 0)
        lists.addWidget(QLabel(self.shown.accessibleName()), 0, 2)
        lists.addWidget(self.offered, 1, 0)
        lists.addLayout(buttons, 1, 1)
        lists.addWidget(self.shown, 1, 2)
        for tools in (self.offered, self.shown):
            tools.setMinimumHeight(scaled(220))
        self.add_growing(lists)
        self.add_deed(actions["help.shortcuts"])
