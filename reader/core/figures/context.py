"""What a figure says in its sentence: whether something rose or fell, and of what it is."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from reader.core.figures.change import direction_of_noun, strip_verbs
from reader.core.figures.counted import counted_before, counted_behind
from reader.core.figures.draft import Draft
from reader.core.figures.model import Direction, FigureKind

_WINDOW: Final = 36
_SILENT: Final = frozenset(
    {FigureKind.DATE, FigureKind.SLOGAN, FigureKind.CODE, FigureKind.ORDINAL}
)
_CHANGING: Final = frozenset(
    {
        FigureKind.COUNT,
        FigureKind.MONEY,
        FigureKind.MEASURE,
        FigureKind.PERCENT,
        FigureKind.POINTS,
        FigureKind.RATIO,
        FigureKind.DURATION,
    }
)
_BETWEEN_MEMBERS: Final = frozenset({"、", "和", "及", "与", "，"})
_ANNIVERSARIES: Final = frozenset({"周年"})


@cache
def _clause() -> re.Pattern[str]:
    return re.compile(r"[，。；：、！？…,;:!?\n)）]|——|　　")


@cache
def _sentence() -> re.Pattern[str]:
    return re.compile(r"[。；！？\n]")


class _Thread:
    """The subject that a sentence has named last, for clauses that name none."""

    def __init__(self) -> None:
        self.subject: str | None = None
        self.end = 0


def read_context(text: str, drafts: list[Draft]) -> None:
    """Fill in ``direction`` and ``of`` of the figures of a text, which are in text order."""
    thread = _Thread()
    before: list[Draft] = []
    for draft in drafts:
        if draft.kind in _SILENT or (
            draft.kind is FigureKind.DURATION and draft.unit not in _ANNIVERSARIES
        ):
            if draft.kind is FigureKind.DURATION:
                lead = text[max(0, draft.start - 6) : draft.start]
                draft.direction = strip_verbs(lead)[1]
        elif not _joins(text, before, draft):
            _read(text, before, draft, thread)
        before.append(draft)


def _joins(text: str, before: list[Draft], draft: Draft) -> bool:
    """Let a further member of a list (增长7.5%、11.5%) say what the one before says."""
    if not before:
        return False
    last = before[-1]
    if text[last.end : draft.start] not in _BETWEEN_MEMBERS or last.kind is not draft.kind:
        return False
    draft.direction = last.direction
    draft.of = (
        counted_behind(text, draft.end) if draft.kind is FigureKind.COUNT else None
    ) or last.of
    return True


def _read(text: str, before: list[Draft], draft: Draft, thread: _Thread) -> None:
    low = max(0, draft.start - _WINDOW)
    lead = _clause().split(text[low : draft.start])[-1]
    subject, direction, changed = _subject(text, before, draft, lead)
    if draft.kind in _CHANGING and draft.direction is None:
        draft.direction = direction or (None if changed else direction_of_noun(subject))
    behind = counted_behind(text, draft.end) if draft.kind is FigureKind.COUNT else None
    phrase = behind or counted_before(subject)
    if phrase is None and not changed and draft.kind is not FigureKind.RANK:
        phrase = counted_behind(text, draft.end)
    if (
        phrase is None
        and thread.subject
        and _sentence().search(text, thread.end, draft.start) is None
    ):
        phrase = thread.subject
    draft.of = phrase
    if phrase is not None:
        thread.subject = phrase
    thread.end = draft.end


def _subject(
    text: str, before: list[Draft], draft: Draft, lead: str
) -> tuple[str, Direction | None, bool]:
    """Find the subject of a clause, past the figures that stand before the number."""
    begin = draft.start - len(lead)
    direction: Direction | None = None
    changed = first = False
    end = draft.start
    for last in reversed(before):
        if last.end <= begin:
            break
        piece, towards, any_change = strip_verbs(text[last.end : end])
        if not first:
            direction, changed, first = towards, any_change, True
        if _names(piece):
            return piece, direction, changed
        end = max(last.start, begin)
    piece, towards, any_change = strip_verbs(text[begin:end])
    if not first:
        direction, changed = towards, any_change
    return piece, direction, changed


def _names(piece: str) -> bool:
    return counted_before(piece) is not None
