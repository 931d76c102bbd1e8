"""Where a passage stands, in words: 第二部分“……”第4段 · 字符 1193–1199."""

from __future__ import annotations

from typing import Final

from reader.core.outline.paragraph_numbers import ParagraphNumbers
from reader.core.span import Span

_DIGITS: Final[tuple[str, ...]] = ("", *"一二三四五六七八九")


def place_in_words(numbers: ParagraphNumbers, span: Span) -> str:
    """Return where a passage stands: part, paragraph in that part, code points.

    Args:
        numbers: The paragraphs of the report.
        span: The passage.
    """
    part = numbers.part(span.start)
    paragraph = f"第{numbers.number(span.start, part)}段"
    if part:
        ordinal = _chinese(numbers.parts.index(part) + 1)
        paragraph = f"第{ordinal}部分“{part.title}”{paragraph}"
    return f"{paragraph} · 字符 {span.start}–{span.end}"


def _chinese(number: int) -> str:
    """Return an ordinal below a hundred as headings have it: 十二, 二十."""
    tens, ones = divmod(number, 10)
    if tens > 9:
        return str(number)
    return (_DIGITS[tens] if tens > 1 else "") + ("十" if tens else "") + _DIGITS[ones]
