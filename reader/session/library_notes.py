"""The notes of all reports in the library, for who looks for one and has forgotten where it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from reader.annotation.model import Annotation
from reader.store.library import Library
from reader.store.model import StoredText


@dataclass(frozen=True, slots=True)
class LibraryNote:
    """A note with the report it belongs to.

    Attributes:
        report_id: Key of the report.
        title: Its title; the file's name as long as nobody said better.
        path: Where it was last opened; ``None`` for standard input or pasted text.
        annotation: The note, with its quote as it was when the note was made.
    """

    report_id: int
    title: str
    path: Path | None
    annotation: Annotation


def library_notes(library: Library) -> Iterator[LibraryNote]:
    """Yield the notes of all reports, the report opened last first, each in the order of its text.

    Raises:
        StoreError: If the library cannot be read.
    """
    for report in library.reports():
        for annotation in sorted(library.annotations(report.id), key=_place):
            yield LibraryNote(report.id, report.title, report.path, annotation)


def kept_text(library: Library, report_id: int) -> StoredText | None:
    """Return the newest text of a report, to be read where its file is not known.

    Raises:
        StoreError: If the library cannot be read.
    """
    return next((stored for stored in library.texts() if stored.id == report_id), None)


def _place(annotation: Annotation) -> tuple[int, int]:
    return annotation.position.start, -annotation.position.end
