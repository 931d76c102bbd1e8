"""The five colours of notes as a row of buttons."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from reader.annotation.model import COLOURS
from reader.app.icons import dot
from reader.app.palette import Theme, tone


def colour_names() -> dict[str, str]:
    """Return the names of the colours in the language of the interface."""
    translate = QCoreApplication.translate
    names = (
        translate("Colours", "Yellow"),
        translate("Colours", "Green"),
        translate("Colours", "Blue"),
        translate("Colours", "Pink"),
        translate("Colours", "Purple"),
    )
    return dict(zip(COLOURS, names, strict=True))


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
        for number, (colour, name) in enumerate(colour_names().items(), 1):
            button = QToolButton()
            button.setObjectName("colour")
            button.setCheckable(True)
            button.setIconSize(QSize(16, 16))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(name)
            button.setToolTip(f"{name} ({number})")
            button.clicked.connect(partial(self._choose, colour))
            layout.addWidget(button)
            self._buttons[colour] = button

    def show_colour(self, colour: str) -> None:
        """Set off one colour as the present one; none if the name is empty."""
        for name, button in self._buttons.items():
            button.setChecked(name == colour)

    def use_theme(self, theme: Theme) -> None:
        """Draw the colours as they are in a theme."""
        for name, button in self._buttons.items():
            ground = theme.grounds[name]
            button.setIcon(dot(ground, tone(ground, theme), 16))

    def _choose(self, colour: str) -> None:
        self.show_colour(colour)
        self.colour_chosen.emit(colour)
