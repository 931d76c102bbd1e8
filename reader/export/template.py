"""Notes by a template of a person's own, in Markdown or plain text.

README.md documents what templates can use; it is what `template_context` returns.
"""

from __future__ import annotations

from reader.annotation.model import Status
from reader.core.outline import Heading
from reader.export.clean import clean_passage, writable
from reader.export.markdown import escaped, heading, lines_as_written
from reader.export.model import (
    TICK_NAMES,
    NotesDocument,
    PlacedNote,
    colour_in_words,
    conversion_in_words,
    new_headings,
)
from reader.export.sandbox import UserTemplate
from reader.export.template_filters import markdown_filters


def user_template(source: str, name: str, format_name: str) -> UserTemplate:
    """Return a template; in Markdown, what its expressions write can never become markup.

    Args:
        source: Its text.
        name: Of its file, for messages.
        format_name: One of `TEMPLATE_FORMATS`.

    Raises:
        ExportError: If it makes no sense, with the line.
    """
    if format_name == "markdown":
        return UserTemplate(
            source, name, escaped, markdown_filters(escaped, lines_as_written, heading)
        )
    return UserTemplate(source, name, writable)


def rendered(document: NotesDocument, template: UserTemplate) -> str:
    """Return the notes as a template has them; they end with a line end.

    Raises:
        ExportError: If the template fails, with the line, or goes on for too long.
    """
    text = template.render(template_context(document))
    return text if not text or text.endswith("\n") else f"{text}\n"


def template_context(document: NotesDocument) -> dict[str, object]:
    """Return what templates can use: plain values, in the script of the export."""
    head = document.head
    above: tuple[Heading, ...] = ()
    notes = []
    for number, note in enumerate(document.notes, start=1):
        notes.append(_note(number, note, new_headings(above, note.path), document))
        above = note.path
    return {
        "head": {
            "title": head.title or document.name,
            "subtitle": head.subtitle,
            "speaker": head.speaker,
            "date": head.date,
            "body": head.body,
        },
        "file": document.name,
        "reference": document.reference,
        "conversion": document.words(conversion_in_words(document.script)),
        "notes": notes,
    }


def _note(
    number: int, note: PlacedNote, opened: tuple[Heading, ...], document: NotesDocument
) -> dict[str, object]:
    annotation, span = note.anchored.annotation, note.anchored.span
    exact = note.anchored.status in {Status.EXACT, Status.MOVED}
    return {
        "number": number,
        "quote": clean_passage(note.quote),
        "passage": note.quote,
        "note": annotation.note,
        "tags": list(annotation.tags),
        "colour": document.words(colour_in_words(annotation)),
        "colour_name": annotation.colour,
        "style": annotation.style.value,
        "tick": document.words(TICK_NAMES.get(annotation.tick, "")),
        "status": note.anchored.status.value,
        "quoted": "" if exact else annotation.quote.exact,
        "section": note.path[-1].title if note.path else "",
        "path": [_heading(each) for each in note.path],
        "new_headings": [_heading(each) for each in opened],
        "place": note.place,
        "sentence": note.sentence,
        "citation": note.citation,
        "source": note.source,
        "start": span.start if span else None,
        "end": span.end if span else None,
        "created": annotation.created.isoformat(timespec="seconds"),
        "modified": annotation.modified.isoformat(timespec="seconds"),
        "id": annotation.id,
    }


def _heading(entry: Heading) -> dict[str, object]:
    return {"title": entry.title, "level": entry.level}
