"""The formats notes can be handed on in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from reader.export.jsonld import to_jsonld
from reader.export.markdown import to_markdown
from reader.export.model import NotesDocument
from reader.export.note_table import to_csv
from reader.export.text import to_text


@dataclass(frozen=True, slots=True)
class Format:
    """A format of exported notes.

    Attributes:
        name: As the command line calls it.
        title: As a menu calls it: an English source string, to be translated.
        suffix: Of the file, with its dot.
        write: Makes the file: its text, or its bytes if it is no text.
    """

    name: str
    title: str
    suffix: str
    write: Callable[[NotesDocument], str | bytes]


def _html(document: NotesDocument) -> str:
    from reader.export.html import to_html  # noqa: PLC0415 - slow to load, seldom wanted

    return to_html(document)


def _docx(document: NotesDocument) -> bytes:
    from reader.export.docx import to_docx  # noqa: PLC0415 - slow to load, seldom wanted

    return to_docx(document)


def _commented(document: NotesDocument) -> bytes:
    from reader.export.docx_comments import to_commented_docx  # noqa: PLC0415 - slow to load

    return to_commented_docx(document)


def _xlsx(document: NotesDocument) -> bytes:
    from reader.export.notes_xlsx import to_xlsx  # noqa: PLC0415 - slow to load, seldom wanted

    return to_xlsx(document)


FORMATS: Final = {
    each.name: each
    for each in (
        Format("markdown", "Markdown", ".md", to_markdown),
        Format("html", "Web page", ".html", _html),
        Format("docx", "Word document", ".docx", _docx),
        Format("docx-comments", "Word document with comments", ".docx", _commented),
        Format("xlsx", "Excel workbook", ".xlsx", _xlsx),
        Format("csv", "Comma-separated values", ".csv", to_csv),
        Format("text", "Plain text", ".txt", to_text),
        Format("json", "W3C Web Annotation (JSON-LD)", ".jsonld", to_jsonld),
    )
}
"""By name, in the order of a menu."""

TEMPLATE_FORMATS: Final = ("markdown", "text")
"""The formats that a person can write templates for."""
