"""Passages are described, and found again in a changed text."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.annotation.anchoring import anchor, describe
from reader.annotation.model import Anchored, Annotation, Status
from reader.core.span import Span

MADE = datetime(2024, 1, 27, tzinfo=UTC)
TEXT = (
    "市政协工作报告\n"
    "各位委员：我代表常务委员会报告工作，请予审议。\n"
    "一、过去一年\n"
    "一年来，我们坚持党的领导，围绕中心、服务大局，完成提案办理282件，呈送调研报告9篇。\n"
    "二、今年的安排\n"
    "新的一年，我们要加强委员队伍建设，发挥专门协商机构作用，为高质量发展凝心聚力。\n"
)
some_text = st.text(st.sampled_from("政协会议，。\n报告(huì)甲乙 12"), min_size=1, max_size=60)


def note_on(text: str, words: str) -> Annotation:
    start = text.index(words)
    quote, position = describe(text, Span(start, start + len(words)))
    return Annotation(str(uuid.uuid4()), quote, position, "", "yellow", (), MADE, MADE)


def anchored(words: str, new: str, old: str = TEXT) -> Anchored:
    (found,) = anchor([note_on(old, words)], old, new)
    return found


def passage(note: Anchored, text: str) -> str | None:
    return note.span.of(text) if note.span else None


def test_a_passage_is_described_by_its_words_with_context_and_by_its_place() -> None:
    text = "甲" * 40 + "提案𠮷" + "乙" * 40
    quote, position = describe(text, Span(40, 43))
    assert (quote.exact, quote.prefix, quote.suffix) == ("提案𠮷", "甲" * 32, "乙" * 32)
    assert (position.start, position.end) == (40, 43)


def test_context_ends_with_the_text() -> None:
    quote, _ = describe("甲乙丙", Span(1, 2))
    assert (quote.prefix, quote.suffix) == ("甲", "丙")


def test_in_the_same_text_a_note_is_exact() -> None:
    assert anchored("提案办理", TEXT).status is Status.EXACT


def test_the_same_words_at_another_place_have_moved() -> None:
    new = "（摘要）\n" + TEXT
    found = anchored("提案办理", new)
    assert (found.status, passage(found, new)) == (Status.MOVED, "提案办理")


def test_other_words_in_the_same_place_are_a_change() -> None:
    new = TEXT.replace("提案办理282件", "提案办结286件")
    found = anchored("完成提案办理282件", new)
    assert (found.status, passage(found, new)) == (Status.CHANGED, "完成提案办结286件")


def test_a_note_whose_paragraph_was_deleted_is_an_orphan() -> None:
    lines = TEXT.splitlines(keepends=True)
    found = anchored("提案办理282件", "".join(lines[:3] + lines[4:]))
    assert (found.status, found.span) == (Status.ORPHAN, None)


def test_a_short_quote_from_a_deleted_paragraph_is_not_set_on_the_same_words_elsewhere() -> None:
    old = TEXT + "三、结语\n让我们团结起来，围绕中心，服务大局，再立新功。\n"
    assert anchored("团结", TEXT.replace("凝心", "团结"), old).status is Status.ORPHAN


def test_a_moved_paragraph_takes_its_notes_with_it() -> None:
    lines = TEXT.splitlines(keepends=True)
    new = "".join(lines[:2] + lines[4:] + lines[2:4])
    found = anchored("呈送调研报告9篇", new)
    assert (found.status, passage(found, new)) == (Status.MOVED, "呈送调研报告9篇")


def test_a_place_that_could_as_well_be_another_one_is_ambiguous() -> None:
    line = "我们要加强委员队伍建设。\n"
    old = "一、开头\n" + line + "二、结尾\n"
    new = "一、开头\n" + line + line + "二、结尾\n"
    assert anchored("委员队伍", new, old).status is Status.AMBIGUOUS


@pytest.mark.parametrize(
    ("words", "new", "expected"),
    [
        ("服务大局，", TEXT.replace("，", ","), "服务大局,"),
        ("请予审议。", TEXT.replace("。", "."), "请予审议."),
        ("，围绕中心、", TEXT.replace("围绕", "\n围绕"), "，\n围绕中心、"),
        ("高质量发展", TEXT.replace("质量", "質\n量").replace("发展", "發展"), "高質\n量發展"),
        ("我们坚持", TEXT.replace("坚", "坚(jiān)"), "我们坚(jiān)持"),
        ("，", TEXT.replace("报告工作", "提出工作"), "，"),
    ],
)
def test_a_passage_keeps_its_punctuation_and_gains_none(
    words: str, new: str, expected: str
) -> None:
    assert passage(anchored(words, new), new) == expected


def test_a_kept_heading_between_rewritten_paragraphs_is_found_but_not_sure() -> None:
    new = "政府报告\n全然不同的一段话在这里。\n二、今年的安排\n后面也都换成了别的内容了。\n"
    found = anchored("今年的安排", new)
    assert (found.status, passage(found, new)) == (Status.AMBIGUOUS, "今年的安排")


def test_a_quote_of_an_unknown_text_is_found_by_its_words_and_context() -> None:
    (found,) = anchor([note_on(TEXT, "服务大局")], "", "（摘要）\n" + TEXT)
    assert (found.status, passage(found, "（摘要）\n" + TEXT)) == (Status.MOVED, "服务大局")


def test_a_quote_of_an_unknown_text_is_found_though_its_words_have_changed() -> None:
    new = TEXT.replace("专门协商机构", "专职协商机构")
    (found,) = anchor([note_on(TEXT, "发挥专门协商机构作用")], "", new)
    assert (found.status, passage(found, new)) == (Status.CHANGED, "发挥专职协商机构作用")


def test_notes_come_in_text_order_the_longer_first_and_orphans_last() -> None:
    notes = [note_on(TEXT, each) for each in ("凝心聚力", "一年来，我们", "各位委员", "一年来")]
    order = [note.annotation.quote.exact for note in anchor(notes, TEXT, TEXT[8:])]
    assert order == ["各位委员", "一年来，我们", "一年来", "凝心聚力"]
    gone = anchor(notes, TEXT, TEXT.replace("各位委员：我代表常务委员会报告工作", ""))
    assert gone[-1].annotation.quote.exact == "各位委员"


@given(some_text, some_text, st.data())
def test_every_note_is_placed_within_the_text_or_an_orphan(
    old: str, new: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(old) - 1))
    end = data.draw(st.integers(start + 1, len(old)))
    quote, position = describe(old, Span(start, end))
    note = Annotation(str(uuid.uuid4()), quote, position, "", "yellow", (), MADE, MADE)
    for known in (old, ""):
        (found,) = anchor([note], known, new)
        assert (found.span is None) == (found.status is Status.ORPHAN)
        if found.span:
            assert found.span
            assert found.span.end <= len(new)
            exact = found.span.of(new) == quote.exact
            assert exact or found.status in {Status.CHANGED, Status.AMBIGUOUS}


@given(some_text, st.data())
def test_in_an_unchanged_text_every_note_is_exact(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    quote, position = describe(text, Span(start, end))
    note = Annotation(str(uuid.uuid4()), quote, position, "", "yellow", (), MADE, MADE)
    (found,) = anchor([note], text, text)
    assert (found.status, found.span) == (Status.EXACT, Span(start, end))
