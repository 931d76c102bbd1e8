"""Figures without a definite number, and those of 首 and 半: 一批, 数十家, 几年, 首批, 半年."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from reader.core.figures.dates import half_year
from reader.core.figures.draft import Draft
from reader.core.figures.lexicons import unit_at
from reader.core.figures.model import Direction, FigureKind, Modifier
from reader.core.figures.modifiers import modifier_behind

_POWERS: Final = frozenset("十百千万萬亿億")
_MANY_OF: Final = frozenset("名次年家位")
_NO_MANY_AFTER: Final = frozenset(
    "许許大很最更较較越诸諸增众眾繁不至差余余餘好太过甚居为為众更偏至最"
)
_NO_FEW_AFTER: Final = frozenset("好没沒无無寥")
_FIRST_OF: Final = (
    "批",
    "列",
    "个",
    "個",
    "家",
    "台",
    "条",
    "座",
    "艘",
    "例",
    "届",
    "屆",
    "期",
    "颗",
    "款",
    "部",
)
_AT_THE_TOP: Final = ("居", "列", "占", "占据", "升至", "跃至")
_VAGUE_KINDS: Final = (
    FigureKind.COUNT,
    FigureKind.DURATION,
    FigureKind.MONEY,
    FigureKind.MEASURE,
    FigureKind.RATIO,
    FigureKind.PERCENT,
)


def several(text: str, start: int) -> Draft | None:
    """Read 几年, 几十个, 数百家, 数千亿元 from its 几 or 数."""
    end = start + 1
    while text[end : end + 1] in _POWERS and end < start + 6:
        end += 1
    if end == start + 1 and (text[start] in "数數" or text[start - 1 : start] in _NO_FEW_AFTER):
        return None
    if text[end : end + 1] in {"余", "餘", "多"} and end > start + 1:
        end += 1
    unit = unit_at(text, end)
    if unit is None:
        if end == start + 1 or not "\u4e00" <= text[end : end + 1] <= "\u9fff":
            return None
        return Draft(start, end, FigureKind.COUNT, vague=True)
    if unit.kind not in _VAGUE_KINDS or unit.spelled in {"方面", "大", "经"}:
        return None
    return Draft(start, end + len(unit.spelled), unit.kind, unit=unit.canonical, vague=True)


def many(text: str, start: int) -> Draft | None:
    """Read 多名, 多次, 多年 from its 多."""
    if text[start + 1 : start + 2] not in _MANY_OF or text[start - 1 : start] in _NO_MANY_AFTER:
        return None
    if text[start - 1 : start].isdecimal():
        return None
    unit = unit_at(text, start + 1)
    if unit is None or text.startswith(("多种多样", "多個人", "多次元", "多年生"), start):
        return None
    return Draft(start, start + 1 + len(unit.spelled), unit.kind, unit=unit.canonical, vague=True)


def batch(text: str, start: int) -> Draft | None:
    """Read 一批, 一大批 from its 一."""
    if text.startswith("一批", start):
        end = start + 2
    elif text.startswith("一大批", start):
        end = start + 3
    else:
        return None
    if text.startswith("次", end):
        return None
    return Draft(start, end, FigureKind.COUNT, unit="批", vague=True)


def one_half(text: str, start: int) -> Draft | None:
    """Read 一半 from its 一."""
    if text[start + 2 : start + 3] in {"天", "年"}:
        return None
    return Draft(start, start + 2, FigureKind.RATIO, value=Decimal("0.5"))


def first(text: str, start: int) -> Draft | None:
    """Read 首批, 首列 (ordinals) and 首位 (a rank) from its 首."""
    if text.startswith("首位", start):
        before = text[max(0, start - 2) : start]
        if before.endswith(_AT_THE_TOP):
            return Draft(start, start + 2, FigureKind.RANK, value=Decimal(1))
        return None
    if text.startswith(_FIRST_OF, start + 1) and (unit := unit_at(text, start + 1)):
        return Draft(
            start,
            start + 1 + len(unit.spelled),
            FigureKind.ORDINAL,
            value=Decimal(1),
            unit=unit.canonical,
        )
    return None


def half(text: str, start: int) -> Draft | None:
    """Read 上半年, 半年, 半个月, 过半, 一半 from its 半."""
    if (draft := half_year(text, start)) is not None:
        return draft
    before = text[start - 1 : start]
    if before in {"过", "過", "超"}:
        if text[start + 1 : start + 2] in {"数", "數"}:
            return None
        return Draft(
            start - 1, start + 1, FigureKind.RATIO, value=Decimal("0.5"), mod=Modifier.MORE_THAN
        )
    unit = unit_at(text, start + 1)
    if (
        unit is None
        or unit.kind is not FigureKind.DURATION
        or before in {"大", "前", "后", "後", "下", "上"}
    ):
        return None
    draft = Draft(
        start,
        start + 1 + len(unit.spelled),
        FigureKind.DURATION,
        value=Decimal("0.5"),
        unit=unit.canonical,
    )
    draft.end, draft.mod = modifier_behind(text, draft.end)
    return draft


def doubled(text: str, start: int) -> Draft | None:
    """Read 倍增 as the outcome it is at the end of a clause."""
    if text.startswith("倍增", start) and text[start + 2 : start + 3] in {
        "",
        "，",
        "。",
        "；",
        "、",
    }:
        draft = Draft(start, start + 2, FigureKind.RATIO, value=Decimal(2), unit="倍")
        draft.direction = Direction.UP
        return draft
    return None
