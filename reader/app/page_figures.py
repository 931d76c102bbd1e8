"""Figures on a page under the mouse: the card, and the figure a context menu is about."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent
from PySide6.QtWidgets import QToolTip

from reader.app.figure_card import card
from reader.app.figure_rows import FigureRow
from reader.app.pages import Pages
from reader.app.palette import LIGHT, Theme
from reader.app.report_view import ReportView
from reader.core.span import Span

_REACH_PX = 6
"""A card goes away once the mouse has left the place by so much."""


class PageFigures(QObject):
    """Listens to the pages for who knows its figures.

    Signals:
        menu_opening(Span): A context menu is about to open: at a place, or on the selection.

    Args:
        pages: The pages.
        figure_at: Returns the row of the figure at a place of the report text.
    """

    menu_opening = Signal(object)

    def __init__(self, pages: Pages, figure_at: Callable[[int], FigureRow | None]) -> None:
        super().__init__(pages)
        self._figure_at = figure_at
        self.theme: Theme = LIGHT
        pages.equip(self._listen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the card of the figure under the mouse; tell what a menu will be about."""
        page = watched.parent()
        if not isinstance(page, ReportView):
            return False
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            return self._show_card(page, event)
        if isinstance(event, QContextMenuEvent):
            self.menu_opening.emit(_meant(page, event))
        return False

    def _listen(self, page: ReportView) -> None:
        page.viewport().installEventFilter(self)

    def _show_card(self, page: ReportView, event: QHelpEvent) -> bool:
        offset = page.offset_at(event.pos())
        row = None if offset is None else self._figure_at(offset)
        if row is None:
            return False
        near = QRect(event.pos(), event.pos()).adjusted(
            -_REACH_PX, -_REACH_PX, _REACH_PX, _REACH_PX
        )
        QToolTip.showText(event.globalPos(), card(row, self.theme), page.viewport(), near)
        return True


def _meant(page: ReportView, event: QContextMenuEvent) -> Span:
    """Return the selection if the menu is about it, else the place that was clicked."""
    selected = page.selected_span()
    by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
    offset = page.offset_at(event.pos()) if by_mouse else None
    if offset is None or (selected and offset in selected):
        return page.caret_span()
    return Span(offset, offset)
