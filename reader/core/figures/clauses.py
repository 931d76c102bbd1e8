"""The clauses around a figure: the one it stands in, and those before that may name its subject."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from reader.core.figures.change import strip_verbs
from reader.core.figures.counted import compared_with, counted_before
from reader.core.figures.draft import Draft
from reader.core.figures.model import FigureKind

WINDOW: Final = 40
_PARTED: Final = re.compile(
    r"(?s:.*)[，。；：、！？…,;:!?\n()（）—\u3000](?:(?<![—\u3000])|(?<=——)|(?<=\u3000\u3000))"
)
"""What ends with the last sign that parts clauses; a dash or an em space parts them if doubled."""
CLOSING: Final = {"”": "“", "」": "「", "』": "『", "》": "《"}
_FIXED: Final = (FigureKind.SLOGAN, FigureKind.CODE)
_ROUND_CLOSING: Final = frozenset("）)")
_GOES_ON: Final = frozenset("，）)：:")
_CLAUSES_BACK: Final = 3
_LEAST_CLAUSE: Final = 6


def clause_start(text: str, end: int) -> int:
    """Return where the clause begins that goes on at ``end``, looking back `WINDOW` at most."""
    floor = end - WINDOW if end > WINDOW else 0
    parted = _PARTED.match(text, floor, end)
    return parted.end() if parted is not None else floor


@cache
def sentence_end() -> re.Pattern[str]:
    """Return the pattern of what ends a sentence."""
    return re.compile(r"[。；！？\n]")


@cache
def _adverbial() -> re.Pattern[str]:
    """Return the pattern of a clause that tells how it was counted, and names no subject."""
    return re.compile(
        r"(?:按|扣除|剔除|不包括|据|據|以).*[算计計较較]$|.*[统統][计計]$|[同与與和].*(?:比较|比較|相比|比)$|其中$|例如$"
    )


def subject_of(
    text: str, drafts: list[Draft], place: int, begin: int, own: str
) -> tuple[str, str | None]:
    """Find what names the subject of the clause that begins at ``begin``, past its earlier figures.

    Args:
        text: The squeezed text.
        drafts: The figures of the text.
        place: Which of them it is about.
        begin: Where its clause begins.
        own: What stands between it and the figure before, or the start of the clause, without the
            verbs at its end.

    Returns:
        The subject, ``""`` if nothing names it, and the noun phrase at its end, if there is one.
    """
    piece = own
    while True:
        place -= 1
        last = drafts[place] if place >= 0 and drafts[place].end > begin else None
        if last is not None and last.kind in _FIXED and piece:
            piece = _with_term(text, drafts, place, begin, piece)
        phrase = counted_before(piece)
        if last is None or phrase is not None:
            return piece, phrase
        start = max(begin, drafts[place - 1].end if place else 0)
        piece = strip_verbs(text[start : max(last.start, begin)])[0]
        if compared_with(piece) is not None:
            return "", None


def _with_term(text: str, drafts: list[Draft], place: int, begin: int, piece: str) -> str:
    """Put the fixed term that a noun goes with before it: “双减”政策, 世界500强企业."""
    term = drafts[place]
    if piece in CLOSING:
        return text[max(begin, term.start - 1) : term.end + 1]
    if piece[0] in CLOSING:
        return text[max(begin, term.start - 1) : term.end] + piece
    if counted_before(piece) != piece:
        return piece
    return text[max(begin, drafts[place - 1].end if place else 0) : term.end] + piece


@cache
def _amount_said() -> re.Pattern[str]:
    """Return the pattern of a clause that names an amount and tells of it without a number."""
    return re.compile(
        r"(?P<noun>[\u4e00-\u9fff]{0,12}(?:总[值量额]|總[值量額]|产[值量]|產[值量]|收入|支出|规模|規模|增加值|投资额?|面积|人数|数量"
        r"|[^效]率|比重|水平))(?:再?创|再?創|实现|實現|持续|持續|稳步|不断|明显|连续|快速|大幅|进一步|有所|较快|保持)"
    )


def amount_between(text: str, start: int, begin: int) -> str | None:
    """Return the amount that the last clause of ``start`` to ``begin`` tells of (总值创新高，)."""
    if begin - start < _LEAST_CLAUSE or text[begin - 1] != "，":
        return None
    clause = text[max(start, clause_start(text, begin - 1)) : begin - 1]
    match = _amount_said().match(clause)
    return counted_before(match["noun"]) if match is not None else None


def named_before(text: str, drafts: list[Draft], place: int, begin: int) -> str | None:
    """Return the subject that a clause before the one that begins at ``begin`` names."""
    end = begin - 1
    for _ in range(_CLAUSES_BACK):
        if end <= 0 or text[end] not in _GOES_ON:
            return None
        if text[end] in _ROUND_CLOSING:
            end = opening_of(text, end)
            if end <= 0:
                return None
        start = clause_start(text, end)
        while place and drafts[place - 1].start >= end:
            place -= 1
        floor = drafts[place - 1].end if place else 0
        clause = text[max(start, floor) : end]
        if _adverbial().match(clause) is None:
            phrase = counted_before(strip_verbs(clause)[0])
            if phrase is not None:
                return phrase
        if floor > start:
            return None
        end = start - 1
    return None


def host_of_bracket(text: str, drafts: list[Draft], place: int, begin: int) -> str | None:
    """Return what stands before the bracket that ends at ``begin``: 机床（…）, 第1期（…）."""
    closing = begin - 2 if text[begin - 1 : begin] == "\n" else begin - 1
    if closing <= 0 or text[closing] not in _ROUND_CLOSING:
        return None
    end = opening_of(text, closing)
    if end <= 0:
        return None
    while place and drafts[place - 1].start >= end:
        place -= 1
    last = drafts[place - 1] if place else None
    if last is not None and last.end == end:
        return text[last.start : end] if last.kind is FigureKind.ORDINAL else None
    floor = last.end if last is not None else 0
    clause = text[max(floor, clause_start(text, end)) : end]
    return counted_before(strip_verbs(clause)[0])


def opening_of(text: str, closing: int) -> int:
    """Return where the bracket opens that closes at ``closing``, or -1 if it is not near."""
    floor = max(0, closing - WINDOW)
    return max(text.rfind("（", floor, closing), text.rfind("(", floor, closing))
