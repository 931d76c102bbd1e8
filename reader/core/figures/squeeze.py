"""A text without the blanks and line ends that tear figures apart, and the way back."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from functools import cache
from itertools import accumulate
from typing import Final


@dataclass(frozen=True, slots=True)
class Squeezed:
    """A squeezed text.

    Attributes:
        text: What is left.
        cuts: Offsets in ``text`` before which something was cut, ascending.
        shifts: How much was cut up to each, in code points.
    """

    text: str
    cuts: list[int] = field(default_factory=list)
    shifts: list[int] = field(default_factory=list)


_BLANKS: Final = " \t\u00a0\u3000\u2002-\u200b"
_BLANK: Final = f"[{_BLANKS}]"
# Two short ranges the other way round: `re` walks through every range of every set to compile it.
_HAN: Final = "[^\0-\u2e7f\u3000\U00010000-\U0010ffff]"
"""From the radicals to the end of the plane, without the blank: 2E80–2FFF, 3001–FFFF."""
_LIST_MARKER: Final = (
    r"[（(●○•◆■—]|[一二三四五六七八九十壹貳叁參肆伍陸柒捌玖拾]{1,3}[、．.]"
    r"|\d{1,3}(?:[.．、](?!\d)|[ \t\r]*\n)"
)


@cache
def _tears() -> re.Pattern[str]:
    """Return the pattern of blanks that part what belongs together.

    Within a number (1 9 9 8, 8 ．8, 15 000個), between a number and what follows or leads it, between two
    characters, and at the end of a wrapped line. It begins with one set of characters, so that
    all others are passed over at once; behind it a dot stands for the blank that was found.
    """
    return re.compile(
        f"([{_BLANKS}\\r\\n](?:(?<={_BLANK})(?:"
        rf"(?<={_HAN}.)(?=\d|{_HAN})"
        rf"|(?<=\d.)(?:{_BLANK}?(?=[%‰,.]|{_HAN})"
        r"|(?<=(?<!\d)\d.)(?=\d(?!\d))"
        r"|(?:(?<=(?<![\d.,])[1-9].)|(?<=(?<![\d.,])[1-9]\d.)"
        rf"|(?<=(?<![\d.,])[1-9]\d\d.)|(?<=\d{_BLANK}\d{{3}}.))"
        rf"(?=\d{{3}}(?:{_BLANK}\d{{3}})*{_HAN})))"
        rf"|(?:(?<=\n)|(?<=\r)\n)(?:(?<=[\d,\-]\n)|(?<={_HAN}\n)|(?<=[\d,\-]\r\n)|(?<={_HAN}\r\n))"
        r"(?<![。！？；：”」』…]\n)(?<![。！？；：”」』…]\r\n)(?:(?<!）\n)(?<!）\r\n)|(?=年))"
        rf"(?=\d|{_HAN})(?:(?<![\d\r]\n)"
        r"|(?<!\n\d\n)(?<!\n\d\d\n)(?<!\n\d\d\d\n)"
        r"(?<!\n\d\r\n)(?<!\n\d\d\r\n)(?<!\n\d\d\d\r\n)"
        rf"(?:(?<!\d\n)(?<!\d\r\n)|(?={_HAN})))(?!{_LIST_MARKER})))"
    )


@cache
def _heading() -> re.Pattern[str]:
    """Return the pattern of a heading: a numbered line without any mark of a sentence."""
    return re.compile(
        r"^[ \t\u3000]*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]"
        r"|第[一二三四五六七八九十百]{1,4}[章节節篇编編部])[^。；！？，：\n]{1,36}?(?=\r?\n)",
        re.MULTILINE,
    )


def squeeze(text: str) -> Squeezed:
    """Cut the blanks within numbers, between a number and its unit, and where a line was wrapped.

    What parts two numbers, two paragraphs or a heading from its text stays.
    """
    parts = _tears().split(text)
    if len(parts) == 1:
        return Squeezed(text)
    _keep_headings_apart(text, parts)
    cuts = list(accumulate(map(len, parts[:-1:2])))
    shifts = list(accumulate(map(len, parts[1::2])))
    return Squeezed("".join(parts[::2]), cuts, shifts)


def _keep_headings_apart(text: str, parts: list[str]) -> None:
    """Give line ends behind headings back to what they end.

    Args:
        text: The text.
        parts: What it was split into: at every other place what was cut.
    """
    ends: list[int] = []
    for heading in _heading().finditer(text):
        ends = ends or list(accumulate(map(len, parts)))
        place = bisect_left(ends, heading.end())
        if place % 2 == 0 and ends[place] == heading.end() and place + 1 < len(parts):
            parts[place] += parts[place + 1]
            parts[place + 1] = ""
