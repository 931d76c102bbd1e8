"""Half-width punctuation between Chinese characters, where full-width belongs.

GB/T 15834-2011 sets Chinese text with full-width marks. A text is mended only if half-width commas
are its habit; then its colons, semicolons, question and exclamation marks and brackets are
widened too. Marks inside numbers (3.14, 1,234, 10:30) and addresses stay.
"""

from __future__ import annotations

import re
from typing import Final

from reader.core.offset_map import Replacement

_LEAST_COMMAS: Final = 5
_LEAST_SHARE: Final = 0.1
"""Of all commas between Chinese characters, how many are half-width."""

_WIDE: Final = {",": "，", ":": "：", ";": "；", "?": "？", "!": "！", "(": "（", ")": "）"}
_MARK: Final = re.compile("[,:;?!]")
_BRACKETS: Final = re.compile("\\(([^()（）\n]*)\\)")
_CHINESE: Final = re.compile(
    "[\u3001-\u3003\u3005-\u3011\u3014-\u301b\u3400-\u9fff\uf900-\ufaff\uff01-\uff5e“”‘’—…"
    "\U00020000-\U0003ffff]"
)


def replacements(text: str) -> list[Replacement]:
    """Find the marks to widen; each is replaced by one character."""
    if not _has_the_habit(text):
        return []
    wide = [m.start() for m in _MARK.finditer(text) if _touches_chinese(text, m.start(), m.end())]
    for m in _BRACKETS.finditer(text):
        if _CHINESE.search(m[1]) or _touches_chinese(text, m.start(), m.end()):
            wide += (m.start(), m.end() - 1)
    return [Replacement(at, at + 1, _WIDE[text[at]]) for at in sorted(wide)]


def _has_the_habit(text: str) -> bool:
    narrow = _commas(text, ",")
    return narrow >= _LEAST_COMMAS and narrow >= _LEAST_SHARE * (narrow + _commas(text, "，"))


def _commas(text: str, comma: str) -> int:
    """Count the commas of one width that touch a Chinese character."""
    return sum(_touches_chinese(text, m.start(), m.end()) for m in re.finditer(comma, text))


def _touches_chinese(text: str, start: int, end: int) -> bool:
    """Tell whether a Chinese character stands before ``start`` or at ``end``."""
    before = text[start - 1] if start else ""
    after = text[end : end + 1]
    return bool(_CHINESE.match(before) or _CHINESE.match(after))
