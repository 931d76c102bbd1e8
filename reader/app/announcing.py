"""What is said to a screen reader though the focus stays where it is: results, messages, notes."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent


class Voice(QObject):
    """All that is announced goes through here.

    Signals:
        announced(str): This was announced, whether or not a screen reader listens.
    """

    announced = Signal(str)


@cache
def voice() -> Voice:
    """Return the one voice of the program."""
    return Voice()


def announce(where: QObject, text: str, *, urgent: bool = False) -> None:
    """Say a text; an empty one says nothing.

    Args:
        where: The control that the text is about.
        text: In the language of the interface.
        urgent: Whether it may interrupt what is being read.
    """
    if not text:
        return
    voice().announced.emit(text)
    if QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(where, text)
        politeness = QAccessible.AnnouncementPoliteness
        event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
        QAccessible.updateAccessibility(event)
