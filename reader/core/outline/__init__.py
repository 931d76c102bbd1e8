"""The outline of a report: its head and its headings, nested.

What counts as a heading, and at which level, is said in each module with the rule; the order is:
cut the text into paragraphs, read the head, collect what may be a heading, keep what has
siblings and numbers that run on, then nest.
"""

from __future__ import annotations

from collections.abc import Iterable

from reader.core.outline.model import Head, Heading, HeadingKind, MarkedLine, Outline

__all__ = ["Head", "Heading", "HeadingKind", "MarkedLine", "Outline", "find_outline"]


def find_outline(text: str, marked: Iterable[MarkedLine] = ()) -> Outline:
    """Find the outline; `reader.core.outline.finding`, loaded when it is needed, has the rules."""
    from reader.core.outline import finding  # noqa: PLC0415 - a window shows pages before it

    return finding.find_outline(text, marked)
