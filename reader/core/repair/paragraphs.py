"""A report that lost its line ends: paragraphs parted by full-width blanks or tabs.

A text is mended only where a line is far longer than a paragraph and has such gaps; the lines of
the head that ran together are parted in every text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from reader.core.offset_map import Replacement

_LONGEST_PARAGRAPH: Final = 1500
_LEAST_GAPS: Final = 5
_BLANK: Final = " \t\u00a0\u3000"
_GAP: Final = re.compile(f"[{_BLANK}\ue004]+")
_PARTS: Final = re.compile("\t|\u3000.|[ \u00a0][\u3000\u00a0]|\u00a0 |\ue004", re.DOTALL)
"""What a gap must hold: one blank, or two half-width ones, stand inside a paragraph."""

_LINE: Final = re.compile("[^\n]+")

_HEAD: Final = 900
"""So many code points from the start are looked at for lines of the head that ran together."""
_DAY: Final = "[0-9０-９〇○一二三四五六七八九十]{2,4}年[0-9０-９一二三四五六七八九十]{1,3}月"
_BEFORE_OCCASION: Final = re.compile(f"(?<=[^\n—―－─-])[{_BLANK}]*(?=(?:——|－－|――|──|--|—){_DAY})")
_BEHIND_OCCASION: Final = re.compile(
    f"(?:^|——|－－|――|──|--|—){_DAY}[^\n。，]{{0,60}}?[会會][议議]?上(?P<gap>[{_BLANK}]*)(?=[^\n{_BLANK}）)。，、])",
    re.MULTILINE,
)
_SALUTATION: Final = re.compile(
    f"(?<=[^\n，。“‘（({_BLANK}])(?P<gap>[{_BLANK}]*)(?=(?:各位代表|同志们|各位委员)[：:！!])"
)
_BEHIND_TITLE: Final = re.compile(
    f"^[{_BLANK}]*(?:[0-9０-９]{{4}}年)?(?:国务院)?政府工作报告(?P<gap>[{_BLANK}]*)"
    "(?=[\u4e00-\u9fff“《])(?![有的提])",
    re.MULTILINE,
)
_CONTENTS: Final = re.compile("(?<=[^\n 　])(?=目[ \u3000]?[录錄][ \u3000\u00a0]*\n)")


def gaps(text: str) -> list[Replacement]:
    """Find the gaps that part paragraphs in lines that are far too long."""
    found: list[Replacement] = []
    for line in _LINE.finditer(text):
        if len(line[0]) < _LONGEST_PARAGRAPH:
            continue
        runs = _GAP.finditer(text, line.start(), line.end())
        matches = [run for run in runs if _PARTS.search(run[0])]
        if len(matches) >= _LEAST_GAPS:
            found += (_parted(m.start(), m.end(), line.start(), line.end()) for m in matches)
    return found


def _parted(start: int, end: int, line_start: int, line_end: int) -> Replacement:
    return Replacement(start, end, "" if start == line_start or end == line_end else "\n")


def head_lines(text: str) -> list[Replacement]:
    """Find where title, occasion, speaker and salutation ran together in one line."""
    found = dict(_run_together(text[:_HEAD]))
    return [Replacement(start, end, "\n") for start, end in sorted(found.items())]


def _run_together(head: str) -> Iterator[tuple[int, int]]:
    if m := _BEHIND_TITLE.search(head):
        yield m.span("gap")
    if m := _BEFORE_OCCASION.search(head):
        yield m.span()
    for m in _BEHIND_OCCASION.finditer(head):
        yield m.span("gap")
    if m := _SALUTATION.search(head):
        yield m.span("gap")
    if m := _CONTENTS.search(head):
        yield m.span()
