"""How a note becomes another by an edit: words, colour, style, tick and tags."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from reader.annotation.anchoring import describe
from reader.annotation.model import (
    Anchored,
    Annotation,
    Style,
    TextPositionSelector,
    TextQuoteSelector,
    Tick,
)
from reader.core.span import Span
from reader.session.history import KeptNote


@dataclass(frozen=True, slots=True)
class Edit:
    """What is to become of a note; ``None`` leaves it as it is.

    Attributes:
        note: The words of the person.
        colour: The colour of its mark.
        style: How its passage is marked.
        tick: How far the person has come with it.
        tags: Its tags.
        added_tags: Tags that it shall have besides.
        removed_tags: Tags that it shall not have any more.
    """

    note: str | None = None
    colour: str | None = None
    style: Style | None = None
    tick: Tick | None = None
    tags: Iterable[str] | None = None
    added_tags: tuple[str, ...] = ()
    removed_tags: tuple[str, ...] = ()


def new_annotation(
    text: str, span: Span, *, note: str, colour: str, style: Style, tick: Tick, tags: Iterable[str]
) -> Annotation:
    """Return a note about a passage of a text; about the whole report if the passage is empty."""
    quote, position = TextQuoteSelector(""), TextPositionSelector(0, 0)
    if span:
        quote, position = describe(text, span)
    moment = _now()
    return Annotation(
        id=str(uuid.uuid4()),
        quote=quote,
        position=position,
        note=storable(note),
        colour=colour,
        tags=distinct(tags),
        created=moment,
        modified=moment,
        style=style,
        tick=tick,
    )


def edited(kept: KeptNote, edit: Edit) -> KeptNote:
    """Return a note after an edit; its time is still the old one."""
    old = kept.anchored.annotation
    return _with(kept, replace(old, **_wanted(old, edit)))


def touched(kept: KeptNote) -> KeptNote:
    """Return a note with the present time; later than before even if the clock stands still."""
    old = kept.anchored.annotation
    return _with(kept, replace(old, modified=_later(old)))


def edited_now(kept: KeptNote, edit: Edit) -> KeptNote | None:
    """Return a note after an edit with the present time; ``None`` if nothing would change.

    `edited` and `touched` say the same, for one of thousands they take too long.
    """
    old = kept.anchored.annotation
    wanted = _wanted(old, edit)
    if all(getattr(old, name) == value for name, value in wanted.items()):
        return None
    return _with(kept, replace(old, modified=_later(old), **wanted))


def _wanted(old: Annotation, edit: Edit) -> dict[str, Any]:
    """Return the fields of an annotation after an edit."""
    tags = old.tags if edit.tags is None else distinct(edit.tags)
    if edit.removed_tags or edit.added_tags:
        gone = distinct(edit.removed_tags)
        tags = distinct((*(tag for tag in tags if tag not in gone), *edit.added_tags))
    return {
        "note": old.note if edit.note is None else storable(edit.note),
        "colour": edit.colour or old.colour,
        "style": edit.style or old.style,
        "tick": edit.tick or old.tick,
        "tags": tags,
    }


def _with(kept: KeptNote, annotation: Annotation) -> KeptNote:
    """Return a note with another annotation at the same place."""
    place = kept.anchored
    return KeptNote(Anchored(annotation, place.status, place.span), kept.edition)


def _later(old: Annotation) -> datetime:
    return max(_now(), old.modified + timedelta(microseconds=1))


def distinct(tags: Iterable[str]) -> tuple[str, ...]:
    """Return tags as they are kept: without blanks around them, none empty, none twice."""
    stripped = (storable(tag).strip() for tag in tags)
    return tuple(dict.fromkeys(tag for tag in stripped if tag))


def storable(words: str) -> str:
    """Return words without lone surrogates, which no file can keep."""
    return words.encode(errors="replace").decode() if not words.isascii() else words


def _now() -> datetime:
    return datetime.now(UTC)
