"""Conversion the way the program does it where nobody says otherwise."""

from __future__ import annotations

from reader.core.script import (
    WORD_GUIDED_BY_DEFAULT,
    Conversion,
    convert,
    with_corner_quotes,
    with_curly_quotes,
)
from reader.session.rendition import Quotes


def convert_usually(
    text: str, configuration: str, *, word_guided: bool | None = None
) -> Conversion:
    """Convert a text, along words for the configurations that gain by it.

    Args:
        text: Any text.
        configuration: One of `reader.core.script.CONFIGURATIONS`.
        word_guided: Whether to convert along words; ``None`` for the usual.

    Raises:
        ConversionError: If there is no such configuration or its dictionaries are missing.
    """
    if word_guided is None:
        word_guided = configuration in WORD_GUIDED_BY_DEFAULT
    return convert(text, configuration, word_guided=word_guided)


def with_quotes(text: str, quotes: Quotes) -> str:
    """Return a text of the same length with other quotation marks."""
    if quotes is Quotes.CORNER:
        return with_corner_quotes(text)
    if quotes is Quotes.CURLY:
        return with_curly_quotes(text)
    return text
