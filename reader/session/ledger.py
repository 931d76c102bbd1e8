"""The ledger of a report: its figures as the person corrected them, and how far each is checked."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from operator import attrgetter

from reader.annotation.verdict import NOTHING, About, PlacedVerdict, Tick
from reader.core.figures import Figure, FigureKind
from reader.core.figures.corrections import apply_corrections
from reader.core.span import Span
from reader.session.figure_verdicts import corrections_of, match_ticks, shown_tick
from reader.session.history import Deed, DeedName, KeptVerdict
from reader.session.journal import Change, Journal

_start = attrgetter("span.start")


class Ledger:
    """The figures of a report with what a person says of them.

    Every deed is in the library before it is seen here, and can be undone by the session.

    Raises:
        StoreError: By every deed, if the library cannot be written; nothing has changed.
        NoteError: By deeds about a passage that is empty or outside the text.
    """

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._seen: dict[str, KeptVerdict] | None = None
        self._figures: tuple[Figure, ...] = ()
        self._matched: dict[Span, tuple[KeptVerdict, ...]] = {}
        self._ticks: dict[Span, Tick] = {}

    @property
    def figures(self) -> tuple[Figure, ...]:
        """The figures in text order, corrected; none overlap."""
        self._look()
        return self._figures

    @property
    def ticks(self) -> Mapping[Span, Tick]:
        """The ticks by the places of their figures; those without one are missing."""
        self._look()
        return self._ticks

    @property
    def corrections(self) -> tuple[PlacedVerdict, ...]:
        """All corrections of figures in text order; those that have lost their place last."""
        placed = (kept.placed for kept in self._journal.about(About.FIGURE))
        return tuple(sorted(placed, key=_order))

    def tick_of(self, figure: Figure) -> Tick:
        """Return how far the person has come with a figure."""
        return self.ticks.get(figure.span, Tick.NONE)

    def figure_at(self, offset: int) -> Figure | None:
        """Return the figure at a character of the report text."""
        before = bisect_right(self.figures, offset, key=_start)
        figure = self.figures[before - 1] if before else None
        return figure if figure and offset in figure.span else None

    def suggestion(self, span: Span) -> Figure:
        """Return a passage as the figure that the engine would take it for."""
        from reader.core.figures.passage import read_passage  # noqa: PLC0415 - the engine is slow to load

        return read_passage(self._journal.report.text, self._journal.passage(span, "一个数字"))

    def is_corrected(self, span: Span) -> bool:
        """Tell whether there is something to restore at a passage."""
        return bool(self._corrections_at(span))

    def correct(
        self, figure: Figure, *, kind: FigureKind | None = None, span: Span | None = None
    ) -> Change:
        """Say that a figure is of another kind or reaches from elsewhere to elsewhere."""
        place = figure.span if span is None else self._journal.passage(span, "一个数字")
        if (kind or figure.kind, place) == (figure.kind, figure.span):
            return Change()
        statements = [(place, (kind or figure.kind).value)]
        if not place.overlaps(figure.span) and self._is_found(figure.span):
            statements.append((figure.span, NOTHING))
        before = self._replaced_by(place, figure.span)
        return self._do(DeedName.CORRECT_FIGURE, before, statements)

    def add(self, span: Span, kind: FigureKind) -> Change:
        """Say that a passage is a figure of a kind; it takes the place of those it overlaps."""
        place = self._journal.passage(span, "一个数字")
        return self._do(DeedName.ADD_FIGURE, self._replaced_by(place), [(place, kind.value)])

    def dismiss(self, figures: Sequence[Figure]) -> Change:
        """Say that figures are none, all in one step."""
        spans = [figure.span for figure in figures]
        before = [kept for span in spans for kept in self._replaced_by(span)]
        found = [(span, NOTHING) for span in dict.fromkeys(spans) if self._is_found(span)]
        name = DeedName.DISMISS_FIGURE if len(spans) == 1 else DeedName.DISMISS_SEVERAL
        return self._do(name, before, found)

    def restore(self, span: Span) -> Change:
        """Take back every correction that touches a passage."""
        return self._do(DeedName.RESTORE_FIGURE, self._corrections_at(span), [])

    def tick(self, figures: Sequence[Figure], tick: Tick) -> Change:
        """Tick figures, all in one step; `Tick.NONE` takes ticks away."""
        self._look()
        spans = [figure.span for figure in figures if self.tick_of(figure) is not tick]
        before = [kept for span in spans for kept in self._matched.get(span, ())]
        given = [(span, tick.value) for span in spans if tick is not Tick.NONE]
        name = DeedName.TICK_FIGURE if len(spans) == 1 else DeedName.TICK_SEVERAL
        return self._do(name, before, given, About.TICK)

    def _do(
        self,
        name: DeedName,
        before: Iterable[KeptVerdict],
        statements: Iterable[tuple[Span, str]],
        about: About = About.FIGURE,
    ) -> Change:
        taken_back = tuple({kept.id: kept for kept in before}.values())
        given = self._journal.new_verdicts(about, statements)
        if not taken_back and not given:
            return Change()
        return self._journal.do(Deed(name, verdicts_before=taken_back, verdicts_after=given))

    def _look(self) -> None:
        """Work out figures and ticks anew if verdicts have changed."""
        verdicts = self._journal.verdicts
        if self._seen is verdicts:
            return
        report = self._journal.report
        said = self._journal.about(About.FIGURE)
        corrections = corrections_of(said, report.text, report.figures)
        self._figures = apply_corrections(report.text, report.figures, corrections)
        self._matched = match_ticks(self._figures, self._journal.about(About.TICK))
        self._ticks = {
            span: shown_tick(kept[-1].placed, report.text) for span, kept in self._matched.items()
        }
        self._seen = verdicts

    def _corrections_at(self, span: Span) -> list[KeptVerdict]:
        return [
            kept
            for kept in self._journal.about(About.FIGURE)
            if kept.placed.sure_span and kept.placed.sure_span.overlaps(span)
        ]

    def _replaced_by(self, span: Span, old: Span | None = None) -> list[KeptVerdict]:
        """Return the corrections that a new one at ``span`` in place of that at ``old`` undoes."""
        near = self._corrections_at(span) + (self._corrections_at(old) if old else [])
        return [
            kept
            for kept in near
            if kept.verdict.says or (kept.placed.span and span.covers(kept.placed.span))
        ]

    def _is_found(self, span: Span) -> bool:
        """Tell whether the engine finds a figure that overlaps a passage."""
        figures = self._journal.report.figures
        before = bisect_right(figures, span.end - 1, key=_start)
        return before > 0 and figures[before - 1].span.overlaps(span)


def _order(placed: PlacedVerdict) -> tuple[bool, int, int]:
    place = placed.span
    position = placed.verdict.position
    return (place is None, place.start if place else position.start, position.end)
