"""Write files whole or not at all."""

from __future__ import annotations

import contextlib
import os
import stat
import tempfile
from pathlib import Path

from reader.errors import ExportError


def write_atomically(path: Path, content: str | bytes) -> None:
    """Write a file, text as UTF-8; it is the old one or the whole new one, never half of it.

    Raises:
        ExportError: If it cannot be written; nothing has changed.
    """
    target = path.resolve()
    data = content.encode("utf-8", "replace") if isinstance(content, str) else content
    try:
        if target.exists() and not target.is_file():
            with target.open("wb") as device:
                device.write(data)
            return
        _replace(target, data)
    except OSError as exc:
        reason = exc.strerror or exc
        raise ExportError(f"写不了“{path}”（{reason}），请检查文件夹、权限和磁盘空间。") from exc


def _replace(target: Path, data: bytes) -> None:
    handle, name = tempfile.mkstemp(
        prefix=f".{target.name[:40]}-", suffix=".tmp", dir=target.parent
    )
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(_mode(target))
        temporary.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise


def _mode(target: Path) -> int:
    """Return the permissions of the file, or those that a new one gets."""
    if target.exists():
        return stat.S_IMODE(target.stat().st_mode)
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
