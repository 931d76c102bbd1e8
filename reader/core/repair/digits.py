"""Characters blown apart by blanks: 1 9 9 8 年, 政 府 工 作 报 告.

A text is mended only if a blank behind each digit is its habit. A spread title is mended wherever
four characters or more stand apart; names of two or three characters are set so on purpose.
"""

from __future__ import annotations

import re
from typing import Final

from reader.core.offset_map import Replacement

_LEAST_APART: Final = 10
_LEAST_SHARE: Final = 0.5
"""Of the places between two digits, how many have a blank."""

_APART: Final = re.compile("[0-9] (?=[0-9])")
_TOGETHER: Final = re.compile("[0-9](?=[0-9])")
_BLANK: Final = re.compile("(?<=[0-9]) +(?=[0-9\u3400-\u9fff％%．.，,。、；：）])")
_SPREAD: Final = re.compile("(?:[\u3400-\u9fff][ \u3000]){3,}[\u3400-\u9fff](?![\u3400-\u9fff])")
_HAN: Final = re.compile("[\u3400-\u9fff]")
_LEAST_SPREAD: Final = 7
"""Code points: four characters with the blanks between them."""


def replacements(text: str) -> list[Replacement]:
    """Find the blanks to take out."""
    found = [
        Replacement(at, at + 1, "")
        for m in _SPREAD.finditer(text)
        for at in _blanks(text, m.start(), m.end())
    ]
    apart = len(_APART.findall(text))
    if apart >= _LEAST_APART and apart >= _LEAST_SHARE * (apart + len(_TOGETHER.findall(text))):
        found += [Replacement(m.start(), m.end(), "") for m in _BLANK.finditer(text)]
    return sorted(found)


def _blanks(text: str, start: int, end: int) -> range:
    """Return the places of the blanks in a spread word; its first character stands apart too."""
    before = text[start - 1 : start]
    if before != "年" and _HAN.match(before):
        start += 2
    return range(start + 1, end, 2) if end - start >= _LEAST_SPREAD else range(0)
