"""Bounds for files that are archives: Word and EPUB documents."""

from __future__ import annotations

import io
import lzma
import re
import zipfile
import zlib
from typing import Final

from reader.errors import OpenError
from reader.sources.refusals import damaged, too_long

MOST_BYTES: Final = 300_000_000
"""What all members of an archive may unpack to. A report of 1,000 pages with its pictures has a
tenth of it; an archive made to fill the memory has thousands of times its own size."""
MOST_MEMBERS: Final = 20_000
MOST_TEXT_BYTES: Final = 60_000_000
"""What the members that hold words may unpack to together; they are taken apart in the memory,
which needs up to fifteen times as much. A report of 1,000 pages has ten million."""
MOST_TAGS: Final = 3_000_000
"""Of one member: a report of 1,000 pages as Word writes it has a million."""

_WORDS: Final = re.compile(r"\.(?:xml|rels|x?html?|opf|ncx)$", re.IGNORECASE)
DAMAGES: Final = (
    zlib.error, lzma.LZMAError,
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
    unpacked = sum(member.file_size for member in members)
    words = sum(member.file_size for member in members if _WORDS.search(member.filename))
    if len(members) > MOST_MEMBERS or unpacked > MOST_BYTES:
        most = MOST_BYTES // 1_000_000
        raise OpenError(
            f"“{name}”解压后超过 {most} MB 或 {MOST_MEMBERS} 个文件，"
            "可能有害，没有打开，请向提供者核实。"
        )
    if words > MOST_TEXT_BYTES:
        raise too_long(name)
    if any(member.flag_bits & 1 for member in members):
        raise OpenError(f"“{name}”有密码保护，请先在原来的程序里去掉密码。")
    return archive


def member(archive: zipfile.ZipFile, path: str, name: str) -> bytes:
    """Unpack a member that holds words.

    Args:
        archive: As `checked_archive` returned it.
        path: The member's name.
        name: What to call the file in a message.

    Raises:
        OpenError: If it has more marks than can be taken apart without harm.
        KeyError: If there is none of that name.
    """
    data = archive.read(path)
    if data.count(b"<") > MOST_TAGS:
        raise too_long(name)
    return data
