"""The file of the settings: plain values by their keys, and states of Qt's."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from reader import paths


class SettingsFile(QObject):
    """Reads and writes values.

    Attributes:
        is_new: Whether there was no file yet: the person is here for the first time.

    Signals:
        changed(str): The setting of this name has another value.
    """

    changed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.is_new = not paths.settings().exists()
        self.file = QSettings(str(paths.settings()), QSettings.Format.IniFormat)

    def text(self, key: str) -> str:
        """Return what is kept under a key; empty if there is nothing."""
        return str(self.file.value(key, "", type=str))

    def layout(self, name: str) -> QByteArray:
        """Return a state of Qt's that was kept, as ``geometry``; empty the first time."""
        state = self.file.value(f"window/{name}")
        return state if isinstance(state, QByteArray) else QByteArray()

    def keep_layout(self, name: str, state: QByteArray) -> None:
        """Keep a state of Qt's."""
        self.file.setValue(f"window/{name}", state)

    def save(self) -> None:
        """Write now what has changed."""
        self.file.sync()
