"""A page is read in the encoding it is in, whatever it says; XHTML says it as XML does."""

from __future__ import annotations

import codecs

import pytest

from reader.sources.formats import Format, format_of
from reader.sources.html import decoded, read_html

WORDS = "政府工作报告：各位代表，现在向大会报告工作，请予审议。"
TRADITIONAL = "政府工作報告：各位代表，現在向大會報告工作，請予審議。"


def page(said: str, words: str) -> str:
    return (
        f'<?xml version="1.0" encoding="{said}"?>\n'
        '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>甲</title></head>'
        f"<body><p>{words}</p></body></html>"
    )


@pytest.mark.parametrize(
    ("said", "codec", "mark", "words", "shown"),
    [
        ("gb2312", "gb2312", b"", WORDS, "GB18030"),
        ("GBK", "gbk", b"", WORDS, "GB18030"),
        ("gb18030", "gb18030", b"", WORDS, "GB18030"),
        ("big5", "big5", b"", TRADITIONAL, "Big5"),
        ("Big5-HKSCS", "big5hkscs", b"", TRADITIONAL + "嘅", "Big5-HKSCS"),
        ("utf-16", "utf-16-le", codecs.BOM_UTF16_LE, WORDS, "UTF-16LE"),
        ("utf-16", "utf-16-be", codecs.BOM_UTF16_BE, WORDS, "UTF-16BE"),
        ("UTF-16LE", "utf-16-le", b"", WORDS, "UTF-16LE"),
        ("utf-8", "utf-8", codecs.BOM_UTF8, WORDS, "UTF-8"),
    ],
)
def test_a_page_is_read_in_the_encoding_it_declares(
    said: str, codec: str, mark: bytes, words: str, shown: str
) -> None:
    data = mark + page(said, words).encode(codec)
    source = read_html(data, "甲.xhtml")
    assert words in source.text
    assert (source.encoding, source.damaged) == (shown, 0)
    assert format_of(data, "甲") is Format.HTML


@pytest.mark.parametrize("words", ["公報", "資料", "甲乙"])
def test_a_declaration_decides_where_a_few_characters_do_not(words: str) -> None:
    for said, codec in (("big5", "big5"), ("gb18030", "gb18030")):
        assert words in decoded(page(said, words).encode(codec)).text


@pytest.mark.parametrize(
    ("said", "codec"),
    [
        ("gb2312", "utf-8"),
        ("utf-8", "gb18030"),
        ("utf-16", "utf-8"),
        ("utf-16", "gb18030"),
        ("x-nothing", "gb18030"),
    ],
)
def test_a_declaration_that_is_not_true_does_no_harm(said: str, codec: str) -> None:
    assert WORDS in decoded(page(said, WORDS).encode(codec)).text
    meta = f'<html><meta charset="{said}"><p>{WORDS}</p></html>'
    assert WORDS in decoded(meta.encode(codec)).text
