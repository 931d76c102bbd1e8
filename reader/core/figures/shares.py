"""Shares and proportions: 百分之五, 三分之二, 1/4, 1∶3.5."""

from __future__ import annotations

from typing import Final

from reader.core.figures.draft import Draft
from reader.core.figures.lexicons import unit_at
from reader.core.figures.model import FigureKind
from reader.core.figures.modifiers import qualify
from reader.core.numerals import Numeral, numeral_at

JOINERS: Final = frozenset("-—–－~～〜至到―─")
PROPORTION: Final = frozenset("∶:：比")
_PER: Final = {"百": "%", "千": "‰"}


def percentage(text: str, start: int, floor: int) -> Draft | None:
    """Make the figure of a share written as 百分之五 at ``start``."""
    numeral = numeral_at(text, start + 3)
    unit = _PER.get(text[start])
    if numeral is None or unit is None:
        return None
    draft = Draft(start, numeral.end, FigureKind.PERCENT, unit=unit)
    draft.value, draft.high = numeral.low, numeral.high
    end = numeral.end
    if text[end : end + 1] in JOINERS:
        second = end + 1
        if text.startswith(text[start : start + 3], second):
            second += 3
        if (upper := numeral_at(text, second)) is not None:
            draft.high, draft.end = upper.low, upper.end
    qualify(draft, text, numeral, floor)
    return draft


def fraction(text: str, below: Numeral, floor: int) -> Draft | None:
    """Make the figure of 三分之二 from its denominator."""
    above = numeral_at(text, below.end + 2)
    if above is None or not below.low:
        return None
    draft = Draft(below.start, above.end, FigureKind.RATIO)
    draft.value = above.low / below.low
    if above.high is not None:
        draft.high = above.high / below.low
    qualify(draft, text, above, floor)
    return draft


def slashed(text: str, above: Numeral, below: Numeral, floor: int) -> Draft | None:
    """Make the figure of a fraction written 1/4; 9/11 and 24/7 are none."""
    if not 0 < above.low < below.low <= 100 or above.chinese or unit_at(text, below.end):
        return None
    draft = Draft(above.start, below.end, FigureKind.RATIO, value=above.low / below.low)
    qualify(draft, text, below, floor)
    return draft


def proportion(text: str, first: Numeral, second: Numeral) -> Draft | None:
    """Make the figure of 1∶3.5; one of three members has no value, a time of day is none."""
    if not second.low or first.chinese or second.chinese or first.power > 1:
        return None
    end = second.end
    if text[second.start - 1] in ":：" and end - second.start == 2 and first.low < 24:
        return None
    draft = Draft(first.start, end, FigureKind.RATIO, value=first.low / second.low)
    while text[draft.end : draft.end + 1] in PROPORTION:
        third = numeral_at(text, draft.end + 1)
        if third is None:
            break
        draft.end, draft.value = third.end, None
    qualify(draft, text, second, first.start)
    return draft
