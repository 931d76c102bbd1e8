"""Find every figure of a report, with its value, unit and what it says."""

from __future__ import annotations

from reader.core.figures.find import find_figures
from reader.core.figures.model import Direction, Figure, FigureKind, Modifier, Value

__all__ = ["Direction", "Figure", "FigureKind", "Modifier", "Value", "find_figures"]
