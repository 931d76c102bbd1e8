"""Bounds for what the streams of a PDF file unpack to, kept before PDFium takes them apart.

PDFium unpacks up to a gigabyte of one stream and keeps a hundred bytes for each operator in it.
Other packings than Flate (ISO 32000-1, 7.4) are left to it.
"""

from __future__ import annotations

import re
import zlib
from typing import Final

MOST_DRAWN_BYTES: Final = 16_000_000
"""Of the operators of one page; a map of a city drawn in lines has some millions."""
MOST_BYTES: Final = 300_000_000
"""Of any stream; a scanned page has some ten millions."""

_STREAM: Final = re.compile(rb"stream\r?\n")
_HEAD: Final = 4096
_PRINTABLE: Final = bytes([*b"\t\n\r\f", *range(0x20, 0x7F)])
_LEAST_PRINTABLE: Final = 0.95
_FLATE: Final = b"\x78"


def unpacks_to_too_much(data: bytes) -> bool:
    """Tell whether a stream of a PDF file unpacks to more than a report can need."""
    view = memoryview(data)
    for begin in _STREAM.finditer(data):
        end = data.find(b"endstream", begin.end())
        if data[begin.end() : begin.end() + 1] == _FLATE and _is_too_much(
            view[begin.end() : len(data) if end < 0 else end], twice=True
        ):
            return True
    return False


def _is_too_much(packed: memoryview | bytes, *, twice: bool) -> bool:
    """Tell it of one stream.

    Args:
        packed: The stream.
        twice: Whether what comes out may be packed again.
    """
    unpacking = zlib.decompressobj()
    try:
        head = unpacking.decompress(packed, MOST_DRAWN_BYTES + 1)
        if twice and head[:1] == _FLATE and _is_too_much(head, twice=False):
            return True
        if len(head) <= MOST_DRAWN_BYTES:
            return False
        if _is_drawn(head[:_HEAD]):
            return True
        length = len(head)
        piece = head
        while piece and not unpacking.eof and length <= MOST_BYTES:
            piece = unpacking.decompress(unpacking.unconsumed_tail, MOST_DRAWN_BYTES)
            length += len(piece)
    except zlib.error:
        return False
    return length > MOST_BYTES


def _is_drawn(head: bytes) -> bool:
    """Tell whether a stream holds operators, which are printable, and no picture or font."""
    others = len(head.translate(None, _PRINTABLE))
    return others <= (1 - _LEAST_PRINTABLE) * len(head)
