"""The program as the desktop knows it: its name, its icon there, and files it is asked to open."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

DESKTOP_ENTRY = "yandu"
"""The name of ``resources/desktop/yandu.desktop``, by which the desktop finds icon and name."""


class DesktopApplication(QApplication):
    """The application; at most one is made.

    Args:
        words: The program's name and what Qt itself is to heed.

    Signals:
        file_asked(str): A file is to be opened that macOS asks for while the program runs: it was
            double-clicked or dropped on the icon. Elsewhere files stand on the command line.
    """

    file_asked = Signal(str)

    def __init__(self, words: list[str]) -> None:
        super().__init__(words)
        self.setApplicationName("yandu")
        self.setDesktopFileName(DESKTOP_ENTRY)

    def event(self, event: QEvent) -> bool:
        """Announce a file that is asked for."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_asked.emit(event.file())
            return True
        return super().event(event)
