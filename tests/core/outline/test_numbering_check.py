"""Faults in the numbering are told with what was expected."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.outline import find_outline
from reader.core.outline.faults import FaultKind
from reader.core.outline.numbering_check import check_numbering

PROSE = "这一段是正文，说明有关的工作情况，内容比较完整，长度也足够，不会被当成标题来看待，请各方面同志审阅并提出意见。"
TEXT = "后面的句子继续说明这方面的情况，提出具体的措施和要求，明确责任和时间，保证各项工作落到实处，取得应有的成效。"


def _faults(*headings: str) -> list[tuple[str, str, str]]:
    text = "\n".join(line for heading in headings for line in (heading, PROSE))
    faults = check_numbering(text, find_outline(text))
    assert all(fault.span.of(text) == fault.found for fault in faults)
    return [(fault.kind.value, fault.found, fault.expected) for fault in faults]


def test_sound_numbering_has_no_faults() -> None:
    assert (
        _faults("一、甲事", "（一）乙事", "（二）丙事", "二、丁事", "（一）戊事", "（二）己事")
        == []
    )


def test_a_missing_number_is_told_at_the_one_behind_the_gap() -> None:
    assert _faults("（一）甲事", "（二）乙事", "（四）丙事") == [("missing", "（四）", "（三）")]


def test_a_doubled_number_is_told_at_the_second() -> None:
    assert _faults("一、甲事", "二、乙事", "三、丙事", "四、丁事", "四、戊事") == [
        ("doubled", "四、", "五、")
    ]


def test_a_number_of_another_width_is_told_once_for_its_stretch() -> None:
    faults = _faults("（一）甲事", "（二）乙事", "（三）丙事", "(四)丁事", "(五)戊事")
    assert faults == [("mixed_width", "(四)", "（四）")]


def test_a_list_that_misses_its_second_member_is_told() -> None:
    text = f"一是保持平稳运行。{TEXT}三是加快产业升级。{TEXT}四是改善人民生活。{TEXT}"
    faults = check_numbering(text, find_outline(text))
    assert [(fault.kind, fault.expected) for fault in faults] == [(FaultKind.MISSING, "二是")]


@pytest.mark.parametrize(
    "sentence",
    [
        f"一是保持平稳。{TEXT}第二是加快升级。{TEXT}三是改善生活。{TEXT}四是其他。{TEXT}",
        "一是平稳，二是升级；三是改善，四是其他。",
        "有三个方面：一是平稳；二是升级；三是改善。",
    ],
)
def test_a_list_in_many_words_misses_nothing(sentence: str) -> None:
    assert check_numbering(sentence, find_outline(sentence)) == ()


def test_numbers_that_are_no_headings_are_not_looked_at() -> None:
    text = f"一、甲事\n{PROSE}\n2.5万人，4.0万人。\n{PROSE}\n二、乙事\n{PROSE}"
    assert check_numbering(text, find_outline(text)) == ()


@given(st.text(alphabet="一二三四、（）()是要第，。；：1245.．甲乙\n", max_size=200))
def test_whatever_the_text_faults_are_in_order_and_in_the_text(text: str) -> None:
    faults = check_numbering(text, find_outline(text))
    assert [fault.span.start for fault in faults] == sorted(fault.span.start for fault in faults)
    for fault in faults:
        assert fault.found == fault.span.of(text)
        assert fault.expected != fault.found
