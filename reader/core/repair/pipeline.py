"""Carry out the repairs one after the other and keep track of every place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from reader.core.offset_map import OffsetMap, Replacement, edited
from reader.core.progress import Progress, unwatched
from reader.core.repair import (
    covers,
    digits,
    doubled,
    fragments,
    indents,
    invisible,
    line_ends,
    markup,
    mojibake,
    page_breaks,
    page_matter,
    paragraphs,
    pinyin,
    punctuation,
    radicals,
    script,
    wraps,
)
from reader.core.repair.model import Repair, RepairedText, RepairKind, Step
from reader.core.span import Span

STEPS: Final[tuple[tuple[RepairKind, Step], ...]] = (
    (RepairKind.LINE_ENDS, line_ends.replacements),
    (RepairKind.MOJIBAKE, mojibake.replacements),
    (RepairKind.INVISIBLE, invisible.replacements),
    (RepairKind.RADICALS, radicals.replacements),
    (RepairKind.MARKUP, markup.replacements),
    (RepairKind.PAGE_BREAKS, page_breaks.replacements),
    (RepairKind.WRAPS, covers.replacements),
    (RepairKind.WRAPS, wraps.replacements),
    (RepairKind.PARAGRAPHS, paragraphs.gaps),
    (RepairKind.INDENTS, indents.replacements),
    (RepairKind.DIGITS, digits.replacements),
    (RepairKind.PARAGRAPHS, paragraphs.head_lines),
    (RepairKind.PAGE_MATTER, page_matter.replacements),
    (RepairKind.DOUBLED, doubled.replacements),
    (RepairKind.WRAPS, fragments.replacements),
    (RepairKind.PINYIN, pinyin.replacements),
    (RepairKind.SCRIPT, script.replacements),
    (RepairKind.PUNCTUATION, punctuation.replacements),
)
"""The order matters: each step sees the text as the steps before it left it."""


def repair(
    source: str,
    markup: Sequence[Replacement] = (),
    page_matter: Sequence[Span] = (),
    progress: Progress = unwatched,
) -> RepairedText:
    r"""Repair a decoded source.

    Args:
        source: The text after decoding, BOM dropped, otherwise as in the file.
        markup: What the marks of the file's format stand for, in text order. Putting it in their
            place mends nothing, so it is not among the repairs.
        page_matter: What the format tells to belong to the page and not to the report, in text
            order, apart from ``markup``; it is set aside.
        progress: Is told how far it is after each step; what it raises ends the repair.

    Returns:
        The report text; its only line end is ``\n``.
    """
    aside = (Replacement(place.start, place.end, "") for place in page_matter)
    text, done = edited(source, sorted([*markup, *aside]))
    found = [(RepairKind.PAGE_MATTER, place) for place in page_matter]
    for at, (kind, step) in enumerate(STEPS):
        progress(at / len(STEPS))
        replacements = step(text)
        found += [(kind, _source_of(done, wish)) for wish in replacements]
        text, change = edited(text, replacements)
        done = done.then(change)
    repairs = sorted(
        (Repair(kind, place, done.target_span(place)) for kind, place in found),
        key=lambda item: (item.source, item.kind),
    )
    return RepairedText(text, done, tuple(repairs))


def _source_of(done: OffsetMap, wish: Replacement) -> Span:
    return done.source_span(Span(wish.start, wish.end))
