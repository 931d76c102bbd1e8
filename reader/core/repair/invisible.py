"""Characters that nobody sees: control characters, joiners, marks that turn the writing direction.

A zero-width blank within 增长 hides the word from every search, and a direction override shows 25
for 52. They carry nothing in Chinese text, so they are taken out; the source keeps them.
"""

from __future__ import annotations

import re
from typing import Final

from reader.core.offset_map import Replacement

# Unicode Standard, chapter 23: controls without the blanks and line ends among them (23.1), soft
# hyphen and joiners (23.2), bidirectional ordering (23.3), interlinear annotation and the stand-in
# for objects (23.8), tag characters (23.9).
_INVISIBLE: Final = re.compile(
    "[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\ufeff\ufff9-\ufffc\U000e0000-\U000e007f]+"
)


def replacements(text: str) -> list[Replacement]:
    """Find the runs of characters to take out."""
    return [Replacement(m.start(), m.end(), "") for m in _INVISIBLE.finditer(text)]
