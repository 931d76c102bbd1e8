"""What a repair is: a kind, a place in the source, a place in the report text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from reader.core.offset_map import OffsetMap, Replacement
from reader.core.span import Span


class RepairKind(StrEnum):
    """What was wrong with the source."""

    LINE_ENDS = "line_ends"
    MOJIBAKE = "mojibake"
    INVISIBLE = "invisible"
    RADICALS = "radicals"
    MARKUP = "markup"
    PAGE_BREAKS = "page_breaks"
    WRAPS = "wraps"
    PARAGRAPHS = "paragraphs"
    INDENTS = "indents"
    PAGE_MATTER = "page_matter"
    DOUBLED = "doubled"
    DIGITS = "digits"
    PINYIN = "pinyin"
    SCRIPT = "script"
    PUNCTUATION = "punctuation"


@dataclass(frozen=True, slots=True)
class Repair:
    """One thing that was mended.

    Attributes:
        kind: What was wrong.
        source: The place in the decoded source.
        span: The place in the report text; empty where something was taken out.
    """

    kind: RepairKind
    source: Span
    span: Span


@dataclass(frozen=True)
class RepairedText:
    """A report text with what was done to get it.

    Attributes:
        text: The report text.
        offset_map: From the decoded source to the report text.
        repairs: In the order of the source.
    """

    text: str
    offset_map: OffsetMap
    repairs: tuple[Repair, ...]


Step = Callable[[str], Sequence[Replacement]]
"""Looks for one kind of damage and answers what to put where, in text order."""
