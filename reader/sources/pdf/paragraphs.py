"""Which lines of a page go on in the next one: the shape of paragraphs.

A paragraph ends with a line behind which the next word would have fitted, before a line that is
indented, before a wider gap and where the size of the type changes. Behind a number that hangs
before its paragraph, all lines are indented alike. A line that is set in the
middle is a paragraph by itself, unless a heading in larger type is broken there.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from math import inf, isfinite
from typing import Final

from reader.core.radicals import UNIFIED
from reader.sources.pdf.lines import PageLine

_SLACK: Final = 0.6
"""Ems a full line may fall short of the edge besides: justified lines differ by rounding."""
_INDENT: Final = 1.4
"""Ems of the least indent of a first line."""
_GAP: Final = 1.35
"""Times the usual distance of two lines: a wider one parts paragraphs."""
_SIZE: Final = 1.12
"""Times height and width: type that differs more in both is of another paragraph."""
_LARGE: Final = 1.15
"""Times the type of the text: larger type is a heading."""
_CENTRED: Final = 3.0
"""Ems left free on both sides at least; the first line of a paragraph leaves two at one side."""
_ABOVE: Final = 0.5
"""Of the narrower line: lines of one column share so much of their width."""
_SPANNING: Final = 1.25
"""Times the usual width: a line so much wider goes across columns."""
_LEAST_BESIDE: Final = 3
_MOST_LINES: Final = 400
"""Of a page whose columns are told; on a page with more all lines are of one column."""

_UNIT: Final = (
    r"[（(「『“‘《〈【〔]*(?:[0-9A-Za-z.,%+/:_-]+|.)[，,、。；;：:！!？?）)」』”’》〉】〕…—%％]*"
)
_WORD: Final = re.compile(f"{_UNIT}(?:(?:(?<=[“”‘’])|(?=[“”‘’])){_UNIT})*")
"""What is not broken at the end of a line (JIS X 4051, GB/T 15834-2011: marks that may neither
begin nor end a line go with the character beside them; UAX 14: nor is a line broken at quotes)."""
_OPENER: Final = re.compile(
    "[（(]?[一二三四五六七八九十百0-9０-９]{1,3}[）)、.．](?![0-9])|[①-⑳●•■◆※◎]"
    "|[壹貳贰參叁肆伍陸陆柒捌玖拾]{1,3}、"
)
_NO_HEADING_GOES_ON: Final = re.compile(
    r"[—–（(]|中[华華]民[国國]|[0-9〇○一二三四五六七八九十]{2,4}\s?年"
)


@dataclass(frozen=True, slots=True)
class _Placed:
    """A line with the edges of the column it stands in."""

    line: PageLine
    left: float
    right: float

    @property
    def is_centred(self) -> bool:
        """Whether it is set in the middle of its column."""
        before, behind = self.line.left - self.left, self.right - self.line.right
        least = _CENTRED * self.line.em
        return before > least and behind > least and abs(before - behind) < 2 * self.line.em


def joins(lines: Sequence[PageLine]) -> list[bool]:
    """Tell of each line but the last whether its paragraph goes on in the line after it.

    Args:
        lines: Of all pages in reading order, without page matter.
    """
    placed = _placed(lines)
    pitch, text_height = _pitch(lines), _usual_height(lines)
    in_row = {
        at + cell
        for at, (line, after) in enumerate(pairwise(lines))
        if beside(line, after)
        for cell in (0, 1)
    }
    found: list[bool] = []
    hang: float | None = None
    for at, (line, after) in enumerate(pairwise(placed)):
        in_table = at in in_row or at + 1 in in_row
        if hang is None and _hangs(line, after):
            hang = after.line.left
        goes_on = not in_table and _goes_on(line, after, pitch, text_height, hang)
        found.append(goes_on)
        hang = hang if goes_on else None
    return found


def _hangs(placed: _Placed, placed_after: _Placed) -> bool:
    """Tell whether a number stands before the lines of its paragraph, which are indented."""
    line, after = placed.line, placed_after.line
    return (
        line.page == after.page
        and after.left - line.left > _INDENT * line.em
        and _opens(line)
        and not _opens(after)
    )


def _opens(line: PageLine) -> bool:
    """Tell whether a line begins with the number or the mark of a paragraph."""
    return bool(_OPENER.match(line.text[:8].translate(UNIFIED)))


def beside(line: PageLine, after: PageLine) -> bool:
    """Tell whether a line stands to the right of another, in one row of a table."""
    if line.page != after.page or after.left < line.right:
        return False
    shared = min(line.top, after.top) - max(line.bottom, after.bottom)
    return shared > 0.5 * min(line.height, after.height)


def _usual_height(lines: Sequence[PageLine]) -> float:
    """Return the height of most characters; 0 if there are none."""
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(line.height, 1)] += len(line.text)
    return max(sizes, key=lambda size: sizes[size], default=0.0)


def _goes_on(
    placed: _Placed, placed_after: _Placed, pitch: float, text_height: float, hang: float | None
) -> bool:
    line, after = placed.line, placed_after.line
    if _differ(line.height, after.height) and _differ(line.em, after.em):
        return False
    em = line.em
    follows = line.page == after.page and after.top <= line.bottom + em
    if follows and placed_after.is_centred and line.height > _LARGE * text_height:
        near = line.top - after.top < 2 * line.height
        return near and not _NO_HEADING_GOES_ON.match(after.text.translate(UNIFIED))
    word = _WORD.match(after.text)
    needed = _width(word[0], em) if word else em
    if placed.right - line.right > needed + _SLACK * em or placed.is_centred:
        return False
    indent = after.left - (placed_after.left if hang is None else hang)
    if indent > _INDENT * em or (hang is not None and indent < -em):
        return False
    return not (follows and pitch and line.top - after.top > _GAP * pitch)


def _differ(size: float, other: float) -> bool:
    return max(size, other) > _SIZE * min(size, other)


def _width(word: str, em: float) -> float:
    return em * sum(0.55 if character.isascii() else 1.0 for character in word)


def _placed(lines: Sequence[PageLine]) -> list[_Placed]:
    """Find the edges of the column each line stands in.

    Lines of one page that overlap to the side are of one column. Its left edge is one that
    several lines share; so a number in the margin does not move it.
    """
    pages: defaultdict[int, list[PageLine]] = defaultdict(list)
    for line in lines:
        pages[line.page].append(line)
    widest = {page: _spanning_width(of_page) for page, of_page in pages.items()}
    whole = {page: _edges(of_page) for page, of_page in pages.items() if len(of_page) > _MOST_LINES}
    placed: list[_Placed] = []
    for line in lines:
        if line.page in whole:
            placed.append(_Placed(line, *whole[line.page]))
            continue
        near = [other for other in pages[line.page] if _above_each_other(line, other)]
        narrow = [other for other in near if other.right - other.left <= widest[line.page]]
        placed.append(_Placed(line, *_edges(narrow if line in narrow else near)))
    return _settled(placed, frozenset(page for page, width in widest.items() if isfinite(width)))


def _spanning_width(page: Sequence[PageLine]) -> float:
    """Return the width of the widest line that can be within a column of a page."""
    if len(page) > _MOST_LINES:
        return inf
    columns = [
        line for line in page if any(beside(line, other) or beside(other, line) for other in page)
    ]
    if len(columns) < _LEAST_BESIDE:
        return inf
    widths = sorted(line.right - line.left for line in columns)
    return _SPANNING * widths[len(widths) * 3 // 4]


def _edges(lines: Sequence[PageLine]) -> tuple[float, float]:
    lefts = Counter(round(line.left) for line in lines)
    shared = [place for place, count in lefts.items() if count + lefts[place + 1] >= 2]
    return float(min(shared, default=min(lefts))), max(line.right for line in lines)


def _settled(placed: Sequence[_Placed], with_columns: Collection[int]) -> list[_Placed]:
    """Give short pages, which may have no full line, the right edge of the pages like them.

    Args:
        placed: Of all pages.
        with_columns: Pages with several columns, which are left as they are.
    """
    widest: dict[int, float] = {}
    alone = [one for one in placed if one.line.page not in with_columns]
    for one in alone:
        widest[round(one.left / 10)] = max(one.right, widest.get(round(one.left / 10), 0.0))
    return [
        one
        if one.line.page in with_columns
        else replace(
            one,
            right=max(one.right, min(widest[round(one.left / 10)], one.right + 40 * one.line.em)),
        )
        for one in placed
    ]


def _above_each_other(line: PageLine, other: PageLine) -> bool:
    shared = min(line.right, other.right) - max(line.left, other.left)
    return shared >= _ABOVE * min(line.right - line.left, other.right - other.left)


def _pitch(lines: Sequence[PageLine]) -> float:
    """Return the usual distance of two lines from top to top; 0 if there are no two."""
    distances = Counter(
        round(line.top - after.top)
        for line, after in pairwise(lines)
        if line.page == after.page and line.top > after.top
    )
    return float(max(distances, key=lambda distance: distances[distance], default=0))
