"""Faults in the numbering of headings and lists: a missing （三）, a doubled 四、, 一是…三是."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from reader.core.outline.candidates import Candidate, numbered
from reader.core.outline.faults import FaultKind, NumberingFault
from reader.core.outline.model import Outline
from reader.core.outline.numbering import ENUMERATORS, Style, number_at
from reader.core.outline.numeral_words import in_width_of, like, width_of
from reader.core.outline.paragraphs import paragraphs
from reader.core.outline.runs import runs
from reader.core.span import Span

_LEAST_OF_LIST: Final = 3
_HIDDEN: Final = {
    Style.ENUMERATOR: "(?:{0}[是要、，则則来來]|其{0}|第{0})",
    Style.ORDINAL: "(?:第{0}|其{0}|{0}[是要])",
}
"""How else a member of a list may begin that was not seen as one."""


def check_numbering(text: str, outline: Outline) -> tuple[NumberingFault, ...]:
    """Find the faults in the numbering of a report, in text order.

    Args:
        text: The report text.
        outline: Its outline; only runs of numbers with a heading among them, and lists like
            一是…三是…, are looked at.
    """
    headings = {heading.span.start for heading in outline.headings}
    lines = paragraphs(text)
    chains = [
        chain
        for chain in runs(candidate for line in lines for candidate in numbered(line))
        if chain[0].style is not Style.DASH
        and (
            any(member.start in headings for member in chain)
            or (chain[0].style in ENUMERATORS and len(chain) >= _LEAST_OF_LIST)
        )
    ]
    faults: list[NumberingFault] = []
    for chain in chains:
        faults += _gaps(text, chain)
    faults += _mixed(text, chains)
    return tuple(sorted(faults, key=lambda fault: (fault.span.start, fault.kind)))


def _gaps(text: str, chain: Sequence[Candidate]) -> Iterator[NumberingFault]:
    """Yield the numbers of a run that come after a gap or twice."""
    for before, member in pairwise(chain):
        number = _number(text, member)
        expected = like(number, before.value + 1)
        if member.value == before.value:
            kind = FaultKind.DOUBLED
        elif member.value > before.value + 1 and not _is_hidden(text, before, member, expected):
            kind = FaultKind.MISSING
        else:
            continue
        yield NumberingFault(kind, _place(member, number), number, expected)


def _is_hidden(text: str, before: Candidate, member: Candidate, expected: str) -> bool:
    """Tell whether the number that is missed stands between two members after all."""
    pattern = re.escape(expected)
    if shape := _HIDDEN.get(member.style):
        numeral = re.escape(like("一", before.value + 1))
        pattern = shape.format(numeral)
    return bool(re.search(pattern, text[before.start + 1 : member.start]))


def _mixed(text: str, chains: Sequence[Sequence[Candidate]]) -> Iterator[NumberingFault]:
    """Yield the first number of each stretch whose width differs from the rest of its run."""
    usual: dict[Style, Counter[str]] = {}
    for member in (member for chain in chains for member in chain):
        width = width_of(_number(text, member))
        usual.setdefault(member.style, Counter())[width] += bool(width)
    for chain in chains:
        widths = [width_of(_number(text, member)) for member in chain]
        if len(set(widths) - {""}) < 2:
            continue
        main = usual[chain[0].style].most_common(1)[0][0]
        model = next(_number(text, one) for one, w in zip(chain, widths, strict=True) if w == main)
        differs = False
        for member, width in zip(chain, widths, strict=True):
            if width and width != main and not differs:
                number = _number(text, member)
                expected = in_width_of(number, model)
                place = _place(member, number)
                yield NumberingFault(FaultKind.MIXED_WIDTH, place, number, expected)
            differs = bool(width) and width != main


def _number(text: str, member: Candidate) -> str:
    """Return the number of a member with its mark, without the blanks behind it."""
    number = number_at(text, member.start)
    return text[member.start : member.start + number.length].rstrip() if number else ""


def _place(member: Candidate, number: str) -> Span:
    return Span(member.start, member.start + len(number))
