"""The noun phrase that a figure counts or measures, behind it or before it."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

_LONGEST: Final = 16
_MOST_ATTRIBUTES: Final = 4
_SHORT: Final = 3
_OPENS_A_PREDICATE: Final = "的了之是被将已向至到以并並也都又而讓让因于於均占佔超或受获獲做遭赴須须对對將等从從应應未作来來达達其用在减減增使按与與和及为為把由就形参參进進列入完實实建投开通上成组組签落启啟開提存需取带帶举召纳納集左分没不重推支配制居加解持纷自"
_SINGLE_NOUNS: Final = frozenset("区區县縣市省村镇鎮乡鄉州盟旗事人校院站馆館")
_QUOTES: Final = {"“": "”", "「": "」", "『": "』", "《": "》"}
_OPENING: Final = frozenset("“「『")
_CLOSING: Final = frozenset("”」』")
_TRAILS_CLOSE: Final = frozenset("“「『（(從从由自将將也又还還均都别別计計")
_LEADS_OPEN: Final = frozenset(
    "其此同目全今去明年近截预預力确另间期扣分拟擬的但即如虽而却卻则則因所不例比只仅僅就单前后以内內起止底初使对在与和及并也还又再将將要已共累计先积大深我由从把召组开完实举推建新呈征提解部认安编編发下落争引培打出制帮支修列纳涌划细惠缔获獲都均實，、：“「『（(”」』）)"
)
_YARDSTICKS_OPEN: Final = frozenset("比超高低相")
_ENDS_A_SCOPE: Final = frozenset("国省市区球界洲縣國部北南东西家期均平速幅人份类业角冀")


_NOUN_BEHIND: Final = re.compile(
    r"[的之]?(?P<noun>(?:[“「『《][^”」』》]{1,14}[”」』》])?[\u4e00-\u9fffA-Za-z]{0,14})"
)


@cache
def _noun_end() -> re.Pattern[str]:
    return re.compile(
        f"[{_OPENS_A_PREDICATE}](?<=(?=(?:"
        "[的了之是被将已向至到以并並也都又而讓让因于於均占佔超或受获獲做遭赴須须]"
        "|[对對](?![外口])|将(?!军)|將(?!軍)|等(?!级|級)|[从從](?![业業])|[应應](?![急用])|未(?!来|來)"
        "|(?<![工合协協创創操动動写著制製])作(?![业業物品])|[来來](?!源)|[达達](?![标標])|其(?!他|它)|用(?![户戶电電水地])|(?<![潜潛存现現])在(?![建校岗崗职職押逃读讀编編册冊外])"
        "|[減减](?![贫貧排])|增(?![值量])|使(?![用馆館])|按(?!揭)|[与與](?![会會])|和(?![平谐諧])|及(?!格)"
        "|[为為](?!民)|居(?![民住家])|把|由|就(?![业業])"
        "|形成|参与|參與|进入|進入|進行|进行|列入|入选|入選|完成|实现|實現|建成|投产|投入|开工|通过|通過|上市|成功"
        "|参加|參加|组成|組成|签约|落户|落地|启动|啟動|实施|實施|开展|開展|提前|存在|需要|取得|带动|帶動"
        "|不断|加快|解决|投运|持续|纷纷|自(?![治主行然动動來来])|举行|召开|纳入|納入|集中|左右|分别|分別|没有|不能|开始|重返|推动|推動|支持|提供|配备|制定"
        f"))[{_OPENS_A_PREDICATE}])"
    )


@cache
def _attribute() -> re.Pattern[str]:
    """Return the pattern of what stands before 的 and is a quality, not the thing counted."""
    return re.compile(
        r"(?:较|更|最|很|有|具有|带有|富有|能|可|不|比较|相当|事关|关系|影响|符合|适应|面向)[\u4e00-\u9fff]+"
        r"|[\u4e00-\u9fff]*(?:性|型|式|化|级|規模|规模|实力|水平|结合|合一|大|高|强|好|多|重|长|广)"
    )


@cache
def _lead() -> re.Pattern[str]:
    """Return the pattern of what opens a clause without naming its subject."""
    return re.compile(
        r"(?:其中|此外|同时|同時|目前|全年|今年|去年|明年|年内|年初|近年来|截至|预计|預計|力争|确保|确定了?|另|间(?!接)|期间"
        r"|扣除[^，]{1,14}?因素[后後]?|分别|分別|拟|擬|的"
        r"|但是|但|即使|如果|虽然|而且|而|却|卻|则|則|因此|所以|不过|例如|比如|只|仅|僅|就是|单是"
        r"|期間|年前|前(?![沿海期端])|后(?![备勤续])|以来|以來|内(?![蒙需外资容陆河销贸地])|內|年度|起(?!重)|止|底(?!层)|初(?![中级高])|使(?![用馆館])|对(?![外口台华])|在(?![建校岗册线職职])|与|和(?![平谐諧])"
        r"|及(?![格时])|并(?![网購购轨])|也|还(?![款贷])|又|再(?![生就贷])|将(?!军)|將(?!軍)|要(?!素)|已经|已|共(?![同享青产])|累计|累計|计划(?!生)|先后|积极(?!性)|大力|深入|我们|我国|以(?![上下内外色])|由|从(?![业事])|把"
        r"|召开了?|组织|开展了?|完成了?(?!率)|实施了?|举办了?|推荐|建设(?!单位|用地|规模|资金|投资|周期|标准)了?|建成了?|新建|呈送|征集|提出了?|解决了?"
        r"|部署|认定|安排了?|编列|編列|发行|下达|落实|争取|引进|培育了?|打造|推出|出台了?|制定了?|帮助|支持"
        r"|发放了?|修订|推动|推動|推进|实现|實現|列为|纳入|提交了?|涌现出|划出|细化为|对接|惠及|缔结|获得|獲得|都(?![市江])|均(?!衡)"
        r"|[，、：“「『（(”」』）)])+"
    )


@cache
def _generic() -> re.Pattern[str]:
    """Return the pattern of scopes and yardsticks, which are not what is counted."""
    return re.compile(
        r"[均都]?(?:(?:跃升至|跃居|上升到|上升至|升至|提升至|超过|高于|低于|高出|快于|优于|超出|大于|位居|稳居|保持|居|列|较|比)*"
        r"(?:全国|全省|全市|全区|全球|世界|亚洲|全縣|全國|[中东西]部地区|中西部|[中西东]部|东北|西北|西南|华[东南北中]"
        r"|长三角|京津冀|全行业|(?<!的)国家|本期|省|平均)+"
        r"(?:平均|城市|省份|省区|各省|同类|平均每人|每人)*(?:水平|增速|增幅)?|平均每人|每人)$"
    )


@cache
def _trailing() -> re.Pattern[str]:
    """Return the pattern of what still hangs on a subject when its verbs are off."""
    return re.compile(r"(?:[“「『（(从從由自将將也又还還]|(?<!人)[均都]|分别|分別|预计|預計)+$")


_COMPARISON: Final = re.compile(
    r"[比較较由从從](?:(?<=比)(?<!占比)(?![例重率赛值])|(?<=[较較])(?!大)"
    r"|(?<=[由从從])(?=[\d一二两三四五六七八九十百近约超]|$))"
)


@cache
def _yardstick() -> re.Pattern[str]:
    """Return the pattern of what a figure is compared with: 比预算数, 超过原定计划."""
    return re.compile(
        r"(?:比|超过|超過|高于|低于|相当于|相當於)(?P<noun>(?!上年|去年|同期)[\u4e00-\u9fff]{2,10})"
        r"(?<![年月期初末底时時前度平均])$"
    )


@cache
def _deed() -> re.Pattern[str]:
    """Return the pattern of a verb whose object is what is counted (开展宣讲 26场次)."""
    return re.compile(
        r"(?:开展|開展|划出|走访|慰问|解决|解決|召开|举办|舉辦|举行|承办|引进|培育|认定|推出|出台|制定|制订|修订|提出|发放"
        r"|建成|新建|改建|组织|查处|签订|签署|缔结|参加|参与|收到|征集|选派|派出|组建|设立|建立|实施|扶持|帮扶|带动|惠及"
        r"|覆盖|安置|吸引|接待|审议通过|审议|審議|办理|辦理|清理|查核|创建|获评|完成|聯繫|輔導)了?(?=[\u4e00-\u9fff“「]{2})(?![率量额額数數面的])"
    )


_ABOUT_NUMBERS: Final = ("数量", "總數", "总数", "人数", "人數", "规模", "規模", "总量", "户数", "比重", "比例", "面积")  # fmt: skip


def counted_behind(text: str, end: int) -> str | None:
    """Return the noun phrase that begins right behind a figure, or ``None`` if none does.

    A quality before 的 or in a list (较大的, 原创性、标志性) is passed over.
    """
    phrase = attribute = ""
    for _ in range(_MOST_ATTRIBUTES):
        match = _NOUN_BEHIND.match(text, end)
        if match is None:
            return None
        phrase = match[1]
        closing = 0
        if phrase[:1] in _QUOTES:
            closing = phrase.rfind(_QUOTES[phrase[0]]) + 1
        if (stop := _noun_end().search(phrase, closing)) is not None:
            phrase = phrase[: stop.start()]
        behind = match.start(1) + len(phrase)
        mark = text[behind : behind + 1]
        if mark not in {"的", "、"} or not _attribute().fullmatch(phrase):
            break
        if mark == "、" and phrase[-1] not in "性型化级":
            break
        attribute = f"{phrase}的" if mark == "的" and len(phrase) <= _SHORT else ""
        end = behind + 1
        if text[end : end + 1] == "、":
            end += 1
    if len(phrase) > 1:
        return attribute + phrase
    return phrase if phrase and phrase in _SINGLE_NOUNS else None


def counted_before(subject: str) -> str | None:
    """Return the noun phrase that ends ``subject``, or ``None`` if it names nothing.

    Args:
        subject: What stands between the start of a clause and the verbs before a number.
    """
    if not subject:
        return None
    if (cut := _COMPARISON.search(subject)) is not None:
        subject = subject[: cut.start()]
        if not subject:
            return None
    if subject[-1] in _ENDS_A_SCOPE and (scope := _generic().search(subject)) is not None:
        subject = subject[: scope.start()]
    begin = 0
    if subject[:1] in _LEADS_OPEN and (lead := _lead().match(subject)) is not None:
        begin = lead.end()
    phrase = subject[begin:]
    if phrase[-1:] in _TRAILS_CLOSE:
        phrase = _trailing().sub("", phrase)
    if ("”" in phrase or "」" in phrase or "』" in phrase) and _OPENING.isdisjoint(phrase):
        if begin and subject[begin - 1] in _OPENING:
            phrase = subject[begin - 1] + phrase
        elif phrase[-1] in _CLOSING:
            phrase = phrase[:-1]
    return phrase[-_LONGEST:] or None


def compared_with(lead: str) -> str | None:
    """Return the yardstick that a clause ends with (比预算数), or ``None`` if it ends otherwise."""
    match = _yardstick().match(lead) if lead[:1] in _YARDSTICKS_OPEN else None
    return match["noun"] if match is not None and _generic().search(lead) is None else None


def thing_counted(phrase: str) -> str:
    """Return what a count counts of the phrase before it: the object of its verb, the head of 的."""
    cut = 0
    for match in _deed().finditer(phrase):
        cut = match.end()
    head = phrase[cut:]
    named = head.rfind("等")
    if named > 0 and len(head) - named > 2 and head[named - 1] not in "高初中同平":
        head = head[named + 1 :]
    place = head.rfind("的")
    if place >= 0 and len(head) - place > 2 and not head.endswith(_ABOUT_NUMBERS):
        head = head[place + 1 :]
    return head
