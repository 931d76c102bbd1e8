"""Sentences broken around a bold phrase or a figure: …发展的 / 主要目标 / 是：…, …以PM / 2.5 / 浓度…."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from reader.core.offset_map import Replacement

_LONGEST_FRAGMENT: Final = 10
_SHORTEST_BROKEN: Final = 6
_CLOSING: Final = "。！？!?：:；;…”）)》】]］\ufffd"
"""A mark of reference [3] follows a sentence; of a lost character nothing is known."""
_OPENING: Final = "（(“《「『"
_CANNOT_OPEN: Final = "，,、。；;：:！？）)”》"
_INSIDE: Final = re.compile("[，。；]")
_LINE: Final = re.compile("[^\n]+")
_NUMBERED: Final = re.compile(
    "[（(]?[一二三四五六七八九十]{1,3}[）)、]|[0-9０-９]{1,2}[.、．](?![0-9])"
    "|[壹贰貳叁參参肆伍陆陸柒捌玖拾]{1,3}、|第.{1,3}[章节節条條]|——"
)


def replacements(text: str) -> list[Replacement]:
    """Find the line ends around the fragments."""
    return list(_around_fragments(text))


def _around_fragments(text: str) -> Iterator[Replacement]:
    before: re.Match[str] | None = None
    is_open = joined = False
    for line in _LINE.finditer(text):
        adjoins = before and line.start() - before.end() == 1
        if before and before[0] in _OPENING:
            yield Replacement(before.end(), line.start(), "")
            joined = False
            is_open = _is_broken_off(line[0])
        elif before and adjoins and is_open and _goes_on(before[0], line[0], joined):
            yield Replacement(before.end(), line.start(), "")
            joined = len(line[0]) <= _LONGEST_FRAGMENT
            is_open = line[0][-1] not in _CLOSING
        else:
            joined = False
            is_open = _is_broken_off(line[0])
        before = line


def _is_broken_off(line: str) -> bool:
    if line[-1] in _CLOSING:
        return False
    quoting = line.count("“") > line.count("”")
    return quoting or bool(_INSIDE.search(line)) or line[-1] in "的以和与及"


def _goes_on(before: str, line: str, joined: bool) -> bool:
    if _NUMBERED.match(line):
        return False
    if line[0] in _CANNOT_OPEN or joined:
        return True
    if line.isdecimal() and not before[-1].isascii():
        return False
    return (
        len(line) <= _LONGEST_FRAGMENT
        and line[-1] not in _CLOSING
        and len(before) >= _SHORTEST_BROKEN
    )
