"""What a figure says in its sentence: whether something rose or fell, and of what it is."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import Final

from reader.core.figures.change import direction_of_noun, strip_verbs
from reader.core.figures.counted import counted_before, counted_behind
from reader.core.figures.draft import Draft
from reader.core.figures.model import Direction, FigureKind

_WINDOW: Final = 40
_SILENT: Final = (
    FigureKind.DATE,
    FigureKind.SLOGAN,
    FigureKind.CODE,
    FigureKind.ORDINAL,
)
_COUNT: Final = FigureKind.COUNT
_DURATION: Final = FigureKind.DURATION
_RANK: Final = FigureKind.RANK
_BETWEEN_MEMBERS: Final = frozenset({"、", "和", "及", "与", "與", "，"})
_ANNIVERSARY: Final = "周年"
_CLOSING: Final = {"”": "“", "」": "「", "』": "『", "》": "《"}


@cache
def _clause() -> re.Pattern[str]:
    return re.compile(r"[，。；：、！？…,;:!?\n()（）]|——|　　")


@cache
def _sentence() -> re.Pattern[str]:
    return re.compile(r"[。；！？\n]")


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


def read_context(text: str, drafts: list[Draft]) -> None:
    """Fill in ``direction`` and ``of`` of the figures of a text, which are in text order."""
    thread = _Thread()
    last: Draft | None = None
    for place, draft in enumerate(drafts):
        kind = draft.kind
        if kind is _DURATION and draft.unit != _ANNIVERSARY:
            draft.direction = strip_verbs(text[max(0, draft.start - 6) : draft.start])[1]
        elif kind not in _SILENT and not (last and _joins(text, last, draft, thread)):
            _read(text, drafts, place, thread)
        last = draft


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
    lead = _clause().split(text[max(0, draft.start - _WINDOW) : draft.start])[-1]
    begin = draft.start - len(lead)
    subject, direction, changed = _subject(text, drafts, place, begin)
    if draft.direction is None and draft.kind is not _RANK:
        draft.direction = direction or (None if changed else direction_of_noun(subject))
    phrase = counted_behind(text, draft.end) if draft.kind is _COUNT else None
    thread.shared.clear()
    if phrase is None:
        phrase = counted_before(subject)
        if phrase is not None and text.find("分", draft.start - 6, draft.start) >= 0:
            phrase = _share_out(text, draft, phrase, thread)
    if phrase is None and not changed and draft.kind is not _RANK:
        phrase = counted_behind(text, draft.end)
    if phrase is None:
        phrase = _named_earlier(text, drafts, place, begin, thread)
    draft.of = phrase
    if phrase is not None:
        thread.subject = phrase
    thread.end = draft.end


def _subject(
    text: str, drafts: list[Draft], place: int, begin: int
) -> tuple[str, Direction | None, bool]:
    """Find the subject of the clause that begins at ``begin``, past its earlier figures."""
    end = drafts[place].start
    stripped: tuple[str, Direction | None, bool] | None = None
    while True:
        place -= 1
        last = drafts[place] if place >= 0 and drafts[place].end > begin else None
        piece, direction, changed = strip_verbs(text[last.end if last else begin : end])
        if stripped is None:
            stripped = piece, direction, changed
        if last is not None and piece in _CLOSING and last.kind is FigureKind.SLOGAN:
            piece = text[max(begin, last.start - 1) : last.end + 1]
            return piece, stripped[1], stripped[2]
        if last is None or counted_before(piece) is not None:
            return piece, stripped[1], stripped[2]
        end = max(last.start, begin)


def _share_out(text: str, draft: Draft, phrase: str, thread: _Thread) -> str:
    """Hand the members of A、B等X分别增长 to the figures one by one; return the first's."""
    lead = _list_end().split(text[max(0, draft.start - 2 * _WINDOW) : draft.start])[-1]
    names = lead.partition("分")[0] if "分" in lead else ""
    members = [member for member in _list_mark().split(names) if member]
    if len(members) < 2:
        return phrase
    last, _, head = members[-1].partition("等")
    members[-1] = last or members[-1]
    named = [counted_before(member + head) or phrase for member in members]
    thread.shared = named[1:]
    return named[0]


def _named_earlier(
    text: str, drafts: list[Draft], place: int, begin: int, thread: _Thread
) -> str | None:
    """Take the subject from the sentence's last figure, or from the clause before."""
    if thread.subject and _sentence().search(text, thread.end, drafts[place].start) is None:
        return thread.subject
    floor = drafts[place - 1].end if place else 0
    if begin - 1 <= floor or text[begin - 1] not in "，）)":
        return None
    end = begin - 1
    if text[end] in "）)":
        end = max(text.rfind("（", floor, end), text.rfind("(", floor, end))
    if end <= floor:
        return None
    clause = _clause().split(text[max(floor, end - _WINDOW) : end])[-1]
    return counted_before(strip_verbs(clause)[0])
