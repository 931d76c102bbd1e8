"""A picture of the window once its report is laid out and marked, for machines."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from reader.app.desk import Desk
from reader.app.main_window import MainWindow
from reader.errors import YanduError

_SETTLING_MS: Final = 60
"""After the last mark is set: time for layout and painting, which Qt puts off."""


class Screenshot(QObject):
    """Takes the picture and ends the program.

    Attributes:
        code: The exit code: 0, or 1 if the report or the picture could not be had.
    """

    def __init__(self, window: MainWindow, desk: Desk, target: Path) -> None:
        super().__init__(window)
        self.code = 0
        self._window, self._target = window, target
        desk.figures_found.connect(self._settle)
        desk.refused.connect(self._give_up)

    @Slot()
    def _settle(self) -> None:
        QTimer.singleShot(_SETTLING_MS, self._take)

    @Slot()
    def _take(self) -> None:
        if not self._window.grab().save(str(self._target)):
            self._give_up(YanduError(f"写不了图片 {self._target}，请换一个可写的位置。"))
            return
        QApplication.exit(0)

    @Slot(object)
    def _give_up(self, error: YanduError) -> None:
        self.code = 1
        sys.stderr.write(f"{error}\n")
        QApplication.exit(1)
