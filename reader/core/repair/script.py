"""A simplified text that a web page converted to traditional script, badly.

Converters that go character by character leave 災后, 干部, 奮斗 behind, which no writer of
traditional script would write. Where a text is full of such words it is taken back to simplified,
and the traditional view is made from that.
"""

from __future__ import annotations

import re
from typing import Final

from reader.core.offset_map import Replacement
from reader.core.script import convert

_LEAST_WRONG: Final = 5
_LEAST_DISTINCT: Final = 3
_LEAST_WRONG_SHARE: Final = 0.002
_SAMPLE: Final = 2000
"""Code points; of a long text so many are looked at first."""
_LEAST_TRADITIONAL_SHARE: Final = 0.1
"""Of all characters; a fifth to a third of a traditional text differ from simplified."""

# Characters that the simplification of 1956 put in the place of others and that neither Taiwan nor
# Hong Kong writes in the other's words (後, 幹乾, 餘, 並, 範, 於, 雲, 徵, 鬥, 築, 穀, 幾, 醜 …).
_TELLING: Final = frozenset("后干余并范于云征斗筑谷几丑松冲御郁只朴术")
_TELLING_PATTERN: Final = re.compile("[" + "".join(sorted(_TELLING)) + "]")


def replacements(text: str) -> list[Replacement]:
    """Find the characters to take back to simplified script; none if the text is sound."""
    if len(_TELLING_PATTERN.findall(text)) < _least_wrong(text):
        return []
    if len(text) > 2 * _SAMPLE and not _is_traditional(text[len(text) // 2 :][:_SAMPLE]):
        return []
    simplified = convert(text, "t2s").text
    changed = [at for at, (old, new) in enumerate(zip(text, simplified, strict=True)) if old != new]
    if len(changed) < _LEAST_TRADITIONAL_SHARE * len(text):
        return []
    if not _is_badly_converted(text, simplified):
        return []
    return [Replacement(at, at + 1, simplified[at]) for at in changed]


def _is_traditional(sample: str) -> bool:
    """Tell whether so many characters of a piece differ from simplified that all must be read."""
    simplified = convert(sample, "t2s").text
    changed = sum(old != new for old, new in zip(sample, simplified, strict=True))
    return changed >= _LEAST_TRADITIONAL_SHARE / 2 * len(sample)


def _is_badly_converted(text: str, simplified: str) -> bool:
    proper = convert(simplified, "s2t").text
    wrong = [
        old
        for old, plain, right in zip(text, simplified, proper, strict=True)
        if old in _TELLING and old == plain != right
    ]
    return len(wrong) >= _least_wrong(text) and len(set(wrong)) >= _LEAST_DISTINCT


def _least_wrong(text: str) -> float:
    return max(_LEAST_WRONG, _LEAST_WRONG_SHARE * len(text))
