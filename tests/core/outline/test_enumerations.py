"""Lists inside the text are leaves of the outline when they are wanted."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.core.outline import find_outline
from reader.core.outline.enumerations import find_enumerations, with_enumerations

PROSE = "这一段是正文，说明有关的工作情况，内容比较完整，长度也足够，不会被当成标题来看待，请各方面同志审阅并提出意见。"
TEXT = "后面的句子继续说明这方面的情况，提出具体的措施和要求，明确责任和时间，保证各项工作落到实处，取得应有的成效。"


def _leaves(text: str) -> list[str]:
    leaves = find_enumerations(text, find_outline(text))
    return [f"{leaf.level} {leaf.title}" for leaf in leaves]


def test_clauses_of_one_sentence_are_leaves_of_their_section() -> None:
    text = "\n".join(
        (
            "一、问题",
            f"{PROSE}一是本底脆弱；二是动能不足，质量不高；三是作风不实。",
            "二、安排",
            PROSE,
        )
    )
    assert _leaves(text) == ["2 一是本底脆弱", "2 二是动能不足，质量不高", "2 三是作风不实"]


def test_clauses_parted_by_commas_are_leaves() -> None:
    text = "\n".join(
        ("一、问题", f"{PROSE}主要是，第一，本底脆弱，第二，动能不足。", "二、安排", PROSE)
    )
    assert _leaves(text) == ["2 第一，本底脆弱", "2 第二，动能不足"]


def test_a_list_under_a_lead_sentence_stands_below_it() -> None:
    list_inside = "一是改革；二是开放。"
    text = "\n".join(
        (
            "一、任务",
            PROSE,
            f"推动产业优化升级。{TEXT}{list_inside}",
            f"积极培育新兴产业。{TEXT}",
            "二、安排",
            PROSE,
        )
    )
    assert _leaves(text) == ["3 一是改革", "3 二是开放"]


def test_members_of_a_list_that_are_headings_are_no_leaves() -> None:
    text = "\n".join(
        ("一、回顾", f"一是保持平稳运行。{TEXT}", f"二是加快产业升级。{TEXT}", "二、安排", PROSE)
    )
    assert _leaves(text) == []


def test_a_list_that_misses_a_number_has_no_leaves() -> None:
    text = "\n".join(("一、问题", f"{PROSE}一是本底脆弱；三是作风不实。", "二、安排", PROSE))
    assert _leaves(text) == []


def test_leaves_take_their_place_among_the_entries() -> None:
    text = "\n".join(("一、问题", f"{PROSE}一是本底脆弱；二是动能不足。", "二、安排", PROSE))
    outline = find_outline(text)
    titles = [
        h.title for h in with_enumerations(outline, find_enumerations(text, outline)).headings
    ]
    assert titles == ["一、问题", "一是本底脆弱", "二是动能不足", "二、安排"]


@given(st.text(alphabet="一二三、（）是要第，。；：—甲乙\n各位代表！强", max_size=200))
def test_whatever_the_text_leaves_are_ordered_and_levels_never_skipped(text: str) -> None:
    outline = find_outline(text)
    leaves = find_enumerations(text, outline)
    ends = [0, *(leaf.span.end for leaf in leaves)]
    assert all(leaf.span.start >= end for leaf, end in zip(leaves, ends, strict=False))
    level = 0
    for entry in with_enumerations(outline, leaves).headings:
        assert 1 <= entry.level <= level + 1
        level = entry.level
        assert entry.span.of(text).replace("\n", "") == entry.title
