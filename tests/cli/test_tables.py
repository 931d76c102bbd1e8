"""A table lines up in a terminal that gives two columns to a Chinese character."""

from __future__ import annotations

import pytest

from reader.cli.tables import table, width


@pytest.mark.parametrize(
    ("text", "columns"), [("abc", 3), ("工作", 4), ("５％", 4), ("", 0), ("e\u0301", 1), ("𠮷", 2)]
)
def test_a_wide_character_takes_two_columns(text: str, columns: int) -> None:
    assert width(text) == columns


def test_columns_line_up() -> None:
    text = table(("原文", "n"), [("2642万元", "1"), ("5%", "10")])
    assert text == "原文      n\n2642万元  1\n5%        10\n"


def test_a_cell_stays_on_one_line() -> None:
    assert table(("a",), [("第一行\n 第二行",)]) == "a\n第一行 第二行\n"


def test_a_cell_cannot_command_the_terminal() -> None:
    assert table(("a",), [("\x1b[31m红\u202e",)]) == "a\n\ufffd[31m红\ufffd\n"


def test_a_table_without_rows_has_its_headers() -> None:
    assert table(("甲", "乙"), []) == "甲  乙\n"
