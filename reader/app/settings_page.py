"""A page of settings: one control a setting, shown as it is and kept at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLabel,
    QLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.app.actions import plain_name
from reader.app.setting import Setting
from reader.app.settings import Settings


class SettingsPage(QWidget):
    """Shows settings and keeps what the person makes of them.

    The control of a setting has its name as object name; of several controls of one setting each
    has a part of its own behind a dot.

    Signals:
        chosen(str): The person gave the setting of this name another value.
    """

    chosen = Signal(str)

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self._shows: dict[str, list[tuple[QWidget, Callable[[Any], None]]]] = {}
        self._values: dict[str, list[Any]] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 12)
        self._column.setSpacing(10)
        self._form: QFormLayout | None = None

    def show_setting(self, name: str) -> None:
        """Show the value of a setting if it stands on this page; nothing is kept meanwhile."""
        for control, show in self._shows.get(name, ()):
            with QSignalBlocker(control):
                show(getattr(self.settings, name))

    def show_all(self) -> None:
        """Show the values of all settings of this page."""
        for name in self._shows:
            self.show_setting(name)

    # Controls

    def add_choice(self, setting: Setting[Any], name: str, choices: Mapping[Any, str]) -> None:
        """Add a list of values to choose one from."""
        values = self._values[setting.name] = list(choices)
        field = QComboBox()
        field.addItems(list(choices.values()))
        sizing = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        field.setSizeAdjustPolicy(sizing)
        field.setMinimumContentsLength(16)
        field.activated.connect(self._keep_choice)
        self.add_row(name, field)
        self.show_with(
            setting,
            field,
            lambda value: field.setCurrentIndex(values.index(value) if value in values else 0),
        )

    def add_flag(self, setting: Setting[bool], name: str) -> None:
        """Add a box to tick."""
        box = QCheckBox(name)
        box.clicked.connect(self._keep_flag)
        self.add(box)
        self.show_with(setting, box, box.setChecked)

    def add_deed(self, action: QAction) -> None:
        """Add a button for an action that leads on."""
        self.add_button(f"{plain_name(action.text())}…", action.trigger)

    def add_button(self, text: str, deed: Callable[[], object]) -> QPushButton:
        """Add a button."""
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(deed)
        self.add(button, Qt.AlignmentFlag.AlignLeft)
        return button

    def show_with(
        self, setting: Setting[Any], control: QWidget, show: Callable[[Any], None], part: str = ""
    ) -> None:
        """Show a setting with a control, now and whenever its value is another one."""
        control.setObjectName(f"{setting.name}.{part}" if part else setting.name)
        self._shows.setdefault(setting.name, []).append((control, show))

    # Placing

    def add_row(self, name: str, field: QWidget) -> None:
        """Add a control behind its name."""
        if self._form is None:
            self._form = QFormLayout()
            self._form.setSpacing(8)
            self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
            grows = QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow
            self._form.setFieldGrowthPolicy(grows)
            self._column.addLayout(self._form)
        field.setAccessibleName(name)
        self._form.addRow(name, field)

    def add_growing(self, part: QLayout) -> None:
        """Add a part that takes what room there is."""
        self._form = None
        self._column.addLayout(part, 1)

    def add(self, part: QWidget, side: Qt.AlignmentFlag | None = None) -> None:
        """Add a part below the others, over the whole width or at one side."""
        self._form = None
        if side is None:
            self._column.addWidget(part)
        else:
            self._column.addWidget(part, 0, side)

    def add_heading(self, text: str) -> None:
        """Add a heading for what follows."""
        heading = QLabel(text)
        heading.setObjectName("pane")
        self.add(heading)

    def add_text(self, text: str) -> QLabel:
        """Add a sentence."""
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        self.add(label)
        return label

    def end(self) -> None:
        """Leave the rest of the page empty, unless something grows into it."""
        self._column.addStretch(0)
        self.show_all()

    # What the person does

    def keep(self, setting_name: str, value: object) -> None:
        """Keep what the person chose."""
        setattr(self.settings, setting_name, value)
        self.chosen.emit(setting_name)

    def _sender(self) -> str:
        return self.sender().objectName()

    @Slot(int)
    def _keep_choice(self, at: int) -> None:
        name = self._sender()
        self.keep(name, self._values[name][at])

    @Slot(bool)
    def _keep_flag(self, on: bool) -> None:
        self.keep(self._sender(), on)
