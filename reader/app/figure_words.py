"""What the window calls kinds of figures and what they say, in the interface's language."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from PySide6.QtCore import QCoreApplication

from reader.annotation.verdict import Tick
from reader.core.figures.model import Direction, Figure, FigureKind, Modifier, Value

_MODIFIER_SIGNS: Final = {
    Modifier.APPROX: "≈",
    Modifier.MORE_THAN: ">",
    Modifier.LESS_THAN: "<",
    Modifier.EQUAL_OR_MORE: "≥",
    Modifier.EQUAL_OR_LESS: "≤",
}
_DIRECTION_SIGNS: Final = {Direction.UP: "↑", Direction.DOWN: "↓"}


def kind_names() -> dict[FigureKind, str]:
    """Return the names of the kinds, in the order of the legend."""
    translate = QCoreApplication.translate
    return {
        FigureKind.COUNT: translate("Figures", "Count"),
        FigureKind.MONEY: translate("Figures", "Money"),
        FigureKind.MEASURE: translate("Figures", "Measure"),
        FigureKind.PERCENT: translate("Figures", "Percentage"),
        FigureKind.POINTS: translate("Figures", "Points"),
        FigureKind.RATIO: translate("Figures", "Ratio"),
        FigureKind.DATE: translate("Figures", "Date"),
        FigureKind.DURATION: translate("Figures", "Duration"),
        FigureKind.ORDINAL: translate("Figures", "Ordinal"),
        FigureKind.RANK: translate("Figures", "Rank"),
        FigureKind.SLOGAN: translate("Figures", "Slogan"),
        FigureKind.CODE: translate("Figures", "Code"),
    }


def modifier_names() -> dict[Modifier, str]:
    """Return what qualifies a value."""
    translate = QCoreApplication.translate
    return {
        Modifier.APPROX: translate("Figures", "about"),
        Modifier.MORE_THAN: translate("Figures", "more than"),
        Modifier.LESS_THAN: translate("Figures", "less than"),
        Modifier.EQUAL_OR_MORE: translate("Figures", "at least"),
        Modifier.EQUAL_OR_LESS: translate("Figures", "at most"),
        Modifier.START: translate("Figures", "at the start"),
        Modifier.MID: translate("Figures", "in the middle"),
        Modifier.END: translate("Figures", "at the end"),
    }


def direction_names() -> dict[Direction, str]:
    """Return where an amount of change points."""
    translate = QCoreApplication.translate
    return {
        Direction.UP: translate("Figures", "up"),
        Direction.DOWN: translate("Figures", "down"),
    }


def tick_names() -> dict[Tick, str]:
    """Return what a person can say of a figure, in the order of the work; none first."""
    translate = QCoreApplication.translate
    return {
        Tick.NONE: translate("Figures", "No tick"),
        Tick.TO_CHECK: translate("Figures", "To check"),
        Tick.CHECKED: translate("Figures", "Checked"),
        Tick.USED: translate("Figures", "Used"),
    }


def modifier_text(figure: Figure) -> str:
    """Return what qualifies a figure as sign and word: ``≈ about``; empty for nothing."""
    if figure.mod is None:
        return QCoreApplication.translate("Figures", "vague") if figure.vague else ""
    return f"{_MODIFIER_SIGNS.get(figure.mod, '')} {modifier_names()[figure.mod]}".strip()


def direction_text(figure: Figure) -> str:
    """Return where a figure points as sign and word: ``↑ up``; empty for nowhere."""
    if figure.direction is None:
        return ""
    return f"{_DIRECTION_SIGNS[figure.direction]} {direction_names()[figure.direction]}"


def plain_value_text(figure: Figure) -> str:
    """Return a figure's value for reading: ``26,420,000``, ``3 – 5``, ``2024-01-27``."""
    if figure.is_range:
        return f"{_number(figure.low)} – {_number(figure.high)}"
    return _number(figure.value)


def value_text(figure: Figure) -> str:
    """Return a value with the signs of what is said of it: ``≈ 26,420,000``, ``↑ 5.2``."""
    value = plain_value_text(figure)
    if not value:
        return ""
    direction = _DIRECTION_SIGNS[figure.direction] if figure.direction else ""
    modifier = _MODIFIER_SIGNS.get(figure.mod, "") if figure.mod else ""
    return " ".join(filter(None, (direction, modifier, value)))


def _number(value: Value | None) -> str:
    if isinstance(value, Decimal):
        return f"{value:,f}"
    return value or ""
