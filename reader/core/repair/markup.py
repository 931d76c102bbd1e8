"""Marks of Markdown and HTML that stand in the text: ## 序言 ##, <time …>, **bold**."""

from __future__ import annotations

import re
from typing import Final

from reader.core.offset_map import Replacement

_HEADING: Final = re.compile("^#{1,6}(?:[ \t]+(?=[^#\\s])|(?=[\u3400-\u9fff（“《]))", re.MULTILINE)
_TAG: Final = re.compile(
    "</?(?:time|span|p|br|b|i|em|strong|font|a|sup|sub|div|center|u)(?: [^<>\n]{0,200})?/?>",
    re.IGNORECASE,
)
_BOLD: Final = re.compile("\\*\\*(?=[^\\s*])([^*\n]{1,200})\\*\\*")


def replacements(text: str) -> list[Replacement]:
    """Find the marks; the words between them stay."""
    found: list[Replacement] = []
    for m in _HEADING.finditer(text):
        found.append(Replacement(m.start(), m.end(), ""))
        stop = text.find("\n", m.end())
        line_end = len(text) if stop < 0 else stop
        words = text[m.end() : line_end].rstrip(" \t#")
        if m.end() + len(words) < line_end:
            found.append(Replacement(m.end() + len(words), line_end, ""))
    found += [Replacement(m.start(), m.end(), "") for m in _TAG.finditer(text)]
    for m in _BOLD.finditer(text):
        found += (Replacement(m.start(), m.start() + 2, ""), Replacement(m.end() - 2, m.end(), ""))
    return sorted(found)
