"""Bounds for files that are archives: Word and EPUB documents."""

from __future__ import annotations

import io
import zipfile
from typing import Final

from reader.errors import OpenError

MOST_BYTES: Final = 300_000_000
"""What all members of an archive may unpack to. A report of 1,000 pages with its pictures has a
tenth of it; an archive made to fill the memory has thousands of times its own size."""
MOST_MEMBERS: Final = 20_000

DAMAGES: Final = (
    zipfile.BadZipFile, OSError, EOFError, ValueError, KeyError, RuntimeError, NotImplementedError,
)  # fmt: skip
"""What zipfile raises for archives that are damaged, truncated, encrypted or packed unusually."""


def checked_archive(data: bytes, name: str) -> zipfile.ZipFile:
    """Open an archive whose members can be unpacked without harm.

    zipfile never unpacks more of a member than the size that is summed here, whatever it holds.

    Args:
        data: The whole file.
        name: What to call it in a message.

    Raises:
        OpenError: If it is damaged, protected by a password or unpacks to too much.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except DAMAGES as exc:
        raise damaged(name) from exc
    members = archive.infolist()
    if len(members) > MOST_MEMBERS or sum(member.file_size for member in members) > MOST_BYTES:
        most = MOST_BYTES // 1_000_000
        raise OpenError(f"“{name}”解压后超过 {most} MB，可能有害，没有打开，请向提供者核实。")
    if any(member.flag_bits & 1 for member in members):
        raise OpenError(f"“{name}”有密码保护，请先在原来的程序里去掉密码。")
    return archive


def damaged(name: str) -> OpenError:
    """Return the error for a file that cannot be read though its kind is known."""
    return OpenError(f"“{name}”已损坏，打不开，请重新下载或另存一份。")
