"""The value of numbers in Chinese numerals: 一千二百, 十七八, 二〇二四, 四万万."""

from __future__ import annotations

import itertools
import re
from decimal import Decimal
from functools import cache, lru_cache
from typing import Final

CHINESE_NUMERALS: Final = (
    "〇○零一二两兩三四五六七八九十百千万萬亿億兆廿卅壹贰貳叁參肆伍陆陸柒捌玖拾佰仟"
)
NEIGHBOURS: Final = "一二两三四五六七八九"
DIGITS: Final = {
    char: value
    for value, chars in enumerate(
        ["〇○零", "一壹", "二两兩贰貳", "三叁參", "四肆", "五伍", "六陆陸", "七柒", "八捌", "九玖"]
    )
    for char in chars
}
ONE_SHAPE: Final = str.maketrans(
    "兩贰貳壹叁參肆伍陆陸柒捌玖拾佰仟萬億〇○", "两二二一三三四五六六七八九十百千万亿零零"
)
_MYRIADS: Final = (("兆", 10**12), ("亿", 10**8), ("万", 10**4))
POWER_OF: Final = {"十": 10, "百": 100, "千": 1000, "万": 10**4, "亿": 10**8, "兆": 10**12}
_GREAT: Final = frozenset("百千万亿兆")
_UNITS_AND_TENS: Final = frozenset(DIGITS) | {"十"}
_LONGEST: Final = 20


@lru_cache(maxsize=4096)
def chinese_values(run: str) -> tuple[Decimal, Decimal | None] | None:
    """Value a run of Chinese numerals.

    Returns:
        The value and ``None``; the lower and upper value where two neighbours stand for each other,
        as in 七八 or 二三十; ``None`` for a broken numeral.
    """
    if len(run) > _LONGEST:
        return None
    if run[1:2] == "、":
        if DIGITS[run[2]] - DIGITS[run[0]] != 1:
            return None
        run = run[0] + run[2:]
    run = run.replace("廿", "二十").replace("卅", "三十").translate(ONE_SHAPE)
    if run[:1] in _GREAT and not _UNITS_AND_TENS.isdisjoint(run):
        return None
    if not run.startswith("万"):
        run = run.replace("万万", "亿")
    for place, (first, second) in enumerate(itertools.pairwise(run)):
        low, high = DIGITS.get(first), DIGITS.get(second)
        if not low or not high:
            continue
        if (high - low != 1 and (low, high) != (3, 5)) or not DIGITS.keys().isdisjoint(
            run[place + 2 :]
        ):
            return None
        lower = _whole(run[:place] + run[place] + run[place + 2 :])
        upper = _whole(run[:place] + run[place + 1 :])
        if lower is None or upper is None:
            return None
        return Decimal(lower), Decimal(upper)
    value = _whole(run)
    return None if value is None else (Decimal(value), None)


def positional_value(digits: str) -> int | None:
    """Value digits written one by one, as 二〇二四 or ２０２４; ``None`` if there is another sign."""
    if digits.isdecimal():
        return int(digits)
    value = 0
    for char in digits:
        digit = DIGITS.get(char)
        if digit is None:
            if not char.isdecimal():
                return None
            digit = int(char)
        value = value * 10 + digit
    return value


def small_number(digits: str) -> int | None:
    """Value a whole number below 10,000 in Arabic or Chinese numerals, ``None`` if there is none."""
    if digits[0].isdecimal():
        return int(digits) if digits.isdecimal() and len(digits) < 5 else None
    values = chinese_values(digits)
    if values is None or values[1] is not None:
        return positional_value(digits) if len(digits) > 1 else None
    return int(values[0])


def _whole(run: str) -> int | None:
    """Value a strict numeral of unified shape."""
    for myriad, factor in _MYRIADS:
        if myriad in run:
            left, _, right = run.rpartition(myriad)
            return _around_myriad(left, right, myriad, factor)
    return _below_myriad(run)


def _around_myriad(left: str, right: str, myriad: str, factor: int) -> int | None:
    if myriad in left and (not left.endswith(myriad) or len(left) < 2):
        return None
    times = _whole(left) if left else 1
    if not times:
        return None
    if not right:
        return times * factor
    if len(right) == 1 and right in DIGITS and right != "零":
        return times * factor + DIGITS[right] * factor // 10
    if right[0] in "十百千万":
        return None
    added = _whole(right.removeprefix("零"))
    return None if added is None or added >= factor else times * factor + added


@cache
def _section() -> re.Pattern[str]:
    digit = "[一二两三四五六七八九]"
    return re.compile(
        rf"(?:({digit}?)(千))?(?:零?({digit}?)(百))?(?:零?({digit}?)(十))?(?:(零?)({digit}))?"
    )


def _below_myriad(run: str) -> int | None:
    if run == "零":
        return 0
    match = _section().fullmatch(run)
    if match is None or not run:
        return None
    thousands, thousand, hundreds, hundred, tens, ten, zero, last = match.groups()
    if thousand and hundred and not hundreds:
        return None
    value = 0
    for digits, place in ((thousands, thousand), (hundreds, hundred), (tens, ten)):
        if place:
            value += (DIGITS[digits] if digits else 1) * POWER_OF[place]
    if last:
        elliptic = not zero and not ten and (thousand or hundred)
        value += DIGITS[last] * ((10 if hundred else 100) if elliptic else 1)
    return value
