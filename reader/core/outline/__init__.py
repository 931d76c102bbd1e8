"""The outline of a report: its head and its headings, nested.

What counts as a heading, and at which level, is said in each module with the rule; the order is:
cut the text into paragraphs, read the head, collect what may be a heading, keep what has
siblings and numbers that run on, then nest.
"""

from reader.core.outline.finding import find_outline
from reader.core.outline.model import Head, Heading, HeadingKind, Outline

__all__ = ["Head", "Heading", "HeadingKind", "Outline", "find_outline"]
