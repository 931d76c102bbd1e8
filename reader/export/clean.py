"""Text that leaves the program: without line breaks inside, and without what files refuse."""

from __future__ import annotations

import re
from collections.abc import Container
from typing import Final

# XML 1.0, 2.2, without the controls that HTML refuses too; U+FFFE and U+FFFF are no characters.
_UNWRITABLE: Final = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]"
)
# Soft hyphens, zero-width spaces and joiners, marks of direction, byte order marks.
_UNSEEN: Final = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")
_BLANKS: Final = " \t\u00a0\u2002\u2003\u2009\u3000"


def writable(text: str) -> str:
    r"""Return text that XML and HTML can hold; what they cannot hold becomes U+FFFD.

    Line ends are ``\n``.
    """
    return _UNWRITABLE.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))


def clean_passage(passage: str, headings: Container[int] = ()) -> str:
    """Return a passage on one line, as it is quoted.

    Lines are joined without a blank, Latin words and figures with one; characters that nobody
    sees are left out.

    Args:
        passage: Text of the report.
        headings: Numbers of its lines, from 0, that are headings; an em blank follows them.
    """
    whole = ""
    after_heading = False
    lines = _UNSEEN.sub("", writable(passage)).splitlines()
    for number, line in enumerate(lines):
        if words := line.strip(_BLANKS):
            whole += _joint(whole, words, after_heading) + words
            after_heading = number in headings
    return whole


def _joint(before: str, after: str, after_heading: bool) -> str:
    """Return what stands between two lines that are joined."""
    if not before:
        return ""
    if after_heading and before[-1].isalnum():
        return "\u3000"
    return " " if before[-1].isascii() and after[0].isascii() else ""
