"""Notes as Markdown (CommonMark): under the report's headings, quote and note together."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator
from typing import Final

from reader.annotation.model import Status
from reader.core.outline import Heading
from reader.export.clean import writable
from reader.export.model import (
    DOUBTS,
    ORPHANS,
    NotesDocument,
    PlacedNote,
    conversion_in_words,
    marks_in_words,
    new_headings,
)

_LOWEST_LEVEL: Final = 6

# What CommonMark, GFM or Pandoc may take for markup: anywhere, in an address, at a line's start.
_MARKUP: Final = re.compile(r"[\\`*_{}\[\]<>#|~&$^@]|:(?=//)|(?<=www)\.")
_LINE_START: Final = re.compile(r"^([-+=:%])|^(\d+)(?=[.)])")


def to_markdown(document: NotesDocument) -> str:
    """Return the notes as a Markdown document that ends with a line end."""
    return "\n\n".join(_blocks(document)) + "\n"


def escaped(text: str) -> str:
    r"""Return text that Markdown shows as it is, on one line: ``*`` becomes ``\*``."""
    line = writable(" ".join(text.splitlines()).strip())
    line = _MARKUP.sub(r"\\\g<0>", line)
    return _LINE_START.sub(_kept_from_starting, line)


def lines_as_written(text: str) -> list[str]:
    """Return the lines of Markdown that shows a text; its line breaks stay as they are."""
    lines = [escaped(line) for line in text.strip().splitlines()]
    return [
        f"{line}\\" if line and after else line
        for line, after in itertools.zip_longest(lines, lines[1:])
    ]


def heading(text: str, level: int) -> str:
    """Return a heading; below the sixth level, which is Markdown's last, bold text."""
    title = escaped(text)
    return f"{'#' * level} {title}" if level <= _LOWEST_LEVEL else f"**{title}**"


def _kept_from_starting(start: re.Match[str]) -> str:
    """Keep a line from beginning a list, a rule or the underline of a heading."""
    return f"\\{start[1]}" if start[1] else f"{start[2]}\\"


def _blocks(document: NotesDocument) -> Iterator[str]:
    """Yield the blocks of the document, to be parted by blank lines."""
    yield from _head(document)
    above: tuple[Heading, ...] = ()
    orphans = False
    for note in document.notes:
        if note.anchored.status is Status.ORPHAN and not orphans:
            orphans = True
            yield heading(document.words(ORPHANS), 2)
        for entry in new_headings(above, note.path):
            yield heading(entry.title, entry.level + 1)
        above = note.path
        yield from _note(note, document.words)


def _head(document: NotesDocument) -> Iterator[str]:
    head = document.head
    yield heading(head.title or document.name, 1)
    if head.subtitle:
        yield escaped(head.subtitle)
    facts = [("报告人", head.speaker), ("日期", head.date), ("来源", document.name)]
    facts.append(("出处", document.reference))
    facts.append(("字形", document.words(conversion_in_words(document.script))))
    facts.append(("批注", document.words(f"{len(document.notes)} 条")))
    yield "\n".join(f"- {document.words(name)}：{escaped(value)}" for name, value in facts if value)


def _note(note: PlacedNote, words: Callable[[str], str]) -> Iterator[str]:
    """Yield quote, note and what else is known, in this order."""
    annotation = note.anchored.annotation
    if note.quote:
        yield "\n".join(f"> {line}".rstrip() for line in lines_as_written(note.quote))
    if note.anchored.status in {Status.CHANGED, Status.AMBIGUOUS}:
        yield f"（{words(DOUBTS[note.anchored.status])}{escaped(annotation.quote.exact)}）"
    if note.sentence:
        yield f"（{words('全句')}：{escaped(note.sentence)}）"
    if annotation.note.strip():
        yield "\n".join(lines_as_written(annotation.note))
    facts = (note.place, *marks_in_words(annotation, words))
    yield "— " + " · ".join(escaped(fact) for fact in facts if fact)
