"""A message inside the window: one sentence, perhaps a deed, and a way to close it."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)

from reader.app.announcing import announce
from reader.app.icons import icon
from reader.app.interface_size import scaled
from reader.app.palette import Theme

_WIDE_PX: Final = 420


class Tone(StrEnum):
    """How loud a message is; the style sheet speaks of these names."""

    QUIET = "quiet"
    WARNING = "warning"


class MessageBar(QFrame):
    """Shows one message at a time.

    Signals:
        deed_requested(): The button of the message was pressed.
        closed(): The message was closed by the person.
        left(): It was closed while the keyboard was in it.
    """

    deed_requested = Signal()
    closed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message")
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._deed = QPushButton()
        self._deed.setObjectName("link")
        self._deed.setFlat(True)
        self._deed.clicked.connect(self.deed_requested)
        self._close = QToolButton()
        self._close.setAccessibleName(self.tr("Close message"))
        self._close.setToolTip(self.tr("Close message"))
        self._close.clicked.connect(self._dismiss)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 4, 8, 4)
        layout.setSpacing(12)
        self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._words.addWidget(self._text, 1)
        self._words.addWidget(self._deed, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addLayout(self._words, 1)
        layout.addWidget(self._close)
        self.hide()

    def show_message(self, text: str, tone: Tone = Tone.QUIET, deed: str = "") -> None:
        """Show a message, with a button if there is something to do about it."""
        present = (self.text(), self._deed.text(), self.property("tone"))
        if present == (text, deed, tone.value):
            return
        self._text.setText(text)
        self._text.setAccessibleName(text)
        self._deed.setText(deed)
        self._deed.setVisible(bool(deed))
        self.setProperty("tone", tone.value)
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()
        announce(self, text, urgent=tone is Tone.WARNING)

    def text(self) -> str:
        """Return the message shown, or an empty string."""
        return self._text.text() if not self.isHidden() else ""

    def use_theme(self, theme: Theme) -> None:
        """Draw the button in the colours of a theme."""
        self._close.setIcon(icon("close", theme))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the button below the text where there is no room beside it."""
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        wide = self.width() >= scaled(_WIDE_PX)
        self._words.setDirection(direction.LeftToRight if wide else direction.TopToBottom)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the message."""
        if event.key() == Qt.Key.Key_Escape:
            self._dismiss()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _dismiss(self) -> None:
        focus = QApplication.focusWidget()
        had_keyboard = focus is not None and self.isAncestorOf(focus)
        self.hide()
        self.closed.emit()
        if had_keyboard:
            self.left.emit()
