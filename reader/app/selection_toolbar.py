"""The small toolbar at a selection: five colours, underline, write a note, copy, cite, find."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from reader.app.colour_buttons import ColourButtons
from reader.app.icons import icon
from reader.app.palette import Theme
from reader.app.selectable_page import SelectablePage

_GAP_PX: Final = 8


class SelectionToolbar(QFrame):
    """Appears above a selection once the mouse is up, below it if there is no room.

    Signals:
        colour_chosen(str): Highlight in this colour.
        underline_requested(): Underline the passage.
        note_requested(): Highlight and write a note.
        copy_requested(): Copy the passage.
        citation_requested(): Copy the passage with its source.
        find_requested(): Find the passage elsewhere in the report.
    """

    colour_chosen = Signal(str)
    underline_requested = Signal()
    note_requested = Signal()
    copy_requested = Signal()
    citation_requested = Signal()
    find_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("selection")
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._colours = ColourButtons()
        self._colours.colour_chosen.connect(self.colour_chosen)
        self._underline = self._button(self.tr("Underline (U)"))
        self._underline.clicked.connect(self.underline_requested)
        self._note = self._button(self.tr("Write a note (N)"))
        self._note.clicked.connect(self.note_requested)
        self._copy = self._button(self.tr("Copy (Ctrl+C)"))
        self._copy.clicked.connect(self.copy_requested)
        self._cite = self._button(self.tr("Copy with its source (Ctrl+Shift+C)"))
        self._cite.clicked.connect(self.citation_requested)
        self._find = self._button(self.tr("Find (Ctrl+F)"))
        self._find.clicked.connect(self.find_requested)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(6, 4, 6, 4)
        layout.setSpacing(2)
        layout.addWidget(self._colours)
        layout.addWidget(self._underline)
        layout.addWidget(self._note)
        layout.addWidget(self._copy)
        layout.addWidget(self._cite)
        layout.addWidget(self._find)
        self.hide()

    def show_on(self, page: SelectablePage) -> None:
        """Appear at the first line of what is selected on a page."""
        self._colours.show_colour("")
        if self.parentWidget() is not page.viewport():
            self.move_to(page)
        self.adjustSize()
        room, selection = page.viewport().rect(), page.selection_rect()
        left = selection.center().x() - self.width() // 2
        above = selection.top() - self.height() - _GAP_PX
        top = above if above >= 0 else selection.bottom() + _GAP_PX
        self.move(max(4, min(left, room.width() - self.width() - 4)), top)
        self.show()
        self.raise_()

    def move_to(self, page: SelectablePage) -> None:
        """Belong to a page from now on, hidden."""
        self.setParent(page.viewport())  # Qt hides what gets another parent

    def show_colour_names(self) -> None:
        """Call the colours as they are called now."""
        self._colours.show_names()

    def use_theme(self, theme: Theme) -> None:
        """Draw the buttons in the colours of a theme."""
        self._colours.use_theme(theme)
        self._underline.setIcon(icon("underline", theme))
        self._cite.setIcon(icon("cite", theme))
        self._note.setIcon(icon("note", theme))
        self._copy.setIcon(icon("copy", theme))
        self._find.setIcon(icon("search", theme))

    @staticmethod
    def _button(name: str) -> QToolButton:
        button = QToolButton()
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button
