"""Covers that set an office and a title upright in two columns: 行 施 政 政 院 報 … 告.

A text layer reads them line by line, one character of each column in turn; what the longer column
has more stands behind the rest of the cover.
"""

from __future__ import annotations

import re
from typing import Final

from reader.core.offset_map import Replacement
from reader.core.repair.lines import Line, without

_MOST_LINES: Final = 16
_LEAST_CHARACTERS: Final = 4
_HAN: Final = re.compile("[\u3400-\u9fff]")
_OFFICE: Final = re.compile(".{1,6}[院部會会府局署廳厅委]")
_TITLE: Final = re.compile(".{1,8}(?:[報报]告|[說说]明|方[針针]|[預预]算)")


def replacements(text: str) -> list[Replacement]:
    """Find the characters of two columns; they are put in the order a reader reads them."""
    lines = _first_lines(text)
    upright = 0
    while upright < len(lines) and _HAN.fullmatch(lines[upright].text):
        upright += 1
    if upright < _LEAST_CHARACTERS:
        return []
    left_over = [line for line in lines[upright:] if _HAN.fullmatch(line.text)]
    characters = [line.text for line in lines[:upright]]
    office = "".join(characters[::2])
    title = "".join(characters[1::2] + [line.text for line in left_over])
    if not (_OFFICE.fullmatch(office) and _TITLE.fullmatch(title)):
        return []
    whole = Replacement(lines[0].start, lines[upright - 1].end, office + title)
    return [whole, *(without(text, line) for line in left_over)]


def _first_lines(text: str) -> list[Line]:
    found: list[Line] = []
    start = 0
    while start < len(text) and len(found) < _MOST_LINES:
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        if line := text[start:end].strip():
            found.append(Line(start, end, line))
        start = end + 1
    return found
