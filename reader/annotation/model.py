"""An annotation: a body about a target, the target named by selectors.

Terms follow the W3C Web Annotation Data Model (Recommendation of 23 February 2017).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from reader.core.span import Span

COLOURS: Final = ("yellow", "green", "blue", "pink", "purple")
"""Names of the five grounds, in the order of the keys 1 to 5."""


@dataclass(frozen=True, slots=True)
class TextQuoteSelector:
    """A passage by its words, with up to 32 code points of context on each side."""

    exact: str
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class TextPositionSelector:
    """A passage by its half-open code point range in the report text."""

    start: int
    end: int


class Status(StrEnum):
    """How an annotation stands to the present text."""

    EXACT = "exact"
    MOVED = "moved"
    CHANGED = "changed"
    AMBIGUOUS = "ambiguous"
    ORPHAN = "orphan"


@dataclass(frozen=True, slots=True)
class Annotation:
    """A note as it is stored; immutable, a change makes a new one.

    Attributes:
        id: A UUID in its canonical form.
        quote: The passage as it was when the note was made.
        position: Where it was in the text it was made on.
        note: What the person wrote; may be empty (a bare highlight).
        colour: One of `COLOURS`.
        tags: In the person's order, without repetition.
        created: With time zone.
        modified: With time zone.
    """

    id: str
    quote: TextQuoteSelector
    position: TextPositionSelector
    note: str
    colour: str
    tags: tuple[str, ...]
    created: datetime
    modified: datetime


@dataclass(frozen=True, slots=True)
class Anchored:
    """An annotation with its place in the present text.

    Attributes:
        annotation: The note.
        status: How sure the place is.
        span: The place in the present report text; ``None`` for an orphan.
    """

    annotation: Annotation
    status: Status
    span: Span | None
