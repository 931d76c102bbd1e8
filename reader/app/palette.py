"""The colours of the window in its three themes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from reader.annotation.model import COLOURS
from reader.core.figures.model import FigureKind


class ThemeName(StrEnum):
    """What a person can choose; ``SYSTEM`` is light or dark, as the desktop says."""

    SYSTEM = "system"
    LIGHT = "light"
    SEPIA = "sepia"
    DARK = "dark"


class Ink(StrEnum):
    """The six colours that the twelve kinds of figures share."""

    QUANTITY = "quantity"
    MONEY = "money"
    RATE = "rate"
    TIME = "time"
    ORDER = "order"
    TERM = "term"


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one theme, as ``#RRGGBB``.

    Attributes:
        grounds: Under passages with a note, by the names in `COLOURS`.
        inks: Of figures.
    """

    name: ThemeName
    window: str
    paper: str
    text: str
    muted: str
    accent: str
    selection: str
    line: str
    hover: str
    grounds: dict[str, str]
    inks: dict[Ink, str]


def _grounds(*colours: str) -> dict[str, str]:
    return dict(zip(COLOURS, colours, strict=True))


def _inks(*colours: str) -> dict[Ink, str]:
    return dict(zip(Ink, colours, strict=True))


LIGHT: Final = Theme(
    ThemeName.LIGHT, "#F4F2EE", "#FFFFFF", "#1F2328", "#5F666D", "#A83227", "#CFE3F7",
    "#E2DED6", "#EAE6DF",
    _grounds("#FFE58A", "#C4E8B4", "#BFDDF7", "#F9CCD7", "#DDD0F3"),
    _inks("#0560B2", "#8A5A00", "#622E8C", "#20704B", "#4F5B66", "#9C2625"),
)  # fmt: skip
SEPIA: Final = Theme(
    ThemeName.SEPIA, "#E9DFC9", "#F8F1E1", "#3A2E20", "#6B5B45", "#96301F", "#DCD3B8",
    "#D8CBAF", "#DED2B8",
    _grounds("#F7DB7C", "#CFE0A8", "#C3D9E6", "#F1C6C4", "#DCCBE0"),
    _inks("#3F5A83", "#7A4E00", "#5F3A92", "#266446", "#393A3A", "#82221D"),
)  # fmt: skip
DARK: Final = Theme(
    ThemeName.DARK, "#17181B", "#1F2125", "#D9DCE1", "#979DA6", "#F08A7A", "#2F4A68",
    "#303339", "#2A2D32",
    _grounds("#5C4F14", "#2F4F2A", "#234863", "#5E2F3C", "#46386A"),
    _inks("#85B8EC", "#E3B35C", "#A29AFB", "#7DCEA6", "#A7B0BA", "#F08A7A"),
)  # fmt: skip

_THEMES: Final = {theme.name: theme for theme in (LIGHT, SEPIA, DARK)}

INK_OF_KIND: Final = {
    FigureKind.COUNT: Ink.QUANTITY,
    FigureKind.MEASURE: Ink.QUANTITY,
    FigureKind.MONEY: Ink.MONEY,
    FigureKind.PERCENT: Ink.RATE,
    FigureKind.POINTS: Ink.RATE,
    FigureKind.RATIO: Ink.RATE,
    FigureKind.DATE: Ink.TIME,
    FigureKind.DURATION: Ink.TIME,
    FigureKind.ORDINAL: Ink.ORDER,
    FigureKind.RANK: Ink.ORDER,
    FigureKind.SLOGAN: Ink.TERM,
    FigureKind.CODE: Ink.TERM,
}


def theme(name: ThemeName) -> Theme:
    """Return the theme of a name; for ``SYSTEM`` the one the desktop asks for now."""
    if name is ThemeName.SYSTEM:
        scheme = QGuiApplication.styleHints().colorScheme()
        return DARK if scheme == Qt.ColorScheme.Dark else LIGHT
    return _THEMES[name]


def mixed(first: str, second: str) -> str:
    """Return the colour half-way between two, where two notes overlap."""
    one, other = QColor(first), QColor(second)
    return QColor(
        (one.red() + other.red()) // 2,
        (one.green() + other.green()) // 2,
        (one.blue() + other.blue()) // 2,
    ).name()


def tone(ground: str, of: Theme) -> str:
    """Return the stronger tone of a note's ground, for bars and dots."""
    colour = QColor(ground)
    return (colour.lighter(170) if of is DARK else colour.darker(135)).name()


def qt_palette(of: Theme) -> QPalette:
    """Return Qt's palette of a theme, for all that no style sheet speaks of."""
    palette = QPalette()
    role = QPalette.ColorRole
    for name, colour in {
        role.Window: of.window,
        role.WindowText: of.text,
        role.Base: of.paper,
        role.AlternateBase: of.window,
        role.Text: of.text,
        role.Button: of.window,
        role.ButtonText: of.text,
        role.BrightText: of.accent,
        role.ToolTipBase: of.paper,
        role.ToolTipText: of.text,
        role.PlaceholderText: of.muted,
        role.Highlight: of.selection,
        role.HighlightedText: of.text,
        role.Link: of.accent,
        role.Light: of.paper,
        role.Midlight: of.hover,
        role.Mid: of.line,
        role.Dark: of.muted,
        role.Accent: of.accent,
    }.items():
        palette.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(of.muted))
    return palette
