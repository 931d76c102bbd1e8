"""Words between a subject and its number: which of them say that it rose or fell."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from reader.core.figures.model import Direction

_UP: Final = """
增长 增長 增加 上升 提高 提升 净增 淨增 净增加 上涨 上漲 递增 遞增 增产 增產 增收 扩大 擴大 回升 增值 增多
攀升 延长 增幅达 增 涨 漲 升 翻 多收 多增 加快 高出 净增长 成长 成長 增拨 增撥 增列 增编 增編 调升 調升 调增 調增
调高 調高 加 拓宽 猛增 激增 增支 提速 抬升
"""
_DOWN: Final = """
下降 减少 減少 降低 下跌 回落 压减 壓減 削减 削減 刪減 删减 裁减 裁減 减产 減產 减收 缩短 縮短 收窄 下滑
降 减 減 跌 精简 压缩 壓縮 缩减 縮減 缩小 縮小 减亏 衰退 萎缩 调降 調降 调减 調減 调低 調低 减轻 減輕 少收 减支
压降 核减 节减 節減 统刪 統刪 降本 减排
"""
_REACHED: Final = """
达到 達到 达 達 高达 高達 为 為 是 突破 完成 实现 實現 增加到 增长到 提高到 提升到 上升到 扩大到 发展到 降低到
下降到 减少到 回落到 缩短到 压减到 增加至 增长至 提高至 提升至 上升至 扩大至 降低至 下降至 减少至 回落至 增至
升至 降至 减至 降到 减到 增到 升到 降为 增为 跃升至 攀升至 增加为 提高为 到 至 有 占 佔 约 約 约占 约为 保持在
控制在 稳定在 维持在 超过 超過 计 計 共计 共計 合计 合計 总计 總計 累计 累計 共 共有 已 已有 已达 已达到 将达 将达到
预计 拟按 按 由 从 從 合共 编列 編列 编列了 约计 总数达 超额 跨过 跨越 跨上 迈上 迈过 迈入 站上 跃上 净 仅 僅
只有 不过 已经 已經 全部 分别 分別 分别为 分别是 分别达到 分别达 各 年均 平均 平均每年 每年平均 每年 每月 每天 同比
同期 环比 首次 历史性 再次 连续 连年 了 又 再 先 也 还 還 均 都 就 即 可 将 將 會 会 能 要 拟 擬 力争 力爭 争取 确保
達成 占到 等 较 較 大幅 大幅度 进一步 明显 稳步 持续 快速 逐年 总共 折合 相当于 相當於
约合 低于 高于 大于 小于 多于 少于 在 于 於 近 逾 超 年 其中 实际 實際 名义 长达 全长 投入 创造 創造 建成 新建成 獲得 获得 取得 發行 发行 安排 下达 拨付 今年 去年 全年 本年 當年 当年 产生 带动 上调至 提到 达成 总规模 多 维持 維持 逹 跃居 居 位居 位列 列 排名 排
稳居 保持 名列 的 之 前 以 新增 新增加 继续 繼續 预计 預計 接近 將近 将近 新台幣 新臺幣 新台币 人民币 人民幣 多支 少支
则 則 却 卻 只 双双 雙雙 抑制 抑制在 远远 遠遠 上年 大约 大約 下降为 上升为 提高为 降低为 减少为 下降為 上升為
"""
_CHANGES_END: Final = frozenset("速幅率度标數数")
_OPENS_CHANGE: Final = re.compile("[增提扩擴减減降压壓削节節缩縮精核裁]")
_LEAST_BEHIND: Final = 3
"""Code points of a verb of change and its noun behind the first."""
_PART_OF_A_WORD: Final = {
    "加": "参參追附施添",
    "约": "节签条合契预制公违",
    "約": "節簽條合契預制公違",
    "会": "协社委员机运展大议理监例",
    "會": "協社委員機運展大議理監例",
    "能": "产產节節储儲性功动動智潜潛核热熱光电電职職用",
    "计": "设统审",
    "計": "設統審",
    "有": "国國所具",
    "可": "许許",
    "共": "公",
    "都": "首成",
    "等": "高初中",
    "要": "主需纪",
    "近": "附",
    "年": "青少成",
    "均": "人",
    "为": "行作",
    "為": "行作",
    "在": "存潜潛",
    "前": "目",
    "达": "发",
    "達": "發",
    "增": "新",
    "投入": "的",
    "安排": "的",
    "发行": "的",
}
"""Words that are no verb behind these characters: 参加, 节约, 协会, 产能, 的投入."""


@cache
def _words() -> dict[str, Direction | None]:
    words: dict[str, Direction | None] = dict.fromkeys(_REACHED.split())
    words.update(dict.fromkeys(_UP.split(), Direction.UP))
    words.update(dict.fromkeys(_DOWN.split(), Direction.DOWN))
    return words


@cache
def _lengths() -> dict[str, tuple[int, ...]]:
    """Return how long the words are that end with a character, the longest first."""
    lengths: dict[str, set[int]] = {}
    for word in _words():
        lengths.setdefault(word[-1], set()).add(len(word))
    return {last: tuple(sorted(those, reverse=True)) for last, those in lengths.items()}


@cache
def _change_noun() -> re.Pattern[str]:
    return re.compile(
        r"(?P<up>增速|增幅|涨幅|漲幅|升幅|增长率|增長率|成長率|年?增率|增长速度|增长幅度|递增率|增长目标|增长预期目标)$"
        r"|(?P<down>降幅|跌幅|減幅|减幅|[刪删]減?率|减少率|下降率|[减減]率|下降幅度|[刪删]減?(?:總|总)?[數数]|通?[統统]?[刪删][數数])$"
    )


def strip_verbs(lead: str) -> tuple[str, Direction | None, bool]:
    """Take verbs and adverbs off the end of what stands before a number.

    Returns:
        What is left, the direction that the word nearest to the number says, and whether a verb
        of change was among those taken off.
    """
    words, lengths = _words(), _lengths()
    direction: Direction | None = None
    nearest = True
    changed = False
    end = len(lead)
    while end:
        for length in lengths.get(lead[end - 1], ()):
            word = lead[end - length : end] if length <= end else ""
            if word in words:
                break
        else:
            break
        if length < end and lead[end - length - 1] in _PART_OF_A_WORD.get(word, ""):
            break
        found = words[word]
        if found is not None:
            changed = True
            if nearest:
                direction = found
            nearest = False
        elif nearest and word not in _TRANSPARENT:
            nearest = False
        end -= length
    return lead[:end], direction, changed


@cache
def _change_of() -> re.Pattern[str]:
    """Return the pattern of a clause that says what its verb of change changes by a figure."""
    return re.compile(
        r"(?:^|[就也还還共可已将將并並又再]|累计|累計|合计|合計|先后|进一步|大幅度?)"
        r"(?:(?P<up>增加(?![值额額幅])|提高|扩大|擴大|增产|增拨|增列)|(?P<down>减少|減少|降低|压减|壓減|削减|削減|节减|節減|缩减|縮減"
        r"|压缩|壓縮|精简|核减|裁减))了?(?P<noun>[\u4e00-\u9fff]{2,14})$"
    )


def change_of(lead: str) -> tuple[str, Direction] | None:
    """Read 降低企业成本 (before 200亿元): what is changed, and where to."""
    if _OPENS_CHANGE.search(lead, 0, max(0, len(lead) - _LEAST_BEHIND)) is None:
        return None
    match = _change_of().search(lead)
    if match is None or strip_verbs(match["noun"])[0] != match["noun"]:
        return None
    return match["noun"], Direction.UP if match["up"] else Direction.DOWN


_TRANSPARENT: Final = frozenset(
    "了 约 約 近 逾 超 各 也 又 再 都 均 共 累计 分别 分別 平均 年均 大幅 幅度 计".split()
)


def direction_of_noun(subject: str) -> Direction | None:
    """Return the direction of a subject that names a change, as 涨幅 or 刪減率."""
    if subject[-1:] not in _CHANGES_END:
        return None
    match = _change_noun().search(subject, max(0, len(subject) - 8))
    if match is None:
        return None
    return Direction.UP if match["up"] else Direction.DOWN
