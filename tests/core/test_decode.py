"""The encoding of a report is found out from its bytes."""

from __future__ import annotations

import codecs
import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.decode import damage, decode, encoding_label
from reader.errors import OpenError

SIMPLIFIED = "各位委员：现在，我代表常务委员会，向大会报告工作，请予审议。过去一年，我们齐心协力。"
TRADITIONAL = "主席、各位委員：今天應邀列席貴院，就施政方針及施政報告提出說明，深感榮幸。"
CODECS = {
    "UTF-8": "utf-8",
    "GB18030": "gb18030",
    "Big5": "cp950",
    "UTF-16LE": "utf-16-le",
    "UTF-16BE": "utf-16-be",
    "UTF-32LE": "utf-32-le",
}


def sample(label: str) -> str:
    return TRADITIONAL if label == "Big5" else SIMPLIFIED


@pytest.mark.parametrize("label", CODECS)
def test_an_encoding_without_mark_is_found_out(label: str) -> None:
    text = sample(label)
    decoded = decode(text.encode(CODECS[label]))
    assert (decoded.text, decoded.encoding, decoded.damaged) == (text, label, 0)


@pytest.mark.parametrize("label", CODECS)
def test_eight_characters_are_enough(label: str) -> None:
    text = sample(label)
    for start in range(len(text) - 8):
        piece = text[start : start + 8]
        assert decode(piece.encode(CODECS[label])).text == piece


@pytest.mark.parametrize("label", CODECS)
def test_damaged_bytes_do_not_mislead(label: str) -> None:
    rng = random.Random(2024)
    data = bytearray(("\n".join([sample(label)] * 40)).encode(CODECS[label]))
    for _ in range(100):
        data[rng.randrange(len(data))] = rng.randrange(256)
    assert decode(bytes(data)).encoding == label


@pytest.mark.parametrize(
    ("mark", "codec", "label"),
    [
        (codecs.BOM_UTF8, "utf-8", "UTF-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16LE"),
        (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16BE"),
        (codecs.BOM_UTF32_LE, "utf-32-le", "UTF-32LE"),
        (codecs.BOM_UTF32_BE, "utf-32-be", "UTF-32BE"),
        (bytes.fromhex("84319533"), "gb18030", "GB18030"),
    ],
)
def test_a_byte_order_mark_decides_and_is_dropped(mark: bytes, codec: str, label: str) -> None:
    decoded = decode(mark + "A甲".encode(codec))
    assert (decoded.text, decoded.encoding) == ("A甲", label)


@pytest.mark.parametrize(
    "text",
    ["", "plain", "café", "A · B", "25 °C", "Привет, мир", "联通", "中文", "한국어", "𠮷野家"],
)
def test_sound_utf8_is_believed(text: str) -> None:
    assert decode(text.encode()).text == text


def test_sound_utf8_keeps_the_replacement_characters_of_the_file() -> None:
    decoded = decode("报告\ufffd".encode())
    assert (decoded.text, decoded.damaged) == ("报告\ufffd", 0)


def test_what_cannot_be_decoded_is_counted_by_places() -> None:
    data = SIMPLIFIED.encode().replace("委".encode(), b"\xff", 1)
    decoded = decode(data)
    assert (decoded.encoding, decoded.damaged) == ("UTF-8", 1)
    assert decoded.text == SIMPLIFIED.replace("委", "\ufffd", 1)


def test_characters_of_hong_kong_make_it_big5_hkscs() -> None:
    text = TRADITIONAL + "佢哋喺度食咗飯，冇嘢做。"
    assert decode(text.encode("big5hkscs")).encoding == "Big5-HKSCS"


def test_ascii_in_utf16_is_no_text_of_nul_characters() -> None:
    assert decode("Work report 2024".encode("utf-16-le")).text == "Work report 2024"


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("gbk", "GB18030"),
        ("GB2312", "GB18030"),
        ("utf8", "UTF-8"),
        ("big5", "Big5"),
        ("Big5-HKSCS", "Big5-HKSCS"),
        ("euc_tw", "EUC-TW"),
        ("latin-1", "ISO8859-1"),
    ],
)
def test_an_encoding_is_known_by_all_its_names(name: str, label: str) -> None:
    assert encoding_label(name) == label


@pytest.mark.parametrize("name", ["", "klingon", "base64", "utf-7", "unicode_escape", "a\0b"])
def test_an_unknown_encoding_is_told_in_a_sentence(name: str) -> None:
    with pytest.raises(OpenError, match=r"^没有名为“.*”的编码.*。$"):
        decode(b"text", name)


def test_a_named_encoding_overrides_what_was_found() -> None:
    data = SIMPLIFIED.encode("gb18030")
    assert decode(data, "big5").encoding == "Big5"
    assert decode(data, "gbk").text == SIMPLIFIED


def test_control_characters_count_as_damage_and_line_ends_do_not() -> None:
    assert damage("甲\t乙\r\n\x00\x1b\ufffd") == 3


@given(st.binary(max_size=200))
def test_any_bytes_are_decoded_into_a_text_that_can_be_written(data: bytes) -> None:
    decode(data).text.encode()


@given(st.text(st.characters(exclude_categories=["Cs"], min_codepoint=0x4E00), min_size=1))
def test_utf8_comes_back_as_it_was(text: str) -> None:
    assert decode(text.encode()).text == text.removeprefix("\ufeff")


@pytest.mark.corpus
@pytest.mark.parametrize(
    ("folder", "label"),
    [("Big5", "Big5"), ("EUC-TW", "EUC-TW"), ("GB2312", "GB18030"), ("UTF-16", "UTF-16")],
)
def test_the_encoding_of_every_real_file_is_found_out(
    corpus: Path, folder: str, label: str
) -> None:
    files = sorted((corpus / "encodings" / folder).iterdir())
    assert files
    for file in files:
        decoded = decode(file.read_bytes())
        assert (decoded.encoding.startswith(label), decoded.damaged) == (True, 0), file.name


@pytest.mark.corpus
def test_the_encoding_of_every_real_report_is_found_out(corpus: Path) -> None:
    files = [
        file
        for file in sorted((corpus / "reports").rglob("*"))
        if file.suffix in {".txt", ".md", ".html"}
    ]
    assert len(files) > 90
    for file in files:
        decoded = decode(file.read_bytes())
        wanted = "GB18030" if file.stem.endswith("_gbk") else "UTF-8"
        assert (decoded.encoding, decoded.damaged) == (wanted, 0), file.name
