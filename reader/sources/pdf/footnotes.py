"""Footnotes: what stands in smaller type at the foot of a page, under a mark of the text above.

Only what is certain counts: a note begins with a mark that stands in the text of its page, too.
Anything else at the foot stays where it is.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

from reader.sources.pdf.lines import PageLine

_SMALLER: Final = 0.92
"""Times the height of the text: notes are set smaller by a size at least, 五号 under 四号."""
_MARK: Final = re.compile(
    r"[①-⑳㉑-㊿]|[\[［〔【][0-9０-９]{1,3}[\]］〕】]|\*{1,3}(?!\*)|※|[¹²³⁰⁴-⁹]{1,3}"
)
_LARGEST_SHARE: Final = 0.5
"""Of the characters of a page; more is no foot."""


def footnotes(lines: Sequence[PageLine]) -> list[PageLine]:
    """Return the lines of the footnotes of all pages, in their order.

    Args:
        lines: Of all pages, without page matter.
    """
    sizes: Counter[float] = Counter()
    pages: defaultdict[int, list[PageLine]] = defaultdict(list)
    for line in lines:
        sizes[round(line.height, 1)] += len(line.text)
        pages[line.page].append(line)
    small = _SMALLER * max(sizes, key=lambda size: sizes[size], default=0.0)
    return [line for page in pages.values() for line in _foot(page, small)]


def begins_note(line: PageLine) -> bool:
    """Tell whether a line begins with the mark of a note."""
    return bool(_MARK.match(line.text))


def _foot(page: Sequence[PageLine], small: float) -> list[PageLine]:
    """Return the notes of a page; empty if it is not certain that it has some."""
    foot = sorted(_lowest(page, small), key=lambda line: (-line.top, line.left))
    while foot and not begins_note(foot[0]):
        del foot[0]  # as the last rows of a table, or the end of a note from the page before
    text = "".join(line.text for line in page if line not in foot and line.height >= small)
    marks = [match[0] for line in foot if (match := _MARK.match(line.text))]
    if not all(mark in text for mark in marks):
        return []
    length = sum(len(line.text) for line in page)
    return foot if sum(len(line.text) for line in foot) <= _LARGEST_SHARE * length else []


def _lowest(page: Sequence[PageLine], small: float) -> Iterator[PageLine]:
    """Yield the lines of small type under which there is no line of the text."""
    floor = min((line.bottom for line in page if line.height >= small), default=0.0)
    for line in page:
        if line.height < small and line.top <= floor:
            yield line
