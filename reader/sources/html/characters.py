"""The characters that an HTML file shows, each with its place in the file.

A parser gives the words of a page, but not where they stand. Here the file is cut into tags and
words by the rules of HTML (Living Standard, 13.2.5) as far as places need them; what the parser
calls the words of a node is then found among these characters.
"""

from __future__ import annotations

import html
import re
from array import array
from dataclasses import dataclass
from typing import Final

_NOT_WORDS: Final = re.compile(
    r"<!--.*?(?:-->|\Z)"
    r"|<(?P<raw>script|style|textarea|title|noscript|iframe|xmp|noembed|noframes)\b[^<>]*>"
    r".*?(?:</(?P=raw)[^>]*>|\Z)"
    r"|<[a-z/!?](?:[^<>\"']|\"[^\"]*\"|'[^']*')*>",
    re.IGNORECASE | re.DOTALL,
)
"""Comments, elements whose content is not shown in the page's text, and tags."""
_TAG: Final = re.compile(r"<(/?)([a-z][a-z0-9]*)", re.IGNORECASE)
_LONG_TAG: Final = re.compile("<[a-z][^<>]{2000,}", re.IGNORECASE)
_ATTRIBUTE: Final = re.compile("[^\\s=\"'/]+(?:=(?:\"[^\"]*\"?|'[^']*'?|[^\\s\"']+))?")
_REFERENCE: Final = re.compile(
    r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?"
)
_VOID: Final = frozenset(
    [
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
        "p",
        "li",
        "td",
        "th",
        "tr",
        "dd",
        "dt",
        "option",
    ]
)
"""Elements that end by themselves, or that another one of their kind ends."""


@dataclass(frozen=True)
class Characters:
    """The characters of a file that are no blanks and in no tag.

    Attributes:
        text: The characters, entities decoded.
        starts: Where each begins in the file.
        ends: Where each ends in the file.
    """

    text: str
    starts: array[int]
    ends: array[int]


def characters(source: str) -> Characters:
    """Find the characters of an HTML file, in its order."""
    pieces: list[str] = []
    starts, ends = array("l"), array("l")
    done = 0
    for skipped in _NOT_WORDS.finditer(source):
        _take(source, done, skipped.start(), pieces, starts, ends)
        done = skipped.end()
    _take(source, done, len(source), pieces, starts, ends)
    return Characters("".join(pieces), starts, ends)


def blanks(source: str, start: int, end: int) -> str:
    """Return the blanks that stand between two characters that follow each other."""
    return _NOT_WORDS.sub("", source[start:end])


def depth(source: str) -> int:
    """Return how deep elements are nested at most, or a little more."""
    deepest = now = 0
    for tag in _TAG.finditer(source):
        if tag[2].lower() not in _VOID:
            now = max(0, now - 1) if tag[1] else now + 1
            deepest = max(deepest, now)
    return deepest


def most_attributes(source: str) -> int:
    """Return how many attributes the tag with the most has, or a little more."""
    return max((len(_ATTRIBUTE.findall(tag[0])) for tag in _LONG_TAG.finditer(source)), default=0)


def _take(
    source: str, start: int, end: int, pieces: list[str], starts: array[int], ends: array[int]
) -> None:
    while start < end:
        found = _REFERENCE.search(source, start, end)
        stop = found.start() if found else end
        _take_plain(source[start:stop], start, pieces, starts, ends)
        if found is None:
            return
        for character in html.unescape(found[0]):
            if not character.isspace():
                pieces.append(character)
                starts.append(found.start())
                ends.append(found.end())
        start = found.end()


def _take_plain(
    words: str, start: int, pieces: list[str], starts: array[int], ends: array[int]
) -> None:
    for word in re.finditer(r"\S+", words):
        pieces.append(word[0])
        starts.extend(range(start + word.start(), start + word.end()))
        ends.extend(range(start + word.start() + 1, start + word.end() + 1))
