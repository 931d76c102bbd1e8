"""Paragraphs of a report text and the sentences in them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from reader.core.span import Span

_BLANKS: Final = " \t\u00a0\u2002\u2003\u3000\ufeff"
_LINE: Final = re.compile("[^\n]+")
# GB/T 15834-2011, 4.1-4.3: the marks that end a sentence; a closing quote or bracket belongs to it.
_SENTENCE: Final = re.compile("[^。！？!?\n]*[。！？!?]*[”’」』）)]*")


@dataclass(frozen=True)
class Paragraph:
    """A line that is not empty, without the blanks around it.

    Attributes:
        index: Number of the paragraph in the text, from 0.
        start: Its first code point in the text.
        text: Its characters.
    """

    index: int
    start: int
    text: str

    @property
    def end(self) -> int:
        """The offset behind its last character."""
        return self.start + len(self.text)

    def __len__(self) -> int:
        return len(self.text)

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """Its sentences with their closing marks, as places in the paragraph."""
        found: list[Span] = []
        for match in _SENTENCE.finditer(self.text):
            if not match[0]:
                continue
            if found and not match[0].strip("。！？!?”’」』）)"):
                found[-1] = Span(found[-1].start, match.end())
            else:
                found.append(Span(match.start(), match.end()))
        return tuple(found)


def paragraphs(text: str) -> tuple[Paragraph, ...]:
    """Return the paragraphs of a report text in order."""
    return tuple(Paragraph(index, start, line) for index, (start, line) in enumerate(_lines(text)))


def _lines(text: str) -> Iterator[tuple[int, str]]:
    for match in _LINE.finditer(text):
        line = match[0].lstrip(_BLANKS)
        if stripped := line.rstrip(_BLANKS):
            yield match.end() - len(line), stripped
