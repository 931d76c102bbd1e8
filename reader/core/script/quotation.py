"""Quotation marks of the mainland and of Taiwan and Hong Kong, one for one.

GB/T 15834 sets “outer ‘inner’ marks”, the Revised Handbook of Punctuation of Taiwan
「outer『inner』marks」. Outer ones become outer ones, so that nesting and every offset are kept.
"""

from __future__ import annotations

from typing import Final

_CURLY: Final = "“”‘’"
_CORNER: Final = "「」『』"
_APOSTROPHE: Final = "’"
_NESTED: Final = str.maketrans("“”‘’「」『』", "‘’“”『』「」")


def with_corner_quotes(text: str) -> str:
    """Return a text with 「」 and 『』 for “” and ‘’; an apostrophe stays.

    Returns:
        A text of the same length.
    """
    return _with_apostrophes(text, text.translate(str.maketrans(_CURLY, _CORNER)))


def with_nested_quotes(text: str) -> str:
    """Return a text to stand inside quotation marks: its outer marks become inner ones.

    Inner ones become outer ones (GB/T 15834-2011, 4.8.3.3: they alternate); an apostrophe stays.

    Returns:
        A text of the same length.
    """
    return _with_apostrophes(text, text.translate(_NESTED))


def _with_apostrophes(text: str, converted: str) -> str:
    """Return the converted text with the apostrophes of the text."""
    if _APOSTROPHE not in text:
        return converted
    unopened = set(_unopened(text))
    if not unopened:
        return converted
    return "".join(
        _APOSTROPHE if at in unopened else character for at, character in enumerate(converted)
    )


def with_curly_quotes(text: str) -> str:
    """Return a text with “” and ‘’ for 「」 and 『』.

    Returns:
        A text of the same length.
    """
    return text.translate(str.maketrans(_CORNER, _CURLY))


def _unopened(text: str) -> list[int]:
    """Find the marks ’ that close nothing in their line, as in ’24 or it’s."""
    found: list[int] = []
    opened = 0
    for at, character in enumerate(text):
        if character == "‘":
            opened += 1
        elif character == "\n":
            opened = 0
        elif character == _APOSTROPHE:
            if opened and not _is_inside_word(text, at):
                opened -= 1
            else:
                found.append(at)
    return found


def _is_inside_word(text: str, at: int) -> bool:
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    return before.isascii() and before.isalpha() and after.isascii() and after.isalpha()
