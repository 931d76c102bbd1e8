"""What counts in a search, as switches: a menu of differences, and a button for patterns."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QAction, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from reader.app.icons import icon
from reader.app.palette import Theme
from reader.core.search import SearchOptions

DIFFERENCES: Final = ("script", "width", "numerals", "case", "blanks", "punctuation")
"""Fields of `SearchOptions` that are switched in the menu."""


def difference_names() -> dict[str, str]:
    """Return what is the same while a switch is on, in the language of the interface."""
    translate = QCoreApplication.translate
    names = (
        translate("Find", "Simplified = traditional (会 = 會)"),
        translate("Find", "Half width = full width (13 = １３)"),
        translate("Find", "Numerals (13 = 十三)"),
        translate("Find", "Upper = lower case (A = a)"),
        translate("Find", "Blanks and line breaks do not count"),
        translate("Find", "Punctuation marks (, = ，)"),
    )
    return dict(zip(DIFFERENCES, names, strict=True))


class _StayingMenu(QMenu):
    """A menu of switches, several of which can be clicked in a row."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Switch without closing the menu."""
        action = self.actionAt(event.position().toPoint())
        if action and action.isEnabled() and action.isCheckable():
            action.trigger()
        else:
            super().mouseReleaseEvent(event)


class FindOptions(QWidget):
    """Two buttons: one opens the menu of differences, one turns the query into a pattern.

    Signals:
        changed(SearchOptions): A switch was turned.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options = SearchOptions()
        self._menu = _StayingMenu(self)
        self._menu.addAction(self.tr("The same in a search")).setEnabled(False)
        self._switches: dict[str, QAction] = {}
        for field, name in difference_names().items():
            self._switches[field] = self._menu.addAction(name)
            self._switches[field].setCheckable(True)
            self._switches[field].triggered.connect(self._announce)
        self._menu.addSeparator()
        self._all = self._menu.addAction(self.tr("All of these"))
        self._all.triggered.connect(self._ignore_all)
        self._differences = QToolButton()
        self._differences.setObjectName("differences")
        self._differences.setCheckable(True)
        self._differences.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._differences.setMenu(self._menu)
        self._differences.setAccessibleName(self.tr("What counts in a search"))
        self._pattern = QToolButton()
        self._pattern.setObjectName("pattern")
        self._pattern.setText(".*")
        self._pattern.setCheckable(True)
        self._pattern.setAccessibleName(self.tr("Regular expression"))
        self._pattern.setToolTip(self.tr("Regular expression"))
        self._pattern.clicked.connect(self._announce)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for button in (self._pattern, self._differences):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            layout.addWidget(button)
        self.show_options(SearchOptions())

    def options(self) -> SearchOptions:
        """Return what is switched."""
        return self._options

    def show_options(self, options: SearchOptions) -> None:
        """Set the switches; only case makes a difference to a pattern."""
        self._options = options
        values = asdict(options)
        for field, switch in self._switches.items():
            switch.setChecked(values[field])
            switch.setEnabled(field == "case" or not options.pattern)
        self._pattern.setChecked(options.pattern)
        counting = [
            name for field, name in difference_names().items()
            if not values[field] and self._switches[field].isEnabled()
        ]  # fmt: skip
        self._all.setEnabled(bool(counting))
        self._differences.setChecked(bool(counting))
        tip = self.tr("What counts in a search")
        if counting:
            off = self.tr("Switched off: %1").replace("%1", ", ".join(counting))
            tip = f"{tip}\n{off}"
        self._differences.setToolTip(tip)

    def use_theme(self, theme: Theme) -> None:
        """Draw the button in the colours of a theme."""
        self._differences.setIcon(icon("options", theme))

    def switch(self, field: str) -> QAction:
        """Return the switch of a difference, by its field in `SearchOptions`."""
        return self._switches[field]

    def pattern_button(self) -> QToolButton:
        """Return the button that turns the query into a regular expression."""
        return self._pattern

    @Slot()
    def _announce(self) -> None:
        chosen = {field: switch.isChecked() for field, switch in self._switches.items()}
        self._change(SearchOptions(**chosen, pattern=self._pattern.isChecked()))

    @Slot()
    def _ignore_all(self) -> None:
        self._change(replace(SearchOptions(), pattern=self._options.pattern))

    def _change(self, options: SearchOptions) -> None:
        self.show_options(options)
        self.changed.emit(options)
