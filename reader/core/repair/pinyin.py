"""Pinyin readings in brackets that a web page put after characters: 會(huì)議(yì).

A bracket is cut if it follows a Han character and holds one syllable with a tone mark, and only
if the text shows that this is its habit: a single gloss of a rare character is the author's.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from typing import Final

from reader.core.offset_map import Replacement

_LEAST_READINGS: Final = 5
_LEAST_SHARE: Final = 0.8
"""Of the occurrences of the annotated characters, how many have a reading."""

_BRACKET: Final = re.compile("[(（]([^\\W\\d_]{1,6}[\u0300\u0301\u0304\u030c]?[a-z]{0,4})[)）]")
HAN: Final = re.compile("[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
"""One Han character."""

_TONES: Final = "\u0304\u0301\u030c\u0300"
# GB/T 16159 and the scheme of 1958: initials and finals; ü is written u after j, q, x, y.
_SYLLABLE: Final = re.compile(
    "(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
    "(?:i?a(?:ng?|[io])?|ua(?:ng?|i)?|i?ong|ou?|uo|e(?:ng?|[ir])?|i[eu]|i(?:ng?)?|u(?:[ein]|ng)?"
    "|ü(?:e|n|an)?|ue|u?an|ê|m|ng?|hm|hng)"
)


def replacements(text: str) -> list[Replacement]:
    """Find the readings; each is replaced together with its character, which it belongs to."""
    found = [m for m in _BRACKET.finditer(text) if m.start() and _is_reading(text, m)]
    if len(found) < _LEAST_READINGS:
        return []
    annotated = Counter(text[m.start() - 1] for m in found)
    occurrences = sum(text.count(character) for character in annotated)
    if len(found) < _LEAST_SHARE * occurrences:
        return []
    return [Replacement(m.start() - 1, m.end(), text[m.start() - 1]) for m in found]


def _is_reading(text: str, bracket: re.Match[str]) -> bool:
    return bool(HAN.match(text[bracket.start() - 1])) and is_syllable(bracket[1])


def is_syllable(word: str) -> bool:
    """Tell whether a word is one pinyin syllable with exactly one tone mark, as ``huì``."""
    letters = unicodedata.normalize("NFD", word.lower())
    toneless = "".join(letter for letter in letters if letter not in _TONES)
    if len(letters) != len(toneless) + 1:
        return False
    return bool(_SYLLABLE.fullmatch(unicodedata.normalize("NFC", toneless)))
