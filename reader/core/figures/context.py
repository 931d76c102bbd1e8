"""What a figure says in its sentence: whether something rose or fell, and of what it is."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import Final

from reader.core.figures.change import change_of, direction_of_noun, strip_verbs
from reader.core.figures.clauses import (
    CLOSING,
    WINDOW,
    amount_between,
    clause_start,
    host_of_bracket,
    named_before,
    sentence_end,
    subject_of,
)
from reader.core.figures.counted import (
    compared_with,
    counted_before,
    counted_behind,
    thing_counted,
)
from reader.core.figures.draft import Draft
from reader.core.figures.model import FigureKind

_SILENT: Final = (
    FigureKind.DATE,
    FigureKind.SLOGAN,
    FigureKind.CODE,
    FigureKind.ORDINAL,
)
_COUNT: Final = FigureKind.COUNT
_DURATION: Final = FigureKind.DURATION
_RANK: Final = FigureKind.RANK
_CHANGED: Final = (FigureKind.COUNT, FigureKind.MEASURE, FigureKind.MONEY, FigureKind.PERCENT)
_FIXED: Final = (FigureKind.SLOGAN, FigureKind.CODE)
_WITHOUT_CHANGE: Final = (_COUNT, _RANK)
_SIZES: Final = (FigureKind.MEASURE, FigureKind.MONEY)
_BOUNDS: Final = ("以上", "以下", "以内", "以內")
_BETWEEN_SIZES: Final = frozenset({"", "、", "和", "及", "与", "與"})
_BETWEEN_MEMBERS: Final = frozenset({"、", "和", "及", "与", "與", "，"})
_ANNIVERSARY: Final = "周年"
_LENGTHS: Final = ("寿命", "壽命", "年限", "期限", "时间", "時間", "周期", "週期", "工期", "年龄", "年齡", "天数")  # fmt: skip
_SHARES: Final = ("占", "佔")
_BARE_AMOUNTS: Final = frozenset(
    "总量 总额 规模 产量 产值 产能 总产量 总规模 总产值 销量 余额 面积 单产 總量 總額 規模 產量 產值 產能".split()
)
_QUANTITIES: Final = frozenset("數数量额額率重例")
_SHARED: Final = ("分别", "分別")
_QUOTES: Final = frozenset(CLOSING.values())
_SHORT: Final = 3


@cache
def _headless() -> re.Pattern[str]:
    """Return the pattern of a clause whose noun is left out (限额以上的有)."""
    return re.compile(r"的(?:就?有|达到?|共有?|为)$")


@cache
def _amount() -> re.Pattern[str]:
    """Return the pattern of the amount that a subject ends with (耕作面积)."""
    return re.compile(
        r"(?<=..)(?:总?产[量值能]|總?產[量值能]|面积|面積|规模|規模|总[量额]|總[量額]|数量|數量)$"
    )


@cache
def _list_end() -> re.Pattern[str]:
    return re.compile(r"[，。；：！？\n（）]")


@cache
def _list_mark() -> re.Pattern[str]:
    return re.compile(r"[、和及与與]")


@dataclass(slots=True)
class _Thread:
    """What a sentence has named so far, for figures that name nothing themselves."""

    subject: str | None = None
    end: int = 0
    shared: list[str] = field(default_factory=list)

    def goes_on(self, text: str, start: int) -> str | None:
        """Return the subject, unless a sentence ended before ``start``."""
        if self.subject and sentence_end().search(text, self.end, start) is not None:
            self.subject = None
        return self.subject


def read_context(text: str, drafts: list[Draft]) -> None:
    """Fill in ``direction`` and ``of`` of the figures of a text, which are in text order."""
    thread = _Thread()
    last: Draft | None = None
    for place, draft in enumerate(drafts):
        kind = draft.kind
        if kind is _DURATION and draft.unit != _ANNIVERSARY:
            _read_duration(text, draft)
        elif kind not in _SILENT and not (last and _joins(text, last, draft, thread)):
            _read(text, drafts, place, thread)
        last = draft


def _read_duration(text: str, draft: Draft) -> None:
    """Read whether a span of time got longer, and of what it is if it is a length of time."""
    piece, draft.direction, _ = strip_verbs(text[max(0, draft.start - 20) : draft.start])
    if piece.endswith(_LENGTHS):
        draft.of = counted_before(piece[clause_start(piece, len(piece)) :])


def _joins(text: str, last: Draft, draft: Draft, thread: _Thread) -> bool:
    """Let a further member of a list (增长7.5%、11.5%) say what the one before says."""
    if last.kind is not draft.kind or text[last.end : draft.start] not in _BETWEEN_MEMBERS:
        return False
    if last.of is None and last.direction is None:
        return False
    draft.direction = draft.direction or last.direction
    named = counted_behind(text, draft.end) if draft.kind is _COUNT else None
    draft.of = named or (thread.shared.pop(0) if thread.shared else last.of)
    return True


def _read(text: str, drafts: list[Draft], place: int, thread: _Thread) -> None:
    draft = drafts[place]
    begin = clause_start(text, draft.start)
    floor = drafts[place - 1].end if place else 0
    own = text[floor if floor > begin else begin : draft.start]
    piece, direction, changed = strip_verbs(own)
    counts = draft.kind is _COUNT
    if draft.direction is None and draft.kind is not _RANK:
        draft.direction = direction
    if thread.shared:
        thread.shared.clear()
    phrase: str | None = None
    if (counts and text[draft.end : draft.end + 1] != "的") or _sizes(text, drafts, place):
        phrase = _behind(text, drafts, place)
        if phrase is not None and own.endswith("提高"):
            draft.direction = None
    if phrase is None:
        if not changed and draft.kind is not _RANK and (yardstick := compared_with(own)):
            draft.of = yardstick
            return
        phrase = _before(text, drafts, place, begin, own, piece, changed, thread)
    if phrase is None and not changed and draft.kind is not _RANK:
        phrase = counted_behind(text, draft.end)
    if phrase is None:
        phrase = _earlier(text, drafts, place, begin, thread)
    draft.of = phrase
    if phrase is not None and not (thread.subject and phrase.startswith(thread.subject)):
        thread.subject = _without_share(phrase)
    thread.end = draft.end


def _behind(text: str, drafts: list[Draft], place: int) -> str | None:
    """Find the noun right behind a figure: past its quote, past sizes (22个750千伏电网工程)."""
    draft = drafts[place]
    end = draft.end
    if text[end : end + 1] in CLOSING and text[draft.start - 1 : draft.start] in _QUOTES:
        end += 1
    while True:
        place += 1
        behind = drafts[place] if place < len(drafts) else None
        adjoins = behind is not None and behind.start == end
        if not adjoins and (phrase := counted_behind(text, end)) is not None:
            return phrase
        if behind is None or text[end : behind.start] not in _BETWEEN_SIZES:
            return None
        end = behind.end
        if behind.kind in _FIXED and adjoins:
            return text[behind.start : end] + (counted_behind(text, end) or "")
        if adjoins and behind.kind is _COUNT:
            return counted_behind(text, end) or text[behind.start : end]
        if behind.kind not in _SIZES:
            return None


def _sizes(text: str, drafts: list[Draft], place: int) -> bool:
    """Tell whether an amount gives the size of the noun behind it: 亿元以上项目, 3座5万吨码头."""
    draft = drafts[place]
    if draft.kind not in _SIZES:
        return False
    if text.startswith(_BOUNDS, draft.end - 2):
        return True
    return place > 0 and drafts[place - 1].end == draft.start and drafts[place - 1].kind is _COUNT


def _before(
    text: str,
    drafts: list[Draft],
    place: int,
    begin: int,
    own: str,
    piece: str,
    changed: bool,
    thread: _Thread,
) -> str | None:
    """Find what the clause before a figure names.

    ``own`` is its part behind other figures, ``piece`` what is left of that without its verbs,
    ``changed`` whether one of those is of change.
    """
    draft = drafts[place]
    if draft.kind in _CHANGED and (change := change_of(own)) is not None:
        draft.direction = draft.direction or change[1]
        return change[0]
    if "的" in own and _headless().search(own) and (headed := thread.goes_on(text, draft.start)):
        return headed
    subject, phrase = subject_of(text, drafts, place, begin, piece)
    if draft.direction is None and not changed and draft.kind not in _WITHOUT_CHANGE:
        draft.direction = direction_of_noun(subject)
    if phrase is None:
        return None
    if draft.kind is _COUNT:
        return thing_counted(phrase)
    if "分别" in own or "分別" in own:
        return _share_out(text, draft, phrase, thread)
    if phrase in _BARE_AMOUNTS and (host := thread.goes_on(text, draft.start)) is not None:
        return _amount().sub("", host) + phrase
    if phrase.startswith(_SHARES):
        return (_earlier(text, drafts, place, begin, thread) or "") + phrase
    if len(phrase) <= _SHORT and _adds(text, drafts, place, begin):
        host = thread.goes_on(text, draft.start)
        if host is not None and host[-1] not in _QUANTITIES:
            return host + phrase
    return phrase


def _adds(text: str, drafts: list[Draft], place: int, begin: int) -> bool:
    """Tell whether a clause adds to the figure before it: 删减2亿元（删减率9％），另冻结1亿元."""
    if text[begin - 1 : begin] in {"(", "（"}:
        return place > 0 and drafts[place - 1].end == begin - 1
    return text[begin : begin + 1] == "另"


def _without_share(phrase: str) -> str:
    """Leave the base of a share off what it is a share of: 工业投资占总投资."""
    if phrase[-1] in _QUANTITIES or not ("占" in phrase or "佔" in phrase):
        return phrase
    for share in _SHARES:
        head = phrase.partition(share)[0]
        if len(head) > 1:
            phrase = head
    return phrase


def _share_out(text: str, draft: Draft, phrase: str, thread: _Thread) -> str:
    """Hand the members of A、B等X分别增长 to the figures one by one; return the first's."""
    lead = _list_end().split(text[max(0, draft.start - 2 * WINDOW) : draft.start])[-1]
    names = next((lead.partition(word)[0] for word in _SHARED if word in lead), "")
    names = strip_verbs(names)[0]
    members = [member for member in _list_mark().split(names) if member]
    if len(members) < 2:
        return phrase
    last, _, head = members[-1].partition("等")
    members[-1] = last or members[-1]
    named = [counted_before(member + head) or phrase for member in members]
    thread.shared = named[1:]
    return named[0]


def _earlier(text: str, drafts: list[Draft], place: int, begin: int, thread: _Thread) -> str | None:
    """Take the subject from a bracket's host, the sentence's last figure, or the clause before."""
    return (
        host_of_bracket(text, drafts, place, begin)
        or amount_between(text, drafts[place - 1].end if place else 0, begin)
        or thread.goes_on(text, drafts[place].start)
        or named_before(text, drafts, place, begin)
    )
