"""Annotations as W3C Web Annotation JSON-LD, and back, without loss.

Web Annotation Data Model and Web Annotation Vocabulary, Recommendations of 23 February 2017. The
colour is a style class of the target, and so is ``underline``; a tick is an assessment in its body.
The state names the report text that positions count in by its digest. A note about the whole report
has a target without selectors.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Final

from reader.annotation.colours import COLOURS
from reader.annotation.model import (
    Anchored,
    Annotation,
    Status,
    Style,
    TextPositionSelector,
    TextQuoteSelector,
    Tick,
)
from reader.errors import NoteError

CONTEXT: Final = "http://www.w3.org/ns/anno.jsonld"

_UUID: Final = "urn:uuid:"
_REMARKS: Final = frozenset(("commenting", "describing", "replying", "questioning", "editing"))
"""Purposes of a body that a person wrote."""
_NOT_ANNOTATIONS: Final = (
    "文件里没有批注（W3C Web Annotation 或 Hypothesis），"
    "请选用由研读或 Hypothesis 导出的 JSON 文件。"
)
_LAST_POSITION: Final = 10**9
"""No text is longer; what is larger could not be stored."""
_LAST_YEAR: Final = 9000


def to_jsonld(
    annotations: Sequence[Anchored], *, source: str, sha256: str = "", label: str = ""
) -> dict[str, Any]:
    """Return annotations as an ``AnnotationCollection`` with one page.

    Args:
        annotations: In the order they shall have.
        source: IRI of the report.
        sha256: Hexadecimal digest of the report text, which the positions of exact annotations
            count in; the positions of others count in an older text and go without.
        label: Title of the report.
    """
    collection = _UUID + str(uuid.uuid5(uuid.NAMESPACE_URL, source))
    page = {
        "id": f"{collection}#1",
        "type": "AnnotationPage",
        "partOf": collection,
        "startIndex": 0,
        "items": [_item(anchored, source, sha256) for anchored in annotations],
    }
    return {
        "@context": CONTEXT,
        "id": collection,
        "type": "AnnotationCollection",
        **({"label": label} if label else {}),
        "total": len(annotations),
        "first": page,
    }


def from_jsonld(data: object) -> list[Annotation]:
    """Return the annotations of a collection, a page, a list or a single one, in their order.

    What other programs leave out is filled in: a colour, times, an id made from theirs. Pages that
    are only linked to are not fetched.

    Raises:
        NoteError: If it is none of these, or an annotation has selectors but names no quote.
    """
    return [_annotation(item, number) for number, item in enumerate(_items(data), start=1)]


def _item(anchored: Anchored, source: str, sha256: str) -> dict[str, Any]:
    annotation = anchored.annotation
    bodies = [_body("tagging", tag) for tag in annotation.tags]
    if annotation.tick is not Tick.NONE:
        bodies.append(_body("assessing", annotation.tick))
    if annotation.note:
        bodies.insert(0, _body("commenting", annotation.note))
    bare = not annotation.note and not annotation.about_report
    return {
        "id": _UUID + annotation.id,
        "type": "Annotation",
        "motivation": "highlighting" if bare else "commenting",
        "created": _timestamp(annotation.created),
        "modified": _timestamp(annotation.modified),
        **({"body": bodies} if bodies else {}),
        "target": _target(anchored, source, sha256),
    }


def _target(anchored: Anchored, source: str, sha256: str) -> dict[str, Any]:
    annotation = anchored.annotation
    underlined = annotation.style is Style.UNDERLINE
    target: dict[str, Any] = {
        "type": "SpecificResource",
        "source": source,
        "styleClass": [annotation.colour, annotation.style] if underlined else annotation.colour,
    }
    if annotation.about_report:
        return target
    selectors = [_quote_selector(annotation.quote), _position_selector(annotation.position)]
    target["selector"] = selectors
    if sha256 and anchored.status is Status.EXACT:
        target["state"] = {"type": "TimeState", "cached": f"urn:sha256:{sha256}"}
    return target


def _body(purpose: str, value: str) -> dict[str, str]:
    return {"type": "TextualBody", "purpose": purpose, "format": "text/plain", "value": value}


def _quote_selector(quote: TextQuoteSelector) -> dict[str, str]:
    selector = {"type": "TextQuoteSelector", "exact": quote.exact}
    if quote.prefix:
        selector["prefix"] = quote.prefix
    if quote.suffix:
        selector["suffix"] = quote.suffix
    return selector


def _position_selector(position: TextPositionSelector) -> dict[str, object]:
    return {"type": "TextPositionSelector", "start": position.start, "end": position.end}


def _timestamp(moment: datetime) -> str:
    """Return an ``xsd:dateTime`` in UTC, as the model demands."""
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")


def _items(data: object) -> list[object]:
    if isinstance(data, Mapping):
        if data.get("type") == "Annotation":
            return [data]
        page = data.get("first", data)
        data = page.get("items") if isinstance(page, Mapping) else None
    if not isinstance(data, list):
        raise NoteError(_NOT_ANNOTATIONS)
    return data


def _annotation(item: object, number: int) -> Annotation:
    if not isinstance(item, Mapping):
        raise NoteError(_NOT_ANNOTATIONS)
    target = next(_objects(item.get("target")), {})
    quote = _quote(_selector(target, "TextQuoteSelector"))
    if not quote.exact and not _is_about_report(item, target):
        raise NoteError(f"第 {number} 条批注没有引文，无法读入，请删去它后再试。")
    classes = target.get("styleClass")
    classes = classes if isinstance(classes, list) else [classes]
    assessments = tuple(_values(item, "assessing"))
    created = _moment(item.get("created")) or _moment(item.get("modified")) or datetime.now(UTC)
    return Annotation(
        id=_identity(item.get("id")),
        quote=quote,
        position=_position(_selector(target, "TextPositionSelector"), len(quote.exact)),
        note="\n\n".join(_remarks(item)),
        colour=next((each for each in classes if each in COLOURS), COLOURS[0]),
        tags=tuple(dict.fromkeys(_values(item, "tagging"))),
        created=created,
        modified=_moment(item.get("modified")) or created,
        style=Style.UNDERLINE if Style.UNDERLINE in classes else Style.HIGHLIGHT,
        tick=next((tick for tick in Tick if tick in assessments), Tick.NONE),
    )


def _is_about_report(item: Mapping[str, Any], target: Mapping[str, Any]) -> bool:
    """Tell whether an annotation names what it is about, but no part of it."""
    named = target.get("source") or target.get("id") or isinstance(item.get("target"), str)
    return bool(named) and not target.get("selector")


def _objects(value: object) -> Iterator[Mapping[str, Any]]:
    """Yield the objects of a property that may hold one or several."""
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, Mapping):
            yield one


def _remarks(item: Mapping[str, Any]) -> Iterator[str]:
    if isinstance(value := item.get("bodyValue"), str):
        yield value
    yield from _values(item, "", *_REMARKS)


def _values(item: Mapping[str, Any], *purposes: str) -> Iterator[str]:
    for body in _objects(item.get("body")):
        value = body.get("value")
        wanted = body.get("type") == "TextualBody" and body.get("purpose", "") in purposes
        if wanted and isinstance(value, str) and value:
            yield value


def _selector(target: Mapping[str, Any], kind: str) -> Mapping[str, Any]:
    found = (one for one in _objects(target.get("selector")) if one.get("type") == kind)
    return next(found, {})


def _quote(selector: Mapping[str, Any]) -> TextQuoteSelector:
    words = [selector.get(name, "") for name in ("exact", "prefix", "suffix")]
    return TextQuoteSelector(*(word if isinstance(word, str) else "" for word in words))


def _position(selector: Mapping[str, Any], length: int) -> TextPositionSelector:
    start, end = selector.get("start"), selector.get("end")
    if isinstance(start, int) and isinstance(end, int) and 0 <= start <= end <= _LAST_POSITION:
        return TextPositionSelector(int(start), int(end))
    return TextPositionSelector(0, length)


def _identity(iri: object) -> str:
    """Return the id of one of ours, or one made from a foreign IRI: always the same."""
    words = iri if isinstance(iri, str) and iri else f"{_UUID}{uuid.uuid4()}"
    try:
        return str(uuid.UUID(words.removeprefix(_UUID)))
    except ValueError:
        return str(uuid.uuid5(uuid.NAMESPACE_URL, words))


def _moment(value: object) -> datetime | None:
    """Return a time with its zone; ``None`` for what is none or cannot be written in UTC."""
    try:
        moment = datetime.fromisoformat(value) if isinstance(value, str) else None
        if moment is None or moment.year >= _LAST_YEAR:
            return None
        moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment
        moment.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return moment
