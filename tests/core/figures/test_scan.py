"""The scan of texts that are no reports."""

from __future__ import annotations

import pytest

from reader.core.figures import find_figures

MEGABYTE = 1_000_000


@pytest.mark.parametrize(
    "piece",
    ["7", "一", "亿", "（", "（）", "百", "一二", "1 ", "1,", "“一", "A-", "约", "“", " ", "\n"],
)
def test_a_megabyte_of_one_sign_has_no_figure(piece: str) -> None:
    assert find_figures(piece * (MEGABYTE // len(piece.encode()))) == ()


@pytest.mark.parametrize("piece", ["1-", "1、", "A1", "1亿1万", "1多万", "百分之", "一点", "1/"])
def test_a_long_chain_of_signs_comes_to_an_end(piece: str) -> None:
    find_figures(piece * 20_000)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "没有数字的文字。",
        "一二三百个人",
        "共" + "9" * 40 + "个",
        "共三万五万人",
        "锟斤拷烫烫烫锟斤拷",
        "ï»¿ç¬¬ä¸€å±Š",
        "\ufffd\ufffd1\ufffd\ufffd30\ufffd",
        "12 35 67\n90 12 34\n5\n",
        "\x00\ud800",
    ],
)
def test_what_cannot_be_valued_is_no_figure(text: str) -> None:
    assert find_figures(text) == ()
