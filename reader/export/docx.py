"""Notes as a Word document: headings, quotes, notes under them, with their sources."""

from __future__ import annotations

import io

from docx.document import Document as WordDocument

from reader.annotation.model import Status
from reader.core.outline import Heading
from reader.export.clean import clean_passage, writable
from reader.export.docx_style import (
    NOTE_STYLE,
    SOURCE_STYLE,
    add_paragraph,
    edge,
    heading_style,
    new_document,
)
from reader.export.model import (
    DOUBTS,
    ORPHANS,
    NotesDocument,
    PlacedNote,
    conversion_in_words,
    marks_in_words,
    new_headings,
)


def to_docx(document: NotesDocument) -> bytes:
    """Return the notes as a Word document."""
    title = document.head.title or document.name
    word = new_document(title, document.language)
    _write_head(word, document, title)
    above: tuple[Heading, ...] = ()
    orphans = False
    for note in document.notes:
        if note.anchored.status is Status.ORPHAN and not orphans:
            orphans = True
            add_paragraph(word, document.words(ORPHANS), heading_style(1))
        for heading in new_headings(above, note.path):
            add_paragraph(word, clean_passage(heading.title), heading_style(heading.level))
        above = note.path
        write_note(word, note, document)
    file = io.BytesIO()
    word.save(file)
    return file.getvalue()


def write_note(word: WordDocument, note: PlacedNote, document: NotesDocument) -> None:
    """Write quote, note and what else is known, in this order."""
    annotation, words = note.anchored.annotation, document.words
    if note.quote:
        edge(add_paragraph(word, note.quote.strip(), "Quote"), annotation.colour)
    for line in writable(annotation.note).strip().splitlines():
        add_paragraph(word, line, NOTE_STYLE)
    if note.anchored.status in DOUBTS:
        doubt = words(DOUBTS[note.anchored.status])
        add_paragraph(word, f"（{doubt}{clean_passage(annotation.quote.exact)}）", SOURCE_STYLE)
    if note.sentence:
        add_paragraph(word, f"{words('全句')}：{note.sentence}", SOURCE_STYLE)
    facts = (note.source or note.place, *marks_in_words(annotation, words))
    line = " · ".join(clean_passage(fact) for fact in facts if fact)
    add_paragraph(word, line, SOURCE_STYLE)


def _write_head(word: WordDocument, document: NotesDocument, title: str) -> None:
    head, words = document.head, document.words
    add_paragraph(word, clean_passage(title), "Title")
    if head.subtitle:
        add_paragraph(word, clean_passage(head.subtitle), "Subtitle")
    facts = (
        ("报告人", head.speaker),
        ("日期", head.date),
        ("来源", document.name),
        ("出处", document.reference),
        ("字形", words(conversion_in_words(document.script))),
        ("批注", words(f"{len(document.notes)} 条")),
    )
    for name, value in facts:
        if value:
            paragraph = word.add_paragraph()
            paragraph.add_run(f"{words(name)}：").bold = True
            paragraph.add_run(clean_passage(value))
