"""What a page is painted on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget


def paper() -> QWidget:
    """Return a viewport, as Qt would make it.

    To wrap one of Qt's making, Python would have to look through all kinds of widgets for its own.
    """
    paper = QWidget()
    paper.setBackgroundRole(QPalette.ColorRole.Base)
    paper.setAutoFillBackground(True)
    paper.setCursor(Qt.CursorShape.IBeamCursor)
    return paper
