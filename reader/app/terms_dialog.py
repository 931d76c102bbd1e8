"""The person's own terms, one a line, in a small window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from reader.app.interface_size import window_size
from reader.app.message_bar import MessageBar, Tone
from reader.app.palette import Theme
from reader.errors import YanduError


class TermsDialog(QDialog):
    """Lets a list of terms be edited; it closes once the list is kept.

    Args:
        text: The list as it was kept.
        keep: Keeps a list; what it raises is shown, and the text stays.

    Signals:
        kept(): The list was changed and kept.
    """

    kept = Signal()

    def __init__(
        self, text: str, keep: Callable[[str], None], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._keep = keep
        self.setWindowTitle(self.tr("My terms"))
        self.resize(window_size(460, 480))
        what = QLabel(
            self.tr(
                "One term a line. No view that changes vocabulary rewrites these names, and each "
                "counts as one word when words are selected or converted."
            )
        )
        what.setWordWrap(True)
        self._message = MessageBar()
        self._message.use_theme(theme)
        self.editor = QPlainTextEdit(text)
        self.editor.setAccessibleName(self.tr("My terms"))
        self.editor.setTabChangesFocus(True)
        self.editor.setPlaceholderText("临空信息港\n廊坊临空自贸区")
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Save | kinds.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for part in (what, self._message, self.editor, self.buttons):
            layout.addWidget(part)
        self.editor.setFocus()

    def message(self) -> str:
        """Return what is told, or an empty string."""
        return self._message.text()

    @Slot()
    def accept(self) -> None:
        """Keep the list and close; if it can't be kept, say why and stay."""
        if self._is_changed():
            try:
                self._keep(self.editor.toPlainText())
            except YanduError as error:
                self._message.show_message(str(error), Tone.WARNING)
                return
            self.kept.emit()
        super().accept()

    @Slot()
    def reject(self) -> None:
        """Close, after asking if something was typed that is not kept."""
        if not self._is_changed():
            super().reject()
            return
        kinds = QMessageBox.StandardButton
        question = QMessageBox(
            QMessageBox.Icon.Question,
            self.windowTitle(),
            self.tr("The list was changed. Save it?"),
            kinds.Save | kinds.Discard | kinds.Cancel,
            self,
        )
        question.finished.connect(self._follow_answer)
        question.open()

    @Slot(int)
    def _follow_answer(self, answer: int) -> None:
        if answer == QMessageBox.StandardButton.Save:
            self.accept()
        elif answer == QMessageBox.StandardButton.Discard:
            super().reject()

    def _is_changed(self) -> bool:
        return self.editor.document().isModified()
