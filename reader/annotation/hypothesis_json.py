"""Annotations of Hypothesis, as its client exports them and its API lists them.

The client's export is an object with ``annotations``, the answer of the API one with ``rows``;
both hold what https://h.readthedocs.io/en/latest/api-reference/ calls an annotation.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from reader.annotation.jsonld import CONTEXT, from_jsonld
from reader.annotation.model import Annotation
from reader.errors import NoteError

_ADDRESS: Final = "https://hypothes.is/a/"
_LISTS: Final = ("annotations", "rows")


def is_hypothesis(data: object) -> bool:
    """Tell whether JSON looks like annotations of Hypothesis."""
    if isinstance(data, Mapping) and "@context" not in data:
        return any(isinstance(data.get(name), list) for name in _LISTS)
    first = data[0] if isinstance(data, list) and data else None
    return isinstance(first, Mapping) and "uri" in first and "type" not in first


def from_hypothesis(data: object) -> list[Annotation]:
    """Return the annotations of an export or a list, in their order.

    Notes on a whole page are notes about the whole report. Replies have no passage of their own;
    they are left out.

    Raises:
        NoteError: If it is no list of annotations.
    """
    if isinstance(data, Mapping):
        data = next((data[name] for name in _LISTS if isinstance(data.get(name), list)), None)
    if not isinstance(data, list) or not all(isinstance(item, Mapping) for item in data):
        raise NoteError("文件里没有 Hypothesis 的批注，请选用由 Hypothesis 导出的 JSON 文件。")
    return from_jsonld([_as_web_annotation(item) for item in data if not item.get("references")])


def _as_web_annotation(item: Mapping[str, Any]) -> dict[str, Any]:
    """Return an annotation in the terms of the W3C."""
    text, tags = item.get("text"), item.get("tags")
    bodies = [_body("commenting", text)] if text else []
    bodies += [_body("tagging", tag) for tag in (tags if isinstance(tags, list) else [])]
    return {
        "@context": CONTEXT,
        "id": f"{_ADDRESS}{item['id']}" if item.get("id") else None,
        "type": "Annotation",
        "created": item.get("created"),
        "modified": item.get("updated"),
        "body": bodies,
        "target": _target(item),
    }


def _body(purpose: str, value: object) -> dict[str, object]:
    return {"type": "TextualBody", "purpose": purpose, "value": value}


def _target(item: Mapping[str, Any]) -> dict[str, Any]:
    """Return the passage by its words; what else Hypothesis tells counts in a page of the web."""
    targets = item.get("target")
    target = targets[0] if isinstance(targets, list) and targets else {}
    source = item.get("uri") or "urn:x-unknown"
    selectors = target.get("selector") if isinstance(target, Mapping) else None
    quotes = [
        selector
        for selector in (selectors if isinstance(selectors, list) else [])
        if isinstance(selector, Mapping) and selector.get("type") == "TextQuoteSelector"
    ]
    return {"source": source, **({"selector": quotes} if quotes else {})}
