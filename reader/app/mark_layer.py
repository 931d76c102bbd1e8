"""Which marks a page has, and their formats for the part that can be seen."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Sequence
from itertools import accumulate
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QTextEdit

from reader.app.marks import FigureMark, NoteMark, compose
from reader.app.palette import Theme
from reader.app.shown_text import ShownText
from reader.core.figures.model import Figure, FigureKind
from reader.core.span import Span

if TYPE_CHECKING:
    from reader.annotation.model import Anchored


class MarkLayer:
    """Notes and figures of a report, placed in the text shown.

    Attributes:
        present_note: Id of the note chosen in the notes pane, or empty.
    """

    def __init__(self) -> None:
        self.present_note = ""
        self._notes: tuple[Anchored, ...] = ()
        self._figures: tuple[Figure, ...] = ()
        self._kinds: frozenset[FigureKind] = frozenset(FigureKind)
        self._note_marks: list[NoteMark] = []
        self._lines: list[NoteMark] = []
        self._are_same = False
        self._furthest: list[int] = []
        self._placed: dict[str, tuple[Anchored, NoteMark]] = {}

    def set_notes(self, notes: Sequence[Anchored], shown: ShownText) -> None:
        """Take the notes of the report; orphans have no place and no mark."""
        self._notes = tuple(notes)
        self._place_notes(shown)

    def set_figures(self, figures: Sequence[Figure]) -> None:
        """Take the figures of the report, in text order."""
        self._figures = tuple(figures)

    def set_kinds(self, kinds: Collection[FigureKind]) -> None:
        """Mark figures of these kinds only."""
        self._kinds = frozenset(kinds)

    def place(self, shown: ShownText) -> None:
        """Find the places of notes in another text shown; figures are placed as they are seen."""
        were_same, self._are_same = self._are_same, shown.rendition.offset_map.is_identity
        if were_same and self._are_same:
            return  # every place is the same in both texts
        self._placed = {}
        self._place_notes(shown)

    def present(self) -> NoteMark | None:
        """Return the mark of the present note."""
        placed = self._placed.get(self.present_note)
        return placed[1] if placed else None

    def lines(self) -> list[NoteMark]:
        """Return the marks of notes that underline, in text order."""
        return self._lines

    def near(self, visible: Span) -> Sequence[NoteMark]:
        """Return the marks of notes that reach into a stretch of the text shown, and a few more.

        Of 10,000 notes a screen shows a hundred.
        """
        first = bisect_right(self._furthest, visible.start)
        last = bisect_left(self._note_marks, visible.end, key=lambda mark: mark.span.start)
        return self._note_marks[first:last]

    def selections(
        self, visible: Span, shown: ShownText, theme: Theme
    ) -> list[QTextEdit.ExtraSelection]:
        """Return what Qt has to paint over a stretch of the text shown."""
        result: list[QTextEdit.ExtraSelection] = []
        notes, figures = self.near(visible), self._figure_marks(visible, shown)
        for piece in compose(visible, notes, figures, theme, self.present_note):
            selection = QTextEdit.ExtraSelection()
            selection.cursor = shown.shown_cursor(piece.span)
            selection.format = piece.format
            result.append(selection)
        return result

    def _place_notes(self, shown: ShownText) -> None:
        """Find the places of notes; those that have not changed are known."""
        if not self._notes:
            self._placed, self._note_marks, self._lines, self._furthest = {}, [], [], []
            return
        from reader.annotation.model import Style  # noqa: PLC0415 - the first page has no notes yet

        placed: dict[str, tuple[Anchored, NoteMark]] = {}
        for note in self._notes:
            if not note.span:
                continue
            annotation = note.annotation
            known = self._placed.get(annotation.id)
            if known is None or known[0] is not note:
                place, line = shown.rendition.shown(note.span), annotation.style is Style.UNDERLINE
                known = (note, NoteMark(place, annotation.id, annotation.colour, line))
            placed[annotation.id] = known
        self._placed = placed
        self._note_marks = [mark for _, mark in placed.values()]
        self._lines = [mark for mark in self._note_marks if mark.underlines]
        ends = (mark.span.end for mark in self._note_marks)
        self._furthest = list(accumulate(ends, max))

    def _figure_marks(self, visible: Span, shown: ShownText) -> list[FigureMark]:
        """Return the marks of the figures in a stretch of the text shown, and of their neighbours.

        A long report has tens of thousands of figures, of which a screen shows a few.
        """
        near = shown.rendition.reported(visible)
        first = bisect_left(self._figures, near.start, key=lambda figure: figure.span.end)
        last = bisect_right(self._figures, near.end, key=lambda figure: figure.span.start)
        return [
            FigureMark(shown.rendition.shown(figure.span), figure.kind)
            for figure in self._figures[max(0, first - 1) : last + 1]
            if figure.kind in self._kinds
        ]
