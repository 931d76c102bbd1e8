"""A numeral with its unit: counts, money, measures, shares, spans of time and their ranges."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import Final

from reader.core.figures.bare import inherited_unit, stands_alone
from reader.core.figures.draft import Draft
from reader.core.figures.lexicons import Unit, unit_at, units
from reader.core.figures.model import FigureKind
from reader.core.figures.modifiers import LAST_BEFORE, NEXT_BEHIND, qualify
from reader.core.figures.shares import JOINERS, PROPORTION, fraction, proportion, slashed
from reader.core.numerals import Numeral, numeral_at

_COUNT: Final = FigureKind.COUNT
_DURATION: Final = FigureKind.DURATION
_BEFORE_DAY: Final = frozenset("、及和與与月")
_SLASH: Final = frozenset("/／")
_LONGEST_MONTH: Final = 31
_BEFORE_LIST: Final = frozenset("\n\u3000。；：")
_LISTING: Final = frozenset("、和及与與或")
_NOT_SHARE: Final = frozenset("立果为為功员員绩長长本都了就分品交熟型败因人份套")
_HUNDREDTHS: Final = {
    digit: Decimal(place) / 100 for place, digit in enumerate("一二三四五六七八九", 1)
}
_COUNTRIES: Final = frozenset("国國")
_MOST_COUNTRIES: Final = 300
_WORKS: Final = frozenset("厂廠矿礦局")
_COUNTED_WORKS: Final = frozenset("两兩各等共有的及和与與、，")
_SMALLER: Final = {"年": ("月", 12), "小时": ("分钟", 60), "小時": ("分鐘", 60), "分钟": ("秒", 60)}
_HALVED: Final = frozenset({"年", "天", "个月", "個月"})
_SHAPES: Final = frozenset({"分", *JOINERS, *PROPORTION, *_SLASH})
_AGE: Final = "岁"
_OLDEST: Final = 200
_AGES: Final = frozenset({"岁", "歲", "周岁", "週歲"})
_PARTICULAR: Final = frozenset({"成", "日", *_COUNTRIES, *_WORKS, *_AGES})
_GOING_ON: Final = NEXT_BEHIND | JOINERS
_TAELS: Final = frozenset("两兩")
_AFTER_TAELS: Final = frozenset({"", *"银銀黄金白重以左上的，。；、）"})
_QUARTERED: Final = {"成": Decimal("0.1"), "倍": Decimal(1)}


@cache
def _plain_units() -> frozenset[str]:
    """Return the units that ask for no second look at their number."""
    return frozenset(
        word
        for word, unit in units().items()
        if unit.kind is not _DURATION
        and word not in _PARTICULAR | _QUARTERED.keys()
        and word[0] not in _SHAPES
        and "多" not in word
    )


def plain_quantity(text: str, numeral: Numeral) -> Draft | None:
    """Make the figure of an Arabic numeral that its unit settles, as most do; else ``None``.

    It is what `quantity` would make of it.
    """
    unit = unit_at(text, numeral.end)
    if unit is None or numeral.more or unit.spelled not in _plain_units():
        return None
    start, end = numeral.start, numeral.end + len(unit.spelled)
    if text[start - 1 : start] in LAST_BEFORE or text[end : end + 1] in _GOING_ON:
        return None
    return Draft(start, end, unit.kind, numeral.low, None, None, unit.canonical)


def quantity(text: str, numeral: Numeral, floor: int) -> Draft | None:
    """Make the figure of a numeral, or ``None`` if what follows makes none.

    Args:
        text: The squeezed text.
        numeral: The numeral.
        floor: Where the figure before ends; no qualifier is sought beyond it.
    """
    end = numeral.end
    follower = text[end : end + 1]
    if follower in _SHAPES:
        shaped, draft = _shaped(text, numeral, follower, floor)
        if shaped:
            return draft
    unit = unit_at(text, end)
    if unit is None:
        if follower in _TAELS and text[end + 1 : end + 2] in _AFTER_TAELS and numeral.chinese:
            unit = Unit(follower, "两", FigureKind.MEASURE)
        else:
            return _without_unit(text, numeral, floor)
    behind = end + len(unit.spelled)
    if text[behind : behind + 1] in JOINERS:
        upper = _upper(text, behind)
        other = unit_at(text, upper.end) if upper is not None else None
        if upper and other and (other.kind, other.canonical) == (unit.kind, unit.canonical):
            return _range(text, numeral, upper, floor)
    if unit.spelled in _PARTICULAR:
        particular, draft = _of_particular_unit(text, numeral, unit, floor)
        if particular:
            return draft
    draft = Draft(numeral.start, behind, unit.kind, numeral.low, None, numeral.high, unit.canonical)
    if unit.spelled == "期" and numeral.chinese and numeral.high is None:
        draft.kind = FigureKind.ORDINAL
    _settle(draft, text, numeral, unit, floor)
    return draft


def _shaped(text: str, numeral: Numeral, follower: str, floor: int) -> tuple[bool, Draft | None]:
    """Read what the sign behind a numeral makes of it: 三分之二, 3—5, 1∶3, 1/4.

    Returns:
        Whether it makes anything, and the figure if that is one.
    """
    end = numeral.end
    if follower == "分":
        if text.startswith("分之", end):
            return True, fraction(text, numeral, floor)
        return False, None
    if follower in JOINERS:
        upper = _upper(text, end)
        return upper is not None, _range(text, numeral, upper, floor) if upper else None
    second = numeral_at(text, end + 1)
    if second is None:
        return False, None
    if follower in _SLASH:
        return True, slashed(text, numeral, second, floor)
    return True, proportion(text, numeral, second)


def _of_particular_unit(
    text: str, numeral: Numeral, unit: Unit, floor: int
) -> tuple[bool, Draft | None]:
    """Read a numeral with a unit that is often part of another word, or a day.

    Returns:
        Whether the unit is not the plain one, and the figure that it makes then, if any.
    """
    behind = numeral.end + len(unit.spelled)
    if unit.spelled == "成":
        return text[behind : behind + 1] in _NOT_SHARE, None
    if unit.spelled in _COUNTRIES:
        many = numeral.low > _MOST_COUNTRIES
        return many, _without_unit(text, numeral, floor) if many else None
    if unit.canonical == _AGE:
        head = _before_age(text, numeral)
        return head is not None, _without_unit(text, head, floor) if head else None
    if unit.spelled in _WORKS:
        return numeral.chinese and _names_works(text, numeral), None
    before = text[numeral.start - 1 : numeral.start]
    if before not in _BEFORE_DAY or numeral.high is not None:
        return False, None
    if not 1 <= numeral.low <= _LONGEST_MONTH or text[numeral.start - 2].isdecimal():
        return before == "月", None
    day = f"XXXX-XX-{int(numeral.low):02d}"
    return True, Draft(numeral.start, behind, FigureKind.DATE, value=day)


def _before_age(text: str, numeral: Numeral) -> Numeral | None:
    """Return the number that an age is glued to, as in 390万65岁以上老人; ``None`` if none is."""
    if numeral.chinese or numeral.power == 1 or numeral.low <= _OLDEST:
        return None
    end = numeral.end
    while text[end - 1].isdecimal():
        end -= 1
    age = text[end : numeral.end]
    if not age:
        return None
    return Numeral(numeral.start, end, numeral.low - int(age), None, numeral.power)


def _names_works(text: str, numeral: Numeral) -> bool:
    """Tell whether a number before 厂, 矿 or 局 names one of them (国棉二厂); 两厂 counts two."""
    before = text[numeral.start - 1 : numeral.start]
    return (
        numeral.low <= 20
        and text[numeral.start] not in _COUNTED_WORKS
        and "\u4e00" <= before <= "\u9fff"
        and before not in _COUNTED_WORKS
    )


def _upper(text: str, joiner: int) -> Numeral | None:
    """Read the upper numeral of a range whose joiner, of one or two signs, is at ``joiner``."""
    after = joiner + 1
    if text[after : after + 1] in JOINERS:
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
    kind = unit.kind if unit else _COUNT
    draft = Draft(lower.start, end, kind, unit=unit.canonical if unit else None)
    draft.value, draft.high = low, upper.high or upper.low
    if draft.high < low:
        draft.value, draft.high = draft.high, low
    if unit and unit.spelled in _QUARTERED:
        _share(draft, text, unit)
    qualify(draft, text, upper, floor)
    return draft


def _settle(draft: Draft, text: str, numeral: Numeral, unit: Unit, floor: int) -> None:
    """Fill in what the unit asks for: shares, compound spans of time, qualifiers."""
    if "多" in unit.spelled:
        numeral.more = True
    if unit.spelled in _QUARTERED:
        _share(draft, text, unit)
        if unit.spelled == "倍" and text[draft.end : draft.end + 1] == "半":
            draft.value, draft.end = numeral.low + Decimal("0.5"), draft.end + 1
    elif unit.kind is _DURATION:
        _lengthen(draft, text, unit)
    qualify(draft, text, numeral, floor)


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
    marks_a_list = text[numeral.start - 1 : numeral.start] in _BEFORE_LIST or not numeral.start
    if follower in _LISTING and not marks_a_list and (unit := inherited_unit(text, end)):
        draft = Draft(
            numeral.start, end, unit.kind, numeral.low, None, numeral.high, unit.canonical
        )
        if unit.spelled in _QUARTERED:
            _share(draft, text, unit)
        qualify(draft, text, numeral, floor)
        return draft
    if not stands_alone(text, numeral, follower):
        return None
    draft = Draft(numeral.start, end, _COUNT, numeral.low, None, numeral.high)
    qualify(draft, text, numeral, floor)
    return draft
