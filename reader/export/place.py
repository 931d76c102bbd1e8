"""Where a passage stands, in words: 第二部分“……”第4段 · 字符 1193–1199."""

from __future__ import annotations

import re
from typing import Final

from reader.core.outline import Outline
from reader.core.span import Span

# Texts in one line part their paragraphs by two ideographic spaces or by tabs.
_PARAGRAPH: Final = re.compile(r"[^\n\t]+?(?=\n|\t|\u3000\u3000|\Z)")
_DIGITS: Final[tuple[str, ...]] = ("", *"一二三四五六七八九")
_WORD: Final = re.compile(r"[^\s\u3000]")


def place_in_words(text: str, outline: Outline, span: Span) -> str:
    """Return where a passage stands: part, paragraph in that part, code points.

    Args:
        text: The report text.
        outline: Its outline.
        span: The passage.
    """
    path = outline.path(span.start)
    start = path[0].span.start if path else 0
    paragraph = f"第{_paragraph(text, start, span.start)}段"
    if path:
        parts = [heading.span for heading in outline.headings if heading.level == 1]
        part = _chinese(parts.index(path[0].span) + 1)
        paragraph = f"第{part}部分“{path[0].title}”{paragraph}"
    return f"{paragraph} · 字符 {span.start}–{span.end}"


def _paragraph(text: str, start: int, offset: int) -> int:
    """Count the paragraphs from ``start`` to the one that holds ``offset``, a heading's too."""
    before = _PARAGRAPH.findall(text[start : offset + 1])
    return max(1, sum(1 for paragraph in before if _WORD.search(paragraph)))


def _chinese(number: int) -> str:
    """Return an ordinal below a hundred as headings have it: 十二, 二十."""
    tens, ones = divmod(number, 10)
    if tens > 9:
        return str(number)
    return (_DIGITS[tens] if tens > 1 else "") + ("十" if tens else "") + _DIGITS[ones]
