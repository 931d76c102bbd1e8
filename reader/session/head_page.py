"""The first page of a large text that was never read before, made from the head of its file.

To open ten megabytes takes seconds, since encoding, repairs and headings are judged by the whole.
Its beginning can be read meanwhile; if the whole is judged otherwise, the page is set anew.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from reader.errors import YanduError
from reader.session.kept_page import KeptPage, excerpt
from reader.session.rendering import render
from reader.session.rendition import View
from reader.session.report import repaired
from reader.sources.formats import Format, format_of
from reader.sources.text import read_text

_HEAD: Final = 24_000
"""Bytes that are read: some ten screens."""


def head_page(path: Path, view: View) -> KeptPage | None:
    """Return the beginning of a text file; ``None`` if it is another kind of file.

    Args:
        path: The file; it is never written.
        view: How to show it.
    """
    try:
        head = _head(path)
        if not head or format_of(head, path.name, path.suffix.lower()) is not Format.TEXT:
            return None
        report = repaired(read_text(head, path.name), path)
        rendition = render(report, view, word_guided=False)
    except (OSError, YanduError):
        return None
    title = report.outline.head.title or path.name
    return excerpt(KeptPage(path, title, rendition, report.outline, 0))


def _head(path: Path) -> bytes:
    """Return the first lines of a file, none of them cut; nothing of one in UTF-16."""
    with path.open("rb") as file:
        head = file.read(_HEAD)
    return b"" if b"\0" in head else head[: head.rfind(b"\n") + 1]
