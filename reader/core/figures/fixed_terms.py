"""Fixed terms with a numeral: slogans, abbreviations, plan periods, codes."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from reader.core.chinese_numerals import small_number
from reader.core.figures.draft import Draft
from reader.core.figures.lexicons import code_names, unit_at
from reader.core.figures.model import FigureKind

_SLOGAN: Final = FigureKind.SLOGAN
_CODE: Final = FigureKind.CODE
OPENING: Final = {"“": "”", "「": "」", "『": "』", "‘": "’", '"': '"', "〝": "〞"}
_LONGEST_CODE: Final = 24
_LONGEST_QUOTE: Final = 12
_FIRST_PLAN_YEAR: Final = 1953
_SCHOOL_BEHIND: Final = ("宿舍", "校区", "学校", "分校", "校园", "、", "附近")
_LONGEST_VERSION: Final = 4
_LONGEST_TERM: Final = 8
_OPENS_A_TERM: Final = frozenset("一二两兩三四五六七八九十百千万萬双雙")
_DOUBLE: Final = frozenset("双雙")
_HEAD_NOUNS: Final = ("建设",)
_SUMMING: Final = frozenset("二两兩三四五六七八九十")


@cache
def _no_term_pattern() -> re.Pattern[str]:
    """Return the pattern of quoted text that is a sentence, an ordinal or too short to be a term."""
    return re.compile(r"[，。；：！？\n]|^.?$|^第.{1,5}[届屆次期条條]")


@cache
def _plan_pattern() -> re.Pattern[str]:
    return re.compile(r"(?:十[一二三四五六七八九]?|[一二三四五六七八九])五")


@cache
def _digit_term_pattern() -> re.Pattern[str]:
    return re.compile(r"\d[\dA-Za-z]*(?:[+＋×xX&·•./\-—][\dA-Za-zN]+)*\+?")


@cache
def _latin_pattern() -> re.Pattern[str]:
    return re.compile(
        r"[A-Za-zＡ-Ｚ]+(?:[-.·_][A-Za-zＡ-Ｚ]+)*[-._]?\d+(?:[.．]\d+)?"
        r"(?:[A-Za-zＡ-Ｚ]+\d+)*[A-Za-zＡ-Ｚ]*(?:[-/]\d*[A-Za-z]+\d*)?"
    )


@cache
def _digit_code_pattern() -> re.Pattern[str]:
    return re.compile(r"\d+(?:\.\d+)?[A-Za-zＡ-Ｚ]+(?:\d+)?[级級]?")


@cache
def _telephone_pattern() -> re.Pattern[str]:
    return re.compile(r"0\d{2,3}[-—]\d{7,8}|1[3-9]\d{9}(?!\d)")


@cache
def _sum_pattern() -> re.Pattern[str]:
    return re.compile(r"\d+(?:[+＋][\dNnXx]+)+")


@cache
def _hotline_pattern() -> re.Pattern[str]:
    return re.compile(r"1\d{2,4}(?=热线|政务|心理|便民|青少年|妇联|平台|公益|服务|專線|专线)")


@cache
def _document_pattern() -> re.Pattern[str]:
    return re.compile(r"[〔［\[（(]?\d{4}[〕］\])）]\d+号")


def quoted_term(text: str, start: int) -> Draft | None:
    """Read the quoted term that opens with the numeral at ``start``, or with 第 before it."""
    begin = start - 1 if start and text[start - 1] == "第" else start
    if not begin:
        return None
    closing = OPENING.get(text[begin - 1])
    if closing is None:
        return None
    end = text.find(closing, begin, begin + _LONGEST_QUOTE + 1)
    if end < 0:
        return None
    inner = text[begin:end]
    if inner[0].isdecimal():
        return _quoted_digits(inner, begin)
    if text[start] not in _OPENS_A_TERM or _no_term_pattern().search(inner):
        return None
    if len(inner) > _LONGEST_TERM and "、" not in inner and not _SUMMING.intersection(inner[1:]):
        return None
    for noun in _HEAD_NOUNS:
        if inner.endswith(noun) and len(inner) > len(noun) + 2:
            end -= len(noun)
    return slogan(text, begin, end)


def _quoted_digits(inner: str, begin: int) -> Draft | None:
    match = _digit_term_pattern().fullmatch(inner)
    if match is None:
        return None
    kind = _SLOGAN if "+" in inner or "＋" in inner else _CODE
    return Draft(begin, begin + len(inner), kind)


def slogan(text: str, begin: int, end: int) -> Draft:
    """Make the figure of a fixed term, with how many things it sums up or the plan it stands for."""
    term = text[begin:end]
    draft = Draft(begin, end, _SLOGAN)
    if _plan_pattern().fullmatch(term):
        number = small_number(term[:-1])
        if number:
            first = _FIRST_PLAN_YEAR + 5 * (number - 1)
            if number > 2:
                first += 3
            draft.expands = f"{first}/{first + 4}"
    elif term in {"一产", "二产", "三产"}:
        draft.expands = f"第{term[0]}产业"
    elif term[0] in _DOUBLE:
        draft.members = 2
    elif term[0] in _SUMMING:
        draft.members = small_number(term[0])
    return draft


def plan(text: str, start: int, end: int) -> Draft | None:
    """Read a five-year plan without its quotes: 六五计划, 七五时期."""
    if not _plan_pattern().fullmatch(text, start, end):
        return None
    if text.startswith(("计划", "計劃", "规划", "期间", "时期", "’", "”"), end):
        return slogan(text, start, end)
    return None


def code_from_digits(text: str, start: int, end: int) -> Draft | None:
    """Read the code that begins with the number of ``start`` to ``end``: 5G, 598号, 1+6, 010-…."""
    follower = text[end : end + 1]
    if follower in {"号", "號"}:
        return Draft(start, end + 1, _CODE)
    if follower in {"+", "＋"}:
        match = _sum_pattern().match(text, start)
        return Draft(start, match.end(), _SLOGAN) if match else None
    if _is_version(text, start, end) and unit_at(text, end) is None:
        return Draft(start, end + (follower == "版"), _CODE)
    match = _telephone_pattern().match(text, start) or _hotline_pattern().match(text, start)
    if match is None and unit_at(text, end) is None:
        match = _digit_code_pattern().match(text, start)
    return Draft(start, match.end(), _CODE) if match else None


def _is_version(text: str, start: int, end: int) -> bool:
    """Tell whether a number like 2.0 counts versions of something: 工业4.0, “3.0”, 3.0版."""
    if not text[start:end].endswith(".0") or end - start > _LONGEST_VERSION:
        return False
    before = text[start - 1 : start]
    return "\u4e00" <= before <= "\u9fff" or before in OPENING or text[end : end + 1] == "版"


def document_number(text: str, bracket: int) -> Draft | None:
    """Read the number of a document (〔2024〕15号) from its bracket."""
    match = _document_pattern().match(text, bracket)
    return Draft(bracket, match.end(), _CODE) if match else None


def code_around(text: str, start: int, floor: int) -> Draft | None:
    """Read the code whose letters stand before the digit at ``start``."""
    begin = start
    while begin > max(floor, start - _LONGEST_CODE) and _is_of_code(text[begin - 1]):
        begin -= 1
    match = _latin_pattern().search(text, begin, start + _LONGEST_CODE)
    if match is None or not match.start() < start < match.end():
        return None
    end = match.end()
    if text[end : end + 1] in {"级", "級"}:
        end += 1
    return Draft(match.start(), end, _CODE)


def _is_of_code(char: str) -> bool:
    return (char.isascii() and (char.isalnum() or char in "-_./")) or "Ａ" <= char <= "Ｚ"


def numbered_school(text: str, start: int, end: int) -> Draft | None:
    """Read a school named by its number (八中宿舍, 二中、三中) from its number's place."""
    if text[end : end + 1] not in {"中", "小"} or end - start > 2:
        return None
    if text.startswith(_SCHOOL_BEHIND, end + 1) and text[start - 1 : start] < "\u4e00":
        return Draft(start, end + 1, _CODE)
    return None


def numbered_route(text: str, start: int, end: int) -> Draft | None:
    """Read the code of a road of Taiwan (台 74 線, 台 27 甲線) from its number's place."""
    if text[start - 1 : start] not in {"台", "臺"}:
        return None
    end += text[end] in "甲乙"
    if text[end : end + 1] not in {"线", "線"}:
        return None
    return Draft(start - 1, end + 1, _CODE)


def numbered_name(text: str, start: int, end: int) -> Draft | None:
    """Read the code of a name with a number and 号 (神舟十八号) from its number's place."""
    if text[end : end + 1] not in {"号", "號"}:
        return None
    for name in code_names():
        if text.endswith(name, 0, start):
            return Draft(start - len(name), end + 1, _CODE)
    before = text[max(0, start - 5) : start]
    for mark in OPENING:
        if mark in before:
            return Draft(start - len(before.rpartition(mark)[2]), end + 1, _CODE)
    return None
