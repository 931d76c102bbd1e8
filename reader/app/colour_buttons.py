"""The five colours of notes as a row of buttons."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from reader.annotation.colours import COLOURS
from reader.app.colour_names import colour_names
from reader.app.icons import dot
from reader.app.interface_size import scaled
from reader.app.palette import Theme, tone


class ColourButtons(QWidget):
    """Lets one of the five colours be chosen.

    Signals:
        colour_chosen(str): Name of the colour.
    """

    colour_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        self._buttons: dict[str, QToolButton] = {}
        for colour in COLOURS:
            button = QToolButton()
            button.setObjectName("colour")
            button.setCheckable(True)
            button.setIconSize(QSize(scaled(16), scaled(16)))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(partial(self._choose, colour))
            layout.addWidget(button)
            self._buttons[colour] = button
        self.show_names()

    def show_names(self) -> None:
        """Call the colours as they are called now."""
        for number, (colour, name) in enumerate(colour_names().items(), 1):
            self._buttons[colour].setAccessibleName(name)
            self._buttons[colour].setToolTip(f"{name} ({number})")

    def show_colour(self, colour: str) -> None:
        """Set off one colour as the present one; none if the name is empty."""
        for name, button in self._buttons.items():
            button.setChecked(name == colour)

    def use_theme(self, theme: Theme) -> None:
        """Draw the colours as they are in a theme."""
        for name, button in self._buttons.items():
            ground = theme.grounds[name]
            button.setIcon(dot(ground, tone(ground, theme), scaled(16)))

    def _choose(self, colour: str) -> None:
        self.show_colour(colour)
        self.colour_chosen.emit(colour)
