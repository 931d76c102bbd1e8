"""Notes as W3C Web Annotation JSON-LD, which other programs and Yandu read again."""

from __future__ import annotations

import json

from reader.annotation.jsonld import to_jsonld as annotations_to_jsonld
from reader.export.model import NotesDocument


def to_jsonld(document: NotesDocument) -> str:
    """Return the notes as a JSON document; quotes are in the script of the report text always."""
    collection = annotations_to_jsonld(
        [note.anchored for note in document.notes],
        source=document.iri,
        sha256=document.sha256,
        label=document.head.title or document.name,
    )
    return json.dumps(collection, ensure_ascii=False, indent=2) + "\n"
