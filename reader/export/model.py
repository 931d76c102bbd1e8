"""What an export is made of: a report's head and its notes, each with its place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from reader.annotation.model import Anchored
from reader.core.outline import Head, Heading


@dataclass(frozen=True, slots=True)
class PlacedNote:
    """A note as it is handed on.

    Attributes:
        anchored: The note and its place in the report text.
        quote: The passage in the script of the export; of an orphan as it was when it was made,
            and empty if the note is about the whole report.
        path: The headings it stands under, outermost first, in the script of the export.
        place: Where it stands, in words; empty for an orphan.
    """

    anchored: Anchored
    quote: str
    path: tuple[Heading, ...] = ()
    place: str = ""


@dataclass(frozen=True, slots=True)
class NotesDocument:
    """The notes of a report on their way out.

    Attributes:
        head: What the report says about itself, in the script of the export.
        name: The file's name; ``-`` for text without one.
        iri: Where the report lies.
        sha256: Hexadecimal digest of the report text.
        notes: In text order, orphans last.
        words: Puts the document's own words, which are simplified, into the script of the export.
    """

    head: Head
    name: str
    iri: str
    sha256: str
    notes: tuple[PlacedNote, ...]
    words: Callable[[str], str] = str
