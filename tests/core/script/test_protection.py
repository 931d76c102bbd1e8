"""Official vocabulary keeps its words in the modes that change vocabulary."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.script import convert
from reader.core.span import Span
from reader.paths import lexicon


@pytest.mark.parametrize(
    ("simplified", "taiwan"),
    [
        ("贯彻中央一号文件", "貫徹中央一號文件"),
        ("优化营商环境", "優化營商環境"),
        ("加强社区治理", "加強社區治理"),
        ("打开文件", "開啟檔案"),
        ("中央一号文件的文件夹", "中央一號文件的資料夾"),
    ],
)
def test_a_term_keeps_its_words(simplified: str, taiwan: str) -> None:
    assert convert(simplified, "s2twp").text == taiwan


@pytest.mark.parametrize("term", lexicon("protected_terms"))
def test_each_term_says_the_same_in_both_modes(term: str) -> None:
    assert convert(term, "s2twp").text == convert(term, "s2tw").text


def test_a_term_keeps_its_words_on_the_way_back() -> None:
    assert convert("落實優化營商環境的檔案", "tw2sp").text == "落实优化营商环境的文件"


def test_a_name_of_one_s_own_is_protected(home: Path) -> None:
    folder = home / "lexicons"
    folder.mkdir(parents=True)
    (folder / "protected_terms.txt").write_text("信息产业集团\n", encoding="utf-8")
    assert convert("信息产业集团的信息", "s2twp").text == "信息產業集團的資訊"


@given(
    st.lists(
        st.sampled_from(
            ["一号文件", "文件", "互联网", "社区治理", "优化", "埠", "𠮷", "\ud800", "。"]
        ),
        max_size=8,
    ).map("".join)
)
def test_places_around_a_term_are_exact(text: str) -> None:
    conversion = convert(text, "s2twp")
    assert conversion.offset_map.target_length == len(conversion.text)
    for at, character in enumerate(text):
        if character in "𠮷\ud800。":
            assert (
                conversion.offset_map.target_span(Span(at, at + 1)).of(conversion.text) == character
            )
