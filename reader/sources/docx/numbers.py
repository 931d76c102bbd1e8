"""The numbers Word puts before paragraphs by itself; they stand nowhere in the text.

ISO/IEC 29500-1, 17.9: a paragraph names a list and a level; the level has a format for its number
and a text in which ``%1`` stands for the number of the first level.
"""

from __future__ import annotations

import re
from typing import Final

from lxml.etree import _Element as Element

from reader.sources.docx.words import WORDS

_PLACE: Final = re.compile("%([1-9])")
_HAN: Final = "〇一二三四五六七八九"
_HAN_FORMAL: Final = "零壹贰叁肆伍陆柒捌玖"
_STEMS: Final = "甲乙丙丁戊己庚辛壬癸"
_HAN_FORMATS: Final = frozenset(
    {"chineseCounting", "chineseCountingThousand", "taiwaneseCounting", "taiwaneseCountingThousand",
     "japaneseCounting", "ideographDigital", "koreanCounting"}
)  # fmt: skip
_FORMAL_FORMATS: Final = frozenset(
    {"chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal"}
)
_MOST_HAN: Final = 99


class ListNumbers:
    """Counts the numbered paragraphs of one document, in text order.

    Args:
        numbering: The ``w:numbering`` element, or ``None`` if the document has no lists.
    """

    def __init__(self, numbering: Element | None) -> None:
        self._levels: dict[str, dict[int, Element]] = {}
        self._counts: dict[str, dict[int, int]] = {}
        self._lists: dict[str, str] = {}
        if numbering is None:
            return
        for kind in numbering.iterfind(f"{WORDS}abstractNum"):
            levels = {int(_value(lvl, "ilvl", "0")): lvl for lvl in kind.iterfind(f"{WORDS}lvl")}
            self._levels[_value(kind, "abstractNumId")] = levels
        for made in numbering.iterfind(f"{WORDS}num"):
            kind = made.find(f"{WORDS}abstractNumId")
            self._lists[_value(made, "numId")] = "" if kind is None else _value(kind, "val")

    def number(self, list_id: str, level: int) -> str:
        """Return the number of the next paragraph of a list, ready to stand before its words.

        Args:
            list_id: ``w:numId`` of the paragraph.
            level: Its ``w:ilvl``, from 0.

        Returns:
            For example ``一、`` or ``（三）``; empty for bullets and unknown lists.
        """
        kind = self._lists.get(list_id, "")
        levels = self._levels.get(kind, {})
        if level not in levels:
            return ""
        counts = self._counts.setdefault(kind, {})
        counts[level] = counts.get(level, _start(levels[level]) - 1) + 1
        for deeper in [other for other in counts if other > level]:
            del counts[deeper]
        text = levels[level].find(f"{WORDS}lvlText")
        if text is None or _format(levels[level]) in ("bullet", "none"):
            return ""
        return _PLACE.sub(
            lambda place: _written(levels, counts, int(place[1]) - 1), _value(text, "val")
        )


def _written(levels: dict[int, Element], counts: dict[int, int], level: int) -> str:
    if level not in levels:
        return ""
    return written(counts.get(level, _start(levels[level])), _format(levels[level]))


def written(number: int, form: str) -> str:
    """Return a number in one of Word's formats (``ST_NumberFormat``); digits for others."""
    if form in _HAN_FORMATS:
        return _han(number, _HAN, "十")
    if form in _FORMAL_FORMATS:
        return _han(number, _HAN_FORMAL, "拾")
    if form == "ideographTraditional" and number <= len(_STEMS):
        return _STEMS[number - 1]
    if form == "decimalEnclosedCircle" and 1 <= number <= 20:
        return chr(ord("①") + number - 1)
    if form in ("lowerLetter", "upperLetter") and 1 <= number <= 26:
        letter = chr(ord("a") + number - 1)
        return letter.upper() if form == "upperLetter" else letter
    if form in ("lowerRoman", "upperRoman") and 1 <= number <= _MOST_HAN:
        return _roman(number) if form == "lowerRoman" else _roman(number).upper()
    return str(number)


def _han(number: int, digits: str, ten: str) -> str:
    if not 1 <= number <= _MOST_HAN:
        return str(number)
    tens, ones = divmod(number, 10)
    before = digits[tens] if tens > 1 else ""
    return before + (ten if tens else "") + (digits[ones] if ones else "")


def _roman(number: int) -> str:
    tens, ones = divmod(number, 10)
    return ("", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc")[tens] + (
        "",
        "i",
        "ii",
        "iii",
        "iv",
        "v",
        "vi",
        "vii",
        "viii",
        "ix",
    )[ones]


def _start(level: Element) -> int:
    start = level.find(f"{WORDS}start")
    return int(_value(start, "val", "1")) if start is not None else 1


def _format(level: Element) -> str:
    form = level.find(f"{WORDS}numFmt")
    return "decimal" if form is None else _value(form, "val", "decimal")


def _value(element: Element, name: str, default: str = "") -> str:
    return str(element.get(f"{WORDS}{name}", default))
