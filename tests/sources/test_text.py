"""The bytes of a text become a decoded source."""

from __future__ import annotations

import hashlib
import random

import pytest

from reader.errors import OpenError
from reader.sources.text import read_text

TEXT = "政府工作报告\r\n各位代表：现在，我向大会报告工作。\n"


def test_a_text_is_kept_as_it_stands_in_the_file() -> None:
    data = TEXT.encode("gb18030")
    source = read_text(data, "a.txt")
    assert (source.text, source.encoding, source.damaged) == (TEXT, "GB18030", 0)
    assert source.sha256 == hashlib.sha256(data).hexdigest()


def test_a_byte_order_mark_is_dropped() -> None:
    assert read_text(TEXT.encode("utf-8-sig"), "a.txt").text == TEXT


def test_a_few_damaged_bytes_do_not_keep_a_report_shut() -> None:
    data = TEXT.encode().replace("大".encode(), b"\xff\xfe")
    source = read_text(data, "a.txt")
    assert source.damaged == 2
    assert source.text.count("\ufffd") == 2


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b" \r\n\t", "\u3000\n".encode()])
def test_a_file_without_words_is_said_to_be_empty(data: bytes) -> None:
    with pytest.raises(OpenError, match=r"^“a.txt”是空的"):
        read_text(data, "a.txt")


@pytest.mark.parametrize(
    "data", [bytes(64), bytes(range(256)) * 8, random.Random(1).randbytes(4096), b"\x00\x01\x02"]
)
def test_bytes_that_are_no_text_are_told_apart(data: bytes) -> None:
    with pytest.raises(OpenError, match=r"^“a.bin”不是文本文件"):
        read_text(data, "a.bin")


def test_a_page_with_wrongly_read_parts_is_still_a_text() -> None:
    broken = TEXT + "\ufffd\ue5e5" * 4
    assert read_text(broken.encode(), "a.txt").text == broken


def test_a_wrong_encoding_is_named_as_a_likely_cause() -> None:
    with pytest.raises(OpenError, match=r"编码不对"):
        read_text(TEXT.encode("gb18030"), "a.txt", "utf-8")
