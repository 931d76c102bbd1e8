"""Figures on the page under the mouse: the card, and the figure a context menu is about."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent
from PySide6.QtWidgets import QToolTip

from reader.app.figure_card import card
from reader.app.figure_rows import FigureRow
from reader.app.palette import LIGHT, Theme
from reader.app.selectable_page import SelectablePage
from reader.core.span import Span

_REACH_PX = 6
"""A card goes away once the mouse has left the place by so much."""


class PageFigures(QObject):
    """Listens to a page for who knows its figures.

    Signals:
        menu_opening(Span): A context menu is about to open: at a place, or on the selection.

    Args:
        page: The page.
        figure_at: Returns the row of the figure at a place of the report text.
    """

    menu_opening = Signal(object)

    def __init__(self, page: SelectablePage, figure_at: Callable[[int], FigureRow | None]) -> None:
        super().__init__(page)
        self._page, self._figure_at = page, figure_at
        self.theme: Theme = LIGHT
        page.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Show the card of the figure under the mouse; tell what a menu will be about."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            return self._show_card(event)
        if isinstance(event, QContextMenuEvent):
            self.menu_opening.emit(self._meant(event))
        return False

    def _show_card(self, event: QHelpEvent) -> bool:
        offset = self._page.offset_at(event.pos())
        row = None if offset is None else self._figure_at(offset)
        if row is None:
            return False
        near = QRect(event.pos(), event.pos()).adjusted(
            -_REACH_PX, -_REACH_PX, _REACH_PX, _REACH_PX
        )
        QToolTip.showText(event.globalPos(), card(row, self.theme), self._page.viewport(), near)
        return True

    def _meant(self, event: QContextMenuEvent) -> Span:
        """Return the selection if the menu is about it, else the place that was clicked."""
        selected = self._page.selected_span()
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        offset = self._page.offset_at(event.pos()) if by_mouse else None
        if offset is None or (selected and offset in selected):
            return self._page.caret_span()
        return Span(offset, offset)
