"""Shows the figures of the report in their panes, menus and charts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, QPoint, Slot

from reader.app.desk import Desk
from reader.app.figure_card import line
from reader.app.figure_filter import FigureFilter, RowSearch
from reader.app.figure_menu import Subject
from reader.app.figure_rows import FigureRow, figure_rows, judged_rows
from reader.app.jobs import Job, Jobs
from reader.app.main_window import MainWindow
from reader.app.next_turn import next_turn
from reader.app.settings import Settings
from reader.core.figures.model import Figure
from reader.core.outline import Outline
from reader.core.span import Span
from reader.session.reading import Change
from reader.session.rendition import Rendition

_AT_ONCE: Final = 800
"""Rows that are made in a moment; more are made beside the event loop."""
_FEW: Final = 40
"""Corrections that a menu lists."""


class FiguresController(QObject):
    """Between the page, the panes with figures and the desk."""

    def __init__(self, window: MainWindow, desk: Desk, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._desk, self._settings = window, desk, settings
        self._jobs = Jobs(self)
        self._filling: Job | None = None
        self._later = next_turn(self, self.show_figures)
        self._jobs.broken.connect(desk.broken)

    # What is shown

    @Slot()
    def show_figures(self) -> None:
        """Show the figures of the report in the script shown."""
        report, rendition = self._desk.report, self._desk.rendition
        if report is None or rendition is None:
            return
        if self._filling:
            self._filling.cancel()
            self._filling = None
        session = self._desk.session
        outline = session.contents.outline if session else report.outline
        figures = self._desk.figures
        if len(figures) <= _AT_ONCE:
            self._fill((figure_rows(figures, outline, rendition), None))
            return
        self._filling = self._jobs.start(lambda: _searchable(figures, outline, rendition))
        self._filling.done.connect(self._fill)

    @Slot()
    def show_figures_later(self) -> None:
        """Show the figures in another script, once the page has been painted in it."""
        self._later.start()

    @Slot(object)
    def follow_change(self, change: Change) -> None:
        """Show new ticks and headings; other figures are announced by the desk."""
        if change.headings:
            self.show_figures()
        elif change.ticks and not change.figures:
            self._judge()
            self.follow_caret()

    @Slot()
    def follow_caret(self) -> None:
        """Tell the figure at the caret in the status bar, and show it in the ledger."""
        place = self._window.page.caret_span().start
        row = self._window.ledger_pane.row_at(place)
        self._window.status.show_figure(line(row) if row else "")
        if row and not self._window.ledger_pane.table().hasFocus():
            self._window.ledger_pane.show_place(place)

    @Slot()
    def show_ledger(self) -> None:
        """Open the ledger and go to it; from within, close it."""
        dock, table = self._window.ledger_dock, self._window.ledger_pane.table()
        if self._window.ledger_pane.holds_focus():
            dock.close()
            self._window.page.setFocus()
            return
        self._window.show_pane(dock)
        table.setFocus()

    @Slot(object)
    def show_alike(self, figure: Figure) -> None:
        """Show all figures of the kind and unit of one in the ledger."""
        unit = figure.unit or ""
        self._window.ledger_pane.want(
            FigureFilter(kinds=frozenset({figure.kind}), units=frozenset({unit}))
        )
        self._window.show_pane(self._window.ledger_dock)

    @Slot()
    def show_charts(self) -> None:
        """Open the charts of what the ledger shows."""
        is_new = not self._window.has_charts
        pane, charts = self._window.ledger_pane, self._window.charts
        if is_new:
            charts.refused.connect(self._desk.refused)
        charts.folder = self._settings.export_folder or charts.folder
        report = self._desk.report
        source = (report.outline.head.title or report.name) if report else ""
        charts.show_rows(pane.shown_rows(), pane.selected_rows(), len(pane.all_rows()), source)
        charts.show()
        charts.activateWindow()

    @Slot()
    def follow_ledger(self) -> None:
        """Let open charts show what the ledger shows."""
        if self._window.has_charts and self._window.charts.isVisible():
            self.show_charts()

    # Menus

    @Slot(object)
    def fill_menu(self, place: Span) -> None:
        """Offer what can be done to the figures at a place of the page, or to the selection."""
        rows = tuple(self._window.ledger_pane.rows_in(place))
        selected, session = self._window.page.selected_span(), self._desk.session
        suggested = None
        if selected and session and not rows:
            suggested = session.ledger.suggestion(selected).kind
        self._window.figure_menu.fill(Subject(rows, selected, suggested))

    @Slot()
    def offer_addition(self) -> None:
        """Offer the kinds that the passage selected on the page may have as a figure."""
        page, menu = self._window.page, self._window.figure_menu
        self.fill_menu(page.caret_span())
        if page.selected_span() and not menu.isEmpty():
            menu.popup(page.viewport().mapToGlobal(page.selection_rect().bottomLeft()))
        else:
            text = self.tr("Select the figure on the page first.")
            self._window.message_bar.show_message(text)

    @Slot(QPoint)
    def show_ledger_menu(self, place: QPoint) -> None:
        """Offer what can be done to the rows selected in the ledger."""
        self._show_menu(self._window.ledger_pane.selected_rows(), place)

    @Slot(QPoint)
    def show_list_menu(self, place: QPoint) -> None:
        """Offer what can be done to the row selected in the list."""
        self._show_menu(self._window.figures_pane.table().selected_rows(), place)

    @Slot()
    def finish(self) -> None:
        """Wait for rows that are being made."""
        self._jobs.finish()

    # Inside

    @Slot(object)
    def _fill(self, found: tuple[tuple[FigureRow, ...], RowSearch | None]) -> None:
        """Fill the panes with rows."""
        self._filling = None
        rows, search = found
        rows = self._judged(rows)
        self._window.figures_pane.show_rows(rows, search)
        self._window.ledger_pane.show_rows(rows, search)
        self.follow_caret()

    def _judge(self) -> None:
        rows = self._judged(self._window.ledger_pane.all_rows())
        self._window.figures_pane.judge(rows)
        self._window.ledger_pane.judge(rows)

    def _judged(self, rows: Sequence[FigureRow]) -> tuple[FigureRow, ...]:
        """Return rows with their ticks, and which of them were corrected."""
        session = self._desk.session
        if session is None or not self._desk.figures:
            return tuple(rows)
        ledger = session.ledger
        places = [placed.sure_span for placed in ledger.corrections]
        return judged_rows(rows, ledger.ticks, [place for place in places if place])

    def _show_menu(self, rows: Sequence[FigureRow], place: QPoint) -> None:
        if rows:
            self._window.figure_menu.fill(Subject(tuple(rows), self._window.page.selected_span()))
            self._window.figure_menu.popup(place)


def _searchable(
    figures: Sequence[Figure], outline: Outline, rendition: Rendition
) -> tuple[tuple[FigureRow, ...], RowSearch]:
    """Return the rows of many figures, ready to be searched; called beside the event loop."""
    rows = figure_rows(figures, outline, rendition)
    search = RowSearch(rows)
    search.numbers("。")
    return rows, search
