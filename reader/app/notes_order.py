"""Which notes of a report are listed, in which order and under which titles."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate
from typing import Final

from reader.annotation.colours import COLOURS
from reader.annotation.model import Anchored, Tick
from reader.core.outline import Heading, Outline
from reader.core.search import search
from reader.session.rendition import Rendition

_BORDER: Final = "\0"
"""Stands between texts; nothing that is looked for reaches across it."""


class NotesOrder(StrEnum):
    """What notes are sorted by."""

    PLACE = "place"
    TIME = "time"
    COLOUR = "colour"


@dataclass(frozen=True, slots=True)
class NotesFilter:
    """Which notes are wanted; an empty set wants all.

    Attributes:
        words: Found in quote, words or tags whatever the script, width or numeral form.
        colours: Names of grounds.
        tags: Notes with at least one of these.
        ticks: How far the person has come with them.
        written: Only notes with words.
    """

    words: str = ""
    colours: frozenset[str] = frozenset()
    tags: frozenset[str] = frozenset()
    ticks: frozenset[Tick] = frozenset()
    written: bool = False

    def __bool__(self) -> bool:
        """A filter that wants all is false."""
        return bool(self.words.strip() or self.colours or self.tags or self.ticks or self.written)

    def wants(self, note: Anchored) -> bool:
        """Tell whether a note is wanted, its words aside."""
        annotation = note.annotation
        return (
            (not self.colours or annotation.colour in self.colours)
            and (not self.tags or not self.tags.isdisjoint(annotation.tags))
            and (not self.ticks or annotation.tick in self.ticks)
            and (not self.written or bool(annotation.note))
        )


class NoteSearch:
    """Finds notes by their words.

    Args:
        notes: The notes, each with the quote that is looked at beside words and tags.
    """

    def __init__(self, notes: Sequence[tuple[Anchored, str]]) -> None:
        texts = [
            _BORDER.join((quote, note.annotation.note, *note.annotation.tags, ""))
            for note, quote in notes
        ]
        self._text = "".join(texts)
        self._starts = list(accumulate(map(len, texts), initial=0))[:-1]

    def numbers(self, words: str) -> set[int]:
        """Return the numbers of the notes with these words."""
        found = search(self._text, words)
        return {bisect_right(self._starts, span.start) - 1 for span in found}


def in_order(notes: Sequence[Anchored], order: NotesOrder) -> list[Anchored]:
    """Sort notes that are in text order: the newest first, or by colour and then by place."""
    if order is NotesOrder.TIME:
        return sorted(notes, key=lambda note: note.annotation.modified, reverse=True)
    if order is NotesOrder.COLOUR:
        return sorted(notes, key=lambda note: COLOURS.index(note.annotation.colour))
    return list(notes)


def tag_counts(notes: Sequence[Anchored]) -> Counter[str]:
    """Count the tags of notes."""
    return Counter(tag for note in notes for tag in note.annotation.tags)


class Sections:
    """The headings that places stand under, as titles in the script shown.

    Args:
        outline: Of the report.
        rendition: What it is shown in.
    """

    def __init__(self, outline: Outline, rendition: Rendition) -> None:
        self._outline, self._rendition = outline, rendition
        self._starts = [heading.span.start for heading in outline.headings]
        self._titles: dict[int, str] = {}

    def title(self, offset: int) -> str:
        """Return the titles above a place, outermost first; empty before the first heading."""
        number = bisect_right(self._starts, offset)
        if number not in self._titles:
            self._titles[number] = " › ".join(map(self._words, self._outline.path(offset)))
        return self._titles[number]

    def _words(self, heading: Heading) -> str:
        return self._rendition.passage(heading.span).replace("\n", "")
