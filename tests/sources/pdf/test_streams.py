"""What a PDF file unpacks to is bounded before anything takes it apart."""

from __future__ import annotations

import os
import zlib

import pytest

from reader.errors import OpenError
from reader.sources.pdf import read_pdf
from reader.sources.pdf.streams import MOST_DRAWN_BYTES, unpacks_to_too_much


def stream(content: bytes) -> bytes:
    return b"%PDF-1.7\n5 0 obj<</Filter/FlateDecode>>stream\r\n" + content + b"\nendstream endobj"


def test_operators_without_end_are_refused() -> None:
    data = stream(zlib.compress(b"q " * MOST_DRAWN_BYTES))
    assert unpacks_to_too_much(data)
    with pytest.raises(OpenError, match=r"^“甲.pdf”太长"):
        read_pdf(data, "甲.pdf")


def test_what_is_packed_twice_is_looked_at_twice() -> None:
    assert unpacks_to_too_much(stream(zlib.compress(zlib.compress(b" " * (MOST_DRAWN_BYTES + 1)))))


@pytest.mark.parametrize(
    "content",
    [
        zlib.compress(b"BT (a) Tj ET " * 1_000),
        zlib.compress(b"\xd8\x00\x80\xff" * (MOST_DRAWN_BYTES // 4 + 1)),
        b"x" * 100,
        b"\x78\x9c" + os.urandom(100),
        b"",
    ],
)
def test_other_streams_are_let_through(content: bytes) -> None:
    assert not unpacks_to_too_much(stream(content))
