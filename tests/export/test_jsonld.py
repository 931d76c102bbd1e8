"""Notes leave as a Web Annotation document that is read again without loss."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from urllib.parse import urlsplit

from reader.annotation.jsonld import from_jsonld
from reader.annotation.model import (
    Anchored,
    Annotation,
    Status,
    TextPositionSelector,
    TextQuoteSelector,
)
from reader.core.outline import Head
from reader.core.span import Span
from reader.export.jsonld import to_jsonld
from reader.export.model import NotesDocument, PlacedNote

MOTIVATIONS = {
    "assessing", "bookmarking", "classifying", "commenting", "describing", "editing",
    "highlighting", "identifying", "linking", "moderating", "questioning", "replying", "tagging",
}  # fmt: skip
MOMENT = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z"
MADE = datetime(2024, 1, 27, tzinfo=UTC)
NOTE = Annotation(
    id="6a1f6f0e-6f0c-4d0c-9f4e-3d6d7f5a0b11",
    quote=TextQuoteSelector("干部", "党员", "队伍"),
    position=TextPositionSelector(2, 4),
    note="查一查",
    colour="pink",
    tags=("待查",),
    created=MADE,
    modified=MADE,
)


def exported(quote: str = "干部") -> str:
    note = PlacedNote(Anchored(NOTE, Status.EXACT, Span(2, 4)), quote)
    return to_jsonld(NotesDocument(Head("工作报告"), "a.txt", "file:///a.txt", "f" * 64, (note,)))


def test_the_document_is_a_collection_named_by_the_report() -> None:
    collection = json.loads(exported())
    assert collection["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert (collection["type"], collection["label"]) == ("AnnotationCollection", "工作报告")
    assert collection["first"]["items"][0]["target"]["source"] == "file:///a.txt"


def test_the_notes_are_read_again_as_they_were() -> None:
    assert from_jsonld(json.loads(exported())) == [NOTE]


def test_quotes_stay_in_the_script_of_the_report_text() -> None:
    assert exported("幹部") == exported("干部")


def test_chinese_is_written_as_such() -> None:
    assert "查一查" in exported()
    assert exported().endswith("}\n")


def test_the_document_follows_the_model() -> None:
    collection = json.loads(exported())
    page = collection["first"]
    assert collection["total"] == len(page["items"])
    assert page["type"] == "AnnotationPage"
    assert (page["partOf"], page["startIndex"]) == (collection["id"], 0)
    for item in page["items"]:
        assert item["type"] == "Annotation"
        assert urlsplit(item["id"]).scheme == "urn"
        assert item["motivation"] in MOTIVATIONS
        assert re.fullmatch(MOMENT, item["created"])
        assert re.fullmatch(MOMENT, item["modified"])
        for body in item.get("body", []):
            assert body["type"] == "TextualBody"
            assert body["purpose"] in MOTIVATIONS
            assert isinstance(body["value"], str)
        target = item["target"]
        assert target["type"] == "SpecificResource"
        assert urlsplit(target["source"]).scheme
        kinds = [selector["type"] for selector in target["selector"]]
        assert kinds == ["TextQuoteSelector", "TextPositionSelector"]
        start, end = (target["selector"][1][name] for name in ("start", "end"))
        assert 0 <= start <= end
        assert urlsplit(target["state"]["cached"]).scheme == "urn"
