"""The menu of what can be said of figures: ticks, corrections, and on to the ledger."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QWidget

from reader.app.figure_rows import FigureRow
from reader.app.figure_words import kind_names, tick_names
from reader.app.marks import sample
from reader.app.menu_emptying import empty
from reader.app.palette import LIGHT, Theme
from reader.app.ticks import tick_icons
from reader.core.figures.model import FigureKind
from reader.core.span import Span


@dataclass(frozen=True, slots=True)
class Subject:
    """What a menu is about.

    Attributes:
        rows: The figures.
        selected: The passage selected on the page, if there is one.
        suggested: What kind of figure the selected passage looks like, if it is to be one.
    """

    rows: tuple[FigureRow, ...] = ()
    selected: Span | None = None
    suggested: FigureKind | None = None

    @property
    def other_span(self) -> Span | None:
        """The selected passage, if it could be the span of the one figure."""
        if len(self.rows) != 1 or self.selected is None:
            return None
        span = self.rows[0].figure.span
        fits = self.selected != span and self.selected.overlaps(span)
        return self.selected if fits else None

    @property
    def new_span(self) -> Span | None:
        """The selected passage, if it could be a figure that was missed."""
        taken = any(row.figure.span.overlaps(self.selected) for row in self.rows if self.selected)
        return None if taken else self.selected


class FigureMenu(QMenu):
    """Offers what can be done to the figures it was filled with.

    Signals:
        tick_requested(list[Figure], Tick): Tick them so.
        dismissal_requested(list[Figure]): They are no figures.
        kind_requested(Figure, FigureKind): It is of another kind.
        span_requested(Figure, Span): It reaches over another passage.
        addition_requested(Span, FigureKind): This passage is a figure, too.
        restoration_requested(Span): Take back what was corrected there.
        alike_requested(Figure): Show all figures of this kind and unit in the ledger.
    """

    tick_requested = Signal(object, object)
    dismissal_requested = Signal(object)
    kind_requested = Signal(object, object)
    span_requested = Signal(object, object)
    addition_requested = Signal(object, object)
    restoration_requested = Signal(object)
    alike_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Figure"), parent)
        self.theme: Theme = LIGHT

    def fill(self, subject: Subject) -> None:
        """Offer what can be done to these figures and this selection; nothing for nothing."""
        empty(self)
        rows = subject.rows
        if rows:
            self._name(rows)
            self._add_ticks(rows)
            self.addSeparator()
            self._add_corrections(subject)
            if len(rows) == 1:
                self.addSeparator()
                alike = self.addAction(self.tr("Show figures of this kind and unit"))
                alike.triggered.connect(partial(self.alike_requested.emit, rows[0].figure))
        elif (span := subject.new_span) is not None:
            self.setTitle(self.tr("Mark as a figure"))
            self._add_addition(span, subject.suggested)
        self.menuAction().setVisible(not self.isEmpty())

    def _name(self, rows: Sequence[FigureRow]) -> None:
        title = rows[0].number if len(rows) == 1 else self.tr("%n figures", "", len(rows))
        self.setTitle(self.tr("Figure: %1").replace("%1", title.replace("&", "&&")))

    def _add_ticks(self, rows: Sequence[FigureRow]) -> None:
        icons = tick_icons(self.theme)
        figures = [row.figure for row in rows]
        for tick, name in tick_names().items():
            action = self.addAction(icons.get(tick, QIcon()), name)
            action.setCheckable(True)
            action.setChecked(all(row.tick is tick for row in rows))
            action.triggered.connect(partial(self.tick_requested.emit, figures, tick))

    def _add_corrections(self, subject: Subject) -> None:
        rows = subject.rows
        figures = [row.figure for row in rows]
        dismiss = self.addAction(self.tr("Not a figure"))
        dismiss.triggered.connect(partial(self.dismissal_requested.emit, figures))
        if len(rows) > 1:
            return
        figure = figures[0]
        kinds = self.addMenu(self.tr("Change kind"))
        for kind, icon, name in self._kinds():
            action = kinds.addAction(icon, name)
            action.setCheckable(True)
            action.setChecked(kind is figure.kind)
            action.triggered.connect(partial(self.kind_requested.emit, figure, kind))
        if span := subject.other_span:
            widen = self.addAction(self.tr("Use the selection as its extent"))
            widen.triggered.connect(partial(self.span_requested.emit, figure, span))
        if rows[0].corrected:
            restore = self.addAction(self.tr("Take the correction back"))
            restore.triggered.connect(partial(self.restoration_requested.emit, figure.span))

    def _add_addition(self, span: Span, suggested: FigureKind | None) -> None:
        """Offer the kinds that a missed figure may have, the likeliest one first."""
        kinds = sorted(self._kinds(), key=lambda each: each[0] is not suggested)
        for number, (kind, icon, name) in enumerate(kinds):
            if suggested and number == 1:
                self.addSeparator()
            action = self.addAction(icon, name)
            action.triggered.connect(partial(self.addition_requested.emit, span, kind))

    def _kinds(self) -> list[tuple[FigureKind, QIcon, str]]:
        return [(kind, sample(kind, self.theme), name) for kind, name in kind_names().items()]
