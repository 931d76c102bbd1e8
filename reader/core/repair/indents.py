"""Blanks at the ends of lines: the window sets the indent of a paragraph by itself."""

from __future__ import annotations

import re
from typing import Final

from reader.core.offset_map import Replacement

_BLANK: Final = "[ \t\u00a0\u2002\u2003\u3000\ufeff]"
_LEADING: Final = re.compile(f"^{_BLANK}+", re.MULTILINE)
_TRAILING: Final = re.compile(
    f"(?<=[^ \t\u00a0\u2002\u2003\u3000\ufeff\n]){_BLANK}+$", re.MULTILINE
)


def replacements(text: str) -> list[Replacement]:
    """Find the blanks before the first and behind the last character of a line."""
    found = [Replacement(m.start(), m.end(), "") for m in _LEADING.finditer(text)]
    found += [Replacement(m.start(), m.end(), "") for m in _TRAILING.finditer(text)]
    return sorted(found)
