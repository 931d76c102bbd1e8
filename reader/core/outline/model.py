"""What an outline is: a head, and headings with their levels."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from reader.core.span import Span


class HeadingKind(StrEnum):
    """What an entry of the outline is; the first four make up the head of the report."""

    TITLE = "title"
    SUBTITLE = "subtitle"
    SPEAKER = "speaker"
    DATE = "date"
    PART = "part"
    SECTION = "section"
    SUBSECTION = "subsection"
    ITEM = "item"
    RUN_IN = "run_in"


@dataclass(frozen=True, slots=True)
class Heading:
    """An entry of the outline.

    Attributes:
        level: 0 for the head, 1 and up for headings; a child has its parent's level + 1.
        kind: What it is.
        title: The heading with its number, without line breaks and closing mark.
        span: Place in the report text, without the closing mark.
        run_in: Whether it shares its paragraph with text.
    """

    level: int
    kind: HeadingKind
    title: str
    span: Span
    run_in: bool = False

    def __hash__(self) -> int:
        """Return a hash that costs little; hardly two headings begin at one place."""
        return hash(self.span.start)


@dataclass(frozen=True, slots=True)
class Head:
    """What the first lines say about the report; empty strings where they say nothing.

    Attributes:
        title: The title, over several lines too, put together.
        subtitle: The ——… line, the occasion.
        speaker: Name without blanks, as 李波.
        date: Day of delivery, ISO 8601.
        body: Issuing body, as 政协廊坊市第八届委员会常务委员会.
    """

    title: str = ""
    subtitle: str = ""
    speaker: str = ""
    date: str = ""
    body: str = ""


class MarkedLine(NamedTuple):
    """A line that the file itself marks as a heading: a style of Word, ``<h2>``, ``##``.

    Attributes:
        offset: A place in the line.
        rank: From 1 to 9, as the file ranks it: 2 for ``<h2>``.
    """

    offset: int
    rank: int


@dataclass(frozen=True)
class Outline:
    """The entries of a report in text order.

    Attributes:
        entries: Head and headings.
        head: What the head says.
    """

    entries: tuple[Heading, ...] = ()
    head: Head = Head()

    @cached_property
    def headings(self) -> tuple[Heading, ...]:
        """The entries without the head, in text order."""
        return tuple(entry for entry in self.entries if entry.level)

    def path(self, offset: int) -> tuple[Heading, ...]:
        """Return the headings a place stands under, outermost first.

        Args:
            offset: Code point of the report text; a place inside a heading stands under it.
        """
        last = bisect_right(self.headings, offset, key=lambda heading: heading.span.start)
        found: list[Heading] = []
        for heading in reversed(self.headings[:last]):
            if not found or heading.level < found[-1].level:
                found.append(heading)
                if heading.level == 1:
                    break
        return tuple(reversed(found))

    def section(self, offset: int) -> Heading | None:
        """Return the innermost heading a place stands under."""
        path = self.path(offset)
        return path[-1] if path else None
