"""A numeral with its unit: counts, money, measures, shares, spans of time and their ranges."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from reader.core.figures.draft import Draft
from reader.core.figures.lexicons import Unit, unit_at
from reader.core.figures.model import FigureKind, Modifier
from reader.core.figures.modifiers import modifier_before, modifier_behind
from reader.core.numerals import CHINESE_NUMERALS, Numeral, arabic_numeral, chinese_numeral

_JOINERS: Final = frozenset("-—–－~～〜至到―─")
_PROPORTION: Final = frozenset("∶:：")
_SLASH: Final = frozenset("/／")
_LISTING: Final = frozenset("、和及与與或")
_PER: Final = {"百": "%", "千": "‰"}
_POWERS: Final = frozenset("十百千万萬亿億兆")
_BARE_POWERS: Final = frozenset("万萬亿億兆")
_MANY: Final = frozenset("余餘多")
_TAKES_MANY: Final = frozenset({FigureKind.DURATION, FigureKind.RATIO, FigureKind.MEASURE})
_NOT_SHARE: Final = frozenset("立果为為功员員绩長长本都了就分品交熟型败因人份套")
_LEADS: Final = frozenset("破超过近达至到逾约")
_LEADS_INDEX: Final = frozenset("至到达達由从從为為比")
_LEADS_BARE: Final = frozenset("等共计計及达達有由与與和含各约約逾近超过過助、")
_ROUTES: Final = frozenset("线線路号號楼樓版式型")
_ENDS_CLAUSE: Final = frozenset("，。；、）")
_NOT_NOUN: Final = frozenset("的之是为了在和与及或等以上下不要别分年月日号")
_HUNDREDTHS: Final = {
    digit: Decimal(place) / 100 for place, digit in enumerate("一二三四五六七八九", 1)
}
_SMALLER: Final = {"年": ("月", 12), "小时": ("分钟", 60), "小時": ("分鐘", 60), "分钟": ("秒", 60)}
_HALVED: Final = frozenset({"年", "天", "个月", "個月"})
_QUARTERED: Final = {"成": Decimal("0.1"), "倍": Decimal(1)}


def numeral_at(text: str, start: int) -> Numeral | None:
    """Read the numeral that begins at ``start``, in whatever digits."""
    first = text[start : start + 1]
    if first.isdecimal():
        return arabic_numeral(text, start)
    if first and first in CHINESE_NUMERALS:
        return chinese_numeral(text, start)
    return None


def quantity(text: str, numeral: Numeral, floor: int) -> Draft | None:
    """Make the figure of a numeral, or ``None`` if what follows makes none.

    Args:
        text: The squeezed text.
        numeral: The numeral.
        floor: Where the figure before ends; no qualifier is sought beyond it.
    """
    end = numeral.end
    follower = text[end : end + 1]
    if follower == "分" and text.startswith("分之", end):
        return _fraction(text, numeral, floor)
    if follower in _JOINERS and (upper := _upper(text, end)) is not None:
        return _range(text, numeral, upper, floor)
    if follower in _PROPORTION and (upper := numeral_at(text, end + 1)) is not None:
        return _proportion(text, numeral, upper)
    if follower in _SLASH and (below := numeral_at(text, end + 1)) is not None:
        return _slashed(text, numeral, below, floor)
    unit = unit_at(text, end)
    if unit is None:
        return _without_unit(text, numeral, floor)
    behind = end + len(unit.spelled)
    if unit.spelled == "成" and text[behind : behind + 1] in _NOT_SHARE:
        return None
    if text[behind : behind + 1] in _JOINERS:
        upper = _upper(text, behind)
        other = unit_at(text, upper.end) if upper is not None else None
        if upper and other and (other.kind, other.canonical) == (unit.kind, unit.canonical):
            return _range(text, numeral, upper, floor)
    draft = Draft(numeral.start, behind, unit.kind, unit=unit.canonical)
    draft.value, draft.high = numeral.low, numeral.high
    _settle(draft, text, numeral, unit, floor)
    return draft


def percentage(text: str, start: int, floor: int) -> Draft | None:
    """Make the figure of a share written as 百分之五 at ``start``."""
    numeral = numeral_at(text, start + 3)
    unit = _PER.get(text[start])
    if numeral is None or unit is None:
        return None
    draft = Draft(start, numeral.end, FigureKind.PERCENT, unit=unit)
    draft.value, draft.high = numeral.low, numeral.high
    end = numeral.end
    if text[end : end + 1] in _JOINERS:
        second = end + 1
        if text.startswith(text[start : start + 3], second):
            second += 3
        if (upper := numeral_at(text, second)) is not None:
            draft.high, draft.end = upper.low, upper.end
    _qualify(draft, text, numeral, floor)
    return draft


def _upper(text: str, joiner: int) -> Numeral | None:
    """Read the upper numeral of a range whose joiner, of one or two signs, is at ``joiner``."""
    after = joiner + 1
    if text[after : after + 1] in _JOINERS:
        after += 1
    return numeral_at(text, after)


def _range(text: str, lower: Numeral, upper: Numeral, floor: int) -> Draft | None:
    unit = unit_at(text, upper.end)
    if unit is None and upper.power < 10000:
        return None
    low = lower.low
    if (
        lower.power == 1
        and upper.power > 1
        and not upper.chinese
        and unit_at(text, lower.end) is None
    ) and low <= upper.low / upper.power:
        low *= upper.power
    end = upper.end + (len(unit.spelled) if unit else 0)
    kind = unit.kind if unit else FigureKind.COUNT
    draft = Draft(lower.start, end, kind, unit=unit.canonical if unit else None)
    draft.value, draft.high = low, upper.high or upper.low
    if unit and unit.spelled in _QUARTERED:
        _share(draft, text, unit)
    _qualify(draft, text, upper, floor)
    return draft


def _fraction(text: str, below: Numeral, floor: int) -> Draft | None:
    above = numeral_at(text, below.end + 2)
    if above is None or not below.low:
        return None
    draft = Draft(below.start, above.end, FigureKind.RATIO)
    draft.value = above.low / below.low
    if above.high is not None:
        draft.high = above.high / below.low
    _qualify(draft, text, above, floor)
    return draft


def _slashed(text: str, above: Numeral, below: Numeral, floor: int) -> Draft | None:
    """Make the figure of a fraction written 1/4; 9/11 and 24/7 are none."""
    if not 0 < above.low < below.low <= 100 or above.chinese or unit_at(text, below.end):
        return None
    draft = Draft(above.start, below.end, FigureKind.RATIO, value=above.low / below.low)
    _qualify(draft, text, below, floor)
    return draft


def _proportion(text: str, first: Numeral, second: Numeral) -> Draft | None:
    """Make the figure of 1∶3.5; one of three members has no value, a time of day is none."""
    if not second.low or first.chinese or first.power > 1:
        return None
    end = second.end
    if text[second.start - 1] != "∶" and end - second.start == 2 and first.low < 24:
        return None
    draft = Draft(first.start, end, FigureKind.RATIO, value=first.low / second.low)
    while text[draft.end : draft.end + 1] in _PROPORTION:
        third = numeral_at(text, draft.end + 1)
        if third is None:
            break
        draft.end, draft.value = third.end, None
    return draft


def _settle(draft: Draft, text: str, numeral: Numeral, unit: Unit, floor: int) -> None:
    """Fill in what the unit asks for: shares, compound spans of time, qualifiers."""
    if "多" in unit.spelled:
        numeral.more = True
    if unit.spelled in _QUARTERED:
        _share(draft, text, unit)
        if unit.spelled == "倍" and text[draft.end : draft.end + 1] == "半":
            draft.value, draft.end = numeral.low + Decimal("0.5"), draft.end + 1
    elif unit.kind is FigureKind.DURATION:
        _lengthen(draft, text, unit)
    _qualify(draft, text, numeral, floor)


def _share(draft: Draft, text: str, unit: Unit) -> None:
    factor = _QUARTERED[unit.spelled]
    if isinstance(draft.value, Decimal):
        draft.value *= factor
    if isinstance(draft.high, Decimal):
        draft.high *= factor
    tenth = _HUNDREDTHS.get(text[draft.end : draft.end + 1]) if unit.spelled == "成" else None
    if tenth and isinstance(draft.value, Decimal):
        draft.value += tenth
        draft.end += 1
    draft.unit = unit.canonical if unit.spelled == "倍" else None


def _lengthen(draft: Draft, text: str, unit: Unit) -> None:
    """Add the smaller part of a compound span of time (两年零三个月, 一年半)."""
    end = draft.end
    if unit.spelled in _HALVED and text[end : end + 1] == "半" and isinstance(draft.value, Decimal):
        draft.value += Decimal("0.5")
        draft.end += 1
        return
    smaller = _SMALLER.get(unit.spelled)
    if smaller is None:
        return
    after = end + 1 if text[end : end + 1] in {"零", "又"} else end
    numeral = numeral_at(text, after)
    if numeral is None:
        return
    part = unit_at(text, numeral.end)
    if part is None or part.canonical != smaller[0] or not isinstance(draft.value, Decimal):
        return
    draft.value = draft.value * smaller[1] + numeral.low
    draft.unit = part.canonical
    draft.end = numeral.end + len(part.spelled)


def _without_unit(text: str, numeral: Numeral, floor: int) -> Draft | None:
    end = numeral.end
    follower = text[end : end + 1]
    if follower in _LISTING and (unit := _inherited(text, end)) is not None:
        draft = Draft(numeral.start, end, unit.kind, unit=unit.canonical)
        draft.value, draft.high = numeral.low, numeral.high
        if unit.spelled in _QUARTERED:
            _share(draft, text, unit)
        _qualify(draft, text, numeral, floor)
        return draft
    if not _stands_alone(text, numeral, follower):
        return None
    draft = Draft(numeral.start, end, FigureKind.COUNT)
    draft.value, draft.high = numeral.low, numeral.high
    _qualify(draft, text, numeral, floor)
    return draft


def _stands_alone(text: str, numeral: Numeral, follower: str) -> bool:
    """Tell whether a numeral without unit counts the noun behind it (十万大学生)."""
    start, end = numeral.start, numeral.end
    if numeral.power >= 10000 or text[end - 1] in _BARE_POWERS:
        only_powers = numeral.chinese and all(char in _POWERS for char in text[start:end])
        return not only_powers or _counts(follower) or text[start - 1 : start] in _LEADS
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


def _inherited(text: str, place: int) -> Unit | None:
    """Return the unit that the last member of a list ending elsewhere hands to the first."""
    for _ in range(8):
        if text[place : place + 1] not in _LISTING:
            return None
        numeral = numeral_at(text, place + 1)
        if numeral is None:
            return None
        unit = unit_at(text, numeral.end)
        if unit is not None:
            return unit
        place = numeral.end
    return None


def _qualify(draft: Draft, text: str, numeral: Numeral, floor: int) -> None:
    """Widen a draft by what qualifies its number, and turn a second value into a range."""
    of_time = draft.kind is FigureKind.DURATION
    start, before = modifier_before(text, draft.start, of_time=of_time)
    if start < floor:
        start, before = draft.start, None
    end = draft.end
    behind: Modifier | None = None
    if text[end : end + 1] in _MANY and draft.kind in _TAKES_MANY:
        end += 1
        behind = Modifier.MORE_THAN
    end, trailing = modifier_behind(text, end)
    if (
        before is None
        and text[start - 1 : start] == "上"
        and text[start] in _POWERS
        and start > floor
    ):
        start -= 1
        before = Modifier.EQUAL_OR_MORE
        draft.vague = True
    draft.start, draft.end = start, end
    draft.mod = trailing or before or behind or (Modifier.MORE_THAN if numeral.more else None)
    if draft.high is not None:
        draft.low, draft.value = draft.value, None
