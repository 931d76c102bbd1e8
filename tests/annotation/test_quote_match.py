"""Quotes are found by their words and what is around them."""

from __future__ import annotations

import pytest

from reader.annotation.quote_match import FoldedQuote, Likenesses, Match, find_quote

TEXT = "坚持党的领导围绕中心服务大局推动高质量发展加强队伍建设推动作风转变"


def test_a_long_quote_is_found_without_its_context_but_not_for_sure() -> None:
    assert find_quote(FoldedQuote("围绕中心服务大局", "", ""), TEXT) == Match(6, 14, sure=False)


def test_a_short_quote_is_found_where_its_context_agrees() -> None:
    quote = FoldedQuote("推动", "持党的领导围绕中心服务大局", "高质量发展加强队伍")
    assert find_quote(quote, TEXT) == Match(14, 16, sure=True)


def test_a_short_quote_without_its_context_is_not_found() -> None:
    assert find_quote(FoldedQuote("建设", "基础设施城乡道路", "项目开工百余个"), TEXT) is None


def test_a_quote_with_the_same_context_twice_is_not_sure() -> None:
    quote = FoldedQuote("服务大局", "导围绕中心", "推动高质量")
    found = find_quote(quote, TEXT + TEXT)
    assert found == Match(10, 14, sure=False)


def test_a_place_known_to_be_something_else_is_passed_over() -> None:
    taken = bytearray(len(TEXT))
    taken[6:14] = b"\1" * 8
    assert find_quote(FoldedQuote("围绕中心服务大局", "", ""), TEXT, taken) is None


def test_a_quote_whose_words_have_changed_is_found_by_its_likeness() -> None:
    quote = FoldedQuote("推动高品质的发展", "围绕中心服务大局", "加强队伍建设")
    assert Likenesses(TEXT).find(quote) == Match(14, 21, sure=True)


@pytest.mark.parametrize("text", ["", "推动", "完全是另外一篇文章里的另外一些话"])
def test_a_quote_that_is_not_there_is_not_found(text: str) -> None:
    quote = FoldedQuote("推动高质量发展", "围绕中心服务大局", "加强队伍建设")
    assert Likenesses(text).find(quote) is None
