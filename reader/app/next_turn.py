"""What waits for the next turn of the event loop, so that no turn is long."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def next_turn(owner: QObject, deed: Callable[[], object]) -> QTimer:
    """Return a timer that does something once in the next turn; to start it again changes nothing.

    Unlike a posted event it lets the window answer keys and the mouse before.
    """
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(0)
    timer.timeout.connect(deed)
    return timer
