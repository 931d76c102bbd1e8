"""Annotations of Hypothesis are read as ours."""

from __future__ import annotations

import uuid
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.annotation.hypothesis_json import from_hypothesis, is_hypothesis
from reader.annotation.model import TextPositionSelector, TextQuoteSelector
from reader.errors import NoteError

ANNOTATION: dict[str, Any] = {
    "id": "QmF3vLx7Ee6aSVfZk2hTfQ",
    "created": "2024-01-27T01:30:00.125000+00:00",
    "updated": "2024-02-01T08:00:00+00:00",
    "user": "acct:reader@hypothes.is",
    "uri": "https://example.org/report.html",
    "text": "查一查**出处**",
    "tags": ["待查", "提法"],
    "group": "__world__",
    "permissions": {"read": ["group:__world__"]},
    "document": {"title": ["工作报告"]},
    "target": [
        {
            "source": "https://example.org/report.html",
            "selector": [
                {"type": "RangeSelector", "startContainer": "/p[1]", "startOffset": 3},
                {"type": "TextPositionSelector", "start": 9000, "end": 9004},
                {
                    "type": "TextQuoteSelector",
                    "exact": "同心协力",
                    "prefix": "我们",
                    "suffix": "，开创",
                },
            ],
        }
    ],
}
PAGE_NOTE = {**ANNOTATION, "id": "page", "target": [{"source": "https://example.org/report.html"}]}
REPLY = {**ANNOTATION, "id": "reply", "references": ["QmF3vLx7Ee6aSVfZk2hTfQ"]}


@pytest.mark.parametrize(
    "wrap",
    [
        lambda items: {"export_date": "2024-02-02", "annotations": items},
        lambda items: {"total": len(items), "rows": items},
        lambda items: items,
    ],
)
def test_an_export_and_a_list_are_read(wrap: Any) -> None:
    data = wrap([ANNOTATION])
    assert is_hypothesis(data)
    (note,) = from_hypothesis(data)
    assert note.quote == TextQuoteSelector("同心协力", "我们", "，开创")
    assert (note.note, note.tags) == ("查一查**出处**", ("待查", "提法"))
    assert note.created.isoformat() == "2024-01-27T01:30:00.125000+00:00"
    assert note.modified.isoformat() == "2024-02-01T08:00:00+00:00"


def test_positions_in_a_web_page_are_not_taken_for_positions_in_the_report() -> None:
    assert from_hypothesis([ANNOTATION])[0].position == TextPositionSelector(0, 4)


def test_an_annotation_has_the_same_id_each_time() -> None:
    first, second = from_hypothesis([ANNOTATION]), from_hypothesis({"rows": [ANNOTATION]})
    assert first[0].id == second[0].id == str(uuid.UUID(first[0].id))


def test_a_note_on_the_page_is_about_the_whole_report() -> None:
    (note,) = from_hypothesis([PAGE_NOTE])
    assert note.about_report


def test_replies_are_left_out() -> None:
    assert from_hypothesis([REPLY]) == []


@pytest.mark.parametrize(
    "data", [{"@context": "http://www.w3.org/ns/anno.jsonld"}, [], [{"type": "Annotation"}], 5]
)
def test_other_json_is_not_taken_for_it(data: object) -> None:
    assert not is_hypothesis(data)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["id", "target", "selector", "type", "exact", "text", "tags", "uri"]),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(st.lists(json_values, max_size=3))
def test_any_json_is_read_or_refused_in_a_sentence(items: list[Any]) -> None:
    try:
        message = "".join("。" for _ in from_hypothesis({"rows": items})) + "。"
    except NoteError as error:
        message = str(error)
    assert message.endswith("。")
