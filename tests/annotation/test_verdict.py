"""Verdicts are found again like notes, and hold only where their place is sure."""

from __future__ import annotations

from datetime import UTC, datetime

from reader.annotation.anchoring import describe
from reader.annotation.model import Status
from reader.annotation.transfer import Transfer
from reader.annotation.verdict import About, PlacedVerdict, Verdict, place_verdicts
from reader.core.span import Span

MADE = datetime(2024, 1, 27, 9, 30, tzinfo=UTC)
OLD = "一年来，我们办理提案282件。\n全年组织视察13次，形成调研报告9篇，报送省政协。\n"


def verdict(words: str) -> Verdict:
    start = OLD.index(words)
    quote, position = describe(OLD, Span(start, start + len(words)))
    return Verdict("5f3c2a34", About.FIGURE, quote, position, "count", MADE, MADE)


def placed(words: str, new: str, old: str = OLD) -> PlacedVerdict:
    (found,) = place_verdicts([verdict(words)], Transfer(old, new))
    return found


def test_in_the_same_text_it_is_where_it_was() -> None:
    found = placed("282件", OLD)
    assert (found.status, found.sure_span) == (Status.EXACT, Span(10, 14))


def test_in_a_revised_text_it_moves_with_its_passage() -> None:
    new = "（摘要）\n" + OLD.replace("13次", "15次")
    assert placed("282件", new).status is Status.MOVED
    changed = placed("13次", new)
    assert changed.status is Status.CHANGED
    assert changed.sure_span is not None
    assert changed.sure_span.of(new) == "15次"


def test_where_its_passage_is_gone_it_waits_without_a_place() -> None:
    assert placed("282件", OLD[OLD.index("\n") :]).span is None


def test_a_place_that_could_be_another_one_does_not_count() -> None:
    twice = "形成调研报告9篇，报送省政协。\n" * 2
    found = placed("9篇", twice, old="")
    assert found.status is Status.AMBIGUOUS
    assert found.span is not None
    assert found.sure_span is None
