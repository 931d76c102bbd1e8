r"""Page numbers, running heads and form feeds that pages left in a text."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

from reader.core.offset_map import Replacement
from reader.core.repair.lines import Line

_NUMBER: Final = re.compile(
    "[ \t\u3000]*[-—–·第]?[ \u3000]*(?P<number>[0-9０-９]{1,4})[ \u3000]*[-—–·页頁]?[ \t\u3000]*"
)
_LONGEST_RUNNING_HEAD: Final = 40
_LEAST_PAGES: Final = 3
"""So many must begin with the same line if it is a running head; a chapter may be short."""


def replacements(text: str) -> list[Replacement]:
    r"""Find what stands between the text of two pages; ``\n`` is put in its place."""
    if "\f" in text:
        return list(_between_pages(text))
    return list(_bare_numbers(text))


def _between_pages(text: str) -> Iterator[Replacement]:
    pages = [_lines(text, start, end) for start, end in _pages(text)]
    first_lines = Counter(page[0].text for page in pages if page)
    heads = {
        line
        for line, count in first_lines.items()
        if count >= _LEAST_PAGES and len(line) <= _LONGEST_RUNNING_HEAD
    }
    left = 0
    for at, page in enumerate(pages):
        first, last = 0, len(page)
        if at and page and page[0].text in heads:
            first = 1
        if last > first and _NUMBER.fullmatch(page[-1].text):
            last -= 1
        if first == last:
            continue
        begin = page[first].start
        if at:
            yield Replacement(left, begin, "\n" if left else "")
        left = page[last - 1].end
    if left and left < len(text):
        yield Replacement(left, len(text), "\n")


def _pages(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    while (end := text.find("\f", start)) >= 0:
        yield start, end
        start = end + 1
    yield start, len(text)


def _lines(text: str, start: int, end: int) -> list[Line]:
    found: list[Line] = []
    while start < end:
        stop = text.find("\n", start, end)
        stop = end if stop < 0 else stop
        line = text[start:stop]
        if line.strip():
            found.append(Line(start, stop, line.strip()))
        start = stop + 1
    return found


def _bare_numbers(text: str) -> Iterator[Replacement]:
    """Yield lines that hold only the numbers 1, 2, 3 … of pages."""
    wanted = 1
    run: list[Line] = []
    for line in _lines(text, 0, len(text)):
        match = _NUMBER.fullmatch(line.text)
        if match and int(match["number"]) == wanted:
            run.append(line)
            wanted += 1
    if len(run) < _LEAST_PAGES:
        return
    if any(other.start - one.end < 200 for one, other in itertools.pairwise(run)):
        return
    for line in run:
        start = line.start
        while start and text[start - 1] == "\n":
            start -= 1
        end = line.end
        while end < len(text) and text[end] == "\n":
            end += 1
        yield Replacement(start, end, "\n" if start and end < len(text) else "")
