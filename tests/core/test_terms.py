"""Documents, formulas and keywords of a report."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.terms import find_documents, find_formulas, find_keywords


def test_documents_are_counted_and_the_most_frequent_come_first() -> None:
    text = "贯彻《民法典》，落实《预算法》。再学《民法典》。"
    found = find_documents(text)
    assert [(term.text, len(term.spans)) for term in found] == [("民法典", 2), ("预算法", 1)]
    assert [span.of(text) for span in found[0].spans] == ["民法典", "民法典"]


def test_a_title_within_a_title_is_no_document_of_its_own() -> None:
    found = find_documents("印发《关于落实〈预算法〉的决定》。")
    assert [term.text for term in found] == ["关于落实〈预算法〉的决定"]


@pytest.mark.parametrize("text", ["“两个确立”和“两個確立”", "「兩個確立」和「两个确立」"])
def test_a_formula_counts_in_every_script(text: str) -> None:
    [found] = find_formulas(text)
    assert len(found.spans) == 2


@pytest.mark.parametrize(
    "text", ["他说：“我们一定要办好这件事。”", "“好”", "没有合上的“引号", "“”", "“——”"]
)
def test_what_is_quoted_and_no_formula_is_left_out(text: str) -> None:
    assert find_formulas(text) == ()


def test_keywords_tell_what_a_report_is_about() -> None:
    text = "推进海洋牧场建设。海洋经济加快发展，海洋渔业稳步增长，推动养殖工船建设。" * 3
    words = [term.text for term in find_keywords(text, 3)]
    assert words[0] == "海洋"
    assert not {"推进", "建设", "发展"} & set(words)


def test_keywords_are_found_in_traditional_script() -> None:
    text = "推進海洋牧場建設。海洋經濟加快發展，海洋漁業穩步增長。" * 3
    found = find_keywords(text, 1)[0]
    assert found.text == "海洋"
    assert all(span.of(text) == "海洋" for span in found.spans)


def test_a_text_without_words_has_no_terms() -> None:
    assert (find_documents(""), find_formulas(" \n"), find_keywords("。，1")) == ((), (), ())


@given(st.text("《》〈〉“”「」甲乙。\n", max_size=60))
def test_every_place_holds_the_term(text: str) -> None:
    for term in (*find_documents(text), *find_formulas(text)):
        for span in term.spans:
            assert 0 < span.start < span.end < len(text)
        assert term.spans[0].of(text).replace("\n", "") == term.text
