"""The faces a report is set in: lists with fall-backs, per script.

The order is: the free faces that have every region's glyphs, then what the systems have as their
own. Regional glyphs follow the script shown.
"""

from __future__ import annotations

from enum import StrEnum
from functools import cache, lru_cache
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase

from reader.app.interface_size import interface_px
from reader.session.rendition import Rendition, View

_LOOKED_AT: Final = 20_000
"""How many code points of a text tell its script; a report has some in its first lines."""


_LOCALISED_FORMS: Final = QFont.Tag("locl")


class Face(StrEnum):
    """The faces of Chinese typesetting that reports use."""

    SONG = "song"
    FANGSONG = "fangsong"
    KAI = "kai"
    HEI = "hei"
    TITLE = "title"
    """小标宋, in which GB/T 9704 has titles set."""


class Region(StrEnum):
    """Whose forms of the characters are shown."""

    SC = "SC"
    TC = "TC"
    HK = "HK"


_REGION: Final = {
    View.TRADITIONAL: Region.TC,
    View.TAIWAN: Region.TC,
    View.TAIWAN_PHRASES: Region.TC,
    View.HONG_KONG: Region.HK,
    View.SIMPLIFIED: Region.SC,
    View.MAINLAND_PHRASES: Region.SC,
}

_FAMILIES: Final[dict[tuple[Face, Region], tuple[str, ...]]] = {
    (Face.SONG, Region.SC): ("Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC",
                             "Songti SC", "SimSun"),
    (Face.SONG, Region.TC): ("Noto Serif CJK TC", "Noto Serif TC", "Source Han Serif TC",
                             "Songti TC", "PMingLiU", "MingLiU"),
    (Face.SONG, Region.HK): ("Noto Serif CJK HK", "Noto Serif HK", "Source Han Serif HK",
                             "Noto Serif CJK TC", "Songti TC", "MingLiU_HKSCS", "PMingLiU"),
    (Face.HEI, Region.SC): ("Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC",
                            "PingFang SC", "Microsoft YaHei", "SimHei"),
    (Face.HEI, Region.TC): ("Noto Sans CJK TC", "Noto Sans TC", "Source Han Sans TC",
                            "PingFang TC", "Microsoft JhengHei"),
    (Face.HEI, Region.HK): ("Noto Sans CJK HK", "Noto Sans HK", "Source Han Sans HK",
                            "PingFang HK", "Microsoft JhengHei"),
    (Face.KAI, Region.SC): ("KaiTi", "KaiTi_GB2312", "Kaiti SC", "STKaiti", "LXGW WenKai",
                            "AR PL UKai CN"),
    (Face.KAI, Region.TC): ("DFKai-SB", "Kaiti TC", "BiauKai", "LXGW WenKai TC", "AR PL UKai TW"),
    (Face.KAI, Region.HK): ("DFKai-SB", "Kaiti TC", "BiauKai", "AR PL UKai HK"),
    (Face.FANGSONG, Region.SC): ("FangSong", "FangSong_GB2312", "STFangsong", "FandolFang R"),
    (Face.FANGSONG, Region.TC): ("cwTeXFangSong", "cwTeX Q Fangsong", "STFangsong"),
    (Face.FANGSONG, Region.HK): ("cwTeXFangSong", "cwTeX Q Fangsong", "STFangsong"),
    (Face.TITLE, Region.SC): ("FZXiaoBiaoSong-B05S", "FZXiaoBiaoSong-B05", "STZhongsong"),
    (Face.TITLE, Region.TC): ("FZXiaoBiaoSong-B05T", "FZXiaoBiaoSong-B05"),
    (Face.TITLE, Region.HK): ("FZXiaoBiaoSong-B05T", "FZXiaoBiaoSong-B05"),
}  # fmt: skip


def region_of(rendition: Rendition) -> Region:
    """Return whose characters a rendition is to be shown with.

    A view that converts nothing shows the script the report is written in.
    """
    if region := _REGION.get(rendition.view):
        return region
    if rendition.written:
        return Region.TC if rendition.written == "traditional" else Region.SC
    return written_region(rendition.text)


def written_region(text: str) -> Region:
    """Return whose characters a text is written in; what was asked once is known."""
    return _region_of_head(text[:_LOOKED_AT])


@lru_cache(32)
def _region_of_head(head: str) -> Region:
    from reader.core.script import detect  # noqa: PLC0415 - not for the first page

    return Region.TC if detect(head) == "traditional" else Region.SC


@cache
def families(face: Face, region: Region) -> tuple[str, ...]:
    """Return the families to ask for, best first; what is missing but 黑 becomes 宋.

    Only those that this system has, if it has any: asking for a missing one costs Qt a search.
    """
    wanted = _FAMILIES[face, region]
    if face not in {Face.SONG, Face.HEI}:
        wanted += _FAMILIES[Face.SONG, region]
    present = set(QFontDatabase.families())
    return tuple(family for family in wanted if family in present) or wanted


@cache
def has_face(face: Face, region: Region) -> bool:
    """Tell whether this system has a face as such, so that nothing stands in for it."""
    return not set(_FAMILIES[face, region]).isdisjoint(QFontDatabase.families())


def has_chinese() -> bool:
    """Tell whether any font of the system has Chinese characters."""
    return bool(QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese))


def font_of(face: Face, region: Region, size_px: int) -> QFont:
    """Return a font whose characters have the forms of a region.

    Left to itself a font of one region takes the forms of another, that of the default locale.
    """
    font = QFont()
    font.setFamilies(families(face, region))
    font.setPixelSize(size_px or interface_px())
    font.setFeature(_LOCALISED_FORMS, 0)
    return font


def interface_font(size_px: int = 0, region: Region = Region.SC) -> QFont:
    """Return the face of buttons, lists and messages; 0 is the size the desktop has."""
    return font_of(Face.HEI, region, size_px)
