"""Whether a text goes on about what a lead names."""

from __future__ import annotations

from reader.core.outline.topics import goes_on_about

LEAD = "提振消费精准有效。"


def test_a_text_that_takes_up_a_word_of_the_lead_goes_on_about_it() -> None:
    text = LEAD + "持续开展系列活动，社会消费品零售总额增长。"
    assert goes_on_about(LEAD, text, len(LEAD), len(text))


def test_a_text_about_something_else_does_not() -> None:
    text = LEAD + "高铁和高速公路提前建成通车。"
    assert not goes_on_about(LEAD, text, len(LEAD), len(text))


def test_words_of_every_report_do_not_count() -> None:
    text = "加快智能发展。" + "推动高质量发展。"
    assert not goes_on_about("加快智能发展。", text, 7, len(text))


def test_what_lies_behind_the_end_does_not_count() -> None:
    text = LEAD + "高铁通车。扩大消费。"
    assert not goes_on_about(LEAD, text, len(LEAD), len(LEAD) + 5)
