"""The scan of texts that are no reports."""

from __future__ import annotations

import random
import time

import pytest

from reader.core.figures import find_figures

MEGABYTE = 1_000_000


@pytest.mark.parametrize(
    "piece",
    [
        "7",
        "一",
        "亿",
        "（",
        "）",
        "（）",
        "第",
        "兆",
        "“",
        "占",
        "百",
        "一二",
        "1 ",
        "1,",
        "“一",
        "A-",
        "约",
        " ",
        "\n",
    ],
)
def test_a_megabyte_of_one_sign_has_no_figure(piece: str) -> None:
    assert find_figures(piece * (MEGABYTE // len(piece.encode()))) == ()


@pytest.mark.parametrize(
    "piece",
    [
        "第",
        "第一",
        "百分之",
        "百分之1",
        "1、",
        "12、",
        "一、",
        "1个（",
        "占1%",
        "增长1%，",
        "1亿1万",
        "2024年",
        "1/",
        "数",
    ],
)
def test_four_times_the_text_takes_no_more_than_some_four_times_the_time(piece: str) -> None:
    text = piece * (8_000 // len(piece))
    find_figures(text)
    # A square law would take sixteen times the time.
    assert _seconds(text * 4) < 10 * max(_seconds(text), 0.001)


def _seconds(text: str) -> float:
    """Return the least processor time that finding the figures took in three rounds."""
    rounds: list[float] = []
    for _ in range(3):
        started = time.process_time()
        find_figures(text)
        rounds.append(time.process_time() - started)
    return min(rounds)


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


@pytest.mark.parametrize(
    "text",
    [
        "共三百百个",
        "共五万三万人",
        "共二十十户",
        "共一百二十三十人",
        "共一千零零五人",
        "共三亿万个",
        "共三五百二个",
        "共百十个",
        "共1.2.3亿",
        "共５．６．７％",
        "共12,3456元",
        "一九五八九年",
        "第万万条第",
        "13月5日",
        "25时30分",
    ],
)
def test_a_broken_number_is_not_read_in_part(text: str) -> None:
    assert find_figures(text) == ()


@pytest.mark.parametrize("text", ["2024年2月30日", "2023年2月29日", "113年4月31日，中華民國"])
def test_a_day_that_no_calendar_has_is_a_date_without_value(text: str) -> None:
    figure = find_figures(text)[0]
    assert (figure.kind, figure.value, figure.low, figure.high) == ("date", None, None, None)


@pytest.mark.parametrize(
    "signs",
    ["0123456789", "0123456789,.", "０１２３４５６７８９，．", "〇一二三四五六七八九十百千万亿"],
)
def test_a_page_of_numerals_has_no_figure(signs: str) -> None:
    chance = random.Random(7)
    page = "\n".join("".join(chance.choices(signs, k=60)) for _ in range(60))
    assert find_figures(page) == ()


@pytest.mark.parametrize("columns", ["{:d}", "{:,d}", "{:.2f}"])
def test_a_table_of_bare_numbers_has_no_figure(columns: str) -> None:
    chance = random.Random(7)
    rows = [
        " ".join(columns.format(chance.randrange(1, 100_000)) for _ in range(8)) for _ in range(60)
    ]
    assert find_figures("\n".join(rows)) == ()


@pytest.mark.parametrize("wrong", ["latin-1", "gbk", "big5", "utf-16-le"])
def test_text_read_in_a_wrong_encoding_is_no_error(wrong: str) -> None:
    report = "第八届委员会召开会议13次，同比增长5.2%，投资2642万元。\n" * 40
    garbled = report.encode("utf-8").decode(wrong, "replace")
    for figure in find_figures(garbled):
        assert figure.text == figure.span.of(garbled)


@pytest.mark.parametrize("sign", ["-", "－", "−", "负", "負"])
def test_a_share_below_nought_keeps_its_sign(sign: str) -> None:
    (figure,) = find_figures(f"增速为{sign}0.8%，")
    assert (figure.text, str(figure.value)) == (f"{sign}0.8%", "-0.8")
