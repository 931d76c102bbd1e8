"""The faces a report is set in: lists with fall-backs, per script.

The order is: what the system of the reader has as its own, then the free faces. Regional glyphs
follow the script shown.
"""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase

from reader.session.rendition import View


class Face(StrEnum):
    """The four faces of Chinese typesetting that reports use."""

    SONG = "song"
    HEI = "hei"
    KAI = "kai"


_REGION: Final = {
    View.TRADITIONAL: "TC",
    View.TAIWAN: "TC",
    View.TAIWAN_PHRASES: "TC",
    View.HONG_KONG: "HK",
}

_FAMILIES: Final[dict[tuple[Face, str], tuple[str, ...]]] = {
    (Face.SONG, "SC"): ("Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", "Songti SC",
                        "SimSun"),
    (Face.SONG, "TC"): ("Noto Serif CJK TC", "Noto Serif TC", "Source Han Serif TC", "Songti TC",
                        "PMingLiU", "MingLiU"),
    (Face.SONG, "HK"): ("Noto Serif CJK HK", "Noto Serif HK", "Source Han Serif HK",
                        "Noto Serif CJK TC", "Songti TC", "MingLiU_HKSCS", "PMingLiU"),
    (Face.HEI, "SC"): ("Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "PingFang SC",
                       "Microsoft YaHei", "SimHei"),
    (Face.HEI, "TC"): ("Noto Sans CJK TC", "Noto Sans TC", "Source Han Sans TC", "PingFang TC",
                       "Microsoft JhengHei"),
    (Face.HEI, "HK"): ("Noto Sans CJK HK", "Noto Sans HK", "Source Han Sans HK", "PingFang HK",
                       "Microsoft JhengHei"),
    (Face.KAI, "SC"): ("KaiTi", "Kaiti SC", "STKaiti", "AR PL UKai CN"),
    (Face.KAI, "TC"): ("DFKai-SB", "Kaiti TC", "BiauKai", "AR PL UKai TW"),
    (Face.KAI, "HK"): ("DFKai-SB", "Kaiti TC", "AR PL UKai HK"),
}  # fmt: skip


@cache
def families(face: Face, view: View) -> tuple[str, ...]:
    """Return the families to ask for, best first; without a 楷 face it is 宋.

    Only those that this system has, if it has any: asking for a missing one costs Qt a search.
    """
    region = _REGION.get(view, "SC")
    wanted = _FAMILIES[face, region]
    if face is Face.KAI:
        wanted += _FAMILIES[Face.SONG, region]
    return _installed(wanted)


def _installed(wanted: tuple[str, ...]) -> tuple[str, ...]:
    present = set(QFontDatabase.families())
    return tuple(family for family in wanted if family in present) or wanted


def has_chinese() -> bool:
    """Tell whether any font of the system has Chinese characters."""
    return bool(QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese))


def interface_font(size_px: int = 13) -> QFont:
    """Return the face of buttons, lists and messages."""
    font = QFont()
    font.setFamilies(families(Face.HEI, View.SOURCE))
    font.setPixelSize(size_px)
    return font
