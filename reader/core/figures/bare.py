"""Numbers without a unit of their own: when they are figures, and which unit they inherit."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from reader.core.chinese_numerals import CHINESE_NUMERALS
from reader.core.figures.lexicons import Unit, unit_at
from reader.core.numerals import Numeral

_POWERS: Final = frozenset("十百千万萬亿億兆")
_BARE_POWERS: Final = frozenset("万萬亿億兆")
_LEADS: Final = frozenset("破超过近达至到逾约")
_LEADS_INDEX: Final = frozenset("至到达達由从從为為比")
_LEADS_BARE: Final = frozenset("等共计計及达達有由与與和含各约約逾近超过過助、")
_BOUNDS: Final = ("以上", "以下", "左右")
_ROUTES: Final = frozenset("线線路号號楼樓版式型")
_ENDS_CLAUSE: Final = frozenset("，。；、）")
_NOT_NOUN: Final = frozenset("时時点點的之是为了在和与及或等以上下不要别分年月日号")


def stands_alone(text: str, numeral: Numeral, follower: str) -> bool:
    """Tell whether a numeral without unit counts the noun behind it (十万大学生)."""
    start, end = numeral.start, numeral.end
    if text[start] == "0" and "." not in text[start:end]:
        return False
    last = text[end - 2] if numeral.more and end - start > 1 else text[end - 1]
    if numeral.power >= 10000 or last in _BARE_POWERS:
        only_powers = numeral.chinese and all(char in _POWERS for char in text[start:end])
        if only_powers and text[end - 1] == "兆":
            return False
        bounded = text.startswith(_BOUNDS, end)
        return not only_powers or bounded or _counts(follower) or text[start - 1 : start] in _LEADS
    if numeral.chinese:
        return numeral.more and _counts(follower)
    if numeral.more and _counts(follower):
        return True
    if _counts(follower) and numeral.low >= 2:
        return text[start - 1 : start] in _LEADS_BARE and follower not in _ROUTES
    return _is_index(text, numeral, follower)


def _counts(follower: str) -> bool:
    """Tell whether a character can begin the noun that a bare number counts."""
    return "\u4e00" <= follower <= "\u9fff" and follower not in _NOT_NOUN


def _is_index(text: str, numeral: Numeral, follower: str) -> bool:
    """Tell whether a bare Arabic number is the value of an index (由3.27缩小至2.93)."""
    start, end = numeral.start, numeral.end
    if text[start - 1 : start] not in _LEADS_INDEX or not start:
        return False
    if follower.isdecimal() or (follower.isascii() and follower.isalnum()):
        return False
    return (
        "." in text[start:end]
        or "．" in text[start:end]
        or (end - start > 1 and follower in _ENDS_CLAUSE)
    )


@cache
def _listed() -> re.Pattern[str]:
    number = rf"(?:\d{{1,15}}(?:[.．,，]\d{{1,6}}){{0,3}}[十百千万萬亿億]{{0,3}}|[{CHINESE_NUMERALS}]{{1,12}})"
    return re.compile(rf"(?:[、和及与與或]{number}[余餘多]?){{1,12}}")


def inherited_unit(text: str, place: int) -> Unit | None:
    """Return the unit that the last member of a list hands to the one that ends at ``place``."""
    match = _listed().match(text, place)
    return unit_at(text, match.end()) if match is not None else None
