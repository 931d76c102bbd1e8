"""A text without the blanks and line ends that tear figures apart, and the way back."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache

_ENDS_A_LINE = frozenset("。！？!?；;：:”」』…）)")


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


@cache
def _blanks() -> re.Pattern[str]:
    return re.compile(r"[ \t\u00a0\u3000\u2002-\u200b\r\n]+")


@cache
def _list_marker() -> re.Pattern[str]:
    return re.compile(
        r"[（(]|[一二三四五六七八九十壹貳叁參肆伍陸柒捌玖拾]{1,3}[、．.]"
        r"|\d{1,3}(?:[.．、](?!\d)|\s*\n)|[—●○•◆■]"
    )


def squeeze(text: str) -> Squeezed:
    """Cut the blanks within numbers, between a number and its unit, and where a line was wrapped.

    What parts two numbers, two paragraphs or a heading from its text stays.
    """
    pieces: list[str] = []
    cuts: list[int] = []
    shifts: list[int] = []
    last = length = cut = 0
    for match in _blanks().finditer(text):
        start, end = match.span()
        if not start or end == len(text) or not _tears(text, start, end):
            continue
        pieces.append(text[last:start])
        length += start - last
        cut += end - start
        cuts.append(length)
        shifts.append(cut)
        last = end
    if not cuts:
        return Squeezed(text)
    pieces.append(text[last:])
    return Squeezed("".join(pieces), cuts, shifts)


def _tears(text: str, start: int, end: int) -> bool:
    """Tell whether the blanks of a place part what belongs together."""
    blank = text[start:end]
    before, after = text[start - 1], text[end]
    if "\n" in blank:
        return blank.count("\n") == 1 and len(blank) <= 3 and _is_wrapped(text, before, start, end)
    if before.isdecimal() and after.isdecimal():
        return len(blank) == 1 and _stand_alone(text, start, end)
    if before in ".．，,:" or after in ".．,%％":
        return len(blank) == 1 and (before.isdecimal() or after.isdecimal())
    if before.isdecimal():
        return len(blank) <= 2 and after > "\u2e7f"
    return len(blank) == 1 and before > "\u2e7f" and after > "/"


def _stand_alone(text: str, start: int, end: int) -> bool:
    """Tell whether the digits on both sides of a blank are single, as in 1 9 9 8."""
    longer_before = start > 1 and text[start - 2].isdecimal()
    longer_after = end + 1 < len(text) and text[end + 1].isdecimal()
    return not longer_before and not longer_after


def _is_wrapped(text: str, before: str, start: int, end: int) -> bool:
    if before in _ENDS_A_LINE or (before.isdecimal() and text[end].isdecimal()):
        return False
    if not (before.isdecimal() or before > "\u2e7f" or before in ",-"):
        return False
    if _list_marker().match(text, end):
        return False
    line = text[max(0, start - 8) : start]
    head = line.rpartition("\n")[2].strip()
    return not (head.isdecimal() and len(head) < len(line))
