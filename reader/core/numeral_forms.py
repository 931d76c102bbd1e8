"""The ways in which reports write one number: 13, 十三; 2024, 2,024, 二〇二四, 二千零二十四."""

from __future__ import annotations

import re
from typing import Final

from reader.core.numerals import chinese_values, positional_value

_DIGITS: Final = "零一二三四五六七八九"
_SHAPES: Final = {
    "零": "〇○零",
    "一": "一壹",
    "二": "二两兩贰貳",
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
}
_CHINESE: Final = "".join(shapes for digit, shapes in _SHAPES.items() if digit not in "万亿点")
_MYRIADS: Final = "万萬亿億"
_LARGEST: Final = 10**12
"""Numbers from here on are looked for as they stand."""

NUMERAL: Final = re.compile(
    rf"\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?|[{_CHINESE}]+(?:[点點][{_CHINESE}]+)?"
)
"""A number in half-width Arabic or in Chinese numerals, without 万 and 亿."""


def other_forms(numeral: str) -> list[str]:
    """Return patterns of the other ways in which a number may be written.

    A pattern matches whole numbers only: 十三, but not in 二十三. It starts with a character, since
    patterns that start with a condition are slow.

    Args:
        numeral: What `NUMERAL` found.
    """
    whole, fraction = _parts(numeral)
    if whole is None or whole >= _LARGEST:
        return []
    arabic = {f"{whole}", f"{whole:,}"}
    chinese = {_in_chinese(whole)}
    if whole >= 10:
        chinese.add("".join(_DIGITS[int(digit)] for digit in str(whole)))
    if 10 <= whole < 20:
        chinese.add("一" + _in_chinese(whole))
    if fraction:
        arabic = {f"{form}.{fraction}" for form in arabic}
        chinese = {f"{form}点" + "".join(_DIGITS[int(d)] for d in fraction) for form in chinese}
    forms = [_arabic_pattern(form) for form in sorted(arabic - {numeral})]
    return forms + [_chinese_pattern(form) for form in sorted(chinese)]


def _parts(numeral: str) -> tuple[int | None, str]:
    """Return the whole part and the digits behind the point; no whole part if it is broken."""
    whole, _, fraction = (
        numeral.replace(",", "").replace("點", "点").replace(".", "点").partition("点")
    )
    if fraction and not fraction.isdecimal():
        digits = [positional_value(character) for character in fraction]
        if None in digits:
            return None, ""
        fraction = "".join(map(str, digits))
    if whole.isdecimal():
        return int(whole), fraction
    values = chinese_values(whole)
    if values is None:
        return (positional_value(whole) if len(whole) > 1 else None), fraction
    low, high = values
    exact = high is None and low == int(low)
    return (int(low) if exact else None), fraction


def _in_chinese(number: int) -> str:
    """Write a number below 10¹² in Chinese numerals, as 十三, 二千零二十四, 三万零五."""
    for power, myriad in ((10**8, "亿"), (10**4, "万")):
        if number >= power:
            high, low = divmod(number, power)
            gap = "零" if 0 < low < power // 10 else ""
            return _in_chinese(high) + myriad + gap + (_in_chinese(low) if low else "")
    written = ""
    for power, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = number // power % 10
        if digit:
            written += _DIGITS[digit] + name
        elif written and number % power and not written.endswith("零"):
            written += "零"
    return written.removeprefix("一") if written.startswith("一十") else written or "零"


def _arabic_pattern(form: str) -> str:
    first, rest = re.escape(form[0]), re.escape(form[1:])
    return rf"{first}(?<!\d{first})(?<!\d[.,]{first}){rest}(?![.,]?\d)"


def _chinese_pattern(form: str) -> str:
    shapes = [f"[{_SHAPES[character]}]" for character in form]
    before = f"(?<![{_CHINESE}{_MYRIADS}点點]{shapes[0]})"
    return shapes[0] + before + "".join(shapes[1:]) + f"(?![{_CHINESE}点點])"
