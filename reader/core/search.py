"""Where a text says what is looked for, however it is written.

Script, width, letter case, punctuation and blanks are folded character by character, which keeps
every offset. What may stand in between, other numerals for the same number and characters that may
stand for several others are left to the pattern that is made of the query.

What a person types is always found as it stands, 13 in 2013 too. Another form of a number is
found where it is the whole number: 十三 for 13, but not in 二十三, 十三五 or 十三万.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from reader.core.script import readings, sharing
from reader.core.span import Span

if TYPE_CHECKING:
    from reader.core.character_forms import FoldingTable

_TEXTS_KEPT: Final = 4
_PIECE: Final = 1 << 16


@dataclass(frozen=True, slots=True)
class SearchOptions:
    """What does not matter in a search.

    Attributes:
        script: Simplified or traditional characters, variants, radicals in place of characters.
        width: Full-width or half-width letters, digits and symbols; raised and lowered digits.
        numerals: Arabic or Chinese numerals, thousands marks, 万 and 亿 or zeros, 百分之 or %.
        case: Upper or lower case.
        blanks: Blanks and line breaks in between.
        punctuation: Chinese or Western marks.
        pattern: The query is a regular expression on the text as it stands; then only ``case``
            counts. See `reader.core.regular_expression`.
    """

    script: bool = True
    width: bool = True
    numerals: bool = True
    case: bool = True
    blanks: bool = True
    punctuation: bool = True
    pattern: bool = False


def search(text: str, query: str, options: SearchOptions | None = None) -> tuple[Span, ...]:
    """Find all places of a text that say the same as a query, in order; none overlap.

    Args:
        text: The text.
        query: What is looked for; blanks or what has no width alone are found nowhere.
        options: By default nothing of `SearchOptions` matters.

    Raises:
        UsageError: If the query is to be a regular expression and is none, or one that runs away.
    """
    options = options or SearchOptions()
    if not query.strip():
        return ()
    if options.pattern:
        from reader.core.regular_expression import find  # noqa: PLC0415 - 20 ms, seldom wanted

        return find(text, query, case=options.case)
    pattern = _pattern(query, options)
    if not pattern:
        return ()
    return tuple(Span(*match.span()) for match in re.finditer(pattern, _folded(text, options)))


@lru_cache(_TEXTS_KEPT)
def _folded(text: str, options: SearchOptions) -> str:
    """Return a text of the same length in which what does not matter is the same."""
    table = _table(options)
    # In pieces: while one is translated no other thread can run, the one of the window neither.
    pieces = [text[start : start + _PIECE] for start in range(0, len(text), _PIECE)]
    return "".join([piece.translate(table) for piece in pieces])


def _table(options: SearchOptions) -> FoldingTable:
    from reader.core.character_forms import folding_table  # noqa: PLC0415 - as the numerals

    return folding_table(
        script=options.script,
        width=options.width,
        case=options.case,
        punctuation=options.punctuation,
        blanks=options.blanks,
    )


def _pattern(query: str, options: SearchOptions) -> str:
    """Return the pattern of a query on a folded text; empty if nothing of the query counts."""
    folded = query.translate(_table(options))
    between = ""
    if options.blanks:
        folded = folded.replace(" ", "")
        between = " *"
    # One numeral alone is looked for as it stands: 一 is in every second word.
    if not options.numerals or len(folded) == 1:
        return between.join([_same(character, options) for character in folded])
    # Settings ask for the options of a search before anyone searches.
    from reader.core.numeral_forms import NUMERAL, other_forms  # noqa: PLC0415

    parts: list[str] = []
    done = 0
    for numeral in NUMERAL.finditer(folded):
        parts += [_same(character, options) for character in folded[done : numeral.start()]]
        itself = between.join([_same(character, options) for character in numeral[0]])
        parts.append("(?:" + "|".join([itself, *other_forms(numeral[0], between)]) + ")")
        done = numeral.end()
    return between.join([*parts, *[_same(character, options) for character in folded[done:]]])


def _same(character: str, options: SearchOptions) -> str:
    """Return the pattern of the characters of a folded text that say the same as one."""
    from reader.core.character_forms import SAME_MARKS  # noqa: PLC0415 - as above

    same = character
    if options.punctuation:
        same = SAME_MARKS.get(character, character)
    if options.script:
        same += readings(character) + sharing(character)
    distinct = dict.fromkeys(same)
    if len(distinct) == 1:
        return re.escape(character)
    return "[" + "".join(map(re.escape, distinct)) + "]"
