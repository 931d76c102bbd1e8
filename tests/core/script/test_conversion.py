"""A conversion keeps everything placed on the text in its place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.script import CONFIGURATIONS, convert
from reader.core.span import Span
from reader.errors import ConversionError

_PHRASE_MODES = ("s2twp", "tw2sp")
_EQUAL = tuple(name for name in CONFIGURATIONS if name not in _PHRASE_MODES)

_TEXTS = st.lists(
    st.one_of(
        st.sampled_from(
            ["文件", "优化营商环境", "软件", "项目", "信息", "互联网络", "网际网路", "軟體"]
        ),
        st.sampled_from(
            ["干部", "後來", "发展", "著作", "端口", "埠", "专案", "專案", "资讯", "資訊"]
        ),
        st.text(st.characters(codec=None, categories=["L", "N", "P", "Z", "Cs", "Co", "Cn"])),
        st.sampled_from(
            ["\ud800", "\udfff", "\ue000", "⿰木木", "𠮷", "𪢮", "\U000e0100", "豈", "\0"]
        ),
    ),
    max_size=12,
).map("".join)


@pytest.mark.parametrize("configuration", _EQUAL)
@given(text=_TEXTS)
def test_eight_of_ten_configurations_keep_every_offset(configuration: str, text: str) -> None:
    conversion = convert(text, configuration)
    assert conversion.offset_map.is_identity
    assert len(conversion.text) == len(text)


@pytest.mark.parametrize("configuration", CONFIGURATIONS)
@given(text=_TEXTS)
def test_the_map_spans_both_texts(configuration: str, text: str) -> None:
    conversion = convert(text, configuration)
    assert conversion.offset_map.source_length == len(text)
    assert conversion.offset_map.target_length == len(conversion.text)


@pytest.mark.parametrize("configuration", _PHRASE_MODES)
@given(text=_TEXTS)
def test_the_map_never_runs_backwards(configuration: str, text: str) -> None:
    offset_map = convert(text, configuration).offset_map
    places = [offset_map.to_target(offset) for offset in range(len(text) + 1)]
    assert places == sorted(places)
    back = [offset_map.to_source(offset) for offset in range(offset_map.target_length + 1)]
    assert back == sorted(back)


@pytest.mark.parametrize("configuration", _PHRASE_MODES)
@given(text=_TEXTS)
def test_a_place_outside_changed_lengths_leads_there_and_back(
    configuration: str, text: str
) -> None:
    offset_map = convert(text, configuration).offset_map
    edited = [Span(edit.source_start, edit.source_end) for edit in offset_map.edits]
    for offset in range(len(text) + 1):
        if not any(offset in span for span in edited):
            assert offset_map.to_source(offset_map.to_target(offset)) == offset


@pytest.mark.parametrize("configuration", CONFIGURATIONS)
@given(text=_TEXTS)
def test_what_is_not_chinese_stays_where_it_is(configuration: str, text: str) -> None:
    conversion = convert(text, configuration)
    for offset, character in enumerate(text):
        if character in "\ud800\udfff\ue000⿰𠮷\0 \n":
            assert conversion.text[conversion.offset_map.to_target(offset)] == character


def test_a_phrase_mode_maps_a_word_of_another_length() -> None:
    conversion = convert("在互联网络上", "s2twp")
    assert conversion.text == "在網際網路上"
    longer = convert("改进打印机设置", "s2twp")
    word = Span(2, 5)
    assert longer.offset_map.target_span(word).of(longer.text) == "印表機"


def test_a_longer_word_is_mapped_both_ways() -> None:
    source = "通过互联网办公"
    conversion = convert(source, "s2twp")
    word = Span(2, 5)
    there = conversion.offset_map.target_span(word)
    assert there.of(conversion.text) == "網際網路"
    assert conversion.offset_map.source_span(there) == word


@pytest.mark.parametrize("configuration", CONFIGURATIONS)
@pytest.mark.parametrize("character", ["发", "里", "乾", "後", "，", "𠮷"])
def test_a_long_run_of_one_character_is_converted(configuration: str, character: str) -> None:
    conversion = convert(character * 200_000, configuration)
    assert conversion.offset_map.source_length == 200_000


def test_an_unknown_configuration_is_told_in_one_sentence() -> None:
    with pytest.raises(ConversionError, match="没有名为“s2x”的字形转换"):
        convert("文", "s2x")
