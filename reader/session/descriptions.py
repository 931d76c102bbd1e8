"""An outline in the values that JSON has, and back."""

from __future__ import annotations

from typing import Any

from reader.core.outline import Head, Heading, HeadingKind, Outline
from reader.core.span import Span


def outline_described(outline: Outline) -> dict[str, Any]:
    """Return what `outline_from` makes an equal outline of."""
    head = outline.head
    return {
        "head": (head.title, head.subtitle, head.speaker, head.date, head.body),
        "entries": [
            (each.level, each.kind, each.title, each.span.start, each.span.end, each.run_in)
            for each in outline.entries
        ],
    }


def outline_from(described: dict[str, Any]) -> Outline:
    """Return the outline that was described.

    Raises:
        KeyError: If the description is another's; so TypeError and ValueError.
    """
    entries = tuple(
        Heading(level, HeadingKind(kind), title, Span(start, end), run_in=run_in)
        for level, kind, title, start, end, run_in in described["entries"]
    )
    return Outline(entries, Head(*described["head"]))
