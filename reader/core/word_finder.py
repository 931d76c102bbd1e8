"""What a reader means by a word: where a double click, a drag or a key finds its borders.

A figure is one word, however jieba cuts it; a blank or a mark of punctuation repeated is one too.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from operator import attrgetter
from typing import Final

from reader.core.brackets import bracketed
from reader.core.span import Span
from reader.core.word_boundaries import words

_ENDS: Final = "。！？；"
"""Marks that end a sentence; no word runs across one."""

_REACH: Final = 1_000
"""How much text without such a mark is cut at once, in code points."""

_HAN: Final = "\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_RUN: Final = re.compile(rf"\n|[^\S\n]+|(?:(?![{_HAN}])\w)+|[{_HAN}]|(.)\1*", re.DOTALL)
"""One piece of text outside words: a line end, blanks, letters, a Han character, equal marks."""

_start = attrgetter("start")


class WordFinder:
    """Finds words in one text of any script; a sentence that was cut once is remembered.

    Args:
        text: The text.
        figures: Its figures in order, none overlapping.
        along_words: Whether jieba may be asked. Otherwise a Han character stands alone; letters
            and digits are taken together.
    """

    def __init__(self, text: str, figures: Sequence[Span] = (), *, along_words: bool) -> None:
        self.text = text
        self._figures = figures
        self._along_words = along_words
        self._tokens = lru_cache(maxsize=256)(self._cut)

    def meant_at(self, offset: int) -> Span:
        """Return what a reader means who points at a character.

        Returns:
            The figure; on a bracket, all that it encloses; else the word. Nothing at a line end.
        """
        token = self.token(offset)
        if token.of(self.text) == "\n":
            return Span(offset, offset)
        if len(token) == 1 and (title := bracketed(self.text, offset)):
            return title
        return token

    def token(self, offset: int) -> Span:
        """Return the figure, word, blanks, marks or line end that a character belongs to.

        Args:
            offset: Of the character; beyond the text, its last character is meant.

        Returns:
            A span that holds the character; empty if the text is.
        """
        if not self.text:
            return Span(0, 0)
        offset = min(max(offset, 0), len(self.text) - 1)
        before = bisect_right(self._figures, offset, key=_start)
        if before and offset in self._figures[before - 1]:
            return self._figures[before - 1]
        tokens = self._tokens(self._stretch(offset, before))
        return tokens[bisect_right(tokens, offset, key=_start) - 1]

    def next_stop(self, offset: int) -> int:
        """Return where the caret goes from a place by a word: before the next word or line end."""
        if offset >= len(self.text):
            return len(self.text)
        token = self.token(offset)
        if token.of(self.text) != "\n" and self._is_blank(token.end):
            return self.token(token.end).end
        return token.end

    def previous_stop(self, offset: int) -> int:
        """Return where the caret goes from a place back by a word, as `next_stop` goes on."""
        if offset <= 0:
            return 0
        token = self.token(offset - 1)
        if self._is_blank(token.start) and token.start and self.text[token.start - 1] != "\n":
            return self.token(token.start - 1).start
        return token.start

    def paragraph(self, offset: int) -> Span:
        """Return the line that a place is in, without the blanks at its ends."""
        start = self.text.rfind("\n", 0, offset) + 1
        end = self.text.find("\n", offset)
        line = self.text[start : end if end >= 0 else None]
        start += len(line) - len(line.lstrip())
        return Span(start, start + len(line.strip()))

    def _is_blank(self, offset: int) -> bool:
        character = self.text[offset : offset + 1]
        return character.isspace() and character != "\n"

    def _stretch(self, offset: int, figures_before: int) -> Span:
        """Return the surroundings of a place that may be cut on their own: no figure is within."""
        text, figures = self.text, self._figures
        start = text.rfind("\n", 0, offset) + 1
        start = max(start, *(text.rfind(mark, start, offset) + 1 for mark in _ENDS))
        if figures_before:
            start = max(start, figures[figures_before - 1].end)
        start += (offset - start) // _REACH * _REACH
        end = min(start + _REACH, len(text))
        if figures_before < len(figures):
            end = min(end, figures[figures_before].start)
        ends = (text.find(mark, offset, end) for mark in ("\n", *_ENDS))
        return Span(start, min((found + 1 for found in ends if found >= 0), default=end))

    def _cut(self, stretch: Span) -> tuple[Span, ...]:
        text = stretch.of(self.text)
        found = words(text) if self._along_words else ()
        return tuple(token.shifted(stretch.start) for token in _filled(text, found))


def _filled(text: str, found: Sequence[Span]) -> Iterator[Span]:
    """Give all pieces of a text in order: the words found and what lies between them."""
    done = 0
    for word in (*found, Span(len(text), len(text))):
        for run in _RUN.finditer(text, done, word.start):
            yield Span(*run.span())
        if word:
            yield word
        done = word.end
