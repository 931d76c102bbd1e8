"""What qualifies a number and touches it: 约, 超过, 不低于 before; 以上, 左右 behind."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from reader.core.figures.draft import Draft
from reader.core.figures.model import FigureKind, Modifier
from reader.core.numerals import Numeral

_BEFORE: Final = {
    "大约": Modifier.APPROX,
    "大約": Modifier.APPROX,
    "约": Modifier.APPROX,
    "約": Modifier.APPROX,
    "近": Modifier.LESS_THAN,
    "将近": Modifier.LESS_THAN,
    "將近": Modifier.LESS_THAN,
    "接近": Modifier.LESS_THAN,
    "逾": Modifier.MORE_THAN,
    "超": Modifier.MORE_THAN,
    "超过": Modifier.MORE_THAN,
    "超過": Modifier.MORE_THAN,
    "不超过": Modifier.EQUAL_OR_LESS,
    "不超過": Modifier.EQUAL_OR_LESS,
    "不少于": Modifier.EQUAL_OR_MORE,
    "不少於": Modifier.EQUAL_OR_MORE,
    "不低于": Modifier.EQUAL_OR_MORE,
    "不低於": Modifier.EQUAL_OR_MORE,
    "不高于": Modifier.EQUAL_OR_LESS,
    "不高於": Modifier.EQUAL_OR_LESS,
    "不多于": Modifier.EQUAL_OR_LESS,
    "至少": Modifier.EQUAL_OR_MORE,
    "最多": Modifier.EQUAL_OR_LESS,
    "至多": Modifier.EQUAL_OR_LESS,
    "最高": Modifier.EQUAL_OR_LESS,
    "最低": Modifier.EQUAL_OR_MORE,
    "最少": Modifier.EQUAL_OR_MORE,
    "不足": Modifier.LESS_THAN,
    "不到": Modifier.LESS_THAN,
}
_BEFORE_BY_LAST: Final = {
    last: tuple(sorted((word for word in _BEFORE if word[-1] == last), key=len, reverse=True))
    for last in {word[-1] for word in _BEFORE}
}
_NOT_AFTER: Final = {
    "约": "节節签簽公条條合预制契规違违和",
    "約": "節簽公條合預制契規違和",
    "近": "附最邻鄰临臨远相靠亲",
    "超": "赶趕反高",
}
_OUTSIDE: Final = {
    "高于": Modifier.MORE_THAN,
    "高於": Modifier.MORE_THAN,
    "大于": Modifier.MORE_THAN,
    "大於": Modifier.MORE_THAN,
    "多于": Modifier.MORE_THAN,
    "低于": Modifier.LESS_THAN,
    "低於": Modifier.LESS_THAN,
    "小于": Modifier.LESS_THAN,
    "小於": Modifier.LESS_THAN,
    "少于": Modifier.LESS_THAN,
}
_BEHIND: Final = {
    "左右": Modifier.APPROX,
    "上下": Modifier.APPROX,
    "以上": Modifier.EQUAL_OR_MORE,
    "以下": Modifier.EQUAL_OR_LESS,
    "以内": Modifier.EQUAL_OR_LESS,
    "以內": Modifier.EQUAL_OR_LESS,
    "之内": Modifier.EQUAL_OR_LESS,
}
_MORE_THAN: Final = Modifier.MORE_THAN
_POWERS: Final = frozenset("十百千万萬亿億兆")
_MANY: Final = frozenset("余餘多")
_DURATION: Final = FigureKind.DURATION
_SIGNED: Final = (FigureKind.PERCENT, FigureKind.POINTS)
_TAKES_MANY: Final = (
    FigureKind.DURATION,
    FigureKind.RATIO,
    FigureKind.MEASURE,
)
_FIRST_BEHIND: Final = frozenset(word[0] for word in _BEHIND)
_MINUS: Final = frozenset("-－−负負下")
_TEMPERATURES: Final = frozenset({"℃", "°C", "摄氏度"})
_BELOW: Final = "零下"
LAST_BEFORE: Final = frozenset([*_BEFORE_BY_LAST, *"于於上", *_MINUS])
NEXT_BEHIND: Final = _FIRST_BEHIND | _MANY
_BEFORE_SPAN_OF_TIME: Final = frozenset({"近"})


def modifier_before(text: str, start: int, *, of_time: bool) -> tuple[int, Modifier | None]:
    """Return where a number with its qualifier begins, and what the qualifier says.

    Args:
        text: The text.
        start: Where the number begins.
        of_time: Whether the number is a span of time, before which 近 means "recent".
    """
    last = text[start - 1 : start]
    words = _BEFORE_BY_LAST.get(last)
    if words is None:
        if last in {"于", "於"} and start > 1:
            return start, _OUTSIDE.get(text[start - 2 : start])
        return start, None
    for word in words:
        begin = start - len(word)
        if begin < 0 or not text.startswith(word, begin):
            continue
        if of_time and word in _BEFORE_SPAN_OF_TIME:
            break
        if len(word) == 1 and begin and text[begin - 1] in _NOT_AFTER.get(word, ""):
            break
        return begin, _BEFORE[word]
    return start, _OUTSIDE.get(text[start - 2 : start]) if last in {"于", "於"} else None


def modifier_behind(text: str, end: int) -> tuple[int, Modifier | None]:
    """Return where a quantity with its qualifier ends, and what the qualifier says."""
    if text[end : end + 1] in _FIRST_BEHIND:
        modifier = _BEHIND.get(text[end : end + 2])
        if modifier is not None:
            return end + 2, modifier
    return end, None


def _negate(draft: Draft, text: str, floor: int) -> None:
    """Take the minus sign of a share or a temperature into it: 增长-5%, 零下20℃."""
    below = text.startswith(_BELOW, draft.start - len(_BELOW))
    start = draft.start - (len(_BELOW) if below else 1)
    before = text[start - 1 : start]
    if text[start] == "下" or start < floor or (start == floor and start):
        return
    if not below and (draft.kind not in _SIGNED and draft.unit not in _TEMPERATURES):
        return
    if before.isascii() and before.isalnum():
        return
    draft.start = start
    draft.value = -draft.value if isinstance(draft.value, Decimal) else draft.value
    if isinstance(draft.low, Decimal) and isinstance(draft.high, Decimal):
        draft.low, draft.high = -draft.high, -draft.low


def qualify(draft: Draft, text: str, numeral: Numeral, floor: int) -> None:
    """Widen a draft by what qualifies its number, and turn a second value into a range."""
    if draft.high is not None:
        draft.low, draft.value = draft.value, None
    if (
        text[draft.start - 1 : draft.start] not in LAST_BEFORE
        and text[draft.end : draft.end + 1] not in NEXT_BEHIND
    ):
        draft.mod = _MORE_THAN if numeral.more else None
        return
    if text[draft.start - 1 : draft.start] in _MINUS:
        _negate(draft, text, floor)
    of_time = draft.kind is _DURATION
    start, before = modifier_before(text, draft.start, of_time=of_time)
    if start < floor:
        start, before = draft.start, None
    end = draft.end
    behind: Modifier | None = None
    if text[end : end + 1] in _MANY and draft.kind in _TAKES_MANY:
        end += 1
        behind = _MORE_THAN
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
    draft.mod = trailing or before or behind or (_MORE_THAN if numeral.more else None)
