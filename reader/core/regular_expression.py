r"""Regular expressions that a person types: explained if faulty, stopped if they run away.

They are those of the library `regex` in its version 0, which reads what the module `re` reads and
also ``\p{Han}``; ``^`` and ``$`` match at every line. `re` cannot be stopped: ``(a+)+$`` would
take it longer than a life on one long line.
"""

from __future__ import annotations

import math
import re
import warnings
from typing import Final

import regex

from reader.core.span import Span
from reader.errors import UsageError

LONGEST_S: Final = 0.5
"""How long a pattern may take on one text, in processor time."""

_LONGEST_SHOWN: Final = 40
_MOST_REPEATS: Final = 10_000
"""Repeats within repeats are written out by the library, which takes memory."""

_REPEATS: Final = re.compile(r"\{(\d+)")

# Messages of the library; the rest of a pattern's faults is told in its own words.
_FAULTS: Final = (
    ("unterminated character set", "方括号没有闭合"),
    ("missing )", "圆括号没有闭合"),
    ("unbalanced parenthesis", "多了一个右圆括号"),
    ("nothing to repeat", "重复符号前没有可重复的内容"),
    ("multiple repeat", "连用了两个重复符号"),
    ("bad escape", "反斜杠后的字符没有含义"),
    ("incomplete escape", "反斜杠后的编码不完整"),
    ("bad character range", "方括号里的范围写反了"),
    ("min repeat greater than max repeat", "重复次数的下限大于上限"),
    ("repeat count too big", "重复次数太大"),
    ("invalid group reference", "引用了不存在的分组"),
    ("unknown group", "引用了不存在的分组"),
    ("bad character in group name", "分组的名称里有不能用的字符"),
    ("missing >", "分组的名称没有以 > 结束"),
    ("unknown extension", "圆括号后的问号用法不存在"),
    ("unknown property", "没有这一类字符"),
    ("undefined character name", "没有这个名称的字符"),
)


def find(text: str, pattern: str, *, case: bool) -> tuple[Span, ...]:
    """Find all passages that a pattern matches, in order; none overlap, none is empty.

    Args:
        text: The text.
        pattern: The regular expression.
        case: Upper and lower case are the same.

    Raises:
        UsageError: If the pattern is faulty, or takes longer than `LONGEST_S`.
    """
    compiled = _compiled(pattern, case=case)
    try:
        found = [match.span() for match in compiled.finditer(text, timeout=LONGEST_S)]
    except (TimeoutError, MemoryError, RecursionError) as exc:
        raise UsageError(
            f"正则表达式“{_shown(pattern)}”查得太久，已经停下，"
            "请不要在重复里再套重复（如 (a+)+），或写得更具体后再查找。"
        ) from exc
    # A pattern may ask to be matched from the end.
    return tuple(Span(*place) for place in sorted(found) if place[0] < place[1])


def _compiled(pattern: str, *, case: bool) -> regex.Pattern[str]:
    flags = regex.VERSION0 | regex.MULTILINE | (regex.IGNORECASE if case else 0)
    if math.prod(max(1, int(count[:9])) for count in _REPEATS.findall(pattern)) > _MOST_REPEATS:
        raise UsageError(f"正则表达式“{_shown(pattern)}”的重复次数太多，请减少后再查找。")
    try:
        with warnings.catch_warnings():
            # Of what another version of the library would read otherwise.
            warnings.simplefilter("ignore")
            return regex.compile(pattern, flags)
    except regex.error as exc:
        place, fault = _explained(str(exc), len(pattern))
        raise UsageError(
            f"正则表达式“{_shown(pattern)}”有误：{place}{fault}，请改正后再查找。"
        ) from exc
    except (OverflowError, RecursionError, MemoryError) as exc:
        raise UsageError(f"正则表达式“{_shown(pattern)}”过于复杂，请简化后再查找。") from exc


def _explained(message: str, length: int) -> tuple[str, str]:
    """Return where the fault is and what it is; the library's types do not name its fields."""
    told, at, place = message.partition(" at position ")
    fault = next((chinese for english, chinese in _FAULTS if told.startswith(english)), told)
    offset = int(place.split()[0]) if at else length
    return f"第 {min(offset + 1, length)} 个字符处", fault


def _shown(pattern: str) -> str:
    return pattern if len(pattern) <= _LONGEST_SHOWN else pattern[:_LONGEST_SHOWN] + "…"
