"""Line ends of other systems: CR LF, CR, NEL, vertical tab, line and paragraph separator."""

from __future__ import annotations

import re
from typing import Final

from reader.core.offset_map import Replacement

# Unicode Standard, section 5.8 (newline guidelines). A form feed is page matter, not a line end.
_MARKS: Final = "\r\x0b\x85\u2028\u2029"
_FOREIGN: Final = re.compile("\r\n?|[\x0b\x85\u2028\u2029]")


def replacements(text: str) -> list[Replacement]:
    r"""Find line ends that are not ``\n``."""
    if not any(mark in text for mark in _MARKS):
        return []
    return [Replacement(m.start(), m.end(), "\n") for m in _FOREIGN.finditer(text)]
