"""The report as a Word document with the notes as Word's own comments at their passages."""

from __future__ import annotations

import io
import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC

from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.text.run import Run

from reader.annotation.model import Status, Style
from reader.core.outline import Heading, HeadingKind
from reader.core.outline.paragraphs import Paragraph, paragraphs
from reader.core.span import Span
from reader.export.clean import clean_passage, writable
from reader.export.docx import write_note
from reader.export.docx_style import (
    BODY_STYLE,
    add_paragraph,
    heading_style,
    new_document,
    shade,
)
from reader.export.model import DOUBTS, ORPHANS, WHOLE_REPORT, NotesDocument, PlacedNote

_AUTHOR = "研读"


@dataclass(frozen=True, slots=True)
class _Piece:
    """A run of the document and the place of its text in the report."""

    span: Span
    run: Run


def to_commented_docx(document: NotesDocument) -> bytes:
    """Return the report with its passages marked; notes with words or tags are comments.

    Notes about the whole report, and those whose passage is gone, stand at the end.
    """
    word = new_document(document.head.title or document.name, document.language)
    placed = [note for note in document.notes if note.shown]
    pieces: list[_Piece] = []
    lines = _Lines(document, placed)
    for line in paragraphs(document.text):
        pieces += lines.write(word, line)
    for note in placed:
        _comment(word, note, pieces, document)
    gone = [note for note in document.notes if note.anchored.status is Status.ORPHAN]
    whole = [note for note in document.notes if not note.shown and note not in gone]
    for title, notes in ((WHOLE_REPORT, whole), (ORPHANS, gone)):
        if notes:
            add_paragraph(word, document.words(title), heading_style(1))
        for note in notes:
            write_note(word, note, document)
    file = io.BytesIO()
    word.save(file)
    return file.getvalue()


class _Lines:
    """Writes paragraphs of the report, cut where a note or a run-in heading begins or ends."""

    def __init__(self, document: NotesDocument, notes: Sequence[PlacedNote]) -> None:
        self._headings = [entry for entry in document.headings if not entry.run_in]
        self._bold = [entry.span for entry in document.headings if entry.run_in]
        self._marks = [(note.shown, note.anchored.annotation) for note in notes if note.shown]

    def write(self, word: WordDocument, line: Paragraph) -> Iterator[_Piece]:
        """Write a paragraph and yield its runs."""
        place = Span(line.start, line.end)
        heading = next((each for each in self._headings if each.span.overlaps(place)), None)
        paragraph = add_paragraph(word, "", _style(heading))
        marks = [(span, note) for span, note in self._marks if span.overlaps(place)]
        bold = [span for span in self._bold if span.overlaps(place)]
        for span in _cut(place, [*bold, *(span for span, _ in marks)]):
            text = line.text[span.start - line.start : span.end - line.start]
            run = paragraph.add_run(writable(text))
            if any(each.covers(span) for each in bold):
                run.bold = True
            covering = [(len(each), note) for each, note in marks if each.covers(span)]
            run.underline = any(note.style is Style.UNDERLINE for _, note in covering) or None
            grounds = [
                (length, note.colour) for length, note in covering if note.style is Style.HIGHLIGHT
            ]
            if grounds:
                shade(run, min(grounds)[1])
            yield _Piece(span, run)


def _style(heading: Heading | None) -> str:
    if heading is None:
        return BODY_STYLE
    if heading.level:
        return heading_style(heading.level)
    return "Title" if heading.kind is HeadingKind.TITLE else "Subtitle"


def _cut(place: Span, spans: Sequence[Span]) -> Iterator[Span]:
    """Yield the parts of a place between all beginnings and ends of spans."""
    cuts = {place.start, place.end}
    for span in spans:
        cuts |= {max(span.start, place.start), min(span.end, place.end)}
    ordered = sorted(cuts)
    for start, end in itertools.pairwise(ordered):
        yield Span(start, end)


def _comment(
    word: WordDocument, note: PlacedNote, pieces: Sequence[_Piece], document: NotesDocument
) -> None:
    """Set a note at its passage."""
    annotation, words = note.anchored.annotation, document.words
    lines = writable(annotation.note).strip().splitlines()
    if note.anchored.status in DOUBTS and note.anchored.status is not Status.ORPHAN:
        doubt = words(DOUBTS[note.anchored.status])
        lines.append(f"（{doubt}{clean_passage(annotation.quote.exact)}）")
    if annotation.tags:
        lines.append(f"{words('标签')}：{clean_passage('、'.join(annotation.tags))}")
    place = note.shown
    if not lines or not pieces or place is None:
        return
    runs = [piece.run for piece in pieces if place.covers(piece.span)]
    # A passage of nothing but blank lines has no runs: the one before or behind it stands for it.
    runs = runs or [next((each for each in pieces if each.span.end > place.start), pieces[-1]).run]
    comment = word.add_comment([runs[0], runs[-1]], "\n".join(lines), _AUTHOR, "研")
    moment = annotation.modified.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    comment.part.element[-1].set(qn("w:date"), moment)
