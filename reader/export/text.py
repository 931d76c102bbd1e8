"""Notes as plain text: under the report's headings, quote and note together."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from reader.annotation.model import Status
from reader.core.outline import Heading
from reader.export.clean import clean_passage, writable
from reader.export.model import (
    DOUBTS,
    ORPHANS,
    NotesDocument,
    PlacedNote,
    conversion_in_words,
    marks_in_words,
    new_headings,
)

_INDENT: Final = "    "


def to_text(document: NotesDocument) -> str:
    """Return the notes as text for any editor; it ends with a line end."""
    return writable("\n\n".join(_blocks(document))) + "\n"


def _blocks(document: NotesDocument) -> Iterator[str]:
    """Yield the blocks of the document, to be parted by blank lines."""
    yield "\n".join(_head(document))
    above: tuple[Heading, ...] = ()
    orphans = False
    for number, note in enumerate(document.notes, start=1):
        if note.anchored.status is Status.ORPHAN and not orphans:
            orphans = True
            yield f"■ {document.words(ORPHANS)}"
        for entry in new_headings(above, note.path):
            yield f"{'■' * min(entry.level, 6)} {clean_passage(entry.title)}"
        above = note.path
        yield "\n".join(_note(number, note, document.words))


def _head(document: NotesDocument) -> Iterator[str]:
    head, words = document.head, document.words
    yield clean_passage(head.title or document.name)
    if head.subtitle:
        yield clean_passage(head.subtitle)
    yield ""
    facts = (
        ("报告人", head.speaker),
        ("日期", head.date),
        ("来源", document.name),
        ("出处", document.reference),
        ("字形", words(conversion_in_words(document.script))),
        ("批注", words(f"{len(document.notes)} 条")),
    )
    yield from (f"{words(name)}：{clean_passage(value)}" for name, value in facts if value)


def _note(number: int, note: PlacedNote, words: Callable[[str], str]) -> Iterator[str]:
    """Yield the lines of a note: quote, note and what else is known, in this order."""
    annotation = note.anchored.annotation
    first, *more = (note.citation or clean_passage(note.quote) or note.place).splitlines()
    yield f"[{number}] {first}"
    yield from (f"{_INDENT}{line}".rstrip() for line in more)
    if note.anchored.status in DOUBTS:
        doubt = words(DOUBTS[note.anchored.status])
        yield f"{_INDENT}（{doubt}{clean_passage(annotation.quote.exact)}）"
    if note.sentence:
        yield f"{_INDENT}{words('全句')}：{note.sentence}"
    lines = writable(annotation.note).strip().splitlines()
    if lines:
        yield f"{_INDENT}{words('批注')}：{lines[0]}"
        yield from (f"{_INDENT}{line}".rstrip() for line in lines[1:])
    facts = (note.place if note.quote else "", *marks_in_words(annotation, words))
    yield f"{_INDENT}— " + " · ".join(clean_passage(fact) for fact in facts if fact)
