"""A rendition is the report in one script, with every offset found both ways."""

from __future__ import annotations

import pytest

from reader.core.span import Span
from reader.session.rendering import render
from reader.session.rendition import Quotes, Rendition, View
from reader.session.report import Report, report_from_bytes

_SIMPLIFIED = "工作报告\n列出项目，用好“互联网‘软件’平台”，发展实体经济。\n"
_TRADITIONAL = "工作報告\n列出專案，用好「網際網路『軟體』平臺」，發展實體經濟。\n"


def _report(text: str) -> Report:
    return report_from_bytes(text.encode())


def _shown(text: str, view: View, *, adapt_quotes: bool = False) -> Rendition:
    return render(_report(text), view, word_guided=False, adapt_quotes=adapt_quotes)


@pytest.mark.parametrize(
    ("text", "view", "configuration"),
    [
        (_SIMPLIFIED, View.TAIWAN_PHRASES, "s2twp"),
        (_TRADITIONAL, View.MAINLAND_PHRASES, "tw2sp"),
        (_SIMPLIFIED, View.MAINLAND_PHRASES, ""),
        (_TRADITIONAL, View.TAIWAN_PHRASES, "t2tw"),
        (_SIMPLIFIED, View.SIMPLIFIED, ""),
        (_TRADITIONAL, View.SIMPLIFIED, "t2s"),
        (_TRADITIONAL, View.SOURCE, ""),
    ],
)
def test_words_are_changed_only_in_a_report_of_the_other_side(
    text: str, view: View, configuration: str
) -> None:
    assert _shown(text, view).configuration == configuration


def test_phrase_modes_change_vocabulary_and_say_so() -> None:
    taiwan = _shown(_SIMPLIFIED, View.TAIWAN_PHRASES)
    assert "專案" in taiwan.text
    assert taiwan.changes_vocabulary
    mainland = _shown(_TRADITIONAL, View.MAINLAND_PHRASES)
    assert "项目" in mainland.text
    assert mainland.changes_vocabulary
    assert not _shown(_SIMPLIFIED, View.TAIWAN).changes_vocabulary


@pytest.mark.parametrize("view", [View.TRADITIONAL, View.TAIWAN, View.HONG_KONG])
def test_traditional_views_may_have_corner_quotes(view: View) -> None:
    rendition = _shown(_SIMPLIFIED, view, adapt_quotes=True)
    assert rendition.quotes is Quotes.CORNER
    assert "「" in rendition.text
    assert "『" in rendition.text
    assert "“" not in rendition.text


@pytest.mark.parametrize("view", [View.SIMPLIFIED, View.MAINLAND_PHRASES])
def test_simplified_views_of_a_traditional_report_may_have_curly_quotes(view: View) -> None:
    rendition = _shown(_TRADITIONAL, view, adapt_quotes=True)
    assert "“" in rendition.text
    assert "「" not in rendition.text


@pytest.mark.parametrize("view", [View.SOURCE, View.FILE])
@pytest.mark.parametrize("text", [_SIMPLIFIED, _TRADITIONAL])
def test_the_report_as_it_is_keeps_its_quotes(text: str, view: View) -> None:
    rendition = _shown(text, view, adapt_quotes=True)
    assert rendition.text == text
    assert not rendition.is_converted


@pytest.mark.parametrize("view", list(View))
@pytest.mark.parametrize("text", [_SIMPLIFIED, _TRADITIONAL])
def test_quotes_move_no_offset(text: str, view: View) -> None:
    plain = _shown(text, view)
    quoted = _shown(text, view, adapt_quotes=True)
    assert quoted.offset_map == plain.offset_map
    assert len(quoted.text) == len(plain.text)


@pytest.mark.parametrize("view", [View.TAIWAN_PHRASES, View.TRADITIONAL, View.HONG_KONG])
def test_a_passage_is_found_both_ways_in_a_converted_view(view: View) -> None:
    report = _report(_SIMPLIFIED)
    rendition = render(report, view, word_guided=False, adapt_quotes=True)
    start = report.text.index("实体经济")
    passage = Span(start, start + 4)
    assert rendition.passage(passage) == "實體經濟"
    assert rendition.reported(rendition.shown(passage)) == passage


def test_a_view_that_needs_no_conversion_is_not_called_converted() -> None:
    assert not _shown(_SIMPLIFIED, View.SIMPLIFIED, adapt_quotes=True).is_converted
    assert _shown(_SIMPLIFIED, View.TAIWAN).is_converted
