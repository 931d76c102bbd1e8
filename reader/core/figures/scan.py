"""The one scan of a text: at every sign that can begin a figure, which figure is it?"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from reader.core.figures import fixed_terms, indefinite
from reader.core.figures.draft import Draft
from reader.core.figures.lexicons import TRIGGERS, fixed_word_at
from reader.core.figures.number import is_amount_or_session, read_chinese, read_digits

_REPUBLIC: Final = ("中華民國", "民國", "立法院", "行政院")
_TRADITIONAL: Final = "億萬個條會計預執務經國發為業時屆學歲產"
_INDEFINITE: Final = {
    "几": indefinite.several,
    "幾": indefinite.several,
    "数": indefinite.several,
    "數": indefinite.several,
    "多": indefinite.many,
    "首": indefinite.first,
    "半": indefinite.half,
    "倍": indefinite.doubled,
}
_SECOND_NUMBERS: Final = frozenset("一二两兩三四五六七八九十")
_CLOSING: Final = frozenset(fixed_terms.OPENING.values())
_WORDS_ONLY: Final = frozenset("双雙零")
_POINTS: Final = frozenset("点點")
_BEFORE_QUOTED: Final = frozenset([*fixed_terms.OPENING, "第"])


@cache
def _trigger() -> re.Pattern[str]:
    return re.compile(rf"[0-9０-９{TRIGGERS}]")


@cache
def _republic_year() -> re.Pattern[str]:
    return re.compile(r"(?:^|\D)(?:10[5-9]|11\d|12[0-5])[學学]?年(?![來来前後后])")


def _counts_republic_years(text: str) -> bool:
    """Tell whether 113年 is a year of the Republic of China in a text."""
    if any(word in text for word in _REPUBLIC):
        return True
    return any(char in text for char in _TRADITIONAL) and _republic_year().search(text) is not None


def scan(text: str) -> list[Draft]:
    """Read the figures of a squeezed text from left to right; none overlap."""
    found: list[Draft] = []
    search = _trigger().search
    republic = _counts_republic_years(text)
    floor = 0
    match = search(text)
    while match is not None:
        start = match.start()
        read = _digits if text[start].isdecimal() else _character
        draft, following = read(text, start, floor, republic)
        if draft is not None and draft.start >= floor:
            found.append(draft)
            floor = draft.end
            following = floor if following < floor else following
        match = search(text, following)
    return found


def _digits(text: str, start: int, floor: int, republic: bool) -> tuple[Draft | None, int]:
    if text[start - 1 : start] in _BEFORE_QUOTED:
        draft = fixed_terms.quoted_term(text, start)
        if draft is not None:
            return draft, draft.end
    return read_digits(text, start, floor, republic=republic)


def _goes_on(text: str, end: int) -> bool:
    """Tell whether a quoted term goes on with a further number (“五好两宜”) behind a listed one."""
    return text[end : end + 1] in _SECOND_NUMBERS and text[end + 2 : end + 3] in _CLOSING


def _character(text: str, start: int, floor: int, republic: bool) -> tuple[Draft | None, int]:
    """Read what begins at a Chinese numeral or one of its kin; tell where to go on."""
    char = text[start]
    word = None if text.startswith("分之", start + 1) else fixed_word_at(text, start)
    if word is not None and word.is_slogan and word.start >= floor and not _goes_on(text, word.end):
        return fixed_terms.slogan(text, word.start, word.end), word.end
    if text[start - 1 : start] in _BEFORE_QUOTED and (word is None or word.is_slogan):
        draft = fixed_terms.quoted_term(text, start)
        if draft is not None and not is_amount_or_session(text, start, draft.end):
            return draft, draft.end
    if char in _WORDS_ONLY and not (char == "零" and text[start + 1 : start + 2] in _POINTS):
        return None, start + 1
    if word is not None:
        return (
            fixed_terms.slogan(text, word.start, word.end) if word.is_slogan else None
        ), word.end
    if (indefinite_reader := _INDEFINITE.get(char)) is not None:
        return indefinite_reader(text, start), start + 1
    return read_chinese(text, start, floor, republic=republic)
