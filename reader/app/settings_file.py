"""The file of the settings: plain values by their keys, and states of Qt's."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QByteArray, QSettings

from reader import paths

_Choice = TypeVar("_Choice", bound=StrEnum)


class SettingsFile:
    """Reads and writes values; what can't be read is the default.

    Attributes:
        is_new: Whether there was no file yet: the person is here for the first time.
    """

    def __init__(self) -> None:
        self.is_new = not paths.settings().exists()
        self._file = QSettings(str(paths.settings()), QSettings.Format.IniFormat)

    def layout(self, name: str) -> QByteArray:
        """Return a state of Qt's that was kept, as ``geometry``; empty the first time."""
        state = self._file.value(f"window/{name}")
        return state if isinstance(state, QByteArray) else QByteArray()

    def keep_layout(self, name: str, state: QByteArray) -> None:
        """Keep a state of Qt's."""
        self._file.setValue(f"window/{name}", state)

    def save(self) -> None:
        """Write now what has changed."""
        self._file.sync()

    def _text(self, key: str, default: str) -> str:
        return str(self._file.value(key, default, type=str))

    def _choice(self, key: str, default: _Choice) -> _Choice:
        try:
            return type(default)(self._text(key, default.value))
        except ValueError:
            return default
