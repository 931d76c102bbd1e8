"""The noun phrase that a figure counts or measures, behind it or before it."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

_LONGEST: Final = 16
_OPENS_A_PREDICATE: Final = "的了之是被将已向至到以并並也都又而讓让因于於均占佔超或受获獲做遭赴須须对對將等从從应應未作来來达達其用在减減增使按与與和及为為把由就形参參进進列入完实實建投开通上成组組签落启啟開提存需取带帶举召纳納集左分没不重推支配制"
_ENDS_A_SCOPE: Final = frozenset("国省市区球界洲縣國部北家期均平速幅人份类")


@cache
def _noun_behind() -> re.Pattern[str]:
    return re.compile(
        r"[的之]?(?P<noun>(?:[“「『《][^”」』》]{1,14}[”」』》])?[\u4e00-\u9fffA-Za-z]{0,14})"
    )


@cache
def _noun_end() -> re.Pattern[str]:
    return re.compile(
        "(?=[" + _OPENS_A_PREDICATE + "])(?:"
        "[的了之是被将已向至到以并並也都又而讓让因于於均占佔超或受获獲做遭赴須须]"
        "|[对對](?![外口])|将(?!军)|將(?!軍)|等(?!级|級)|[从從](?![业業])|[应應](?![急用])|未(?!来|來)"
        "|作(?![业業物品])|[来來](?!源)|[达達](?![标標])|其(?!他|它)|用(?![户戶电電水地])|在(?![建校岗职])"
        "|[减減](?![贫貧排])|增(?![值量])|使(?![用馆館])|按(?!揭)|[与與](?![会會])|和(?![平谐諧])|及(?!格)"
        "|[为為](?!民)|把|由|就(?![业業])"
        "|形成|参与|參與|进入|進入|列入|入选|入選|完成|实现|實現|建成|投产|投入|开工|通过|通過|上市|成功"
        "|参加|參加|组成|組成|签约|落户|落地|启动|啟動|实施|實施|开展|開展|提前|存在|需要|取得|带动|帶動"
        "|举行|召开|纳入|納入|集中|左右|分别|分別|没有|不能|开始|重返|推动|推動|支持|提供|配备|制定"
        ")"
    )


@cache
def _lead() -> re.Pattern[str]:
    """Return the pattern of what opens a clause without naming its subject."""
    return re.compile(
        r"(?:其中|此外|同时|同時|目前|全年|今年|去年|明年|年内|年初|近年来|截至|预计|預計|力争|确保|确定了?|另|间|期间"
        r"|期間|年前|前|后|以来|以來|内|內|年度|起|止|底|初|使|对(?![外口台华])|在(?![建校岗册线職职])|与|和(?![平谐諧])"
        r"|及|并|也|还|又|再|将|將|要(?!素)|已经|已|共|累计|累計|计划(?!生)|先后|积极|大力|深入|我们|我国|以|由|从(?!业)|把"
        r"|召开了?|组织|开展了?|完成了?(?!率)|实施了?|举办了?|推荐|建设了?|建成了?|新建|呈送|征集|提出了?|解决了?"
        r"|部署|认定|安排了?|编列|編列|发行|下达|落实|争取|引进|培育了?|打造|推出|出台了?|制定了?|帮助|支持"
        r"|发放了?|修订|推动|推動|推进|实现|實現|列为|纳入|提交了?|涌现出|划出|细化为|对接|惠及|缔结|获得|獲得|都|均"
        r"|[，、：“「『（(”」』）)])+"
    )


@cache
def _generic() -> re.Pattern[str]:
    """Return the pattern of scopes and yardsticks, which are not what is counted."""
    return re.compile(
        r"(?:(?:超过|高于|低于|高出|快于|优于|超出|大于|位居|稳居|保持|跃居|居|列|较|比)*"
        r"(?:全国|全省|全市|全区|全球|世界|亚洲|全縣|全國|中部地区|西部地区|中部|西部|东部|东北|国家|本期|省|平均)+"
        r"(?:平均|城市|省份|各省|同类|平均每人|每人)*(?:水平|增速|增幅)?|平均每人|每人)$"
    )


@cache
def _comparison() -> re.Pattern[str]:
    return re.compile(
        r"[比較较由从從](?:(?<=比)(?<!占比)(?![例重率赛值])|(?<=[較较])(?!大)"
        r"|(?<=[由从從])(?=[\d一二两三四五六七八九十百近约超]|$))"
    )


def counted_behind(text: str, end: int) -> str | None:
    """Return the noun phrase that begins right behind a figure, or ``None`` if none does."""
    match = _noun_behind().match(text, end)
    if match is None:
        return None
    phrase = match["noun"]
    closing = max(phrase.rfind("”"), phrase.rfind("」"), phrase.rfind("》"), phrase.rfind("』")) + 1
    if (stop := _noun_end().search(phrase, closing)) is not None:
        phrase = phrase[: stop.start()]
    return phrase if len(phrase) > 1 else None


def counted_before(subject: str) -> str | None:
    """Return the noun phrase that ends ``subject``, or ``None`` if it names nothing.

    Args:
        subject: What stands between the start of a clause and the verbs before a number.
    """
    if not subject:
        return None
    if (cut := _comparison().search(subject)) is not None:
        subject = subject[: cut.start()]
    if subject[-1:] in _ENDS_A_SCOPE and (scope := _generic().search(subject)) is not None:
        subject = subject[: scope.start()]
    lead = _lead().match(subject)
    begin = lead.end() if lead is not None else 0
    phrase = subject[begin:].rstrip("“「『（(都均")
    return phrase[-_LONGEST:] or None
