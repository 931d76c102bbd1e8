"""What can be done to several notes at once, below their list in the editor's place."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.app.colour_buttons import ColourButtons
from reader.app.icons import icon
from reader.app.palette import Theme


class ChosenBar(QFrame):
    """Tells how many notes are chosen and offers to change them together.

    Signals:
        colour_chosen(str): Give them this colour.
        menu_wanted(QPoint): All that can be done is to be offered, there on the screen.
        deletion_requested(): Delete them.
    """

    colour_chosen = Signal(str)
    menu_wanted = Signal(QPoint)
    deletion_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("editor")
        self._count = QLabel()
        self.colours = ColourButtons()
        self.colours.colour_chosen.connect(self._choose_colour)
        self.more = QPushButton(self.tr("Change…"))
        self.more.clicked.connect(self._want_menu)
        self._delete = QToolButton()
        self._delete.setToolTip(self.tr("Delete the chosen notes"))
        self._delete.setAccessibleName(self.tr("Delete the chosen notes"))
        self._delete.clicked.connect(self.deletion_requested)
        above, below = QHBoxLayout(), QHBoxLayout()
        above.addWidget(self._count)
        above.addStretch()
        above.addWidget(self._delete)
        below.addWidget(self.colours)
        below.addStretch()
        below.addWidget(self.more)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.setSpacing(4)
        layout.addLayout(above)
        layout.addLayout(below)
        self.hide()

    def show_count(self, count: int) -> None:
        """Tell how many notes are chosen; fewer than two need no bar."""
        self._count.setText(self.tr("%n chosen", "", count))
        self.setVisible(count > 1)

    def use_theme(self, theme: Theme) -> None:
        """Draw the buttons in the colours of a theme."""
        self.colours.use_theme(theme)
        self._delete.setIcon(icon("delete", theme))

    @Slot(str)
    def _choose_colour(self, colour: str) -> None:
        self.colours.show_colour("")
        self.colour_chosen.emit(colour)

    @Slot()
    def _want_menu(self) -> None:
        self.menu_wanted.emit(self.more.mapToGlobal(QPoint(0, 0)))
