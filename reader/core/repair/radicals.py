"""Radicals in the place of characters, and dashes drawn as one, as PDF files have them: ⼯作, ⸺."""

from __future__ import annotations

import re
from typing import Final

from reader.core.offset_map import Replacement
from reader.core.radicals import UNIFIED
from reader.core.script import detect

_DASHES: Final = {0x2E3A: "——", 0x2E3B: "———"}
"""Fonts draw the two signs of a Chinese dash (GB/T 15834-2011, 4.10) as one glyph."""
_CHARACTERS: Final = UNIFIED | _DASHES
_DOOR: Final = 0x2F3E
"""⼾ is compatible to 戶, but a font for simplified script draws 户 with the same glyph."""
_WRONG: Final = re.compile(f"[{''.join(map(chr, _CHARACTERS))}]")


def replacements(text: str) -> list[Replacement]:
    """Find the radicals and what to put for each."""
    characters = _CHARACTERS
    if chr(_DOOR) in text and detect(text) != "traditional":
        characters = _CHARACTERS | {_DOOR: "户"}
    return [Replacement(m.start(), m.end(), characters[ord(m[0])]) for m in _WRONG.finditer(text)]
