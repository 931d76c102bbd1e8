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
_LEAST_WRAPPED: Final = 0.3
_LEAST_OPEN: Final = 0.4
_LEAST_OF_ISLAND: Final = 4
_SURELY: Final = 0.6
"""Of the short lines between long paragraphs, how many must be full and how many of these open."""
_FULL: Final = 0.85
_INDENT: Final = 4
_NARROWER: Final = 3
"""Columns; the first line of a paragraph is narrower by its indent, which no text layer keeps."""
_NEXT_LINES: Final = 4
_SLACK: Final = 2
"""Justified lines differ by one character."""
_LEAST_INDENTED: Final = 5
_MOST_INDENTED: Final = 0.7
_HALF: Final = 0.5
_LEAST_FULL: Final = 0.8
"""Of the lines before one that is not indented, how many must be full if indents tell all."""
_LONGEST_HEADING: Final = 90

_ENDS: Final = "。！？!?；;：:…"
_GOES_ON: Final = "，,、「『“（(《—－-"
_PAIRS: Final = ("「」", "『』", "（）", "“”", "《》")
_CANNOT_OPEN: Final = "，,、。；;：:！？）)」』”》"
_OPENER: Final = re.compile(
    "(?:[一二三四五六七八九十]{1,3}[、．.]|[壹貳贰參参肆伍陸陆柒捌玖拾]{1,3}、"
    "|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十百]{1,5}[章節节篇編编條条]"
    "|[0-9０-９]{1,2}(?:、(?![0-9])|[.．](?![0-9０-９]))|[（(][0-9０-９]{1,2}[）)]|[①-⑳]|——|附[表件錄录註注])"
)
_FIRST_OF_OPENER: Final = frozenset(
    "一二三四五六七八九十壹貳贰參参肆伍陸陆柒捌玖拾（(第—附0123456789０１２３４５６７８９①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
)
_TEXT_INSIDE: Final = re.compile("[。：:]")
_SALUTATION: Final = re.compile("[^。]{0,60}(?:各位|主席|同志|先生|女士)[^。]{0,30}[：:！]")
_TOKEN: Final = re.compile("[0-9A-Za-z.,%]+")
_OF_WORDS: Final = frozenset("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.,%")
_BLANKS: Final = " \t\u00a0\u3000"


@dataclass(frozen=True, slots=True)
class _Line:
    """A line without the blanks around it.

    Attributes:
        start: Its first code point.
        end: Offset behind its last one.
        text: Its characters.
        width: Its columns.
        word: Columns of its first word; a Chinese character is one.
        opens: Whether it begins with a number.
        indented: Whether two characters or more are left blank before it.
    """

    start: int
    end: int
    text: str
    width: int
    word: int
    opens: bool
    indented: bool


def replacements(text: str) -> list[Replacement]:
    """Find the line ends to take out."""
    places = [m.span() for m in re.finditer("[^\n]+", text) if not m[0].isspace()]
    if len(places) < _LEAST_LINES:
        return []
    lines = [_line(text, start, end) for start, end in places]
    if not _is_wrapped(lines, _LEAST_WRAPPED, _LEAST_OPEN):
        return _in_islands(text, lines)
    width = _column_width(lines)
    first = _first_of_body(lines, width)
    if _indents_paragraphs(lines[first:], width):
        joined = _not_indented(text, lines[first:], width)
    else:
        joined = _joined(text, lines[first:], width)
    return sorted(_spread(lines) + joined)


def _in_islands(text: str, lines: Sequence[_Line]) -> list[Replacement]:
    """Join wrapped lines that stand together between paragraphs: a format joined the others."""
    islands: list[list[_Line]] = [[]]
    for line in lines:
        if line.width > _WIDEST:
            islands.append([])
        else:
            islands[-1].append(line)
    islands = [island for island in islands if len(island) >= _LEAST_OF_ISLAND]
    narrow = [line for island in islands for line in island]
    if len(narrow) < _LEAST_LINES or not _is_wrapped(narrow, _SURELY, _SURELY):
        return []
    width = _column_width(narrow)
    head = lines[: _first_of_body(lines, width)]
    begin = head[-1].end if head else 0
    bodies = ([line for line in island if line.start >= begin] for island in islands)
    return [one for body in bodies for one in _joined(text, body, width)]


def _joined(text: str, lines: Sequence[_Line], width: int) -> list[Replacement]:
    """Join the lines of a text, or of a stretch of it, that go on behind their end."""
    found: list[Replacement] = []
    widths = [line.width for line in lines]
    opening = ""
    for at in range(len(lines) - 1):
        line, after = lines[at], lines[at + 1]
        is_first = not opening
        if len(opening) <= _LONGEST_HEADING:
            opening += line.text
        apart = text.count("\n", line.end, after.start) > 1
        begins = at + 2 < len(lines) and lines[at + 2].opens
        ahead = max(widths[at + 1 : at + 3 - begins])
        column = max(widths[at + 1 : at + 1 + _NEXT_LINES])
        if (
            not apart
            and _goes_on(line, after, width, ahead, is_first=is_first)
            and not _ends_a_heading(opening, line, after, ahead, column)
        ):
            found.append(Replacement(line.end, after.start, _joint(line.text, after.text)))
        else:
            opening = ""
    return found


def _line(text: str, start: int, end: int) -> _Line:
    line = text[start:end]
    stripped = line.lstrip(_BLANKS)
    begin = end - len(stripped)
    stripped = stripped.rstrip(_BLANKS)
    indented = begin > start and _width(text[start:begin].expandtabs(_INDENT)) >= _INDENT
    opens = stripped[:1] in _FIRST_OF_OPENER and bool(_OPENER.match(stripped))
    end = begin + len(stripped)
    return _Line(begin, end, stripped, _width(stripped), _first_word(stripped), opens, indented)


def _first_word(line: str) -> int:
    """Return the columns of the first word; a Chinese character is one."""
    first = line[:1]
    if first not in _OF_WORDS:
        return _width(first)
    token = _TOKEN.match(line)
    return len(token[0]) if token else 0


def _width(line: str) -> int:
    """Return the columns of a line; GBK has two bytes for what is two columns wide."""
    return len(line) if line.isascii() else len(line.encode("gbk", "replace"))


def _is_wrapped(lines: Sequence[_Line], least_full: float, least_open: float) -> bool:
    """Tell whether so many lines are full, and so many of these end inside a sentence."""
    width = _column_width(lines)
    if not 20 <= width <= _WIDEST:
        return False
    full = [line for line in lines if line.width >= _FULL * width]
    broken = sum(line.text[-1] not in _ENDS for line in full)
    return len(full) >= least_full * len(lines) and broken >= least_open * len(full)


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


def _indents_paragraphs(lines: Sequence[_Line], width: int) -> bool:
    """Tell whether the first lines of paragraphs are indented and the others are not."""
    indented = sum(line.indented for line in lines)
    if not _LEAST_INDENTED <= indented <= _MOST_INDENTED * len(lines):
        return False
    behind = [line for line, after in itertools.pairwise(lines) if not after.indented]
    full = sum(line.width >= _FULL * (width - _INDENT) for line in behind)
    return full >= _LEAST_FULL * len(behind)


def _not_indented(text: str, lines: Sequence[_Line], width: int) -> list[Replacement]:
    """Join the lines that are not indented to those before them, if these are no short lines."""
    return [
        Replacement(line.end, after.start, _joint(line.text, after.text))
        for line, after in itertools.pairwise(lines)
        if not after.indented
        and line.width >= _HALF * width
        and text.count("\n", line.end, after.start) == 1
    ]


def _spread(lines: Sequence[_Line]) -> list[Replacement]:
    """Join the characters of a cover that stand on a line each."""
    found: list[Replacement] = []
    for line, after in itertools.pairwise(lines):
        if len(line.text) != 1 or len(after.text) != 1:
            break
        found.append(Replacement(line.end, after.start, ""))
    return found


def _goes_on(line: _Line, after: _Line, width: int, ahead: int, *, is_first: bool) -> bool:
    """Tell whether a paragraph goes on behind a line."""
    if after.text[0] in _CANNOT_OPEN or line.text[-1] in _GOES_ON or len(line.text) == 1:
        return True
    room = line.width + after.word
    if line.text[0] in _CANNOT_OPEN and not line.text.endswith(tuple(_ENDS)):
        return True
    if line.width > _WIDEST:
        return line.text[-1] not in _ENDS and not after.opens
    if line.text[-1] in _ENDS:
        full = room > ahead >= _FULL * width
        return full and line.text[-1] not in "：:；;" and not after.opens
    if is_first and not line.opens and room + _INDENT < _FULL * width:
        return _is_torn(line.text, after.text)
    return not _opens(line, after, room, width)


def _is_torn(line: str, after: str) -> bool:
    """Tell whether a line is broken inside brackets or beside a number."""
    opened = any(line.count(left) > line.count(right) for left, right in _PAIRS)
    return opened or line[-1].isdecimal() or (after[0].isdecimal() and not _OPENER.match(after))


def _ends_a_heading(opening: str, line: _Line, after: _Line, ahead: int, column: int) -> bool:
    """Tell whether a line ends a heading: the next word would have fitted, yet text begins.

    Args:
        opening: The paragraph up to and with the line.
        line: The line.
        after: The line behind it.
        ahead: Width of the wider of the next two lines.
        column: Width of the widest of the next lines.
    """
    if len(opening) > _LONGEST_HEADING or not _OPENER.match(opening):
        return False
    if line.text[-1] in _GOES_ON + _ENDS or len(line.text) == 1 or "。" in line.text:
        return False
    if line.text[0] in _CANNOT_OPEN or after.text[0] in _CANNOT_OPEN:
        return False
    if _TEXT_INSIDE.search(opening[: -len(line.text)]):
        return False
    room = line.width + after.word
    if room <= ahead and after.width + 2 * _NARROWER <= ahead:
        return True
    begins = after.width + _NARROWER <= column or after.opens
    return room + _SLACK + (0 if begins else _INDENT) <= ahead


def _opens(line: _Line, after: _Line, room: int, width: int) -> bool:
    """Tell whether a numbered paragraph begins where the line before it was left open."""
    return after.opens and line.text[-1] != "第" and room <= width * 1.1


def _joint(line: str, after: str) -> str:
    return " " if line[-1].isascii() and after[0].isascii() else ""
