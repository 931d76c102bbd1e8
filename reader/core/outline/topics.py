"""Whether sentences go on about what a lead sentence names.

提振消费精准有效。持续开展“乐购辽宁”系列活动，社会消费品零售总额增长… goes on about it, and
辽河干流堤防全线达标。沈白高铁…提前建成通车 does not. Nine in ten lead sentences share a pair of
characters with the text behind them.
"""

from __future__ import annotations

from typing import Final

_REACH: Final = 150
"""So many code points behind a lead are looked at."""

# Pairs that every paragraph of a report has; sharing one says nothing.
_COMMON: Final = frozenset(
    """
    推进 发展 建设 加强 加快 实施 提升 深化 推动 促进 完善 积极 工作 扎实 持续 全面 着力 水平 改善 保障 强化 优化 健全
    推進 發展 建設 加強 實施 提昇 促進 積極 紮實 持續 著力 強化 優化
    """.split()
)


def goes_on_about(lead: str, text: str, start: int, end: int) -> bool:
    """Tell whether ``text[start:end]`` says more about what ``lead`` names.

    Args:
        lead: The lead sentence.
        text: The text it stands in.
        start: Offset behind the lead.
        end: Where the next lead, or the paragraph, ends.
    """
    body = text[start : min(end, start + _REACH)]
    pairs = {lead[at : at + 2] for at in range(len(lead) - 2)} - _COMMON
    return any(pair in body for pair in pairs)
