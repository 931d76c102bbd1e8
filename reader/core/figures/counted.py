"""The noun phrase that a figure counts or measures, behind it or before it."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

_LONGEST: Final = 16
_SHORTEST: Final = 1


@cache
def _noun_behind() -> re.Pattern[str]:
    return re.compile(r"(?:[“「『《][^”」』》]{1,14}[”」』》])?[\u4e00-\u9fffA-Za-z]{0,14}")


@cache
def _noun_end() -> re.Pattern[str]:
    return re.compile(
        "[的了之在是被由为為與与和及对對将將已等从從把向到至以并並也就都又而使让讓按用因于於均共增减減约占超达達或其受]"
        "|形成|参与|進入|进入|列入|入选|完成|实现|獲得|获得|建成|投产|投入|开工|通过|得到|受益|上市|成功|"
        "参加|組成|组成|签约|落户|落地|启动|实施|开展|发展|来自|来自|提前|存在|需要|取得|带动|举行|召开|"
        "纳入|集中|左右|以上|以下|以内|分别|已經|已经|能够|可以|没有|不能|开始|生产"
    )


@cache
def _head() -> re.Pattern[str]:
    return re.compile(
        r"(?:其中|此外|同时|目前|全年|今年|去年|明年|年内|近年来|预计|力争|确保|确定了?|使|对|在|与|和|及|并|也|"
        r"还|又|再|将|要|已|共|累计|计划|先后|积极|大力|深入|新|我们|我国|一|以|由|从|把|"
        r"召开了?|组织|开展了?|完成了?|实施了?|举办了?|推荐|建设了?|建成了?|新建|呈送|征集|提出了?|解决了?|"
        r"部署|认定|新增|安排了?|發行|发行|下达|落实|争取|引进|培育了?|打造|推出|出台了?|制定了?|帮助|支持|"
        r"发放了?|修订|推动|推进|实现|列为|纳入|提交了?|涌现出|划出|细化为|对接|惠及)*"
    )


@cache
def _cut() -> re.Pattern[str]:
    return re.compile(
        r"(?:(?<!占)比(?![例重率赛])|較(?!大)|较(?!大)|由(?=[\d一二三四五六七八九十])|从(?=[\d一二三四五六七八九十])|[（(])"
    )


def counted_behind(text: str, end: int) -> str | None:
    """Return the noun phrase that begins right behind a figure, or ``None`` if none does."""
    match = _noun_behind().match(text, end)
    if match is None or match.end() == end:
        return None
    phrase = match[0]
    closing = max(phrase.rfind(mark) for mark in "”」』》") + 1
    stop = _noun_end().search(phrase, closing)
    if stop is not None:
        phrase = phrase[: stop.start()]
    return phrase if len(phrase) > _SHORTEST else None


def counted_before(subject: str) -> str | None:
    """Return the noun phrase that ends ``subject``, or ``None`` if there is none.

    Args:
        subject: What stands between the clause's start and the verbs before a number.
    """
    cut = None
    for cut in _cut().finditer(subject):
        break
    if cut is not None:
        subject = subject[: cut.start()]
    head = _head().match(subject)
    if head is not None and head.end() < len(subject):
        subject = subject[head.end() :]
    elif head is not None:
        return None
    return subject[-_LONGEST:] or None
