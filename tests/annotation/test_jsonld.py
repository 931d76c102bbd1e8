"""Annotations leave and come back as W3C Web Annotation JSON-LD."""

from __future__ import annotations

import json
import uuid
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.annotation.colours import COLOURS
from reader.annotation.jsonld import from_jsonld, to_jsonld
from reader.annotation.model import (
    Anchored,
    Annotation,
    Status,
    Style,
    TextPositionSelector,
    TextQuoteSelector,
    Tick,
)
from reader.core.span import Span
from reader.errors import NoteError

SOURCE = "file:///reports/a.txt"
MADE = datetime(2024, 1, 27, 9, 30, 0, 125000, tzinfo=timezone(timedelta(hours=8)))
NOTE = Annotation(
    id="6a1f6f0e-6f0c-4d0c-9f4e-3d6d7f5a0b11",
    quote=TextQuoteSelector("同心协力", "我们", "，开创"),
    position=TextPositionSelector(2, 6),
    note="查一查出处",
    colour="pink",
    tags=("待查", "提法"),
    created=MADE,
    modified=MADE,
)

words = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
moments = st.integers(0, 4 * 10**15).map(
    lambda microseconds: datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=microseconds)
)
some_annotations = st.builds(
    Annotation,
    id=st.uuids().map(str),
    quote=st.builds(TextQuoteSelector, words.filter(bool), words, words),
    position=st.builds(
        lambda start, length: TextPositionSelector(start, start + length),
        st.integers(0, 10**6),
        st.integers(0, 10**6),
    ),
    note=words,
    colour=st.sampled_from(COLOURS),
    tags=st.lists(words.filter(bool), max_size=3, unique=True).map(tuple),
    created=moments,
    modified=moments,
    style=st.sampled_from(Style),
    tick=st.sampled_from(Tick),
)
notes_on_reports = some_annotations.map(
    lambda note: replace(note, quote=TextQuoteSelector(""), position=TextPositionSelector(0, 0))
)


def anchored(annotation: Annotation, status: Status = Status.EXACT) -> Anchored:
    return Anchored(annotation, status, Span(0, 1))


def item(data: dict[str, Any], number: int = 0) -> dict[str, Any]:
    found = data["first"]["items"][number]
    assert isinstance(found, dict)
    return found


@given(st.lists(st.one_of(some_annotations, notes_on_reports), max_size=4))
def test_nothing_is_lost_on_the_way_out_and_back(notes: list[Annotation]) -> None:
    written = json.dumps(to_jsonld([anchored(note) for note in notes], source=SOURCE))
    assert from_jsonld(json.loads(written)) == notes


def test_a_collection_is_made_as_the_model_demands() -> None:
    data = to_jsonld([anchored(NOTE)], source=SOURCE, label="工作报告")
    assert data["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert (data["type"], data["total"], data["label"]) == ("AnnotationCollection", 1, "工作报告")
    assert data["first"]["type"] == "AnnotationPage"
    assert data["first"]["partOf"] == data["id"]


def test_a_note_is_a_comment_with_tags_about_a_quote_at_a_position() -> None:
    data = item(to_jsonld([anchored(NOTE)], source=SOURCE, sha256="ab12"))
    assert data["motivation"] == "commenting"
    assert [(body["purpose"], body["value"]) for body in data["body"]] == [
        ("commenting", "查一查出处"),
        ("tagging", "待查"),
        ("tagging", "提法"),
    ]
    assert data["target"] == {
        "type": "SpecificResource",
        "source": SOURCE,
        "styleClass": "pink",
        "selector": [
            {
                "type": "TextQuoteSelector",
                "exact": "同心协力",
                "prefix": "我们",
                "suffix": "，开创",
            },
            {"type": "TextPositionSelector", "start": 2, "end": 6},
        ],
        "state": {"type": "TimeState", "cached": "urn:sha256:ab12"},
    }


def test_times_are_written_in_utc() -> None:
    assert item(to_jsonld([anchored(NOTE)], source=SOURCE))["created"] == (
        "2024-01-27T01:30:00.125000Z"
    )


def test_a_note_without_words_is_a_highlight_without_body() -> None:
    bare = Annotation(
        NOTE.id, NOTE.quote, NOTE.position, "", "blue", (), NOTE.created, NOTE.modified
    )
    data = item(to_jsonld([anchored(bare)], source=SOURCE))
    assert data["motivation"] == "highlighting"
    assert "body" not in data


@pytest.mark.parametrize("status", [status for status in Status if status != Status.EXACT])
def test_a_position_in_an_older_text_is_not_said_to_be_in_this_one(status: Status) -> None:
    data = item(to_jsonld([anchored(NOTE, status)], source=SOURCE, sha256="ab12"))
    assert "state" not in data["target"]


def test_an_underlined_passage_has_a_style_class_more() -> None:
    underlined = replace(NOTE, style=Style.UNDERLINE)
    target = item(to_jsonld([anchored(underlined)], source=SOURCE))["target"]
    assert target["styleClass"] == ["pink", "underline"]


def test_a_tick_is_an_assessment() -> None:
    body = item(to_jsonld([anchored(replace(NOTE, tick=Tick.CHECKED))], source=SOURCE))["body"]
    assert (body[-1]["purpose"], body[-1]["value"]) == ("assessing", "checked")


def test_an_assessment_of_another_program_is_no_tick() -> None:
    foreign = item(to_jsonld([anchored(NOTE)], source=SOURCE))
    foreign["body"].append({"type": "TextualBody", "purpose": "assessing", "value": "very good"})
    assert from_jsonld([foreign]) == [NOTE]


@pytest.mark.parametrize("target", [SOURCE, {"source": SOURCE}, [{"source": SOURCE}]])
def test_what_has_a_source_but_no_selector_is_about_the_whole_report(target: object) -> None:
    page_note = {"type": "Annotation", "bodyValue": "很好", "target": target}
    (read,) = from_jsonld([page_note])
    assert read.about_report
    assert (read.position, read.note) == (TextPositionSelector(0, 0), "很好")
    (written,) = to_jsonld([anchored(read)], source=SOURCE)["first"]["items"]
    assert written["target"] == {
        "type": "SpecificResource",
        "source": SOURCE,
        "styleClass": "yellow",
    }


def test_the_same_report_has_the_same_collection() -> None:
    assert to_jsonld([], source=SOURCE)["id"] == to_jsonld([], source=SOURCE)["id"]


@pytest.mark.parametrize("wrap", [lambda one: one, lambda one: [one], lambda one: {"items": [one]}])
def test_a_page_a_list_and_a_single_annotation_are_read(wrap: Any) -> None:
    assert from_jsonld(wrap(item(to_jsonld([anchored(NOTE)], source=SOURCE)))) == [NOTE]


def test_what_another_program_leaves_out_is_filled_in() -> None:
    foreign = {
        "id": "https://example.org/anno/1",
        "type": "Annotation",
        "bodyValue": "一句话",
        "target": {"source": SOURCE, "selector": {"type": "TextQuoteSelector", "exact": "甲"}},
    }
    (read,) = from_jsonld([foreign])
    assert (read.note, read.colour, read.tags) == ("一句话", "yellow", ())
    assert read.position == TextPositionSelector(0, 1)
    assert read.created.tzinfo is not None
    assert uuid.UUID(read.id) == uuid.UUID(from_jsonld([foreign])[0].id)


@pytest.mark.parametrize(
    "data",
    [
        None,
        "甲",
        {},
        {"first": "https://example.org/page1"},
        [1],
        [{"type": "Annotation"}],
        [{"type": "Annotation", "target": {"selector": [{"type": ["x"], "exact": "甲"}]}}],
        [{"type": "Annotation", "target": {"source": SOURCE, "selector": [{"type": "x"}]}}],
    ],
)
def test_what_is_no_annotation_is_told_in_a_sentence(data: object) -> None:
    with pytest.raises(NoteError, match=r"。$"):
        from_jsonld(data)
