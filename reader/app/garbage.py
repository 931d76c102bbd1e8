"""When Python looks for garbage: not while a report is opened, and never through what stays.

A report of ten megabytes is made of millions of objects, none of them garbage. To look through all
of them takes a tenth of a second in which nothing else runs, and it happens a dozen times while
they are made. So nothing is looked for meanwhile; what is there afterwards is set aside. As soon
as a report is closed all of it is looked through again.
"""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

from reader.app.desk import Desk

_SETTLED_MS: Final = 1_500
"""After the last thing that was made for a report; its lists are filled then."""


class Garbage(QObject):
    """Puts the collector of garbage off while the desk opens reports."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._shelf = desk.shelf
        self._open = 0
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLED_MS)
        self._settling.timeout.connect(self._set_aside)
        desk.opening.begun.connect(self._put_off)
        desk.opening.ended.connect(self._settling.start)
        desk.figures_found.connect(self._settling.start)
        desk.shelf.changed.connect(self._follow_shelf)
        desk.destroyed.connect(_collect_all)

    @Slot()
    def _put_off(self) -> None:
        gc.disable()

    @Slot()
    def _set_aside(self) -> None:
        """Set aside what is there, and look for garbage among what comes from now on."""
        gc.freeze()
        gc.enable()

    @Slot()
    def _follow_shelf(self) -> None:
        """Look through all again once a report is gone."""
        reports = len(self._shelf.reports)
        if reports < self._open:
            gc.unfreeze()
        self._open = reports


@Slot()
def _collect_all() -> None:
    """Look for garbage among everything, as if there had been no desk."""
    gc.unfreeze()
    gc.enable()
