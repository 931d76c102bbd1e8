"""What a person says of figures: ticks, and corrections of what the engine found."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Slot

from reader.annotation.verdict import Tick
from reader.app.desk import Desk
from reader.app.figure_rows import FigureRow
from reader.app.figure_words import kind_names
from reader.app.main_window import MainWindow
from reader.core.figures.model import Figure, FigureKind
from reader.core.span import Span

_FEW: Final = 40
"""Corrections that a menu lists."""


class FigureJudging(QObject):
    """Between the menus about figures and the desk; all it does can be undone."""

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        self._window, self._desk = window, desk

    @Slot()
    def fill_corrections(self) -> None:
        """List the corrections; choosing one takes it back."""
        menu = self._window.actions_.corrections
        menu.clear()
        session = self._desk.session
        names = kind_names()
        for placed in (session.ledger.corrections if session else ())[:_FEW]:
            says = placed.verdict.says
            said = names[FigureKind(says)] if says else self.tr("not a figure")
            action = menu.addAction(f"{placed.verdict.quote.exact}: {said}".replace("&", "&&"))
            if placed.span is None:
                action.setEnabled(False)
                continue
            action.triggered.connect(partial(self.restore, placed.span))
        menu.addSeparator()
        everything = menu.addAction(self.tr("Take all corrections back"))
        everything.setEnabled(len(menu.actions()) > 2)
        everything.triggered.connect(self.restore_all)

    @Slot(object, object)
    def tick(self, figures: Sequence[Figure], tick: Tick) -> None:
        """Say of figures whether they are to check, checked or used."""
        if figures:
            self._desk.do(lambda session: session.ledger.tick(figures, tick))

    def tick_meant(self, tick: Tick) -> None:
        """Tick what is selected in the ledger if the person is there, else what is at the caret."""
        self.tick([row.figure for row in self._meant()], tick)

    @Slot(object)
    def dismiss(self, figures: Sequence[Figure]) -> None:
        """Say that these are no figures."""
        if figures:
            self._desk.do(lambda session: session.ledger.dismiss(figures))

    @Slot()
    def dismiss_meant(self) -> None:
        """Say of what is selected in the ledger, or is at the caret, that it is no figure."""
        self.dismiss([row.figure for row in self._meant()])

    @Slot(object, object)
    def change_kind(self, figure: Figure, kind: FigureKind) -> None:
        """Say that a figure is of another kind."""
        self._desk.do(lambda session: session.ledger.correct(figure, kind=kind))

    @Slot(object, object)
    def change_span(self, figure: Figure, span: Span) -> None:
        """Say that a figure reaches over another passage."""
        self._desk.do(lambda session: session.ledger.correct(figure, span=span))

    @Slot(object, object)
    def add(self, span: Span, kind: FigureKind) -> None:
        """Say that a passage is a figure."""
        self._desk.do(lambda session: session.ledger.add(span, kind))

    @Slot(object)
    def restore(self, span: Span) -> None:
        """Take back what was corrected at a place."""
        self._desk.do(lambda session: session.ledger.restore(span))

    @Slot()
    def restore_all(self) -> None:
        """Take back all corrections."""
        if report := self._desk.report:
            everywhere = Span(0, len(report.text))
            self._desk.do(lambda session: session.ledger.restore(everywhere))

    # Inside

    def _meant(self) -> list[FigureRow]:
        pane = self._window.ledger_pane
        if pane.isVisible() and pane.holds_focus():
            return pane.selected_rows()
        return pane.rows_in(self._window.page.caret_span())
