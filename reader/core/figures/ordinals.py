"""Ordinals and ranks: 第八届, 第四次会议, 七届六次, 二十大, 第7位, 前十."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from typing import Final

from reader.core.figures.draft import Draft
from reader.core.figures.lexicons import unit_at
from reader.core.figures.model import FigureKind, Modifier
from reader.core.numerals import Numeral, numeral_at

_ORDINAL: Final = FigureKind.ORDINAL
_MEETINGS: Final = ("全体会议", "全體會議", "会议", "會議", "全会", "全會", "大会", "大會")
_ORDINAL_ONLY: Final = (
    "产业", "會期", "会期", "届", "屆", "次", "条", "條", "期", "世", "编", "梯队", "方面军",
    "野战军", "讀", "读", "版", "集", "阶段", "階段", "季", "课", "问", "句", "号", "號",
)  # fmt: skip
_RANKED: Final = ("位", "名")
_RANK_AFTER: Final = ("大",)
_RANK_BEFORE: Final = (
    "全国", "全球", "世界", "全省", "全市", "全区", "位居", "位列", "居", "列", "排名", "保持",
    "名列", "稳居", "跃居", "继续", "亚洲", "国内", "系统", "西部", "中部", "东部", "全縣", "全國",
)  # fmt: skip
_NEITHER: Final = ("线", "線", "时间", "時間", "手资料", "手材料", "流", "性")
_TOP_AFTER: Final = ("位", "名", "强", "列")
_TOP_END: Final = frozenset("，。、；,;（()）”的和及")
_CONGRESSES: Final = range(12, 31)
_ASSEMBLIES: Final = ("人大", "政协", "人代会", "委员会", "代表大会", "党代会", "常委会", "全委会")
_BODIES: Final = (
    "人大", "全国人大", "政协", "全国政协", "中央", "历次", "历届", "全会", "市委", "省委", "区委", "县委",
    "人民代表", "常委", "人民政府", "省人民", "市人民",
)  # fmt: skip
_COUNTED_AFTER: Final = frozenset("续办了过第连的")
_PARTY_BEFORE: Final = ("党的", "黨的", "中共", "我党", "党", "全国")


@cache
def _plenary() -> re.Pattern[str]:
    return re.compile(r"中(?:[、和][一二三四五六七八九十]{1,2}中)*全[会會]")


def ordinal(text: str, numeral: Numeral) -> Draft | None:
    """Make the ordinal or rank of a numeral that follows 第, or ``None`` if it is none."""
    start, end = numeral.start - 1, numeral.end
    if start and text[start - 1] == "字" and text.startswith("釋字", start - 2):
        start -= 2
    value = numeral.low
    draft = Draft(start, end, _ORDINAL, value=value)
    if text.startswith(_NEITHER, end):
        return None
    spelled = _ordinal_unit(text, end)
    if spelled is None:
        return _rank(text, draft)
    draft.end += len(spelled)
    if spelled in {"号", "號"}:
        draft.kind, draft.value = FigureKind.CODE, None
    elif spelled in {"产业", "產業"}:
        draft.kind, draft.value = FigureKind.SLOGAN, None
    elif spelled in _RANKED or spelled == "大":
        draft.kind = FigureKind.RANK
    else:
        draft.unit = spelled
        if spelled == "次":
            draft.end = _after_meeting(text, draft.end)
    return draft


def _ordinal_unit(text: str, place: int) -> str | None:
    for spelled in _ORDINAL_ONLY:
        if text.startswith(spelled, place):
            return spelled
    unit = unit_at(text, place)
    return unit.spelled if unit else None


def _rank(text: str, draft: Draft) -> Draft | None:
    """Make the rank of 全国第一, 第二、第七; 第一， at the head of a clause marks a list."""
    start, follower = draft.start, text[draft.end : draft.end + 1]
    before = text[max(0, start - 8) : start]
    if not before.endswith(_RANK_BEFORE):
        if follower not in _TOP_END or not any(word in before for word in _RANK_BEFORE):
            return None
        if not ("\u4e00" <= before[-1] <= "\u9fff" or before[-2:-1].isalnum()):
            return None
    draft.kind = FigureKind.RANK
    return draft


def _after_meeting(text: str, end: int) -> int:
    for word in _MEETINGS:
        if text.startswith(word, end):
            return end + len(word)
    return end


def session(text: str, numeral: Numeral) -> Draft | None:
    """Make the ordinal of a session or congress written without 第.

    七届六次, 十四届一次会议, 二十届三中全会, 七次全会, 三中全会, 二十大.
    """
    end = numeral.end
    follower = text[end : end + 1]
    if follower in {"届", "屆"}:
        return _compact_session(text, numeral) or _numbered_body(text, numeral)
    if follower == "中" and (match := _plenary().match(text, end)) is not None:
        whole = match.end() if match.end() == end + 3 else end + 1
        return _numbered(numeral, numeral.low, whole, "次")
    if follower == "次" and text.startswith(("会议", "會議"), end + 1):
        lead = text[max(0, numeral.start - 6) : numeral.start]
        if numeral.chinese and lead.endswith(_ASSEMBLIES):
            return _numbered(numeral, numeral.low, end + 3, "次")
    if follower == "次" and text.startswith(("全会", "全會", "全体会议", "全體會議"), end + 1):
        return _numbered(numeral, numeral.low, _after_meeting(text, end + 1), "次")
    if follower == "大" and numeral.chinese:
        party = text[max(0, numeral.start - 2) : numeral.start]
        if numeral.low in _CONGRESSES or party.endswith(_PARTY_BEFORE):
            return _numbered(numeral, numeral.low, end + 1, "大")
    return None


def _compact_session(text: str, numeral: Numeral) -> Draft | None:
    inner = numeral_at(text, numeral.end + 1)
    if inner is None:
        return None
    mark = text[inner.end : inner.end + 1]
    if mark not in {"次", "中"}:
        return None
    draft = _numbered(numeral, inner.low, _after_meeting(text, inner.end + 1), "次")
    draft.within = (("届", int(numeral.low)),)
    return draft


def _numbered_body(text: str, numeral: Numeral) -> Draft | None:
    """Make the ordinal of 二十届历次全会, 五届人大; 连续三届 is a count."""
    if not numeral.chinese or numeral.low < 2:
        return None
    behind = numeral.end + 1
    if text.startswith(_BODIES, behind) or (
        numeral.low > 10 and text[numeral.start - 1 : numeral.start] not in _COUNTED_AFTER
    ):
        return _numbered(numeral, numeral.low, behind, "届")
    return None


def _numbered(numeral: Numeral, value: Decimal, end: int, unit: str) -> Draft:
    return Draft(numeral.start, end, _ORDINAL, value=value, unit=unit)


def top(text: str, numeral: Numeral) -> Draft | None:
    """Make the rank 前十, 前10位 of a numeral that follows 前, or ``None`` if it is none."""
    end = numeral.end
    if text.startswith(_TOP_AFTER, end) and not text.startswith(("位列", "名列"), end):
        end += 1
    elif text[end : end + 1] not in _TOP_END:
        return None
    return Draft(
        numeral.start - 1,
        end,
        FigureKind.RANK,
        value=numeral.low,
        mod=Modifier.EQUAL_OR_LESS,
    )
