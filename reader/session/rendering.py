"""Make what is shown from the report text; nothing is ever converted back."""

from __future__ import annotations

from typing import Final

from reader.core.offset_map import OffsetMap
from reader.session.conversion import convert_usually, with_quotes
from reader.session.rendition import Quotes, Rendition, View
from reader.session.report import Report

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
    configuration = _configuration(report, view)
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


def _configuration(report: Report, view: View) -> str:
    if view is View.SOURCE:
        return ""
    script = report.script
    if script == "traditional":
        return _FROM_TRADITIONAL.get(view, "")
    if script == "mixed":
        return _FROM_MIXED.get(view, "")
    return _FROM_SIMPLIFIED.get(view, "")
