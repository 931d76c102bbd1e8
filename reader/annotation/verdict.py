"""A verdict: what a person says of something the program finds by itself, about a passage.

Verdicts are kept and found again like annotations, with the selectors of the W3C Web Annotation
Data Model; they are assessments of the program's work and no notes to be read.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from reader.annotation.anchoring import find_place
from reader.annotation.model import Status, TextPositionSelector, TextQuoteSelector, Tick
from reader.annotation.transfer import Transfer
from reader.core.span import Span

__all__ = ["NOTHING", "About", "PlacedVerdict", "Tick", "Verdict", "place_verdicts"]


class About(StrEnum):
    """What a verdict is about."""

    FIGURE = "figure"
    TICK = "tick"
    HEADING = "heading"


NOTHING: Final = ""
"""What a verdict about a figure or a heading says of a passage that is none."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """A verdict as it is stored; immutable, a change makes a new one.

    Attributes:
        id: A UUID in its canonical form.
        about: What it is about.
        quote: The passage as it was when the verdict was given.
        position: Where it was in the text it was given on.
        says: The kind of the figure, the `Tick`, or the level of the heading in digits; `NOTHING`
            if the passage is no figure or no heading.
        created: With time zone.
        modified: With time zone.
    """

    id: str
    about: About
    quote: TextQuoteSelector
    position: TextPositionSelector
    says: str
    created: datetime
    modified: datetime


@dataclass(frozen=True, slots=True)
class PlacedVerdict:
    """A verdict with its place in the present text.

    Attributes:
        verdict: The verdict.
        status: How sure the place is.
        span: The place in the present report text; ``None`` for an orphan.
    """

    verdict: Verdict
    status: Status
    span: Span | None

    @property
    def sure_span(self) -> Span | None:
        """The place, if no other one is as likely: only there the verdict holds."""
        return None if self.status is Status.AMBIGUOUS else self.span


def place_verdicts(verdicts: Iterable[Verdict], transfer: Transfer) -> tuple[PlacedVerdict, ...]:
    """Find the passages of verdicts in a text that may have changed, as those of annotations."""
    return tuple(
        PlacedVerdict(verdict, *find_place(verdict.quote, verdict.position, transfer))
        for verdict in verdicts
    )
