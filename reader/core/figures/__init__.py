"""Find every figure of a report, with its value, unit and what it says."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import cast

from reader.core.figures.model import Direction, Figure, FigureKind, Modifier, Value

__all__ = ["Direction", "Figure", "FigureKind", "Modifier", "Value", "find_figures"]


def find_figures(text: str) -> tuple[Figure, ...]:
    """Find the figures of a text in reading order; none overlap.

    What counts as a figure, and how far it reaches, follows GB/T 15835-2011: a number with its unit
    and what qualifies it (``约1200万人``), a date, an ordinal, a fixed term. Blanks and line ends
    within a figure belong to it.

    Returns:
        Figures whose spans are code points of ``text`` and whose values are in base units:
        ``1200万人`` is 12,000,000 人.
    """
    return _finder()(text)


@cache
def _finder() -> Callable[[str], tuple[Figure, ...]]:
    """Return the engine; a window or command that finds no figures need not load it."""
    module = import_module("reader.core.figures.find")
    return cast("Callable[[str], tuple[Figure, ...]]", module.find_figures)
