from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.annotation.colours import COLOURS
from reader.app.marks import FigureMark, NoteMark, compose
from reader.app.palette import DARK, LIGHT, SEPIA, Theme
from reader.core.figures.model import FigureKind
from reader.core.span import Span

_SPANS = st.tuples(st.integers(0, 60), st.integers(1, 20)).map(lambda p: Span(p[0], p[0] + p[1]))


@given(st.lists(_SPANS, max_size=8))
def test_pieces_never_overlap_and_cover_every_note(spans: list[Span]) -> None:
    notes = [NoteMark(span, str(i), COLOURS[i % 5]) for i, span in enumerate(spans)]
    within = Span(0, 100)
    covered: list[int] = []
    for piece in compose(within, notes, (), LIGHT):
        covered += range(piece.span.start, piece.span.end)
    assert covered == sorted({at for span in spans for at in range(span.start, span.end)})


def test_a_figure_in_a_note_keeps_its_ink_and_the_note_its_ground() -> None:
    notes = [NoteMark(Span(0, 10), "a", "yellow")]
    figures = [FigureMark(Span(4, 6), FigureKind.MONEY)]
    pieces = list(compose(Span(0, 20), notes, figures, LIGHT))
    assert [piece.span for piece in pieces] == [Span(0, 4), Span(4, 6), Span(6, 10)]
    both = pieces[1].format
    assert both.background().color().name().upper() == LIGHT.grounds["yellow"]
    assert both.underlineColor().isValid()


def _luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one: str, other: str) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_text_and_inks_can_be_read_in_every_theme() -> None:
    themes: tuple[Theme, ...] = (LIGHT, SEPIA, DARK)
    for theme in themes:
        assert _contrast(theme.text, theme.paper) >= 4.5
        assert _contrast(theme.muted, theme.paper) >= 4.5
        for ink in theme.inks.values():
            assert _contrast(ink, theme.paper) >= 4.5
        for ground in theme.grounds.values():
            assert _contrast(theme.text, ground) >= 4.5
            assert all(_contrast(ink, ground) >= 3 for ink in theme.inks.values())
