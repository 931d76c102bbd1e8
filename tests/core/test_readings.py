"""Pinyin of characters by the words they stand in."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.readings import pinyin, readings


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("重庆", "chóng qìng"),
        ("重要", "zhòng yào"),
        ("银行行长", "yín háng háng zhǎng"),
        ("增长", "zēng zhǎng"),
        ("长江", "cháng jiāng"),
    ],
)
def test_a_character_is_read_as_in_its_word(text: str, read: str) -> None:
    assert pinyin(text) == read


def test_traditional_characters_are_read_as_the_simplified_ones() -> None:
    assert pinyin("重慶銀行行長") == pinyin("重庆银行行长")


def test_what_is_no_chinese_character_stays() -> None:
    assert pinyin("会议13次，“好”") == "huì yì13cì，“hǎo”"


def test_a_character_nobody_can_read_has_no_reading() -> None:
    assert readings("\U0003347f甲")[0] == ("\U0003347f", "")
    assert readings("\U0003347f甲")[1] == ("甲", "jiǎ")


@given(st.text(st.characters(codec="utf-8"), max_size=40))
def test_every_character_is_there_once(text: str) -> None:
    assert "".join(character for character, _ in readings(text)) == text


def test_the_environment_is_as_before() -> None:
    readings("甲")
    assert "PYPINYIN_NO_PHRASES" not in os.environ


def test_reading_needs_no_jieba() -> None:
    code = (
        "import sys; from reader.core.readings import pinyin; pinyin('会议'); "
        "sys.exit('jieba' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
