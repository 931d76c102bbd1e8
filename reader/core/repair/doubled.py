"""Titles and lines that a page shows twice, and reports that a scrape took twice."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from reader.core.offset_map import Replacement
from reader.core.repair.lines import Line, without

_HEAD_LINES: Final = 24
_SHORTEST_TITLE: Final = 4
_LONG: Final = 12
_LEAST_PARAGRAPHS: Final = 20
_MOST_COPIES: Final = 4
_LEAST_SHARE: Final = 0.9
_BODY: Final = re.compile("各位|同志|.{90}|[一壹]、|第一[章编篇条條]")
"""How the first line behind a head begins."""
_TITLE: Final = re.compile("(?:.{0,20}年)?.{0,20}?(政府工作报告|工作报告)")
_HEADING: Final = re.compile("[（(]?[一二三四五六七八九十]{1,3}[）)、].{2,60}")
_BLANKS: Final = re.compile("[ \t\u00a0\u3000]+")


def replacements(text: str) -> list[Replacement]:
    """Find the repetitions; of a doubled title the first goes, of anything else the second."""
    lines = [Line(m.start(), m.end(), _BLANKS.sub("", m[0])) for m in re.finditer("[^\n]+", text)]
    lines = [line for line in lines if line.text]
    again = _second_copy(lines)
    kept = lines if again is None else lines[:again]
    found = [without(text, line) for line in _doubled(kept)]
    if again is not None:
        found.append(Replacement(lines[again].start, len(text), ""))
    return found


def _doubled(lines: Sequence[Line]) -> Iterator[Line]:
    body = (at for at, line in enumerate(lines) if _BODY.match(line.text))
    head = lines[: min(next(body, 0), _HEAD_LINES)]
    for at, line in enumerate(lines):
        again = at < len(head) and _comes_again(line, head[at + 1 :])
        if again or (at > 0 and line.text == lines[at - 1].text and _is_doubled(line.text)):
            yield line


def _is_doubled(line: str) -> bool:
    """Tell whether nobody would write a line twice running."""
    return len(line) >= _LONG or bool(_HEADING.fullmatch(line))


def _comes_again(line: Line, later: Sequence[Line]) -> bool:
    if len(line.text) < _SHORTEST_TITLE:
        return False
    if any(line.text == other.text for other in later):
        return True
    title = _TITLE.fullmatch(line.text)
    return bool(title) and any(other.text == (title[1] if title else "") for other in later)


def _second_copy(lines: Sequence[Line]) -> int | None:
    """Return where the whole report begins a second time, or ``None``."""
    if len(lines) < 2 * _LEAST_PARAGRAPHS:
        return None
    head = {line.text[:12] for line in lines[:6] if len(line.text) >= 8}
    middle = range(len(lines) // 3, 2 * len(lines) // 3 + 1)
    for at in [at for at in middle if lines[at].text[:12] in head][:_MOST_COPIES]:
        first = {line.text for line in lines[:at]}
        long = [line for line in lines[at:] if len(line.text) >= 20]
        same = sum(line.text in first for line in long)
        if len(long) >= _LEAST_PARAGRAPHS and same >= _LEAST_SHARE * len(long):
            return at
    return None
