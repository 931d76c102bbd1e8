"""Texts that differ in writing only are folded to the same words."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.fold import fold
from reader.core.script import convert
from reader.core.span import Span


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("會議", "会议"),
        ("１３个ＧＤＰ", "13个gdp"),
        ("⼈⺠和⻓江", "人民和长江"),
        ("会，议。“报告”", "会议报告"),
        ("会\u3000议\n报\u200b告", "会议报告"),
        ("會(huì)議(yì)", "会议"),
        ("會(huì\n)議( yì )", "会议"),
        ("甲(huì yì)乙", "甲huiyi乙"),
        ("（二）教育", "二教育"),
        ("增长５．２％", "增长5.2%"),
        ("1,234元", "1234元"),
        ("㎡", "m2"),
        ("cafe\u0301 café", "cafecafe"),
        ("，。！", ""),
        ("", ""),
    ],
)
def test_a_text_is_folded_to(text: str, words: str) -> None:
    assert fold(text).text == words


def test_a_place_in_the_words_leads_back_to_the_text() -> None:
    text = "會(huì)議，\n報(bào)告"
    folded = fold(text)
    assert folded.offset_map.source_span(Span(1, 3)).of(text) == "議，\n報"


def test_a_place_in_the_text_leads_to_the_words() -> None:
    text = "听取、审议《报告》"
    folded = fold(text)
    assert folded.offset_map.target_span(Span(3, 9)).of(folded.text) == "审议报告"


@given(st.text(max_size=60))
def test_the_map_has_the_lengths_of_both_texts(text: str) -> None:
    folded = fold(text)
    assert folded.offset_map.source_length == len(text)
    assert folded.offset_map.target_length == len(folded.text)


@given(st.text(st.sampled_from("会議(huì)，\n 13％Ａ㎡"), max_size=40))
def test_what_is_folded_stays_as_it_is(text: str) -> None:
    once = fold(text).text
    assert fold(once).text == once


@pytest.mark.corpus
def test_a_report_scraped_with_readings_has_the_words_of_the_clean_one(corpus: Path) -> None:
    reports = corpus / "reports"
    dirty = (reports / "cppcc_langfang_2024_seed_dirty.txt").read_text(encoding="utf-8")
    clean = (reports / "cppcc_langfang_2024.clean.txt").read_text(encoding="utf-8")
    assert fold(dirty).text == fold(clean).text


@pytest.mark.corpus
@pytest.mark.parametrize("script", ["s2t", "s2tw", "s2hk"])
def test_a_report_in_another_script_has_nearly_the_same_words(corpus: Path, script: str) -> None:
    text = (corpus / "reports" / "prov_2026_guangdong.txt").read_text(encoding="utf-8")
    here, there = fold(text).text, fold(convert(text, script).text).text
    other = sum(one != two for one, two in zip(here, there, strict=True))
    assert other <= 0.001 * len(here)
