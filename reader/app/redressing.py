"""Another theme for a window that is up: page, frame, panes and paint in turns, seen at once."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from reader.app.dressing import dress, dress_frame
from reader.app.main_window import MainWindow
from reader.app.next_turn import next_turn
from reader.app.palette import LIGHT, Theme


class Redressing(QObject):
    """Dresses the window after its page was set in the theme: to style 400 widgets takes long."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._theme = LIGHT
        self._framing = next_turn(self, self._dress_frame)
        self._dressing = next_turn(self, self._dress)
        self._painting = next_turn(self, self._paint)

    def dress(self, theme: Theme) -> None:
        """Dress the window; nothing of it is painted before all of it has the theme."""
        self._theme = theme
        if self._window.isVisible():
            self._window.setUpdatesEnabled(False)
            self._framing.start()
        else:
            dress(self._window, theme)

    @Slot()
    def _dress_frame(self) -> None:
        try:
            dress_frame(self._window, self._theme)
        finally:
            self._dressing.start()

    @Slot()
    def _dress(self) -> None:
        try:
            dress(self._window, self._theme)
        finally:
            self._painting.start()

    @Slot()
    def _paint(self) -> None:
        self._window.setUpdatesEnabled(True)
