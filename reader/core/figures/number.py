"""What the number at a place is: a date, a code, an ordinal, a session or a quantity."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from typing import Final

from reader.core.chinese_numerals import CHINESE_NUMERALS
from reader.core.figures import fixed_terms, indefinite, ordinals
from reader.core.figures.dates import bare_year, date_at, eight_digits
from reader.core.figures.draft import Draft
from reader.core.figures.lexicons import unit_at
from reader.core.figures.model import Direction, FigureKind
from reader.core.figures.quantity import plain_quantity, quantity
from reader.core.figures.shares import percentage
from reader.core.numerals import Numeral, arabic_numeral, chinese_numeral, chinese_pattern

_OTHER_TERMS: Final = frozenset("间間望待刊货貨")
_STRONG: Final = frozenset("强強")
_PAIRED_SIGNS: Final = frozenset("两兩")
_PAIRED: Final = frozenset("二两兩")
_POINTS: Final = frozenset("点點")
_POWERS: Final = frozenset("百千万萬亿億兆")
_ANY_POWER: Final = frozenset("十百千万萬亿億兆")
_BANKING: Final = frozenset("壹贰貳叁肆伍陆陸柒捌玖")
_BANKING_PLACES: Final = frozenset("拾佰仟万萬亿億")
_OF_CALENDAR: Final = frozenset("年月-—–－~～〜至到―─/.．季世)）、和及與两兩學学")
_ONE_KINDS: Final = (
    FigureKind.MEASURE,
    FigureKind.MONEY,
    FigureKind.PERCENT,
    FigureKind.POINTS,
)
_ONE_SHARES: Final = frozenset({"倍", "成"})
_NO_SPAN_OF_TIME: Final = frozenset({"季", "周", "夜", "旬"})
_ARTICLE_BEFORE: Final = frozenset("每这這那哪某有同的又新")
_LISTED: Final = frozenset("、.．，,是要：:")
_POWER_LEADS: Final = frozenset("上近超逾过過破")
_LATIN: Final = frozenset(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
    "ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ"
)
_LATIN_JOINTS: Final = frozenset("-_")
_PLUS: Final = frozenset("+＋")
_MARKED: Final = _LATIN | _LATIN_JOINTS | frozenset("前〔［[")
_WITHIN: Final = frozenset(".．,")
_OF_SESSION: Final = frozenset("届屆次中大")
_NUMBERED: Final = frozenset("号號")
_ROUTES: Final = frozenset("线線甲乙")
_OF_NAMES: Final = _OF_SESSION | _NUMBERED | _ROUTES | _STRONG | frozenset("小番")
_PLANS: Final = frozenset("计計规規期时时’”")
_CODED: Final = frozenset("号號版")
_OF_CODE: Final = _PLUS | _LATIN | _CODED
_NO_PLAIN_BEFORE: Final = _MARKED | _WITHIN | frozenset("第")
_NO_PLAIN_UNIT: Final = _OF_CALENDAR | _OF_CODE | _OF_NAMES
_SCHOOLS: Final = frozenset("中小")
_LONG: Final = 5
_DOTS: Final = frozenset(".．")
_CENTURIES: Final = ("19", "20", "１９", "２０")
_DATE_DIGITS: Final = 8
_YEAR_OR_DATE: Final = (4, _DATE_DIGITS)


@cache
def _run() -> re.Pattern[str]:
    return re.compile(r"\d+")


def read_digits(text: str, start: int, floor: int, *, republic: bool) -> tuple[Draft | None, int]:
    """Read what begins with the Arabic digit at ``start``.

    Args:
        text: The squeezed text.
        start: Where the digit is.
        floor: Where the figure before ends.
        republic: Whether the text counts years of the Republic of China.

    Returns:
        The figure, if there is one, and where to look for the next.
    """
    numeral = arabic_numeral(text, start)
    if numeral is None:
        run = _run().match(text, start)
        return None, run.end() if run else start + 1
    end = numeral.end
    follower = text[end : end + 1]
    before = text[start - 1 : start]
    if (
        before not in _NO_PLAIN_BEFORE
        and follower not in _NO_PLAIN_UNIT
        and end - start < _DATE_DIGITS
        and (plain := plain_quantity(text, numeral)) is not None
    ):
        return plain, end
    return _particular_digits(text, numeral, before, follower, floor, republic=republic)


def _particular_digits(
    text: str, numeral: Numeral, before: str, follower: str, floor: int, *, republic: bool
) -> tuple[Draft | None, int]:
    """Read a number in Arabic digits that what stands around it may make a date, a code or a rank."""
    start, end = numeral.start, numeral.end
    if follower == "年" and end - start > _LONG and (year := _year_after_mark(text, start, end)):
        return None, year
    if before == "第":
        return _after_di(text, numeral, republic=republic), end
    if before in _WITHIN and follower != "年" and text[start - 2 : start - 1].isdecimal():
        return None, end
    if before in _MARKED and before:
        draft = _marked(text, numeral, before, floor)
        if draft is not None or before in _LATIN:
            return draft, end
    if follower in _OF_CALENDAR:
        draft = date_at(text, start, end, republic=republic)
        if draft is not None and draft.start >= floor:
            return draft, draft.end
    if end - start in _YEAR_OR_DATE and (draft := _plain_date(text, start, end, follower)):
        return draft, end
    if follower in _OF_CODE or text[start] == "0" or end - start > 2:
        draft = _code(text, start, end, follower)
        if draft is not None:
            return draft, draft.end
    draft = _number(text, numeral, follower, floor)
    return draft, draft.end if draft and draft.end < end else end


def _plain_date(text: str, start: int, end: int, follower: str) -> Draft | None:
    """Read the date of eight digits, or the year without 年 before a word."""
    if end - start == _DATE_DIGITS:
        return eight_digits(text, start)
    return bare_year(text, start, end) if "\u4e00" <= follower <= "\u9fff" else None


def _code(text: str, start: int, end: int, follower: str) -> Draft | None:
    """Read the code that a number makes that is long, begins with 0 or is a version, as 2.0."""
    if (
        follower in _OF_CODE
        or text[start] == "0"
        or text[end - 2 : end] == ".0"
        or (end - start >= _LONG and text[start:end].isdecimal())
    ):
        named = fixed_terms.numbered_name(text, start, end)
        return named or fixed_terms.code_from_digits(text, start, end)
    return None


def _year_after_mark(text: str, start: int, end: int) -> int | None:
    """Return where the year begins that a list mark stands before, as in 20.2026年."""
    year = end - 4
    mark = text[year - 1 : year]
    if year - start < 2 or mark not in _DOTS or not text.startswith(_CENTURIES, year):
        return None
    return year


def read_chinese(text: str, start: int, floor: int, *, republic: bool) -> tuple[Draft | None, int]:
    """Read what begins with the Chinese numeral at ``start``; see `read_digits`."""
    char, before = text[start], text[start - 1 : start]
    if char == "一" and before != "第" and _is_alone(text, start + 1):
        return _one(text, start, text[start + 1 : start + 2], floor), start + 1
    match = chinese_pattern().match(text, start)
    if match is None:
        return None, start + 1
    end = match.end(1)
    if end > start + 2 and text[end - 1] in _PAIRED_SIGNS:
        end -= 1
    follower = text[end : end + 1]
    if char in _BANKING and text[start + 1 : start + 2] not in _BANKING_PLACES:
        return None, start + 1
    if follower == "分" and char in "百千" and text.startswith("分之", start + 1):
        return percentage(text, start, floor), start + 1
    if follower in _OF_CALENDAR:
        draft = date_at(text, start, end, republic=republic)
        if draft is not None and draft.start >= floor:
            return draft, draft.end
    if follower in _PLANS and (draft := fixed_terms.plan(text, start, end)) is not None:
        return draft, end
    return _chinese_number(text, start, end, floor, republic=republic)


def _chinese_number(
    text: str, start: int, end: int, floor: int, *, republic: bool
) -> tuple[Draft | None, int]:
    """Read what a run of Chinese numerals that is no date, share or plan makes."""
    char, before, follower = text[start], text[start - 1 : start], text[end : end + 1]
    numeral = chinese_numeral(text, start)
    if numeral is None:
        return None, end
    if before == "第":
        return _after_di(text, numeral, republic=republic), numeral.end
    if follower in _LISTED and not "\u4e00" <= before <= "\u9fff":
        return None, numeral.end
    if char in _POWERS and end == start + 1 and not _powered(text, numeral):
        return None, numeral.end
    draft = ordinals.top(text, numeral) if before == "前" else None
    return draft or _number(text, numeral, follower, floor), numeral.end


def is_amount_or_session(text: str, start: int, end: int) -> bool:
    """Tell whether a quoted term is an amount (“千亿斤粮食”) or a congress (“二十大”)."""
    numeral = chinese_numeral(text, start)
    if numeral is None or numeral.end > end:
        return False
    if text[start] in _ANY_POWER and numeral.end > start + 1:
        unit = unit_at(text, numeral.end)
        return unit is not None and unit.kind in _ONE_KINDS
    return ordinals.session(text, numeral) is not None


def _marked(text: str, numeral: Numeral, before: str, floor: int) -> Draft | None:
    """Read a number that letters, 前 or the bracket of a document's year stand before."""
    start = numeral.start
    if before == "前":
        return ordinals.top(text, numeral)
    if before in _LATIN or (before in _LATIN_JOINTS and text[start - 2 : start - 1] in _LATIN):
        return fixed_terms.code_around(text, start, floor)
    return None if before in _LATIN_JOINTS else fixed_terms.document_number(text, start - 1)


def _after_di(text: str, numeral: Numeral, *, republic: bool) -> Draft | None:
    if text.startswith("季度", numeral.end):
        return date_at(text, numeral.start, numeral.end, republic=republic)
    return ordinals.ordinal(text, numeral)


def _number(text: str, numeral: Numeral, follower: str, floor: int) -> Draft | None:
    if follower not in _OF_NAMES:
        return quantity(text, numeral, floor)
    draft: Draft | None = None
    if follower in _OF_SESSION:
        draft = ordinals.session(text, numeral)
    elif follower in _NUMBERED:
        draft = fixed_terms.numbered_name(text, numeral.start, numeral.end)
    elif follower in _ROUTES:
        draft = fixed_terms.numbered_route(text, numeral.start, numeral.end)
    if draft is None and follower in _SCHOOLS and numeral.chinese:
        draft = fixed_terms.numbered_school(text, numeral.start, numeral.end)
    if draft is None and follower == "番":
        return _fold(text, numeral)
    if draft is None and follower in _STRONG and text[numeral.start - 1 : numeral.start] != "前":
        return Draft(numeral.start, numeral.end + 1, FigureKind.SLOGAN)
    return draft or quantity(text, numeral, floor)


def _fold(text: str, numeral: Numeral) -> Draft | None:
    """Read 翻两番, which is four times, of its numeral."""
    start, end = numeral.start, numeral.end
    if text[start - 1 : start] != "翻":
        return None
    draft = Draft(start - 1, end + 1, FigureKind.RATIO, value=2**numeral.low, unit="倍")
    draft.direction = Direction.UP
    return draft


def _powered(text: str, numeral: Numeral) -> bool:
    """Tell whether a lone 百, 千, 万 or 亿 is a number: 上千家, 千余家, 亿元以上."""
    start = numeral.start
    if numeral.more and text[start] not in "亿億":
        return True
    if text[start - 1 : start] in _POWER_LEADS:
        return True
    return text.startswith("亿元", start) and text.startswith(("以上", "级"), start + 2)


def _one(text: str, start: int, follower: str, floor: int) -> Draft | None:
    """Read the few figures that a single 一 makes: it is an article nearly always."""
    if follower in {"批", "大"}:
        return indefinite.batch(text, start)
    if follower == "期" and text[start + 2 : start + 3] not in _OTHER_TERMS:
        return quantity(text, Numeral(start, start + 1, Decimal(1), chinese=True), floor)
    if follower == "半":
        return indefinite.one_half(text, start)
    if text.startswith(("季度", "月份"), start + 1):
        return date_at(text, start, start + 1, republic=False)
    if follower in _NUMBERED:
        return fixed_terms.numbered_name(text, start, start + 1)
    if follower == "番":
        return _fold(text, Numeral(start, start + 1, Decimal(1), chinese=True))
    unit = unit_at(text, start + 1)
    if unit is None or text[start - 1 : start] in _ARTICLE_BEFORE:
        return None
    timely = unit.kind is FigureKind.DURATION and unit.spelled not in _NO_SPAN_OF_TIME
    if timely or unit.kind in _ONE_KINDS or unit.spelled in _ONE_SHARES:
        return quantity(text, Numeral(start, start + 1, Decimal(1), chinese=True), floor)
    return None


def _is_alone(text: str, end: int) -> bool:
    """Tell whether the 一 that ends at ``end`` is no part of a longer numeral."""
    follower = text[end : end + 1]
    if follower in _POINTS:
        return text[end + 1 : end + 2] not in CHINESE_NUMERALS
    if follower == "、":
        return text[end + 1 : end + 2] not in _PAIRED
    return follower not in CHINESE_NUMERALS or not follower
