"""The backups of the library, to go back to one of them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.app.interface_size import window_size
from reader.app.languages import day_text
from reader.store.backups import Backup

_PATH_ROLE: Final = Qt.ItemDataRole.UserRole + 1


class BackupsDialog(QDialog):
    """Lists backups, the newest first.

    Signals:
        restore_requested(Path): The library should go back to this backup.
    """

    restore_requested = Signal(object)

    def __init__(self, backups: Sequence[Backup], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Restore notes from a backup"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(window_size(460, 420))
        told = QLabel(
            self.tr(
                "The notes of all reports go back to what they were at that time. "
                "The present ones are put aside in the same folder, not deleted."
            )
        )
        told.setWordWrap(True)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Backups"))
        for backup in backups:
            item = QListWidgetItem(_title(backup))
            item.setData(_PATH_ROLE, backup.path)
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        self._list.itemActivated.connect(self._announce)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._restore = QPushButton(self.tr("&Restore"))
        self._restore.setEnabled(bool(backups))
        buttons.addButton(self._restore, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._announce)
        buttons.rejected.connect(self.reject)
        empty = QLabel(self.tr("There are no backups yet. One is made when notes have changed."))
        empty.setWordWrap(True)
        empty.setVisible(not backups)
        self._list.setVisible(bool(backups))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(12)
        for part in (told, self._list, empty):
            layout.addWidget(part)
        if not backups:
            layout.addStretch(1)
        layout.addWidget(buttons)

    @Slot()
    def _announce(self) -> None:
        item = self._list.currentItem()
        path = item.data(_PATH_ROLE) if item else None
        if isinstance(path, Path):
            self.accept()
            self.restore_requested.emit(path)


def _title(backup: Backup) -> str:
    """Return day, time and size of a backup, as the language of the window has them."""
    made = backup.made.astimezone()
    size = QLocale().formattedDataSize(backup.size_bytes)
    return f"{day_text(made)}  {made:%H:%M}  ·  {size}"
