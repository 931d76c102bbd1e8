"""What is shown: a report in one script, with the way back to the report text.

A rendition is always made from the report text; nothing is ever converted back.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from reader.core.offset_map import OffsetMap
from reader.core.script import detect
from reader.core.span import Span
from reader.session.conversion import PHRASE_MODES, Quotes, convert_usually, with_quotes
from reader.session.report import Report


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
_FROM_SIMPLIFIED: Final = {
    View.TRADITIONAL: "s2t",
    View.TAIWAN: "s2tw",
    View.HONG_KONG: "s2hk",
    View.TAIWAN_PHRASES: "s2twp",
}
_FROM_TRADITIONAL: Final = {
    View.SIMPLIFIED: "t2s",
    View.TAIWAN: "t2tw",
    View.HONG_KONG: "t2hk",
    View.TAIWAN_PHRASES: "t2tw",
    View.MAINLAND_PHRASES: "tw2sp",
}
_FROM_MIXED: Final = _FROM_SIMPLIFIED | {View.SIMPLIFIED: "t2s", View.MAINLAND_PHRASES: "tw2sp"}


@dataclass(frozen=True)
class Rendition:
    """A text that is shown in the place of the report text.

    Attributes:
        view: How the report is shown.
        text: The text shown.
        offset_map: From the report text to the text shown.
        configuration: OpenCC's name of the conversion; empty where none was needed.
        quotes: The quotation marks it was given; ``KEEP`` if they are those of the report.
    """

    view: View
    text: str
    offset_map: OffsetMap
    configuration: str = ""
    quotes: Quotes = Quotes.KEEP

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


def render(
    report: Report, view: View, *, word_guided: bool, adapt_quotes: bool = False
) -> Rendition:
    """Make the rendition of a report; text that is in the wanted script already stays as it is.

    Words are put for others only in a report of the other side: Taiwan's words in a simplified
    report, the mainland's in a traditional one.

    Args:
        report: The report.
        view: How to show it.
        word_guided: Whether words may guide the conversion where that is better; the first time
            this takes as long as loading the dictionary of words.
        adapt_quotes: Whether traditional views have 「」 and simplified ones “”.
    """
    if view is View.FILE:
        return Rendition(view, report.source.text, report.offset_map.inverse)
    configuration = _configuration(report.text, view)
    if configuration:
        usually = None if word_guided else False
        conversion = convert_usually(report.text, configuration, word_guided=usually)
        text, offset_map = conversion.text, conversion.offset_map
    else:
        text, offset_map = report.text, OffsetMap.identity(len(report.text))
    quotes = _quotes(view) if adapt_quotes else Quotes.KEEP
    quoted = with_quotes(text, quotes)
    if quoted == text:
        quotes = Quotes.KEEP
    return Rendition(view, quoted, offset_map, configuration, quotes)


def _quotes(view: View) -> Quotes:
    """Return the marks of a view: those of its script, or those of the file."""
    if view.is_traditional:
        return Quotes.CORNER
    return Quotes.CURLY if view.is_simplified else Quotes.KEEP


def _configuration(text: str, view: View) -> str:
    if view is View.SOURCE:
        return ""
    script = detect(text)
    if script == "traditional":
        return _FROM_TRADITIONAL.get(view, "")
    if script == "mixed":
        return _FROM_MIXED.get(view, "")
    return _FROM_SIMPLIFIED.get(view, "")
