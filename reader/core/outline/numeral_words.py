"""Numbers of headings in another value or width: （二） → （三）, 2. → 3., （四） → (四)."""

from __future__ import annotations

import re
from typing import Final

_HAN: Final = "〇一二三四五六七八九"
_CAPITALS: Final = ("零壹贰叁肆伍陆柒捌玖", "零壹貳參肆伍陸柒捌玖")
_STEMS: Final = "甲乙丙丁戊己庚辛壬癸"
_FULL_DIGITS: Final = "０１２３４５６７８９"
_TWELVE: Final = 12
_SIMPLIFIED_CAPITALS: Final = frozenset("贰叁陆")
_NUMERAL: Final = re.compile(
    "[0-9]+|[０-９]+|[①-⑳]|[IVX]+|[Ⅰ-Ⅻ]|[壹贰貳叁参參叄肆伍陆陸柒捌玖拾]+|[一二三四五六七八九十百零〇○两兩]+"
    f"|[{_STEMS}]"
)
_WIDE: Final = str.maketrans("()[].0123456789", "（）［］．０１２３４５６７８９")
_NARROW: Final = str.maketrans("（）［］．０１２３４５６７８９", "()[].0123456789")


def like(number: str, value: int) -> str:
    """Return a number in the shape of another one: ``like("（二）", 3)`` is （三）.

    Args:
        number: A number with its mark, as it stands in the text.
        value: From 1 to 999.
    """
    return _NUMERAL.sub(lambda match: _in_shape(match[0], value), number, count=1)


def in_width_of(number: str, model: str) -> str:
    """Return a number with brackets, digits and point as wide as those of another number."""
    wide = any(ord(character) in _NARROW for character in model)
    narrow = any(ord(character) in _WIDE for character in model)
    if wide == narrow:
        return number
    return number.translate(_WIDE if wide else _NARROW)


def width_of(number: str) -> str:
    """Return ``wide``, ``narrow`` or, where a number has both or neither, ``""``."""
    wide = any(ord(character) in _NARROW for character in number)
    narrow = any(ord(character) in _WIDE for character in number)
    if wide == narrow:
        return ""
    return "wide" if wide else "narrow"


def _in_shape(numeral: str, value: int) -> str:
    first = numeral[0]
    if first in _FULL_DIGITS:
        return "".join(_FULL_DIGITS[int(digit)] for digit in str(value))
    if first.isdecimal():
        return str(value)
    if "①" <= first <= "⑳":
        return chr(ord("①") + value - 1) if value <= len("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳") else str(value)
    if first in "IVX":
        return _roman(value)
    if "Ⅰ" <= first <= "Ⅻ":
        return chr(ord("Ⅰ") + value - 1) if value <= _TWELVE else _roman(value)
    if first in _STEMS:
        return _STEMS[(value - 1) % len(_STEMS)]
    if set(numeral) & set(_CAPITALS[0] + _CAPITALS[1] + "参叄拾"):
        digits = _CAPITALS[0 if set(numeral) & _SIMPLIFIED_CAPITALS else 1]
        return _spelled(value, digits, "拾", "佰")
    return _spelled(value, _HAN, "十", "百").replace("〇", "零")


def _roman(value: int) -> str:
    tens, ones = divmod(value, 10)
    return "X" * tens + ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")[ones]


def _spelled(value: int, digits: str, ten: str, hundred: str) -> str:
    """Spell a number below 1000: 十二, 二十, 一百零二, 一百一十二."""
    hundreds, rest = divmod(value, 100)
    tens, ones = divmod(rest, 10)
    spelled = digits[hundreds] + hundred if hundreds else ""
    if tens:
        spelled += ("" if tens == 1 and not hundreds else digits[tens]) + ten
    elif hundreds and ones:
        spelled += digits[0]
    return spelled + (digits[ones] if ones else "")
