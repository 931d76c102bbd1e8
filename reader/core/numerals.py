"""Numerals of reports: where one ends and what it is worth, exactly.

Covers Arabic digits (half- and full-width, with thousands marks), Chinese numerals up to 兆, the
banking ones (壹贰叁) and mixtures (``1亿1127万``, ``6600多万``). A broken numeral, as 一二三百, or
one too long to be meant has no value. `cn2an` does not read 万万, 多, 余 or neighbours as 三五 (3
to 5), and is too slow to be asked at every numeral of a scan.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, lru_cache
from typing import Final

from reader.core.chinese_numerals import (
    CHINESE_NUMERALS,
    DIGITS,
    NEIGHBOURS,
    ONE_SHAPE,
    POWER_OF,
    chinese_values,
)

_SOME: Final = frozenset("几幾")
_MANY: Final = frozenset("余餘多几幾")
_LONGEST_ARABIC: Final = 28
# 千 and 兆 belong to the unit in 万千瓦, 兆赫.
_THOUSAND: Final = "千(?![瓦伏卡焦乏米克])|兆(?![瓦赫帕比焦])"
# No numeral ends in 两: it is the weight in 七万两, the next number in 一九五四两年.
_PAIR: Final = frozenset("两兩")
_UNIT_OF_THOUSANDS: Final = frozenset("瓦伏卡焦乏")
_UNIT_OR_THOUSAND: Final = frozenset("米克")
_WIDE: Final = str.maketrans("，．·萬億", ",..万亿")


@dataclass(slots=True)
class Numeral:
    """A numeral at a place of a text.

    Attributes:
        start: Where it begins.
        end: Where it ends, 余 or 多 included.
        low: Its value; of neighbours as 七八 the lower one.
        high: The upper value of neighbours, else ``None``.
        power: What 万, 亿 … behind the digits multiply by.
        more: Whether 余, 多 or 几 in it says that it is more.
        chinese: Whether it is written in Chinese numerals.
    """

    start: int
    end: int
    low: Decimal
    high: Decimal | None = None
    power: int = 1
    more: bool = False
    chinese: bool = False


@cache
def arabic_pattern() -> re.Pattern[str]:
    """Return the pattern of a numeral that begins with an Arabic digit."""
    number = r"(?:\d{1,3}(?:[,，]\d{3})+(?!\d)|\d+)(?:[.．]\d+|·\d+(?=[%％]))?"
    power = f"(?:[十百万萬亿億]|{_THOUSAND})"
    many = "[余餘多几幾]"
    return re.compile(
        rf"({number})(?:({many})?({power}{{1,3}}(?:{many}(?={power}))?{power}{{0,3}})"
        rf"((?:零?{number}{power}{{1,2}}(?:{many}{power}{{1,3}})?){{0,4}}(?:零?{number})?))?([余餘多])?"
    )


_PLAIN: Final = re.compile(
    r"(\d{1,3}(?:(?:[,，]\d{3}){1,5}|\d{1,13})?(?:[.．]\d{1,8})?)([万萬亿億]{1,2})?"
    r"(?![.．,，·]?\d|[余餘多几幾零十百千万萬亿億兆])"
)
"""A number, with 万 or 亿 at most, that nothing behind it adds to."""


@cache
def chinese_pattern() -> re.Pattern[str]:
    """Return the pattern of a numeral that begins with a Chinese one."""
    power = "(?<=[十百千万萬亿億兆拾佰仟])"
    great = f"(?:[百万萬亿億]|{_THOUSAND})"
    return re.compile(
        rf"((?:[{NEIGHBOURS}]、(?=[{NEIGHBOURS}][十百千万亿倍个年天成]))?[{CHINESE_NUMERALS}]+)(?:{power}"
        rf"([余餘多几幾](?={great})|[几幾]十)({great}*))?"
        r"(?:[点點]([〇○零一二三四五六七八九]+)([万萬亿億]*))?"
        rf"({power}[余餘多几幾来來])?"
    )


def arabic_numeral(text: str, start: int) -> Numeral | None:
    """Read the numeral that begins with the Arabic digit at ``start``.

    Returns:
        The numeral, or ``None`` if it is too long to be one.
    """
    match = _PLAIN.match(text, start)
    if match is not None:
        number, power = match.groups()
        end = match.end()
        if power is None:
            return Numeral(start, end, _arabic(number))
        if end - start > _LONGEST_ARABIC:
            return None
        return Numeral(start, end, _scaled(number, power), None, _power(power))
    match = arabic_pattern().match(text, start)
    if match is None or match.end() - start > _LONGEST_ARABIC:
        return None
    number, inner, power, rest, outer = match.groups()
    low, factor, end = _arabic(number), 1, match.end()
    if power:
        factor = _power(power)
        low *= factor
        if rest:
            added = _mixed_sum(rest, factor)
            if added is None:
                end, outer, added = match.start(4), None, Decimal(0)
            low += added
        if not number.isdecimal():
            low = _plain(low)
    more = bool(inner or outer or (power and not _MANY.isdisjoint(text[start:end])))
    return Numeral(start, end, low, None, factor, more)


def chinese_numeral(text: str, start: int) -> Numeral | None:
    """Read the numeral that begins with the Chinese numeral at ``start``.

    Returns:
        The numeral, or ``None`` if it is broken.
    """
    match = chinese_pattern().match(text, start)
    if match is None:
        return None
    run, inner, power, decimals, after, outer = match.groups()
    end = match.end()
    if end == match.end(1) and (
        (run[-1] == "千" and _is_of_unit(text, end, run))
        or (run[-1] in _PAIR and len(run) > 1 and run[:-1] != "一")
    ):
        run, end = run[:-1], end - 1
    if inner and inner[0] in _SOME:
        power = power.lstrip("百千")
    values = chinese_values(run + power if power else run)
    if values is None:
        return None
    low, high = values
    factor = 1
    if decimals:
        low += Decimal("0." + "".join(str(DIGITS[char]) for char in decimals))
        factor = _power(after) if after else 1
        low = _plain(low * factor)
    return Numeral(start, end, low, high, factor, bool(inner or outer), chinese=True)


def numeral_at(text: str, start: int) -> Numeral | None:
    """Read the numeral that begins at ``start``, in whatever digits."""
    first = text[start : start + 1]
    if first.isdecimal():
        return arabic_numeral(text, start)
    if first and first in CHINESE_NUMERALS:
        return chinese_numeral(text, start)
    return None


def _is_of_unit(text: str, end: int, run: str) -> bool:
    """Tell whether the 千 that ends a run begins a unit, as in 五百万千瓦."""
    if len(run) < 2:
        return False
    follower = text[end : end + 1]
    return follower in _UNIT_OF_THOUSANDS or (
        follower in _UNIT_OR_THOUSAND and run[-2] in "万萬亿億"
    )


@lru_cache(maxsize=4096)
def _arabic(number: str) -> Decimal:
    if number.isascii() and "," not in number:
        return Decimal(number)
    return Decimal(number.translate(_WIDE).replace(",", ""))


@lru_cache(maxsize=4096)
def _scaled(number: str, power: str) -> Decimal:
    value = _arabic(number) * _power(power)
    return value if number.isdecimal() else _plain(value)


def _plain(value: Decimal) -> Decimal:
    """Drop a fraction of zeros: 250000000.0 is 250000000."""
    whole = value.to_integral_value()
    return whole if whole == value else value


@lru_cache(maxsize=256)
def _power(power: str) -> int:
    factor = 1
    for char in power.translate(ONE_SHAPE):
        factor *= POWER_OF.get(char, 1)
    return factor


@cache
def _mixed_part() -> re.Pattern[str]:
    return re.compile(r"([\d,，.．]+)([十百千万萬亿億兆余餘多几幾]*)")


def _mixed_sum(rest: str, factor: int) -> Decimal | None:
    """Add up the smaller parts of 1亿1127万; ``None`` if they do not get smaller."""
    total = Decimal(0)
    for number, power in _mixed_part().findall(rest):
        smaller = _power(power)
        part = _arabic(number) * smaller
        if smaller >= factor or part >= factor:
            return None
        total += part
        factor = smaller
    return total
