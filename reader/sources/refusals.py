"""The sentences for files that are refused, whatever their format."""

from __future__ import annotations

from reader.errors import OpenError


def too_long(name: str) -> OpenError:
    """Return the error for a file that would take too much time and memory."""
    return OpenError(f"“{name}”太长，没有打开，请先拆成几个较小的文件。")


def damaged(name: str) -> OpenError:
    """Return the error for a file that cannot be read though its kind is known."""
    return OpenError(f"“{name}”已损坏，打不开，请重新下载或另存一份。")
