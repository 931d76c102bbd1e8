"""Read Markdown as text: its words without marks, its headings, its tables row by row.

Line ends within a paragraph stay, against CommonMark: reports saved as Markdown mostly have a line
for each paragraph. Whether lines are wrapped is for repair to tell.
"""

from __future__ import annotations

import hashlib
import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.token import Token

from reader.core.offset_map import Replacement
from reader.core.outline.model import MarkedLine
from reader.errors import OpenError
from reader.sources.model import DecodedSource
from reader.sources.text import read_text

_DEEPEST: Final = 100
"""Lists and quotes within each other; deeper words are dropped by the parser."""
_NUMBER: Final = re.compile(r"[ \t>]*(\d{1,9}[.)])[ \t]")
_REFERENCE: Final = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")


@dataclass(frozen=True, slots=True)
class _Piece:
    """Words that are kept.

    Attributes:
        start: Where they begin in the file.
        end: Where they end in the file.
        text: What they say, if that is not what stands in the file.
        before: What parts them from the words before.
        rank: Of the heading that begins with them, from 1; 0 if none does.
    """

    start: int
    end: int
    text: str | None
    before: str
    rank: int = 0


def read_markdown(data: bytes, name: str, encoding: str | None = None) -> DecodedSource:
    """Read the bytes of a Markdown file (CommonMark with tables).

    Args:
        data: The whole file.
        name: What to call the file in a message.
        encoding: Name of the encoding; found out if ``None``.

    Raises:
        OpenError: If there is no text in it, or no encoding of that name.
    """
    decoded = read_text(data, name, encoding)
    text = decoded.text
    pieces = list(_Reader(text).pieces())
    if not pieces and any(character.isalnum() for character in text):
        return decoded  # words nested so deep that the parser drops them
    if not pieces:
        raise OpenError(f"“{name}”是空的，没有可读的文字，请选择另一个文件。")
    markup: list[Replacement] = []
    done = 0
    for piece in pieces:
        if piece.start > done or piece.before:
            markup.append(Replacement(done, piece.start, piece.before if done else ""))
        if piece.text is not None:
            markup.append(Replacement(piece.start, piece.end, piece.text))
        done = piece.end
    if done < len(text):
        markup.append(Replacement(done, len(text), ""))
    return DecodedSource(
        text,
        decoded.encoding,
        decoded.damaged,
        hashlib.sha256(data).hexdigest(),
        markup=tuple(markup),
        headings=tuple(MarkedLine(p.start, p.rank) for p in pieces if p.rank),
    )


class _Reader:
    """Finds what the parser calls words in the file again; the parser tells lines only."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._starts = [0, *(m.end() for m in re.finditer(r"\r\n?|\n", text)), len(text)]

    def pieces(self) -> Iterator[_Piece]:
        """Yield the words of the file in order."""
        parser = MarkdownIt("commonmark", {"maxNesting": _DEEPEST}).enable("table")
        rank = 0
        cell = ""
        for token in parser.parse(self._text):
            if token.type == "heading_open":
                rank = int(token.tag[1:])
            elif token.type in ("tr_open", "thead_open", "tbody_open"):
                cell = "\n"
            elif token.type == "list_item_open" and token.info and token.map:
                yield from self._number(self._start(token.map[0]))
            elif token.type == "inline" and token.map:
                self._at = max(self._at, self._start(token.map[0]))
                end = self._start(token.map[1])
                yield from self._inline(token.children or [], end, cell or "\n", rank)
                rank = 0
                cell = "\t" if cell else ""
            elif token.type == "table_close":
                cell = ""
            elif token.type in ("fence", "code_block", "html_block") and token.map:
                self._at = max(self._at, self._start(token.map[0]))
                yield from self._lines(token.content, self._start(token.map[1]))

    def _start(self, line: int) -> int:
        return self._starts[min(line, len(self._starts) - 1)]

    def _number(self, start: int) -> Iterator[_Piece]:
        """Yield the number of a list's item, which stays."""
        start = max(start, self._at)
        if number := _NUMBER.match(self._text, start):
            self._at = number.end()
            yield _Piece(number.start(1), number.end(), None, "\n")

    def _inline(
        self, children: Sequence[Token], end: int, before: str, rank: int
    ) -> Iterator[_Piece]:
        if self._text[self._at - 1 : self._at] in (" ", "\t") and self._is_behind_number():
            before = ""
        for child in children:
            if child.type in ("softbreak", "hardbreak"):
                before = "\n"
            elif child.type in ("text", "code_inline") and child.content.strip():
                for piece in self._found(child.content, end, before):
                    yield _Piece(piece.start, piece.end, piece.text, piece.before, rank)
                    before, rank = "", 0

    def _is_behind_number(self) -> bool:
        start = self._text.rfind("\n", 0, self._at) + 1
        number = _NUMBER.match(self._text, start)
        return number is not None and number.end() == self._at

    def _found(self, words: str, end: int, before: str) -> Iterator[_Piece]:
        """Find words from the present place on."""
        start = self._text.find(words, self._at, end)
        if start >= 0:
            self._at = start + len(words)
            yield _Piece(start, self._at, None, before)
            return
        for start in range(self._at, end):
            if (found := self._spelled(words, start)) is not None:
                for piece_start, piece_end, said in found:
                    yield _Piece(piece_start, piece_end, said, before)
                    before = ""
                    self._at = piece_end
                return

    def _spelled(self, words: str, start: int) -> list[tuple[int, int, str | None]] | None:
        """Match words that the file spells with entities and escapes; ``None`` if it does not."""
        found: list[tuple[int, int, str | None]] = []
        text, at, done = self._text, start, 0
        while done < len(words):
            reference = _REFERENCE.match(text, at)
            said = html.unescape(reference[0]) if reference else ""
            if text.startswith("\\" + words[done], at):
                found.append((at, at + 2, words[done]))
                at, done = at + 2, done + 1
            elif reference and said != reference[0] and words.startswith(said, done):
                found.append((at, reference.end(), said))
                at, done = reference.end(), done + len(said)
            elif text.startswith(words[done], at):
                found.append((at, at + 1, None))
                at, done = at + 1, done + 1
            else:
                return None
        return found

    def _lines(self, content: str, end: int) -> Iterator[_Piece]:
        for line in content.split("\n"):
            if line.strip():
                yield from self._found(line.strip(), end, "\n")
