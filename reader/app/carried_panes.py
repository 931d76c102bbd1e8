"""What the panes show that goes from one window to the next: filters, order, what is chosen."""

from __future__ import annotations

from dataclasses import dataclass

from reader.app.figure_filter import FigureFilter
from reader.app.main_window import MainWindow
from reader.app.notes_order import NotesFilter, NotesOrder
from reader.core.figures.model import Figure
from reader.core.outline import Heading


@dataclass(frozen=True)
class CarriedPanes:
    """What the panes of a window show.

    Attributes:
        notes: Which notes are wanted.
        order: In which order they are listed, and whether with titles.
        ledger: Which figures are wanted in the ledger.
        figures: Which of them are selected.
        folded: Headings of the outline that are folded.
    """

    notes: NotesFilter
    order: tuple[NotesOrder, bool]
    ledger: FigureFilter
    figures: tuple[Figure, ...]
    folded: frozenset[Heading]

    @staticmethod
    def of(window: MainWindow) -> CarriedPanes:
        """Return what the panes of a window show."""
        filters = window.notes_pane.filters
        return CarriedPanes(
            filters.wanted(),
            filters.order(),
            window.ledger_pane.filters.wanted(),
            tuple(window.ledger_pane.table().selected_figures()),
            window.outline_pane.folded(),
        )

    def bring(self, window: MainWindow) -> None:
        """Let the panes of another window show it."""
        order, grouped = self.order
        window.notes_pane.filters.arrange(order, grouped=grouped)
        window.notes_pane.filters.want(self.notes)
        window.ledger_pane.want(self.ledger)
        window.outline_pane.fold(self.folded)

    def bring_selection(self, window: MainWindow) -> None:
        """Let the ledger of another window have the same figures selected."""
        window.ledger_pane.table().select_figures(self.figures)
