"""The colours of the themes: legible on paper and notes, told apart by the colour-blind."""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtGui import QColor

from reader.app.marks import underline
from reader.app.palette import INK_OF_KIND, THEMES, Ink, Theme, mixed, tone
from reader.core.figures.model import FigureKind

Colour = tuple[float, float, float]
Matrix = tuple[Colour, Colour, Colour]

# Machado, Oliveira and Fernandes 2009: full dichromacy, in linear RGB.
_SIGHTS: dict[str, Matrix] = {
    "trichromat": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanope": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranope": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
}
_THEMES = pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)


def _linear(name: str) -> Colour:
    """Return a colour in linear light (IEC 61966-2-1)."""

    def straight(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    colour = QColor(name)
    return straight(colour.redF()), straight(colour.greenF()), straight(colour.blueF())


def _seen(colour: Colour, sight: Matrix) -> Colour:
    red, green, blue = (sum(m * c for m, c in zip(row, colour, strict=True)) for row in sight)
    return red, green, blue


def _lab(colour: Colour) -> Colour:
    """Return a colour in CIE L*a*b*, white point D65."""
    red, green, blue = (min(1.0, max(0.0, part)) for part in colour)
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883

    def root(part: float) -> float:
        return float(part ** (1 / 3)) if part > 0.008856 else 7.787 * part + 16 / 116

    return 116 * root(y) - 16, 500 * (root(x) - root(y)), 200 * (root(y) - root(z))


def _contrast(first: str, second: str) -> float:
    """Return the contrast of two colours (WCAG 2.1)."""
    light = [0.2126 * r + 0.7152 * g + 0.0722 * b for r, g, b in map(_linear, (first, second))]
    return (max(light) + 0.05) / (min(light) + 0.05)


def _difference(first: str, second: str, sight: Matrix) -> float:
    """Return the CIE 1976 difference of two colours as somebody sees them."""
    return math.dist(*(_lab(_seen(_linear(each), sight)) for each in (first, second)))


def _pairs(theme: Theme) -> Iterator[tuple[Ink, Ink, str, str]]:
    for first, second in combinations(theme.inks, 2):
        yield first, second, theme.inks[first], theme.inks[second]


@_THEMES
def test_every_ink_can_be_read_on_paper_and_on_every_note(theme: Theme) -> None:
    for ink in theme.inks.values():
        assert _contrast(ink, theme.paper) >= 5.9
        assert all(_contrast(ink, ground) >= 3.3 for ground in theme.grounds.values())


@_THEMES
def test_text_can_be_read_on_every_ground_it_stands_on(theme: Theme) -> None:
    least = 7.0 if theme.is_strong else 4.5
    grounds = (theme.window, theme.paper, theme.hover)
    for text in (theme.text, theme.muted, theme.accent):
        assert all(_contrast(text, ground) >= least for ground in grounds)
    assert _contrast(theme.text, theme.selection) >= least - 0.01
    for ground in theme.grounds.values():
        present = mixed(ground, mixed(ground, tone(ground, theme)))
        assert _contrast(theme.text, ground) >= least
        assert _contrast(theme.text, present) >= 4.5


@_THEMES
def test_every_mark_of_a_note_is_seen_on_the_paper(theme: Theme) -> None:
    least = 4.5 if theme.is_strong else 3.0
    for ground in theme.grounds.values():
        assert _contrast(tone(ground, theme), theme.paper) >= least


@_THEMES
def test_high_contrast_has_lines_and_a_selection_that_are_seen(theme: Theme) -> None:
    if theme.is_strong:
        assert _contrast(theme.line, theme.paper) >= 7
        assert _contrast(theme.selection, theme.paper) >= 2.99
        assert all(_contrast(ink, theme.paper) >= 7 for ink in theme.inks.values())


@_THEMES
@pytest.mark.parametrize("sight", _SIGHTS)
def test_no_two_inks_look_alike_to_anybody(theme: Theme, sight: str) -> None:
    alike = [
        (first, second)
        for first, second, one, other in _pairs(theme)
        if _difference(one, other, _SIGHTS[sight]) < 13
    ]
    assert alike == []


def test_kinds_of_one_ink_differ_by_the_line_under_them() -> None:
    for first, second in combinations(FigureKind, 2):
        if INK_OF_KIND[first] is INK_OF_KIND[second]:
            assert underline(first) is not underline(second)
