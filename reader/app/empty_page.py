"""What stands on the page while there is no report: a sentence, and two ways to have one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.app.actions import plain_name


class EmptyPage(QFrame):
    """Covers a page.

    Args:
        page: The page.
        offered: What can be done; the first is what one wants most.
    """

    def __init__(self, page: QWidget, offered: tuple[QAction, ...]) -> None:
        super().__init__(page)
        self.setObjectName("empty_page")
        text = QLabel(self.tr("No report is open. Open a file, or drop one on the window."))
        text.setObjectName("empty")
        text.setWordWrap(True)
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        self.buttons: list[QPushButton] = []
        for action in offered:
            button = QPushButton(plain_name(action.text()))
            button.clicked.connect(action.trigger)
            row.addWidget(button)
            self.buttons.append(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addStretch(1)
        layout.addWidget(text)
        layout.addLayout(row)
        layout.addStretch(2)
        page.installEventFilter(self)
        self.setGeometry(page.rect())
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep as large as the page."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False
