"""Two reports side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.core.comparison import (
    FigurePair,
    FormulaPair,
    HeadingPair,
    pair_figures,
    pair_formulas,
    pair_headings,
)
from reader.core.figures.model import Figure
from reader.core.terms import find_formulas
from reader.session.report import Report


@dataclass(frozen=True, slots=True)
class Comparison:
    """What of one report answers to what of another.

    Attributes:
        old: The one report.
        new: The other one.
        figures: Figures that count the same thing.
        headings: Sections.
        formulas: Quoted formulas with their counts.
    """

    old: Report
    new: Report
    figures: tuple[FigurePair, ...]
    headings: tuple[HeadingPair, ...]
    formulas: tuple[FormulaPair, ...]


def compare(
    old: Report,
    new: Report,
    *,
    old_figures: Sequence[Figure] | None = None,
    new_figures: Sequence[Figure] | None = None,
) -> Comparison:
    """Lay two reports side by side.

    Args:
        old: The one report.
        new: The other one.
        old_figures: The figures of the old one, if a person corrected them.
        new_figures: The figures of the new one, if a person corrected them.
    """
    return Comparison(
        old,
        new,
        pair_figures(
            old.figures if old_figures is None else old_figures,
            new.figures if new_figures is None else new_figures,
        ),
        pair_headings(old.outline, new.outline),
        pair_formulas(find_formulas(old.text), find_formulas(new.text)),
    )
