"""Lists inside the text as leaves of the outline: 一是…；二是…；三是….

Their members are the whole content and no headings; a reader may still want to jump to them.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from operator import attrgetter
from typing import Final

from reader.core.outline.candidates import Candidate, numbered
from reader.core.outline.model import Heading, HeadingKind, Outline
from reader.core.outline.numbering import ENUMERATORS, Style, number_at
from reader.core.outline.paragraphs import Paragraph, paragraphs
from reader.core.outline.runs import runs
from reader.core.span import Span

_LISTS: Final = frozenset({Style.ENUMERATOR, Style.ORDINAL})
_LEAST_MEMBERS: Final = 2
_END: Final = re.compile("[。！？!?；;]|$")
_CLOSING: Final = "。！？!?；;，,：: \u3000"
_start = attrgetter("span.start")


def find_enumerations(text: str, outline: Outline) -> tuple[Heading, ...]:
    """Find the members of lists that are no headings, in text order.

    Args:
        text: The report text.
        outline: Its outline.

    Returns:
        Entries of the kind item; each one level below the heading it stands under, or beside the
        members of its list that are headings. None overlaps another.
    """
    lines = paragraphs(text)
    headings = {heading.span.start: heading for heading in outline.headings}
    found: dict[int, Heading] = {}
    for chain in runs(candidate for line in lines for candidate in numbered(line)):
        if chain[0].style not in _LISTS or not _runs_on(chain):
            continue
        beside = next((headings[one.start] for one in chain if one.start in headings), None)
        for member, span in _members(chain, lines):
            if member.start in headings:
                continue
            level = beside.level if beside else _level_below(outline, lines[member.paragraph], span)
            level = _fitting(outline, span, level)
            title = span.of(text).replace("\n", "")
            found[member.start] = Heading(level, HeadingKind.ITEM, title, span, run_in=True)
    return tuple(_apart(sorted(found.values(), key=_start)))


def with_enumerations(outline: Outline, leaves: Sequence[Heading]) -> Outline:
    """Return an outline that has the leaves among its entries, in text order."""
    return Outline(tuple(sorted((*outline.entries, *leaves), key=_order)), outline.head)


def _order(entry: Heading) -> tuple[int, int]:
    return entry.span.start, -entry.span.end


def _runs_on(chain: Sequence[Candidate]) -> bool:
    """Tell whether a list begins with one and misses no number."""
    if len(chain) < _LEAST_MEMBERS or chain[0].value != 1:
        return False
    return all(after.value == before.value + 1 for before, after in pairwise(chain))


def _members(
    chain: Sequence[Candidate], lines: Sequence[Paragraph]
) -> Iterator[tuple[Candidate, Span]]:
    """Yield each member with its clause: to the next mark, or to the next member."""
    for member, after in zip(chain, [*chain[1:], None], strict=True):
        line = lines[member.paragraph]
        at = member.start - line.start
        mark = _END.search(line.text, at)
        end = mark.start() if mark else len(line)
        if after and after.paragraph == member.paragraph:
            end = min(end, after.start - line.start)
        clause = line.text[at:end].rstrip(_CLOSING)
        if clause:
            yield member, Span(member.start, member.start + len(clause))


def _level_below(outline: Outline, line: Paragraph, span: Span) -> int:
    """Return the level below the heading a clause stands under.

    A lead sentence and a member of another list reach no farther than their paragraph.
    """
    path = list(outline.path(span.start))
    while path and path[-1].span.start < line.start and _ends_with_its_line(path[-1]):
        path.pop()
    return len(path) + 1


def _ends_with_its_line(heading: Heading) -> bool:
    if not heading.run_in:
        return False
    number = number_at(heading.title)
    return number is None or number.style in ENUMERATORS


def _fitting(outline: Outline, span: Span, level: int) -> int:
    """Return a level that skips none between the headings around a clause."""
    deepest = len(outline.path(span.start)) + 1
    after = bisect_right(outline.headings, span.start, key=_start)
    following = outline.headings[after].level if after < len(outline.headings) else 1
    return min(max(level, following - 1, 1), deepest)


def _apart(entries: Sequence[Heading]) -> Iterator[Heading]:
    """Yield the entries that do not lie inside the one before them."""
    end = 0
    for entry in entries:
        if entry.span.start >= end:
            yield entry
            end = entry.span.end
