"""An annotation: a body about a target, the target named by selectors.

Terms follow the W3C Web Annotation Data Model (Recommendation of 23 February 2017).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from reader.core.span import Span


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


class Style(StrEnum):
    """How the passage of an annotation is marked."""

    HIGHLIGHT = "highlight"
    UNDERLINE = "underline"


class Tick(StrEnum):
    """How far a person has come with a note or a figure."""

    NONE = "none"
    TO_CHECK = "to_check"
    CHECKED = "checked"
    USED = "used"


WHOLE_REPORT: Final = Span(0, 0)
"""The place of a note that is about no passage but about the report."""


@dataclass(frozen=True, slots=True)
class Annotation:
    """A note as it is stored; immutable, a change makes a new one.

    Attributes:
        id: A UUID in its canonical form.
        quote: The passage as it was when the note was made; without words if the note is about
            the whole report.
        position: Where it was in the text it was made on; of nothing at its beginning if the note
            is about the whole report.
        note: What the person wrote; may be empty (a bare highlight).
        colour: One of `COLOURS`.
        tags: In the person's order, without repetition.
        created: With time zone.
        modified: With time zone.
        style: How its passage is marked.
        tick: How far the person has come with it.
    """

    id: str
    quote: TextQuoteSelector
    position: TextPositionSelector
    note: str
    colour: str
    tags: tuple[str, ...]
    created: datetime
    modified: datetime
    style: Style = Style.HIGHLIGHT
    tick: Tick = Tick.NONE

    @property
    def about_report(self) -> bool:
        """Whether it is about the whole report and not about a passage."""
        return not self.quote.exact


@dataclass(frozen=True, slots=True)
class Anchored:
    """An annotation with its place in the present text.

    Attributes:
        annotation: The note.
        status: How sure the place is.
        span: The place in the present report text; ``None`` for an orphan, `WHOLE_REPORT` for a
            note about the whole report.
    """

    annotation: Annotation
    status: Status
    span: Span | None
