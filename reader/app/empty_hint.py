"""What stands in an empty pane: a sentence on what fills it, and a button that does it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget


class EmptyHint(QWidget):
    """Says one thing at a time.

    Signals:
        deed_requested(): The button was pressed.
    """

    deed_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = QLabel()
        self._text.setObjectName("empty")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self.button = QPushButton()
        self.button.setObjectName("offer")
        self.button.clicked.connect(self.deed_requested)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._text)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)

    def say(self, text: str, deed: str) -> None:
        """Say a sentence, and offer a deed by its name."""
        self._text.setText(text)
        self.button.setText(deed)

    def text(self) -> str:
        """Return the sentence."""
        return self._text.text()
