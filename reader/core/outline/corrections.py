"""The outline of a text as a person wants it: what was found, corrected."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from operator import attrgetter
from typing import Final

from reader.core.outline.model import Heading, HeadingKind, Outline
from reader.core.span import Span

NO_HEADING: Final = 0
DEEPEST: Final = 9
_CLOSING: Final = "。：: \u3000\t\n"
"""What does not belong to a heading at its end."""


@dataclass(frozen=True, slots=True)
class HeadingCorrection:
    """What a person says of a passage.

    Attributes:
        span: The passage.
        level: Its level as a heading, from 1; `NO_HEADING` if it is none.
    """

    span: Span
    level: int


def apply_heading_corrections(
    text: str, outline: Outline, corrections: Iterable[HeadingCorrection]
) -> Outline:
    """Return an outline with corrections; a level is never skipped on the way down.

    What stands under a heading goes up or down with it. What stood under one that is none stands
    under the heading before.

    Args:
        text: The report text.
        outline: As it was found.
        corrections: Where two overlap, the later one holds.
    """
    holding: list[HeadingCorrection] = []
    for correction in corrections:
        holding = [one for one in holding if not one.span.overlaps(correction.span)]
        holding.append(correction)
    if not holding:
        return outline
    wanted = _moved(outline.headings, holding)
    found = outline.headings
    wanted += [
        _added(text, one)
        for one in holding
        if one.level
        and one.span.of(text).strip(_CLOSING)
        and not any(heading.span.overlaps(one.span) for heading in found)
    ]
    wanted.sort(key=attrgetter("span"))
    head = tuple(entry for entry in outline.entries if not entry.level)
    return Outline(head + _nested(wanted), outline.head)


def _moved(found: Sequence[Heading], corrections: Sequence[HeadingCorrection]) -> list[Heading]:
    """Return the found headings that stay, each with the level it is wanted at."""
    kept: list[Heading] = []
    above: list[tuple[int, int]] = []
    for heading in found:
        while above and above[-1][0] >= heading.level:
            above.pop()
        shift = above[-1][1] if above else 0
        said = next((one for one in corrections if one.span.overlaps(heading.span)), None)
        if said and said.level:
            shift = said.level - heading.level
        above.append((heading.level, shift))
        if said is None or said.level:
            kept.append(replace(heading, level=max(1, heading.level + shift)))
    return kept


def _added(text: str, correction: HeadingCorrection) -> Heading:
    """Return a heading that was missed."""
    words = correction.span.of(text)
    start = correction.span.end - len(words.lstrip())
    span = Span(start, start + len(words.strip().rstrip(_CLOSING)))
    line_end = text.find("\n", span.end)
    rest = text[span.end : line_end if line_end >= 0 else len(text)]
    before = text[text.rfind("\n", 0, span.start) + 1 : span.start]
    run_in = bool(rest.strip(_CLOSING) or before.strip())
    kind = HeadingKind.RUN_IN if run_in else HeadingKind.PART
    return Heading(correction.level, kind, span.of(text).replace("\n", ""), span, run_in)


def _nested(headings: Iterable[Heading]) -> tuple[Heading, ...]:
    """Return headings with levels that skip none, in the order of those they are wanted at."""
    open_levels: list[int] = []
    nested: list[Heading] = []
    for heading in headings:
        while open_levels and open_levels[-1] >= heading.level:
            open_levels.pop()
        open_levels.append(heading.level)
        nested.append(replace(heading, level=len(open_levels)))
    return tuple(nested)
