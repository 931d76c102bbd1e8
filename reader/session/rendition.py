"""What is shown: a report in one script, with the way back to the report text."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from reader.core.offset_map import OffsetMap
from reader.core.span import Span

PHRASE_MODES: Final = ("s2twp", "tw2sp")
"""The configurations that change vocabulary (项目 → 專案), not only characters."""


class View(StrEnum):
    """The ways a report can be shown."""

    SIMPLIFIED = "simplified"
    TRADITIONAL = "traditional"
    TAIWAN = "taiwan"
    HONG_KONG = "hong_kong"
    SOURCE = "source"
    FILE = "file"
    """The decoded source before any repair."""
    TAIWAN_PHRASES = "taiwan_phrases"
    """In Taiwan's script with Taiwan's words: 项目 is 專案."""
    MAINLAND_PHRASES = "mainland_phrases"
    """In simplified script with the mainland's words: 專案 is 项目."""

    @property
    def is_traditional(self) -> bool:
        """Whether the report is shown in traditional script, whatever it is written in."""
        return self in _TRADITIONAL

    @property
    def is_simplified(self) -> bool:
        """Whether the report is shown in simplified script, whatever it is written in."""
        return self in {View.SIMPLIFIED, View.MAINLAND_PHRASES}


_TRADITIONAL: Final = frozenset(
    {View.TRADITIONAL, View.TAIWAN, View.HONG_KONG, View.TAIWAN_PHRASES}
)


class Quotes(StrEnum):
    """Which quotation marks a text is given, one for one and nested as they were."""

    KEEP = "keep"
    CORNER = "corner"
    """「」 and 『』."""
    CURLY = "curly"
    """“” and ‘’."""


@dataclass(frozen=True)
class Rendition:
    """A text that is shown in the place of the report text.

    Attributes:
        view: How the report is shown.
        text: The text shown.
        offset_map: From the report text to the text shown.
        configuration: OpenCC's name of the conversion; empty where none was needed.
        quotes: The quotation marks it was given; ``KEEP`` if they are those of the report.
        written: The script the text is in, if that is known already; empty if not.
    """

    view: View
    text: str
    offset_map: OffsetMap
    configuration: str = ""
    quotes: Quotes = Quotes.KEEP
    written: str = field(default="", compare=False)

    @property
    def is_converted(self) -> bool:
        """Whether characters, words or quotation marks are not those of the report."""
        return bool(self.configuration) or self.quotes is not Quotes.KEEP

    @property
    def changes_vocabulary(self) -> bool:
        """Whether words were put for others; in other views only characters are."""
        return self.configuration in PHRASE_MODES

    def shown(self, span: Span) -> Span:
        """Return where a passage of the report text is shown."""
        return self.offset_map.target_span(span)

    def reported(self, span: Span) -> Span:
        """Return which passage of the report text is shown at ``span``."""
        return self.offset_map.source_span(span)

    def passage(self, span: Span) -> str:
        """Return a passage of the report text as it is shown."""
        return self.shown(span).of(self.text)
