"""Notices when a file on the disk is not any more what it was."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

_SETTLING_MS: Final = 400
"""How long a file must be at rest: programs write in several steps or put a new one in place."""

_State = tuple[int, int, int]


class FileWatch(QObject):
    """Watches one file and its folder, since a file may be replaced by another one of its name.

    Signals:
        changed(str): The file at this path has another size or time; it can be read.
    """

    changed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._wait)
        self._watcher.directoryChanged.connect(self._wait)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLING_MS)
        self._settling.timeout.connect(self._look)
        self._path: Path | None = None
        self._state: _State | None = None

    def watch(self, path: Path | None) -> None:
        """Watch a file from now on, as it is now; ``None`` for none."""
        if watched := self._watcher.files() + self._watcher.directories():
            self._watcher.removePaths(watched)
        self._settling.stop()
        self._path, self._state = path, _state(path)
        if path and self._state:
            self._watcher.addPaths([str(path), str(path.parent)])

    @Slot()
    def _wait(self) -> None:
        self._settling.start()

    @Slot()
    def _look(self) -> None:
        state = _state(self._path)
        if self._path is None or state is None or state == self._state:
            return
        self._state = state
        if str(self._path) not in self._watcher.files():
            self._watcher.addPath(str(self._path))
        self.changed.emit(str(self._path))


def _state(path: Path | None) -> _State | None:
    try:
        status = path.stat() if path else None
    except OSError:
        return None
    return (status.st_ino, status.st_size, status.st_mtime_ns) if status else None
