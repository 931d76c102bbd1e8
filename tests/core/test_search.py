"""A query finds what says the same, however it is written."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.core.script import convert
from reader.core.search import SearchOptions, search
from reader.core.span import Span

_WRITTEN = st.sampled_from("後后里裡裏發发髮乾干幹畫鍊着著台臺1３一二〇") | st.characters(
    codec="utf-16", categories=("L", "N", "P", "S", "Co")
)


def _found(text: str, query: str, options: SearchOptions | None = None) -> list[str]:
    return [span.of(text) for span in search(text, query, options)]


@pytest.mark.parametrize(
    ("text", "query", "found"),
    [
        ("全面從嚴治黨", "从严治党", "從嚴治黨"),
        ("全面从严治党", "從嚴治黨", "从严治党"),
        ("沿著中國特色", "沿着", "沿著"),
        ("家裡", "家裏", "家裡"),
        ("共１３项", "13项", "１３项"),
        ("共13项", "１３项", "13项"),
        ("共十三项", "13项", "十三项"),
        ("共13项", "十三项", "13项"),
        ("二〇二四年工作", "2024年", "二〇二四年"),
        ("２０２４年工作", "二○二四年", "２０２４年"),
        ("收入1,234元", "1234元", "1,234元"),
        ("ＧＤＰ增长", "gdp", "ＧＤＰ"),
        ("推动高质量\n发展", "高质量发展", "高质量\n发展"),
        ("高质量发展", "高质量 发展", "高质量发展"),
        ("稳中求进，以进促稳", "稳中求进,以进促稳", "稳中求进，以进促稳"),
        ("（一）", "(一)", "（一）"),
        ("“两个维护”", '"两个维护"', "“两个维护”"),
        ("⼯作", "工作", "⼯作"),
        ("𠮷林", "𠮷林", "𠮷林"),
        ("\ud800發展\ue000", "\ud800发展\ue000", "\ud800發展\ue000"),
        ("⾦⿓⻰山", "金龙龍山", "⾦⿓⻰山"),
        ("龍江", "龙江", "龍江"),
        ("全國計畫", "计划", "計畫"),
        ("答覆提案", "答复提案", "答覆提案"),
        ("鍛鍊身體", "锻炼身体", "鍛鍊身體"),
        ("產業鏈", "产业链", "產業鏈"),
        ("衞生", "卫生", "衞生"),
        ("枱面", "檯面", "枱面"),
        ("乾部", "干部", "乾部"),
        ("2 0 2 4 年", "２０２４年", "2 0 2 4 年"),
        ("2 0 2 4 年", "二〇二四年", "2 0 2 4 年"),
        ("二0二四年", "2024年", "二0二四年"),
        ("零五年", "05年", "零五年"),
        ("110报警", "一一〇报警", "110报警"),
        ("增长百分之五点二", "5.2%", "百分之五点二"),
        ("增长5.2％", "百分之五点二", "5.2％"),
        ("增长5·2%", "5.2%", "5·2%"),
        ("百分之百", "100%", "百分之百"),
        ("千分之三", "3‰", "千分之三"),
        ("1，200元", "1200元", "1，200元"),
        ("12000000人", "1200万人", "12000000人"),
        ("一亿二千万元", "1.2亿元", "一亿二千万元"),
        ("超3,000亿元", "三千亿元", "3,000亿元"),
        ("两百人", "二百人", "两百人"),
        ("提出三点意见", "3点意见", "三点意见"),
        ("2023、2024年", "二〇二三", "2023"),
        ("达到13。2024年", "十三", "13"),
        ("金\u200b融\ufeff业", "金融业", "金\u200b融\ufeff业"),
        ("PM₂.₅和CO₂", "pm2.5和co2", "PM₂.₅和CO₂"),
        ("｛一｝", "{一}", "｛一｝"),
        ("「两个维护」", "“两个维护”", "「两个维护」"),
        ("改革、开放", "改革,开放", "改革、开放"),
        ("C++ (x.y)", "c++(x.y)", "C++ (x.y)"),
    ],
)
def test_the_same_is_found_in_another_writing(text: str, query: str, found: str) -> None:
    assert _found(text, query) == [found]


@pytest.mark.parametrize(
    ("text", "query", "off"),
    [
        ("全面從嚴治黨", "从严治党", SearchOptions(script=False)),
        ("共１３项", "13项", SearchOptions(width=False)),
        ("共十三项", "13项", SearchOptions(numerals=False)),
        ("GDP", "gdp", SearchOptions(case=False)),
        ("高质量\n发展", "高质量发展", SearchOptions(blanks=False)),
        ("（一）", "(一)", SearchOptions(punctuation=False)),
    ],
)
def test_each_difference_can_be_made_to_matter(text: str, query: str, off: SearchOptions) -> None:
    assert search(text, query)
    assert not search(text, query, off)


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("二十三、十三五、十三万", "13"),
        ("2013年、13.5%、1.13、13万亿", "十三"),
        ("1200万", "一千二百"),
        ("1200万", "1,200"),
        ("百分之五十", "5%"),
        ("第二会场、第2会场的第2", "两会场"),
        ("5年", "零五年"),
        ("老百姓", "100"),
        ("达到65%", "六五"),
        ("六五期间", "65"),
        ("PM2个、L2级", "两个"),
        ("100、200人", "十万零二百人"),
    ],
)
def test_another_form_of_a_number_is_not_found_in_a_larger_one(text: str, query: str) -> None:
    assert search(text, query) == ()


def test_what_is_typed_is_found_in_a_larger_number_too() -> None:
    assert _found("2013年、二十三、1200万", "13") == ["13"]
    assert _found("二十三、十三五", "十三") == ["十三", "十三"]
    assert _found("1200万", "1200") == ["1200"]


@pytest.mark.parametrize(
    ("text", "query"),
    [("锻炼", "链"), ("计划", "画"), ("①", "1"), ("《甲》", "<甲>"), ("第二", "第两")],
)
def test_what_does_not_say_the_same_is_not_found(text: str, query: str) -> None:
    assert search(text, query) == ()


def test_a_character_of_two_readings_is_found_for_each() -> None:
    assert _found("鍊", "链") == _found("鍊", "炼") == _found("鍊", "鏈") == ["鍊"]


def test_blanks_at_the_ends_count_if_blanks_matter() -> None:
    assert _found("共 13 项", " 13 ", SearchOptions(blanks=False)) == [" 13 "]
    assert _found("共13项", " 13 ") == ["13"]


def test_one_numeral_alone_is_looked_for_as_it_stands() -> None:
    assert _found("一般1", "一") == ["一"]


@pytest.mark.parametrize("query", ["", " ", "\n", "\u200b"])
def test_nothing_is_found_nowhere(query: str) -> None:
    assert search("甲 乙\n\u200b", query) == ()


def test_a_pattern_is_looked_for_in_the_text_as_it_stands() -> None:
    options = SearchOptions(pattern=True)
    assert _found("第１条、第2条、第十条", r"第\d条", options) == ["第１条", "第2条"]
    assert _found("Abc", "aB", options) == ["Ab"]
    assert _found("甲乙", "x*", options) == []


def test_thousands_of_places_are_found() -> None:
    text = "推进改革，" * 5_000
    assert len(search(text, "改革")) == 5_000
    assert len(search(text, "革")) == 5_000


def test_a_long_run_of_one_character_is_searched() -> None:
    assert search("一" * 200_000, "一一二") == ()


@settings(deadline=None)
@given(st.text("甲乙1 ，\n"), st.text("甲乙1 ，\n", min_size=1, max_size=3))
def test_where_everything_matters_a_query_is_found_as_it_is(text: str, query: str) -> None:
    everything = SearchOptions(
        script=False, width=False, numerals=False, case=False, blanks=False, punctuation=False
    )
    if query.strip():
        plain = re.finditer(re.escape(query), text)
        assert search(text, query, everything) == tuple(Span(*found.span()) for found in plain)


@settings(deadline=None)
@given(st.text(), st.text(min_size=1, max_size=5))
def test_what_is_found_lies_in_the_text_in_order(text: str, query: str) -> None:
    done = 0
    for span in search(text, query):
        assert done <= span.start < span.end <= len(text)
        done = span.end


@settings(deadline=None)
@given(st.text(max_size=20), st.text(_WRITTEN, min_size=1, max_size=8), st.text(max_size=20))
def test_a_text_holds_what_was_put_in(before: str, query: str, after: str) -> None:
    assert search(before + query + after, query)


@settings(deadline=None)
@given(st.text(_WRITTEN, min_size=1, max_size=12))
@pytest.mark.parametrize("name", ["s2t", "t2s", "s2tw", "tw2s", "s2hk", "hk2s", "t2tw", "t2hk"])
def test_a_text_finds_itself_in_every_script(name: str, text: str) -> None:
    _assert_found_both_ways(text, convert(text, name).text)


@pytest.mark.corpus
@pytest.mark.parametrize("name", ["s2t", "s2tw", "s2hk"])
def test_a_report_finds_itself_in_every_script(corpus: Path, name: str) -> None:
    text = (corpus / "reports" / "prov_2026_guangdong.txt").read_text(encoding="utf-8")
    converted = convert(text, name, word_guided=True).text
    for start in range(0, len(text) - 20, 200):
        _assert_found_both_ways(text[start : start + 20], converted[start : start + 20])


def _assert_found_both_ways(one: str, other: str) -> None:
    whole = (Span(0, len(one)),)
    if one == one.strip():
        assert search(other, one) == whole
        assert search(one, other) == whole


@settings(deadline=None)
@given(
    st.lists(st.sampled_from(["发展", "后来", "乾隆", "里程", "着力", "十三", "台湾"])).map("".join)
)
def test_a_query_from_a_text_is_found_in_its_other_script(text: str) -> None:
    if text:
        assert search(convert(text, "s2tw").text, text)[:1] == (Span(0, len(text)),)
