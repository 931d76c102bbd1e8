"""The colours of the window in its themes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from reader.annotation.colours import COLOURS
from reader.core.figures.model import FigureKind


class ThemeName(StrEnum):
    """What a person can choose; ``SYSTEM`` is what the desktop asks for, contrast included."""

    SYSTEM = "system"
    LIGHT = "light"
    SEPIA = "sepia"
    DARK = "dark"
    CONTRAST_LIGHT = "contrast_light"
    CONTRAST_DARK = "contrast_dark"


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

    @property
    def is_dark(self) -> bool:
        """Whether it has light text on a dark paper."""
        return QColor(self.paper).lightnessF() < 0.5

    @property
    def is_strong(self) -> bool:
        """Whether it has high contrast, so that marks and controls have borders."""
        return self.name in {ThemeName.CONTRAST_LIGHT, ThemeName.CONTRAST_DARK}


_LEAST_TONE: Final = 3.05
"""What WCAG 2.1 asks for signs (1.4.11), and a little for the rounding of colours."""
_STRONG_TONE: Final = 4.6
_RICHER: Final = 1.5
"""By how much a darkened tone is more saturated, so that it does not turn grey."""


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
    ThemeName.SEPIA, "#E9DFC9", "#F8F1E1", "#3A2E20", "#65563F", "#96301F", "#DCD3B8",
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
CONTRAST_LIGHT: Final = Theme(
    ThemeName.CONTRAST_LIGHT, "#FFFFFF", "#FFFFFF", "#000000", "#3A3A3A", "#8B0000", "#0099FF",
    "#000000", "#E4E4E4",
    _grounds("#FFE58A", "#C4E8B4", "#BFDDF7", "#F9CCD7", "#DDD0F3"),
    _inks("#073095", "#6F5302", "#32094A", "#035E3C", "#50576F", "#5A0A08"),
)  # fmt: skip
CONTRAST_DARK: Final = Theme(
    ThemeName.CONTRAST_DARK, "#000000", "#000000", "#FFFFFF", "#D0D0D0", "#FFD400", "#2045E1",
    "#FFFFFF", "#303030",
    _grounds("#4A3F08", "#1F3F1A", "#153A5A", "#4E1F2C", "#36285A"),
    _inks("#B0CDF3", "#EBA13B", "#CF93FE", "#56E88B", "#F1F2F3", "#E59CAD"),
)  # fmt: skip

THEMES: Final = (LIGHT, SEPIA, DARK, CONTRAST_LIGHT, CONTRAST_DARK)
_THEMES: Final = {theme.name: theme for theme in THEMES}

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
    if name is not ThemeName.SYSTEM:
        return _THEMES[name]
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    if wants_contrast():
        return CONTRAST_DARK if dark else CONTRAST_LIGHT
    return DARK if dark else LIGHT


def wants_contrast() -> bool:
    """Tell whether the desktop asks for high contrast; Qt knows since 6.10."""
    hints = QGuiApplication.styleHints()
    if not hasattr(hints, "accessibility"):
        return False
    return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast


def contrast(first: str, second: str) -> float:
    """Return the contrast of two colours, from 1 to 21 (WCAG 2.1, 1.4.3)."""
    one, other = _luminance(first), _luminance(second)
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)


def _luminance(name: str) -> float:
    def straight(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    colour = QColor(name)
    red, green, blue = (straight(p) for p in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def mixed(first: str, second: str) -> str:
    """Return the colour half-way between two, where two notes overlap."""
    one, other = QColor(first), QColor(second)
    return QColor(
        (one.red() + other.red()) // 2,
        (one.green() + other.green()) // 2,
        (one.blue() + other.blue()) // 2,
    ).name()


def tone(ground: str, of: Theme) -> str:
    """Return the stronger tone of a note's ground, for bars, lines and dots on the paper."""
    return _tone(ground, of.paper, _STRONG_TONE if of.is_strong else _LEAST_TONE)


@lru_cache(100)
def _tone(ground: str, paper: str, least: float) -> str:
    """Return the colour of this hue next to the ground that has so much contrast to the paper."""
    colour = QColor(ground)
    hue, saturation, value = colour.hueF(), colour.saturationF(), colour.valueF()
    lighter = QColor(paper).lightnessF() < 0.5
    result = ground
    for step in range(101):
        share = step / 100
        if lighter:
            value_now, saturation_now = value + (1 - value) * share, saturation * (1 - share / 2)
        else:
            value_now, saturation_now = value * (1 - share), min(1.0, saturation * _RICHER)
        result = QColor.fromHsvF(hue, saturation_now, value_now).name()
        if contrast(result, paper) >= least:
            break
    return result


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
