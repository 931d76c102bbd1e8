"""The formats notes can be handed on in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from reader.export.jsonld import to_jsonld
from reader.export.markdown import to_markdown
from reader.export.model import NotesDocument


@dataclass(frozen=True, slots=True)
class Format:
    """A format of exported notes.

    Attributes:
        name: As the command line calls it.
        title: As a menu calls it: an English source string, to be translated.
        suffix: Of the file, with its dot.
        write: Makes the text of the file.
    """

    name: str
    title: str
    suffix: str
    write: Callable[[NotesDocument], str]


FORMATS: Final = {
    "markdown": Format("markdown", "Markdown", ".md", to_markdown),
    "json": Format("json", "W3C Web Annotation (JSON-LD)", ".jsonld", to_jsonld),
}
"""By name, in the order of a menu."""
