"""What belongs to the web page and not to the report: buttons, paths, captions, sources.

Only the lines before the first and behind the last paragraph of text are looked at. What is taken
out stays in the record of repairs and can be shown.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from reader.core.offset_map import Replacement
from reader.core.repair.lines import Line, without

_PROSE: Final = 60
_MOST_LINES: Final = 60
_LABELS: Final = frozenset(
    "下载 打印 全屏 收藏 加大 还原 减小 大 中 小 首页 分享 打印本页 关闭窗口 扫一扫在手机打开当前页 播报 编辑 讨论"
    " 上传视频 分享到微信 点赞 返回顶部 返回首页 纠错 朗读 繁体 简体 無障礙 无障碍 字号 字體 字体 相关报道 相关文档"
    " 相关附件 相关链接 相关新闻 延伸阅读 上一篇 下一篇 友情鏈接 友情链接 回到頂部 列印 分享到".split()
)
_MARKS: Final = frozenset("】【[]>|×/»《》:：<-—、.")
_VALUED: Final = frozenset(
    "来源 时间 发表时间 发布时间 发布日期 发稿时间 阅读量 浏览次数 点击数 责任编辑 编辑 作者 字号 字体 稿源 來源 發布日期".split()
)
_COUNTED: Final = frozenset("阅读量 浏览次数 点击数".split())
_PATH: Final = re.compile("(?:当前位置|您的位置|您现在的位置|所在位置|位置)[：:]?")
_LINE: Final = re.compile(
    "[（(]?(?:来源|來源|稿源)[：: ].{1,24}|(?:发表|发布|发稿|更新)?(?:时间|日期)[：: ][0-9:：年月日 /.-]{6,24}"
    "|[（(【]?(?:责任编辑|责编|编辑|作者|记者|責任編輯)[：: ].{1,16}|【?字[号体號體][：:].{0,14}"
    "|[12][0-9]{3}[-/.年][0-9]{1,2}[-/.月][0-9]{1,2}日?[ \u3000]*(?:[0-9]{1,2}[:：时][0-9]{2}分?(?:[:：][0-9]{2})?)?"
    "|[0-9a-f]{32}[:：]?|《《?.{0,20}点击.{0,20}|》》.{0,30}"
    "|新华社.{0,12}电|[（(]新华社.{0,24}电[）)]|[（(]?《[^》]{2,12}报[ ]?》.{0,40}|[（(]根据.{0,12}整理[）)]"
)
_DELIVERY: Final = re.compile("[12][0-9]{3}年[0-9]{1,2}月[0-9]{1,2}日")
_CAPTION: Final = re.compile(
    ".{0,120}(?:(?:记者|通讯员|記者|摄影).{0,20}|[\u3400-\u9fff]{2,4} ?)摄(?:影)?[）)]?|(?!.*(?:我代表|我受|各位)).{0,60}作(?:了)?《?政府工作报告》?。?.{0,24}(?:记者.{0,12})?"
)
_HEAD_END: Final = re.compile(
    ".{0,40}(?:各位|同志们|先生|女士)[^。]{0,30}[：:！!].*|[一二三四五六七八九十]{1,3}、.*|第.{1,3}[章编篇条條].*"
)
_TAIL_START: Final = re.compile(
    "责任编辑[：:]?.{0,12}|扫一扫在手机打开当前页|打印本页|相关(?:报道|链接|附件|文档|新闻)[：:>]*|》》.{0,30}|分享到[：:]?"
)
_SOURCE_AT_END: Final = re.compile(
    "[ \u3000\u00a0]*(?:[（(] ?(?:《 ?人民日报 ?》|新华社|来源[：:])[^）)\n]{0,40}[）)]?[^（(\n]{0,16}[）)][ \u3000\u00a0\n]*){1,3}$"
)
_CAPTION_GLUED: Final = re.compile(
    "[ \u3000\u00a0]*[0-9]{1,2}月[0-9]{1,2}日，[^\n]{0,120}?(?:摄|。)[ \u3000\u00a0]*(?=各位代表[：:])"
)


def replacements(text: str) -> list[Replacement]:
    """Find the lines of the page; each is taken out with its line end."""
    lines = [Line(m.start(), m.end(), m[0].strip()) for m in re.finditer("[^\n]*", text)]
    lines = [line for line in lines if line.text]
    head = _head(lines)
    tail = _tail(lines[len(head) :]) if len(head) < len(lines) else []
    removed = sorted({*_of_head(head), *_of_tail(tail)}, key=lambda line: line.start)
    found = [without(text, line) for line in removed]
    found += _glued(text, found)
    return sorted(found)


def _glued(text: str, found: Sequence[Replacement]) -> Iterator[Replacement]:
    """Yield a caption and a source that share a line with the report."""
    m = _CAPTION_GLUED.search(text[:1000])
    if m and not any(one.start < m.end() and m.start() < one.end for one in found):
        yield Replacement(
            m.start(), m.end(), "\n" if m.start() and text[m.start() - 1] != "\n" else ""
        )
    tail = max(0, len(text) - 300)
    m = _SOURCE_AT_END.search(text[tail:])
    if m and not (found and found[-1].end > tail + m.start()):
        yield Replacement(tail + m.start(), tail + m.end(), "")


def _head(lines: Sequence[Line]) -> Sequence[Line]:
    for at, line in enumerate(lines[:_MOST_LINES]):
        if _HEAD_END.fullmatch(line.text) and not _CAPTION.fullmatch(line.text):
            return lines[:at]
        if len(line.text) >= _PROSE and not _CAPTION.fullmatch(line.text):
            return lines[:at]
    return ()


def _tail(lines: Sequence[Line]) -> Sequence[Line]:
    last = max((at for at, line in enumerate(lines) if len(line.text) >= _PROSE), default=-1)
    if last < 0:
        return ()
    for at in range(max(last, len(lines) - 30), len(lines)):
        if _TAIL_START.fullmatch(lines[at].text):
            return lines[at:]
    return lines[last + 1 :] if len(lines) - last <= _MOST_LINES else ()


def _of_head(lines: Sequence[Line]) -> Iterator[Line]:
    seen_path = False
    for at, line in enumerate(lines):
        before = lines[at - 1].text if at else ""
        after = lines[at + 1].text if at + 1 < len(lines) else ""
        if _PATH.fullmatch(line.text):
            seen_path = True
            yield line
        elif (
            (
                _is_of_page(line.text)
                or _CAPTION.fullmatch(line.text)
                or _is_value(before, line.text)
            )
            or (">" in (before, after))
            or (seen_path and line.text == before)
        ):
            yield line


def _of_tail(lines: Sequence[Line]) -> Iterator[Line]:
    gone = False
    for at, line in enumerate(lines):
        before = lines[at - 1].text if at else ""
        gone = gone or bool(_TAIL_START.fullmatch(line.text))
        if gone or _is_of_page(line.text) or _is_value(before, line.text):
            yield line


def _is_of_page(line: str) -> bool:
    bare = line.strip("【】[]：:>《》 ")
    if bare in _LABELS or bare in _VALUED or all(character in _MARKS for character in line):
        return True
    return bool(_LINE.fullmatch(line)) and not _DELIVERY.fullmatch(line)


def _is_value(before: str, line: str) -> bool:
    label = before.rstrip("：: ")
    if label not in _VALUED or before[-1:] not in "：:" or len(line) > 24:
        return False
    return line.isdigit() or label not in _COUNTED
