"""The panel of reading settings: every change is seen on the page at once."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from reader.app.reading_form import ReadingForm


class ReadingPanel(QDialog):
    """Holds the form of reading settings; stays beside the page.

    Attributes:
        form: The form.

    Signals:
        reset_requested(): All should be as the program comes.
    """

    reset_requested = Signal()

    def __init__(self, sizes_px: tuple[int, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Reading settings"))
        self.form = ReadingForm(sizes_px)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.reset = buttons.addButton(
            self.tr("As the program comes"), QDialogButtonBox.ButtonRole.ResetRole
        )
        self.reset.setAutoDefault(False)
        self.reset.clicked.connect(self.reset_requested)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(12)
        layout.addWidget(self.form)
        layout.addWidget(buttons)
