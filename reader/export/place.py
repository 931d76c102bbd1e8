"""Where a passage stands, in words: 第二部分“……”第4段 · 字符 1193–1199."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from reader.core.outline.numbering import Style, number_at
from reader.core.outline.paragraph_numbers import ParagraphNumbers
from reader.core.span import Span

_DIGITS: Final[tuple[str, ...]] = ("", *"一二三四五六七八九")
_NAMED: Final = frozenset({Style.VOLUME, Style.CHAPTER, Style.DIVISION, Style.ARTICLE})
"""Numbers that say what they count: 第三章."""
_COUNTED: Final = frozenset({Style.HAN, Style.CAPITAL, Style.ARABIC, Style.PART, Style.ROMAN})


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a report as it is cited.

    Attributes:
        words: Which it is: 第二部分, 第三章.
        title: Its heading without the number.
    """

    words: str
    title: str


def part_of(numbers: ParagraphNumbers, offset: int) -> Part | None:
    """Return the part a place is in; ``None`` before the first part.

    A part with a number of its own is called by it, another by its rank among the parts.
    """
    heading = numbers.part(offset)
    if heading is None:
        return None
    number = number_at(heading.title)
    if number and number.style in _NAMED:
        words = heading.title[: number.length].strip(" \u3000")
        return Part(words, heading.title[number.length :])
    if number and number.style in _COUNTED and number.value:
        return Part(f"第{_chinese(number.value)}部分", heading.title[number.length :])
    return Part(f"第{_chinese(numbers.rank(heading) + 1)}部分", heading.title)


def place_in_words(numbers: ParagraphNumbers, span: Span) -> str:
    """Return where a passage stands: part, paragraph in that part, code points.

    Args:
        numbers: The paragraphs of the report.
        span: The passage.
    """
    part = part_of(numbers, span.start)
    paragraph = f"第{paragraph_in_part(numbers, span.start)}段"
    if part:
        paragraph = f"{part.words}“{part.title}”{paragraph}"
    return f"{paragraph} · 字符 {span.start}–{span.end}"


def paragraph_in_part(numbers: ParagraphNumbers, offset: int) -> int:
    """Return the number of a paragraph, from 1, in its part or, before the first, the report."""
    return numbers.number(offset, numbers.part(offset))


def _chinese(number: int) -> str:
    """Return an ordinal below a hundred as headings have it: 十二, 二十."""
    tens, ones = divmod(number, 10)
    if tens > 9:
        return str(number)
    return (_DIGITS[tens] if tens > 1 else "") + ("十" if tens else "") + _DIGITS[ones]
