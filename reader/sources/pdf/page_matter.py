"""Running heads and page numbers: lines at the edges of pages that come again on other pages."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from typing import Final

from reader.core.radicals import UNIFIED
from reader.sources.pdf.lines import PageLine

_EDGE_LINES: Final = 2
"""How many lines from the upper and lower edge of the text can be page matter."""
_LEAST_PAGES: Final = 3
_LEAST_SHARE: Final = 0.4
"""Of all pages; a left and a right page may have other running heads."""
_LONGEST: Final = 50
_MOST_SHARE: Final = 0.5
"""Of all characters: if more come again on every page, they are what the file has to say."""
_NUMBER: Final = re.compile(
    r"[-—–·\s第]*(\d{1,4}|[ivxlc]{1,6})(?:\s*[/／]\s*\d{1,4})?[-—–·\s页頁]*", re.I
)
_DIGITS: Final = re.compile(r"\d+")


def page_matter(lines: Sequence[PageLine]) -> frozenset[PageLine]:
    """Return the lines that belong to the pages and not to the report.

    Args:
        lines: Of all pages.
    """
    pages: defaultdict[int, list[PageLine]] = defaultdict(list)
    for line in lines:
        pages[line.page].append(line)
    edges = [line for page in pages.values() for line in _edges(page)]
    shapes = Counter(_shape(line) for line in edges)
    least = max(_LEAST_PAGES, _LEAST_SHARE * len(pages))
    numbers = frozenset(line for line in edges if _is_page_number(line, pages[line.page]))
    heads = frozenset(
        line for line in edges if len(line.text) <= _LONGEST and shapes[_shape(line)] >= least
    )
    if _length(numbers | heads) > _MOST_SHARE * _length(lines):
        return numbers
    return numbers | heads


def _length(lines: Collection[PageLine]) -> int:
    return sum(len(line.text) for line in lines)


def _edges(page: list[PageLine]) -> list[PageLine]:
    """Return the uppermost and the lowest lines of a page, each once."""
    by_height = sorted(page, key=lambda line: -line.top)
    if len(by_height) <= 2 * _EDGE_LINES:
        return by_height
    return by_height[:_EDGE_LINES] + by_height[-_EDGE_LINES:]


def _shape(line: PageLine) -> tuple[str, int]:
    """Return what is equal of one running head on all pages: its words and its height there."""
    return _DIGITS.sub("0", line.text), round(line.bottom / 6)


def _is_page_number(line: PageLine, page: list[PageLine]) -> bool:
    """Tell whether a line holds a page number alone, under or above all others."""
    if not _NUMBER.fullmatch(line.text.translate(UNIFIED)):
        return False
    others = [other for other in page if other is not line]
    return bool(others) and (
        all(other.bottom >= line.top for other in others)
        or all(other.top <= line.bottom for other in others)
    )
