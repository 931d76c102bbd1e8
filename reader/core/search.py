"""Where a text says what is looked for, however it is written.

Script, width, letter case and punctuation are folded character by character, which keeps every
offset. Blanks and line breaks in between and other numerals for the same number are left to the
pattern that is made of the query.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from reader.core.numeral_forms import NUMERAL, other_forms
from reader.core.script import convert
from reader.core.span import Span
from reader.errors import UsageError

_PUNCTUATION: Final = str.maketrans(
    "，、。；：？！（）【】［］〔〕“”„‟「」『』﹁﹂﹃﹄‘’‚‛—–－～…·•．／％",
    ',,.;:?!()[][][]""""""""""""\'\'\'\'---~…··./%',
)
_VARIANTS: Final = {"著": "着"}
"""Of Taiwan and Hong Kong; the other ones fall together on the way to simplified script."""

_TEXTS_KEPT: Final = 4

# Messages of the module re; the rest of a pattern's faults is told in its own words.
_FAULTS: Final = (
    ("unterminated character set", "方括号没有闭合"),
    ("unterminated subpattern", "圆括号没有闭合"),
    ("unbalanced parenthesis", "多了一个右圆括号"),
    ("nothing to repeat", "重复符号前没有可重复的内容"),
    ("multiple repeat", "连用了两个重复符号"),
    ("bad escape", "反斜杠后的字符没有含义"),
    ("bad character range", "方括号里的范围写反了"),
    ("min repeat greater than max repeat", "重复次数的下限大于上限"),
    ("look-behind requires fixed-width pattern", "后向条件的长度不固定"),
    ("invalid group reference", "引用了不存在的分组"),
    ("unknown extension", "圆括号后的问号用法不存在"),
)


@dataclass(frozen=True, slots=True)
class SearchOptions:
    """What does not matter in a search.

    Attributes:
        script: Simplified or traditional characters.
        width: Full-width or half-width letters and digits.
        numerals: Arabic or Chinese numerals, thousands marks.
        case: Upper or lower case.
        blanks: Blanks and line breaks in between.
        punctuation: Chinese or Western marks.
        pattern: The query is a regular expression on the text as it stands; then only ``case``
            counts.
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
        query: What is looked for; one of blanks alone is found nowhere.
        options: By default nothing of `SearchOptions` matters.

    Raises:
        UsageError: If the query is to be a regular expression and is none.
    """
    options = options or SearchOptions()
    if not query.strip():
        return ()
    if options.pattern:
        found = _compiled(query, options).finditer(text)
    else:
        found = re.finditer(_pattern(query, options), _folded(text, options))
    return tuple(Span(*match.span()) for match in found if match.end() > match.start())


def _compiled(query: str, options: SearchOptions) -> re.Pattern[str]:
    try:
        return re.compile(query, re.MULTILINE | (re.IGNORECASE if options.case else 0))
    except re.error as exc:
        fault = next((told for message, told in _FAULTS if message in exc.msg), exc.msg)
        place = "" if exc.pos is None else f"第 {exc.pos + 1} 个字符处"
        raise UsageError(f"正则表达式“{query}”有误：{place}{fault}，请改正后再查找。") from exc
    except (OverflowError, RecursionError) as exc:
        raise UsageError(f"正则表达式“{query[:40]}”过于复杂，请简化后再查找。") from exc


def _pattern(query: str, options: SearchOptions) -> str:
    """Return the pattern of a query on a folded text."""
    folded = _folded(query.strip(), options)
    between = r"\s*" if options.blanks else ""
    if options.blanks:
        folded = re.sub(r"\s+", "", folded)
    # One numeral alone is looked for as it stands: 一 is in every second word.
    if not options.numerals or len(folded) == 1:
        return between.join(map(re.escape, folded))
    parts: list[str] = []
    done = 0
    for numeral in NUMERAL.finditer(folded):
        parts += map(re.escape, folded[done : numeral.start()])
        itself = between.join(map(re.escape, numeral[0]))
        parts.append("(?:" + "|".join([itself, *other_forms(numeral[0])]) + ")")
        done = numeral.end()
    return between.join([*parts, *map(re.escape, folded[done:])])


@lru_cache(_TEXTS_KEPT)
def _folded(text: str, options: SearchOptions) -> str:
    """Return a text of the same length in which what does not matter is the same."""
    characters = "".join(sorted(set(text)))
    folded = characters.translate(_PUNCTUATION) if options.punctuation else characters
    if options.script:
        folded = convert("\n".join(folded), "t2s").text[::2]
        folded = "".join([_VARIANTS.get(character, character) for character in folded])
    if options.width:
        folded = "".join(map(_half_width, folded))
    if options.case:
        folded = "".join([lower if len(lower := c.lower()) == 1 else c for c in folded])
    return text.translate(str.maketrans(characters, folded))


def _half_width(character: str) -> str:
    """Return the half-width form of a letter or digit, the usual one of a radical."""
    if unicodedata.category(character)[0] not in "LNS":
        return character
    compatible = unicodedata.normalize("NFKC", character)
    return compatible if len(compatible) == 1 else character
