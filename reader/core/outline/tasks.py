"""Verbs that open the name of a task: 推动产业链供应链优化升级, 加强委员服务管理."""

from __future__ import annotations

from typing import Final

# From the headings of reports of all decades, simplified and traditional where they differ.
_VERBS: Final = frozenset(
    """
    把握 办好 保持 保护 保障 补齐 布局 参与 畅通 承担 持续 筹办 处理 创新 创建 从严 促进 带动 打好 打通 打造 大力 大办 担当
    调整 调动 动员 夯实 丰富 扶持 改革 改进 改善 更加 更好 巩固 鼓励 贯彻 规范 毫不 合理 弘扬 厚植 化解 汇聚 积极 激发 激活
    加大 加紧 加快 加力 加强 加速 坚持 坚定 坚决 坚守 减轻 建立 建强 建设 健全 降低 解决 紧盯 紧扣 尽快 精心 精准 聚焦 聚力
    开发 开创 开拓 开展 抗击 控制 扩大 拉动 立足 落实 履行 牢固 牢记 锚定 密切 努力 培养 培育 千方 牵头 强化 切实 求真 全力
    全面 全方 确保 认真 深化 深入 申办 审慎 实施 实现 实行 始终 释放 守护 守牢 守好 树立 树牢 疏通 顺利 塑造 探索 提高 提升
    提振 提质 统筹 推动 推广 推进 推行 拓展 挖掘 完善 完成 维护 稳步 稳定 稳妥 吸引 协调 协同 形成 压实 严格 严控 严守 严肃
    严防 严厉 依法 依靠 迎接 营造 用好 用心 优化 优先 有力 有效 有序 有步 预防 逐步 抓好 抓紧 增加 增强 增进 展现 彰显 整顿
    整治 争创 争取 支持 支援 织密 制定 治理 重点 重视 注重 主动 助力 抓住 着力 着眼 纵深 尊重 做大 做好 做强 做优 做实 走好
    讲好 讲究 继续 进一 加足 狠抓 筑牢 兜牢 兜住 抢抓 擦亮 挺起 践行 锻造 锤炼 涵养 永葆 恪守 发扬 发挥 繁荣 防范 防控 防止
    防治 奋力 改造 搞好 搞活 集中 集约 加固 扎实 多措 多渠 多方 充分 突破 增添 稳住 稳慎 稳健 普及 引导 引领 引进 节约 限制
    减少 淘汰 盘活 撬动 催生 跨越 融入 服务 对接 打赢 打响 攻克 攻坚 补强 补短 延伸 壮大 当好 管好 带头 传承 赓续 凝聚 团结
    动真 真抓 勇于 敢于 善于 严明 严抓 构建 搭建 做深 做精 织牢 稳就 放大 建成好 营建 迭代 接续 一体推 打好 盘活 改造
    """.split()
)
_NOUNS: Final = ("改革开放", "改革開放", "服务业", "服務業", "发展中")
"""Subjects that begin like a verb."""
_LONGEST: Final = max(map(len, _VERBS))


def opens_with_verb(sentence: str) -> bool:
    """Tell whether a sentence opens with a verb of a task, without a subject."""
    start = sentence.lstrip("“《‘要").removeprefix("我们要")
    if start.startswith(_NOUNS):
        return False
    return any(start[:length] in _VERBS for length in range(2, _LONGEST + 1))
