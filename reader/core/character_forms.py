"""What a character is folded to where its form does not matter; every offset stays.

Each kind of difference can be left alone: the form of a Han character (script, variant, radical,
compatibility ideograph), width, letter case, Chinese or Western punctuation, kinds of blanks.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import Final

from reader.core.radicals import UNIFIED
from reader.core.script import readings

SAME_MARKS: Final = {mark: marks for marks in (",，、", ".。") for mark in marks}
"""Marks that are left apart for the sake of numerals, where only ``,`` and ``.`` have a meaning."""

_BLANK: Final = re.compile(r"[\s\u00ad\u200b-\u200f\u2060\ufe00-\ufe0f\ufeff\U000e0100-\U000e01ef]")
_MARKS: Final = str.maketrans(
    "；：？！（）【】［］〔〕〖〗“”„‟〝〞〟「」『』﹁﹂﹃﹄‘’‚‛‐‑‒–—―─−－〜～…⋯·•‧・∙／〈〉‹›",
    ';:?!()[][][][]"""""""""""""""\'\'\'\'---------~~……·····/<><>',
)
_HAN_FORMS: Final = ("CJK COMPATIBILITY IDEOGRAPH", "KANGXI RADICAL", "CJK RADICAL")
_WIDTHS: Final = ("<wide>", "<narrow>", "<super>", "<sub>")
_FORMS_OF_MARKS: Final = ("<wide>", "<narrow>", "<small>", "<vertical>")
_MARKS_OF_NUMBERS: Final = "％．"
"""Punctuation by their category, but folded with the digits they stand beside."""


class FoldingTable(dict[int, str]):
    """A table for `str.translate`, filled with each character that is met.

    Args:
        script: Fold the forms of Han characters. One that may stand for several simplified ones is
            left as it is; `reader.core.script.sharing` tells where it says the same.
        width: Fold the width of letters, digits and symbols, raised and lowered ones too.
        case: Fold letter case.
        punctuation: Fold Chinese and Western marks, but for `SAME_MARKS`.
        blanks: Fold blanks, line breaks and what has no width (soft hyphens, joiners, variation
            selectors) to one blank.
    """

    def __init__(
        self, *, script: bool, width: bool, case: bool, punctuation: bool, blanks: bool
    ) -> None:
        super().__init__()
        self._script = script
        self._width = width
        self._case = case
        self._punctuation = punctuation
        self._blanks = blanks

    def __missing__(self, code: int) -> str:
        """Fold a character met for the first time."""
        folded = self._fold(chr(code))
        self[code] = folded
        return folded

    def _fold(self, character: str) -> str:
        if self._blanks and _BLANK.match(character):
            return " "
        if self._script:
            character = _simplified(_usual(character))
        if unicodedata.category(character)[0] == "P" and character not in _MARKS_OF_NUMBERS:
            return _western(character) if self._punctuation else character
        if self._width:
            character = _compatible(character, _WIDTHS)
        if self._case and len(lower := character.lower()) == 1:
            character = lower
        # The minus sign and the wave are symbols.
        return character.translate(_MARKS) if self._punctuation else character


@cache
def folding_table(
    *, script: bool, width: bool, case: bool, punctuation: bool, blanks: bool
) -> FoldingTable:
    """Return the table that folds what is named."""
    return FoldingTable(
        script=script, width=width, case=case, punctuation=punctuation, blanks=blanks
    )


def _usual(character: str) -> str:
    """Return the unified ideograph of a radical or a compatibility ideograph."""
    if not unicodedata.name(character, "").startswith(_HAN_FORMS):
        return character
    return unicodedata.normalize("NFKC", character.translate(UNIFIED))


def _simplified(character: str) -> str:
    values = readings(character)
    return values if len(values) == 1 else character


def _western(mark: str) -> str:
    return _compatible(mark, _FORMS_OF_MARKS).translate(_MARKS) if mark != "，" else mark


def _compatible(character: str, kinds: tuple[str, ...]) -> str:
    """Return the usual form of a character that is a compatibility form of certain kinds."""
    if not unicodedata.decomposition(character).startswith(kinds):
        return character
    compatible = unicodedata.normalize("NFKC", character)
    return compatible if len(compatible) == 1 else character
