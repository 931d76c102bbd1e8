"""Lines broken at the width of a page, joined to paragraphs again.

Chinese lines are joined without a blank, Latin words and figures with one. Only a text whose lines
mostly stop in the middle of a sentence at one width is mended; its head is left as it is.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from reader.core.offset_map import Replacement

_LEAST_LINES: Final = 8
_WIDEST: Final = 120
"""Columns; a Chinese character has two. Wider lines are paragraphs."""
_LEAST_OPEN: Final = 0.4
_FULL: Final = 0.85
_INDENT: Final = 4
_NARROWER: Final = 3
"""Columns; the first line of a paragraph is narrower by its indent, which no text layer keeps."""
_NEXT_LINES: Final = 4
_SLACK: Final = 2
"""Justified lines differ by one character."""
_LONGEST_HEADING: Final = 90

_ENDS: Final = "。！？!?；;：:…"
_GOES_ON: Final = "，,、「『“（(《—－-"
_CANNOT_OPEN: Final = "，,、。；;：:！？）)」』”》"
_OPENER: Final = re.compile(
    "(?:[一二三四五六七八九十]{1,3}[、．.]|[壹貳贰參参肆伍陸陆柒捌玖拾]{1,3}、"
    "|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十百]{1,5}[章節节篇編编條条]"
    "|[0-9０-９]{1,2}(?:、(?![0-9])|[.．](?![0-9０-９]))|[（(][0-9０-９]{1,2}[）)]|[①-⑳]|——|附[表件錄录註注])"
)
_TEXT_INSIDE: Final = re.compile("[。：:]")
_SALUTATION: Final = re.compile("[^。]{0,60}(?:各位|主席|同志|先生|女士)[^。]{0,30}[：:！]")
_TOKEN: Final = re.compile("[0-9A-Za-z.,%]+|.")


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    end: int
    text: str
    width: int


def replacements(text: str) -> list[Replacement]:
    """Find the line ends to take out."""
    places = [m.span() for m in re.finditer("[^\n]+", text) if not m[0].isspace()]
    lengths = sorted(end - start for start, end in places)
    if len(places) < _LEAST_LINES or lengths[len(lengths) * 9 // 10] > _WIDEST:
        return []
    lines = [_line(text, start, end) for start, end in places]
    if not _is_wrapped(lines):
        return []
    width = _column_width(lines)
    found = _spread(lines)
    first = _first_of_body(lines, width)
    opening = ""
    for at in range(first, len(lines) - 1):
        line, after = lines[at], lines[at + 1]
        is_first = not opening
        if len(opening) <= _LONGEST_HEADING:
            opening += line.text
        apart = text.count("\n", line.end, after.start) > 1
        ahead = max(line.width for line in lines[at + 1 : at + 3 - _begins(lines, at + 2)])
        column = max(line.width for line in lines[at + 1 : at + 1 + _NEXT_LINES])
        ends = _ends_a_heading(opening, line, after, ahead, column)
        if (
            not apart
            and not ends
            and _goes_on(opening, line, after, width, ahead, is_first=is_first)
        ):
            found.append(Replacement(line.end, after.start, _joint(line.text, after.text)))
        else:
            opening = ""
    return sorted(found)


def _line(text: str, start: int, end: int) -> _Line:
    line = text[start:end]
    stripped = line.strip(" \t\u00a0\u3000")
    begin = start + (len(line) - len(line.lstrip(" \t\u00a0\u3000")) if stripped else 0)
    return _Line(begin, begin + len(stripped), stripped, _width(stripped))


def _width(line: str) -> int:
    """Return the columns of a line; GBK has two bytes for what is two columns wide."""
    return len(line) if line.isascii() else len(line.encode("gbk", "replace"))


def _is_wrapped(lines: Sequence[_Line]) -> bool:
    width = _column_width(lines)
    if not 20 <= width <= _WIDEST:
        return False
    full = [line for line in lines if line.width >= _FULL * width]
    broken = sum(line.text[-1] not in _ENDS for line in full)
    return len(full) * 2 >= len(lines) * 0.6 and broken >= _LEAST_OPEN * len(full)


def _column_width(lines: Sequence[_Line]) -> int:
    widths = sorted(line.width for line in lines)
    return widths[len(widths) * 9 // 10]


def _first_of_body(lines: Sequence[_Line], width: int) -> int:
    for at, line in enumerate(lines[:40]):
        if _SALUTATION.fullmatch(line.text):
            return at + 1
    full = [line.width >= _FULL * width for line in lines]
    for at in range(len(lines) - 2):
        if full[at] and full[at + 1]:
            return at
    return len(lines)


def _spread(lines: Sequence[_Line]) -> list[Replacement]:
    """Join the characters of a cover that stand on a line each."""
    found: list[Replacement] = []
    for line, after in itertools.pairwise(lines):
        if len(line.text) != 1 or len(after.text) != 1:
            break
        found.append(Replacement(line.end, after.start, ""))
    return found


def _goes_on(
    opening: str, line: _Line, after: _Line, width: int, ahead: int, *, is_first: bool
) -> bool:
    """Tell whether a paragraph that began with ``opening`` goes on behind a line."""
    if after.text[0] in _CANNOT_OPEN or line.text[-1] in _GOES_ON or len(line.text) == 1:
        return True
    room = line.width + _first_word(after)
    if line.text[0] in _CANNOT_OPEN and not line.text.endswith(tuple(_ENDS)):
        return True
    numbered = bool(_OPENER.match(opening))
    if line.text[-1] in _ENDS:
        full = room > ahead >= _FULL * width
        return full and line.text[-1] not in "：:；;" and not _OPENER.match(after.text)
    if is_first and not numbered and room + _INDENT < _FULL * width:
        return False
    return not _opens(line, after, room, width)


def _ends_a_heading(opening: str, line: _Line, after: _Line, ahead: int, column: int) -> bool:
    """Tell whether a line ends a heading: the next word would have fitted, yet text begins.

    Args:
        opening: The paragraph up to and with the line.
        line: The line.
        after: The line behind it.
        ahead: Width of the wider of the next two lines.
        column: Width of the widest of the next lines.
    """
    if line.text[-1] in _GOES_ON + _ENDS or len(line.text) == 1 or "。" in line.text:
        return False
    if line.text[0] in _CANNOT_OPEN or after.text[0] in _CANNOT_OPEN:
        return False
    before = opening[: -len(line.text)]
    room = line.width + _first_word(after)
    if not _OPENER.match(opening) or len(opening) > _LONGEST_HEADING or _TEXT_INSIDE.search(before):
        return False
    if room <= ahead and after.width + 2 * _NARROWER <= ahead:
        return True
    begins = after.width + _NARROWER <= column or _OPENER.match(after.text)
    return room + _SLACK + (0 if begins else _INDENT) <= ahead


def _first_word(line: _Line) -> int:
    token = _TOKEN.match(line.text)
    return _width(token[0] if token else "")


def _begins(lines: Sequence[_Line], at: int) -> bool:
    return at < len(lines) and bool(_OPENER.match(lines[at].text))


def _opens(line: _Line, after: _Line, room: int, width: int) -> bool:
    """Tell whether a numbered paragraph begins where the line before it was left open."""
    return bool(_OPENER.match(after.text)) and line.text[-1] != "第" and room <= width * 1.1


def _joint(line: str, after: str) -> str:
    return " " if line[-1].isascii() and after[0].isascii() else ""
