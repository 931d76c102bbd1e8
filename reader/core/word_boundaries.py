"""The words of a text in any script.

jieba knows simplified script only, so a text is simplified first, which keeps every offset.
"""

from __future__ import annotations

from reader.core import words as simplified
from reader.core.script import convert
from reader.core.span import Span


def words(text: str) -> tuple[Span, ...]:
    """Find the words of a text in order; blanks and punctuation are none."""
    return simplified.words(convert(text, "t2s").text)
