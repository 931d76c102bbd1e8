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
from reader.session.conversion import convert_usually
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


_FROM_SIMPLIFIED: Final = {View.TRADITIONAL: "s2t", View.TAIWAN: "s2tw", View.HONG_KONG: "s2hk"}
_FROM_TRADITIONAL: Final = {View.SIMPLIFIED: "t2s", View.TAIWAN: "t2tw", View.HONG_KONG: "t2hk"}


@dataclass(frozen=True)
class Rendition:
    """A text that is shown in the place of the report text.

    Attributes:
        view: How the report is shown.
        text: The text shown.
        offset_map: From the report text to the text shown.
        configuration: OpenCC's name of the conversion; empty where none was needed.
    """

    view: View
    text: str
    offset_map: OffsetMap
    configuration: str = ""

    def shown(self, span: Span) -> Span:
        """Return where a passage of the report text is shown."""
        return self.offset_map.target_span(span)

    def reported(self, span: Span) -> Span:
        """Return which passage of the report text is shown at ``span``."""
        return self.offset_map.source_span(span)

    def passage(self, span: Span) -> str:
        """Return a passage of the report text as it is shown."""
        return self.shown(span).of(self.text)


def render(report: Report, view: View, *, word_guided: bool) -> Rendition:
    """Make the rendition of a report; text that is in the wanted script already stays as it is.

    Args:
        report: The report.
        view: How to show it.
        word_guided: Whether words may guide the conversion where that is better; the first time
            this takes as long as loading the dictionary of words.
    """
    if view is View.FILE:
        return Rendition(view, report.source.text, report.offset_map.inverse)
    configuration = _configuration(report.text, view)
    if not configuration:
        return Rendition(view, report.text, OffsetMap.identity(len(report.text)))
    usually = None if word_guided else False
    conversion = convert_usually(report.text, configuration, word_guided=usually)
    return Rendition(view, conversion.text, conversion.offset_map, configuration)


def _configuration(text: str, view: View) -> str:
    if view is View.SOURCE:
        return ""
    script = detect(text)
    if script == "traditional":
        return _FROM_TRADITIONAL.get(view, "")
    if script == "mixed" and view is View.SIMPLIFIED:
        return "t2s"
    return _FROM_SIMPLIFIED.get(view, "")
