"""Which lines of a page go on in the next one: the shape of paragraphs.

A paragraph ends with a line that stops short of the right edge of its column, before a line that
is indented, before a wider gap and where the size of the type changes. A line that is set in the
middle is a paragraph by itself.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from reader.sources.pdf.lines import PageLine

_SHORT: Final = 2.0
"""Heights a full line may stop short of the edge: a word or a closing mark did not fit."""
_INDENT: Final = 1.2
"""Heights of the least indent of a first line."""
_GAP: Final = 1.35
"""Times the usual distance of two lines: a wider one parts paragraphs."""
_SIZE: Final = 1.12
"""Times the height: type that differs more is of another paragraph."""
_SIDE_BY_SIDE: Final = 0.5


def joins(lines: Sequence[PageLine]) -> list[bool]:
    """Tell of each line but the last whether its paragraph goes on in the line after it.

    Args:
        lines: Of all pages in reading order, without page matter.
    """
    columns = _columns(lines)
    pitch = _pitch(lines)
    return [
        _goes_on(line, after, columns[at], columns[at + 1], pitch)
        for at, (line, after) in enumerate(pairwise(lines))
    ]


def _goes_on(
    line: PageLine,
    after: PageLine,
    column: tuple[float, float],
    column_after: tuple[float, float],
    pitch: float,
) -> bool:
    size = max(line.height, after.height)
    if size > _SIZE * min(line.height, after.height):
        return False
    if column[1] - line.right > _SHORT * size or _is_centred(line, column):
        return False
    if after.left - column_after[0] > _INDENT * size:
        return False
    same_column = line.page == after.page and after.top <= line.bottom + size
    return not (same_column and pitch and line.top - after.top > _GAP * pitch)


def _is_centred(line: PageLine, column: tuple[float, float]) -> bool:
    before, behind = line.left - column[0], column[1] - line.right
    return before > _INDENT * line.height and abs(before - behind) < line.height


def _columns(lines: Sequence[PageLine]) -> list[tuple[float, float]]:
    """Return the edges of the column each line stands in.

    Lines of one page that overlap to the side are of one column. The edges are those that most
    lines of the column begin and end at; so a number in the margin does not move them.
    """
    edges: list[tuple[float, float]] = []
    for page in _pages(lines):
        for line in page:
            near = [other for other in page if _above_each_other(line, other)]
            edges.append((_usual(near, "left"), max(other.right for other in near)))
    return _settled(lines, edges)


def _settled(
    lines: Sequence[PageLine], edges: list[tuple[float, float]]
) -> list[tuple[float, float]]:
    """Give short pages, which may have no full line, the right edge of the pages like them."""
    widest: dict[int, float] = {}
    for left, right in edges:
        widest[round(left / 10)] = max(right, widest.get(round(left / 10), 0.0))
    return [
        (left, max(right, min(widest[round(left / 10)], right + 40 * line.height)))
        for (left, right), line in zip(edges, lines, strict=True)
    ]


def _pages(lines: Sequence[PageLine]) -> list[list[PageLine]]:
    pages: list[list[PageLine]] = []
    for line in lines:
        if not pages or pages[-1][0].page != line.page:
            pages.append([])
        pages[-1].append(line)
    return pages


def _above_each_other(line: PageLine, other: PageLine) -> bool:
    shared = min(line.right, other.right) - max(line.left, other.left)
    return shared >= _SIDE_BY_SIDE * min(line.right - line.left, other.right - other.left)


def _usual(lines: Sequence[PageLine], edge: str) -> float:
    """Return the leftmost edge that several lines share, or the leftmost of all."""
    counts = Counter(round(getattr(line, edge)) for line in lines)
    shared = [place for place, count in counts.items() if count + counts[place + 1] >= 2]
    return float(min(shared, default=min(counts)))


def _pitch(lines: Sequence[PageLine]) -> float:
    """Return the usual distance of two lines from top to top; 0 if there are no two."""
    distances = Counter(
        round(line.top - after.top)
        for line, after in pairwise(lines)
        if line.page == after.page and line.top > after.top
    )
    return float(max(distances, key=lambda distance: distances[distance], default=0))
