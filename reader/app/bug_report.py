"""What a person sees of a bug: a sentence, the details, a way to copy them."""

from __future__ import annotations

import platform

from PySide6.QtCore import Slot, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from reader import __version__
from reader.app.interface_size import window_size


class BugReport(QDialog):
    """Shows a traceback with the versions that matter."""

    def __init__(self, trace: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("A fault in Yandu"))
        self.resize(window_size(640, 420))
        sentence = QLabel(
            self.tr(
                "Something went wrong that should not have. Your notes are safe. "
                "Please send this report to the people who make Yandu."
            )
        )
        sentence.setWordWrap(True)
        versions = f"Yandu {__version__} · Qt {qVersion()} · Python {platform.python_version()}"
        self._report = f"{versions} · {platform.platform()}\n\n{trace}"
        details = QPlainTextEdit(self._report)
        details.setReadOnly(True)
        details.setAccessibleName(self.tr("Details"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("Copy report"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.addWidget(sentence)
        layout.addWidget(details)
        layout.addWidget(buttons)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
