"""What the store hands out besides annotations."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from reader.annotation.model import Annotation
from reader.annotation.verdict import Verdict

UNKEPT: Final = 0
"""The key of a report or an edition that could not be written down."""


@dataclass(frozen=True, slots=True)
class StoredReport:
    """A report as the library knows it.

    Attributes:
        id: Key of the report; `UNKEPT` if the library is read-only and does not know it.
        edition: Key of the report text it was registered with; `UNKEPT` likewise.
        title: Its title; the file's name as long as nobody said better.
    """

    id: int
    edition: int
    title: str


@dataclass(frozen=True, slots=True)
class StoredAnnotation:
    """An annotation and the edition of the report text its selectors count in."""

    annotation: Annotation
    edition: int


@dataclass(frozen=True, slots=True)
class StoredVerdict:
    """A verdict and the edition of the report text its selectors count in."""

    verdict: Verdict
    edition: int


@dataclass(frozen=True, slots=True)
class Draft:
    """What a person was typing in a note when it was last kept.

    Attributes:
        annotation_id: Id of the note; it may have been deleted since.
        words: The note as typed.
        tags: Its tags as typed, in the person's order.
        modified: When it was typed, with time zone.
    """

    annotation_id: str
    words: str
    tags: tuple[str, ...]
    modified: datetime


@dataclass(frozen=True, slots=True)
class RecentReport:
    """A report that was opened before.

    Attributes:
        id: Key of the report.
        path: Where it was last opened.
        title: Its title.
        opened: When it was last opened, with time zone.
    """

    id: int
    path: Path
    title: str
    opened: datetime


@dataclass(frozen=True, slots=True)
class KnownReport:
    """A report of the library.

    Attributes:
        id: Key of the report.
        title: Its title; the file's name as long as nobody said better.
        path: Where it was last opened; ``None`` for standard input or pasted text.
    """

    id: int
    title: str
    path: Path | None


@dataclass(frozen=True, slots=True)
class StoredText:
    """The newest text of a report, to be searched.

    Attributes:
        id: Key of the report.
        title: Its title; the file's name as long as nobody said better.
        path: Where it was last opened; ``None`` for standard input or pasted text.
        text: The report text.
    """

    id: int
    title: str
    path: Path | None
    text: str


@dataclass(frozen=True, slots=True)
class ReadingPlace:
    """Where a person stopped reading.

    Attributes:
        offset: Topmost code point of the report text; beyond its end if the text has shrunk.
        script: Name of the script it was shown in, as ``source`` or ``s2tw``.
    """

    offset: int
    script: str
