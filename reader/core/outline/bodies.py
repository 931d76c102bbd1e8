"""Who issued a report, by what its title, occasion and speaker say."""

from __future__ import annotations

import re
from typing import Final

_NAMED: Final = re.compile(
    "(?P<consultative>(?:中[国國])?人民政治[协協]商[会會][议議]|政[协協])(?P<committee>.{2,30}?委[员員][会會](?:常[务務]委[员員][会會])?)"
    "|(?P<other>最高人民(?:法院|[检檢]察院)|[^，。—（(]{2,12}?(?:人民法院|人民[检檢]察院|人民代表大[会會]常[务務]委[员員][会會])"
    "|[^，。—（(年]{2,14}?人民政府(?=工作|[预預]算)"
    "|行政院|司法院|考試院|監察院)"
)
_GOVERNMENT: Final = re.compile("政府|[国國]民[经經][济濟]|[预預]算|[计計][划劃]")
_CONGRESS: Final = re.compile(
    "在?(?P<place>(?:中[华華]人民共和[国國])?全[国國]|[^，。—在日]{2,14}?(?:省|市|自治[区區]|[县縣]|[区區]|州|旗|[镇鎮]|[乡鄉]))?"
    "(?:第?[一二三四五六七八九十]{1,4}[届屆])?(?P<whole>全[国國])?人民代表大[会會]"
)
_STANDING_COMMITTEE: Final = re.compile("(?P<place>[^，。—（(年]{2,14}?)人大常委会")
_REGION: Final = re.compile("(?:香港|澳[門门])特[別别]行政[區区]")
_PARTY: Final = re.compile("中[国國]共[产產][党黨]")


def issuing_body(title: str, occasion: str, office: str) -> str:
    """Return the issuing body as 政协廊坊市第八届委员会常务委员会, or ``""`` if nothing tells.

    Args:
        title: Of the report.
        occasion: Where it was delivered.
        office: Line of the speaker.
    """
    for source in (title, office):
        if named := _NAMED.search(source):
            return "政协" + named["committee"] if named["consultative"] else named["other"]
    if short := _STANDING_COMMITTEE.search(title):
        return f"{short['place']}人民代表大会常务委员会"
    if region := _REGION.search(" ".join((office, title, occasion))):
        return region[0] + "政府"
    if "国务院" in title + office or "國務院" in title + office:
        return "国务院"
    congress = _CONGRESS.search(occasion)
    if not congress:
        return "中国共产党中央委员会" if _PARTY.search(title + occasion) else ""
    if congress["whole"] or not congress["place"] or congress["place"].endswith(("全国", "全國")):
        is_report = bool(_GOVERNMENT.search(title))
        return "国务院" if is_report else "全国人民代表大会"
    is_government = bool(_GOVERNMENT.search(title))
    return congress["place"] + ("人民政府" if is_government else "人民代表大会")
