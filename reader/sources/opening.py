"""Open a file of any format as a decoded source."""

from __future__ import annotations

import importlib
import stat
import unicodedata
from pathlib import Path
from typing import Final, cast

from reader.core.progress import Progress, unwatched
from reader.errors import OpenError
from reader.sources.formats import Format, format_of
from reader.sources.model import DecodedSource
from reader.sources.text import read_text

LARGEST_BYTES: Final = 100_000_000
"""Of any file. Text of that size takes some ten times as much memory and about a minute; what
formats add to it is bounded where they are read."""

_ENCODED: Final = frozenset({Format.MARKDOWN, Format.HTML})
"""Formats besides plain text whose encoding can be chosen."""


def open_source(
    path: Path, *, encoding: str | None = None, progress: Progress = unwatched
) -> DecodedSource:
    """Read a file and decode it; the file itself is never written.

    Args:
        path: The file.
        encoding: Name of the encoding; found out if ``None``.
        progress: Is told how far it is; if it raises, reading ends.

    Raises:
        OpenError: If it cannot be read or is no text; the message names the file.
    """
    data, name = _bytes_of(path), _shown(path.name or str(path))
    suffix = path.suffix.lower()
    return decode_source(data, name, encoding=encoding, suffix=suffix, progress=progress)


def decode_source(
    data: bytes,
    name: str,
    *,
    encoding: str | None = None,
    suffix: str = "",
    progress: Progress = unwatched,
) -> DecodedSource:
    """Decode what a file or standard input holds.

    Args:
        data: The whole of it.
        name: What to call it in a message.
        encoding: Name of the encoding; found out if ``None``.
        suffix: Of the file's name, in small letters, with the dot.
        progress: Is told how far it is; if it raises, reading ends.

    Raises:
        OpenError: If it is no text.
    """
    if not data:
        raise OpenError(f"“{name}”是空的，没有可读的文字，请选择另一个文件。")
    progress(0)
    return _read(format_of(data, name, suffix), data, name, encoding, progress)


def _read(
    found: Format, data: bytes, name: str, encoding: str | None, progress: Progress
) -> DecodedSource:
    """Read a file of a known format; what reads the others is not even imported."""
    if found is Format.TEXT:
        return read_text(data, name, encoding)
    module = importlib.import_module(f"reader.sources.{found}")
    read = getattr(module, f"read_{found}")
    if found in _ENCODED:
        return cast("DecodedSource", read(data, name, encoding))
    if found is Format.PDF:
        return cast("DecodedSource", read(data, name, progress))
    return cast("DecodedSource", read(data, name))


def _shown(name: str) -> str:
    """Return a file's name as it can stand in a sentence: one line that turns nothing round."""
    return "".join(
        "\ufffd" if unicodedata.category(character)[0] == "C" else character for character in name
    )


def _bytes_of(path: Path) -> bytes:
    name = _shown(path.name or str(path))
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise OpenError(f"“{name}”是文件夹，请选择其中的一个文件。")
        if not stat.S_ISREG(status.st_mode):
            raise OpenError(f"“{name}”不是普通文件，请选择一个文本文件。")
        if status.st_size > LARGEST_BYTES:
            raise OpenError(_too_large(name))
        with path.open("rb") as file:
            data = file.read(LARGEST_BYTES + 1)
    except FileNotFoundError as exc:
        raise OpenError(f"找不到“{_shown(str(path))}”，请检查路径，它可能已被移动或删除。") from exc
    except PermissionError as exc:
        raise OpenError(
            f"没有读取“{name}”的权限，请检查文件的权限，或它是否被别的程序占用。"
        ) from exc
    except (OSError, ValueError) as exc:
        raise OpenError(f"读不了“{name}”，请检查磁盘和路径。") from exc
    if len(data) > LARGEST_BYTES:
        raise OpenError(_too_large(name))
    return data


def _too_large(name: str) -> str:
    return f"“{name}”超过 {LARGEST_BYTES // 1_000_000} MB，太大了，请先拆成几个较小的文件。"
