"""The ways in which reports write one number.

13, 十三; 2024, 2,024, 二〇二四, 二千零二十四; 1.2亿, 12000万, 一亿二千万; 5.2%, 百分之五点二.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from typing import Final, NamedTuple

from reader.core.chinese_numerals import chinese_values, positional_value

_DIGITS: Final = "零一二三四五六七八九"
_SHAPES: Final = {
    "零": "〇○零",
    "一": "一壹",
    "二": "二贰貳",
    "两": "二两兩贰貳",
    "三": "三叁參",
    "四": "四肆",
    "五": "五伍",
    "六": "六陆陸",
    "七": "七柒",
    "八": "八捌",
    "九": "九玖",
    "十": "十拾",
    "百": "百佰",
    "千": "千仟",
    "万": "万萬",
    "亿": "亿億",
    "点": "点點",
    "分": "分",
    "之": "之",
}
_CHINESE: Final = "".join(dict.fromkeys("".join(_SHAPES[shape] for shape in _DIGITS + "两十百千")))
_MYRIADS: Final = "万萬亿億"
_ZERO_AMID_CHINESE: Final = "0oO"
"""What stands for 〇 in 二0二四 where the sign was not at hand."""

_ZEROS: Final = str.maketrans("〇○", "零零")
_LEAST_BY_DIGIT: Final = 3
"""Digits written one by one, as 二〇二四; two are a number only with 零."""

_SCALES: Final = (("万", 10**4), ("亿", 10**8), ("万亿", 10**12))
_MOST_DECIMALS: Final = 4
_LARGEST: Final = 10**16
"""Numbers from here on are looked for as they stand."""

_LARGEST_IN_CHINESE: Final = 10**12
_LONGEST: Final = 24
_PARTS: Final = {"百": "%", "千": "‰"}

_ZERO_BEFORE_THOUSANDS: Final = re.compile("(?<=亿)零(?=.千)")

NUMERAL: Final = re.compile(
    rf"(?:([百千])分之)?(?:([0-9]{{1,3}}(?:[,，][0-9]{{3}})+(?![0-9])|[0-9]+)(?:\.([0-9]+))?"
    rf"|([{_CHINESE}](?:[{_CHINESE}{_MYRIADS}]|[0oO](?=[{_CHINESE}0oO]))*)"
    rf"(?:[点點]([{_CHINESE}]+))?)([{_MYRIADS}]{{0,2}})([%‰]?)"
)
"""A number in half-width Arabic or in Chinese numerals, with 万, 亿, % or 百分之."""


def other_forms(numeral: str, between: str = "") -> list[str]:
    """Return patterns of the ways in which a number may be written, for a folded text.

    A pattern matches whole numbers only: 十三, but not in 二十三. It starts with one certain
    character: alternatives that do are looked for fast, those with a set or a condition are not.

    Args:
        numeral: What `NUMERAL` found.
        between: Pattern of what may stand between two characters of a number.
    """
    return list(_patterns(numeral, between))


class _Number(NamedTuple):
    """A numeral taken apart.

    Attributes:
        whole: Its whole part in Arabic digits.
        decimals: The Arabic digits behind the point.
        scale: 万, 亿 behind it.
        share: ``%`` or ``‰`` if it is a share.
    """

    whole: str
    decimals: str
    scale: str
    share: str


@lru_cache(64)
def _patterns(numeral: str, between: str) -> tuple[str, ...]:
    number = _read(numeral)
    if number is None:
        return ()
    if numeral == "两":
        # 两会 is neither 二会 nor in 第2会场.
        return (_arabic_pattern("2", "", between).replace("2", "2(?<!第2)", 1),)
    forms = sorted(set(_forms(number)))
    return tuple(
        pattern for form in forms for pattern in _form_patterns(form, number.share, between)
    )


def _read(numeral: str) -> _Number | None:
    """Take a numeral apart; ``None`` if it is no exact number."""
    match = NUMERAL.fullmatch(numeral)
    if match is None or len(numeral) > _LONGEST:
        return None
    part, arabic, decimals, chinese, digits, scale, sign = match.groups("")
    whole = re.sub("[,，]", "", arabic) or _arabic(chinese)
    if digits:
        values = [positional_value(digit) for digit in digits]
        decimals = "" if None in values else "".join(map(str, values))
    if not whole or (digits and not decimals) or (part and (sign or scale)):
        return None
    return _Number(whole, decimals, scale, _PARTS.get(part, sign))


def _arabic(chinese: str) -> str:
    """Return the Arabic digits of Chinese numerals; empty if they are no exact number."""
    values = chinese_values(chinese)
    if values is None or chinese.startswith(tuple("〇○零")):
        chinese = re.sub("[0oO]", "〇", chinese)
        value = positional_value(chinese)
        # 六五, 七五 are five-year plans.
        by_digit = len(chinese) >= _LEAST_BY_DIGIT or "零" in chinese.translate(_ZEROS)
        return str(value).zfill(len(chinese)) if by_digit and value is not None else ""
    low, high = values
    return str(int(low)) if high is None and low == int(low) else ""


def _forms(number: _Number) -> Iterator[str]:
    """Yield a number in Arabic digits, in Chinese numerals, and in each of 万, 亿, 万亿."""
    whole, decimals, scale, share = number
    if len(whole) > 1 and whole.startswith("0"):
        if not decimals:
            yield from (whole, _digit_by_digit(whole))
        return
    factor = 1
    for myriad in scale:
        factor *= 10**4 if myriad in "万萬" else 10**8
    value = Decimal(f"{whole}.{decimals or 0}") * factor
    if value >= _LARGEST:
        return
    if not scale:
        yield from _written(whole, decimals)
    if value != int(value):
        return
    yield from _written(str(int(value)), "")
    if value >= 10 ** (_LEAST_BY_DIGIT - 1) and not scale:
        yield _digit_by_digit(str(int(value)))
    if value == 100 and share:
        yield "百"
    yield from _scaled(int(value))


def _digit_by_digit(digits: str) -> str:
    return "".join(_DIGITS[int(digit)] for digit in digits)


def _scaled(number: int) -> Iterator[str]:
    """Yield a number in 万, 亿, 万亿, with as many decimals as people write."""
    for name, size in _SCALES:
        if number >= size and number * 10**_MOST_DECIMALS % size == 0:
            high, low = divmod(number, size)
            decimals = f"{low * 10**_MOST_DECIMALS // size:04}".rstrip("0")
            for form in _written(str(high), decimals):
                yield form + name
                if form in ("一百", "一千"):
                    # Said without 一 as well; so is 一百, but 百 alone is in 百姓.
                    yield form[1:] + name


def _written(whole: str, decimals: str) -> Iterator[str]:
    """Yield a number in Arabic digits, with thousands marks, in Chinese numerals."""
    point = f".{decimals}" if decimals else ""
    yield from (whole + point, f"{int(whole):,}{point}")
    if int(whole) < _LARGEST_IN_CHINESE:
        point = "点" + _digit_by_digit(decimals) if decimals else ""
        chinese = _in_chinese(int(whole))
        yield chinese + point
        # After 亿 the zero before thousands is often left out.
        yield _ZERO_BEFORE_THOUSANDS.sub("", chinese) + point
        if chinese.startswith("十"):
            yield "一" + chinese + point


def _in_chinese(number: int) -> str:
    """Write a number below 10¹² in Chinese numerals, as 十三, 二千零二十四, 三万零五."""
    for power, myriad in ((10**8, "亿"), (10**4, "万")):
        if number >= power:
            high, low = divmod(number, power)
            rest = _in_chinese(low) if low else ""
            if rest.startswith("十"):
                rest = "一" + rest
            gap = "零" if 0 < low < power // 10 else ""
            return _in_chinese(high) + myriad + gap + rest
    written = ""
    for power, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = number // power % 10
        if digit:
            written += _DIGITS[digit] + name
        elif written and number % power and not written.endswith("零"):
            written += "零"
    return written.removeprefix("一") if written.startswith("一十") else written or "零"


def _form_patterns(form: str, share: str, between: str) -> Iterator[str]:
    if form[0].isdecimal():
        yield _arabic_pattern(form, share, between)
        return
    if share:
        form = f"{'百' if share == '%' else '千'}分之{form}"
    yield from _chinese_patterns(form, between)


def _arabic_pattern(form: str, share: str, between: str) -> str:
    first = form[0]
    group = rf"(?<![0-9][,，]{first})" if re.match("[0-9]{3}(?![0-9])", form) else ""
    before = rf"(?<![0-9A-Za-z]{first})(?<![0-9][.·]{first}){group}"
    signs = {",": "[,，]", ".": "[.·]"} | {myriad: f"[{_SHAPES[myriad]}]" for myriad in "万亿"}
    rest = [signs.get(character, character) for character in form[1:] + share]
    if share:
        after = ""
    elif form[-1].isdecimal():
        after = rf"(?![0-9{_MYRIADS}]|[.·][0-9]|[,，][0-9]{{3}}(?![0-9]))"
    else:
        after = f"(?![0-9{_MYRIADS}])"
    return between.join([first + before, *rest]) + after


def _chinese_patterns(form: str, between: str) -> Iterator[str]:
    """Yield a pattern for each shape of the first numeral."""
    first, *rest = _shapes(form)
    after = f"(?![{_CHINESE}{_MYRIADS}]|[点點][{_CHINESE}])"
    for shape in first:
        before = f"(?<![{_CHINESE}{_MYRIADS}]{shape})(?<![{_CHINESE}][点點]{shape})"
        yield between.join([shape + before, *[f"[{shapes}]" for shapes in rest]]) + after


def _shapes(form: str) -> Iterator[str]:
    """Yield the shapes of each numeral."""
    by_digit = len(form) > 1 and not form.strip(_DIGITS)
    for place, character in enumerate(form):
        # 两 is said of things and of hundreds, not in 十二 or 二十.
        pair = form == "二" or form[place : place + 2] in ("二百", "二千", "二万", "二亿")
        shapes = _SHAPES["两" if pair and character == "二" else character]
        yield shapes + (_ZERO_AMID_CHINESE if by_digit and character == "零" else "")
