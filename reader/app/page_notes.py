"""Notes on a page under the mouse: the card, and the notes a context menu is about."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QHelpEvent
from PySide6.QtWidgets import QToolTip

from reader.annotation.model import Anchored
from reader.app.figure_card import card
from reader.app.figure_rows import FigureRow
from reader.app.note_card import note_card
from reader.app.pages import Pages
from reader.app.palette import LIGHT, Theme
from reader.app.report_view import ReportView

_REACH_PX: Final = 6
"""A card goes away once the mouse has left the place by so much."""


class PageNotes(QObject):
    """Listens to the pages for who knows its notes.

    Signals:
        menu_opening(list[Anchored]): A context menu is about to open on these notes, or on none.

    Args:
        pages: The pages.
        notes_at: Returns the notes at a place of the report text, the one meant first.
        figure_at: Returns the row of the figure at a place.
    """

    menu_opening = Signal(object)

    def __init__(
        self,
        pages: Pages,
        notes_at: Callable[[int], Sequence[Anchored]],
        figure_at: Callable[[int], FigureRow | None],
    ) -> None:
        super().__init__(pages)
        self._notes_at, self._figure_at = notes_at, figure_at
        self.theme: Theme = LIGHT
        pages.equip(self._listen)

    @Slot(object)
    def use_theme(self, theme: Theme) -> None:
        """Write cards in the colours of a theme."""
        self.theme = theme

    def card_at(self, offset: int) -> str:
        """Return what is told of the notes at a place, and of the figure; nothing without notes."""
        told = note_card(self._notes_at(offset), self.theme)
        if told and (row := self._figure_at(offset)):
            told = f'{told}<hr style="margin:4px 0">{card(row, self.theme)}'
        return told

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the card of the notes under the mouse; tell what a menu will be about."""
        page = watched.parent()
        if not isinstance(page, ReportView):
            return False
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            return self._show_card(page, event)
        if isinstance(event, QContextMenuEvent):
            self.menu_opening.emit(list(self._notes_at(_meant(page, event))))
        return False

    def _listen(self, page: ReportView) -> None:
        page.viewport().installEventFilter(self)

    def _show_card(self, page: ReportView, event: QHelpEvent) -> bool:
        offset = page.offset_at(event.pos())
        told = "" if offset is None else self.card_at(offset)
        if not told:
            return False
        near = QRect(event.pos(), event.pos()).adjusted(
            -_REACH_PX, -_REACH_PX, _REACH_PX, _REACH_PX
        )
        QToolTip.showText(event.globalPos(), told, page.viewport(), near)
        return True


def _meant(page: ReportView, event: QContextMenuEvent) -> int:
    """Return the place that was clicked, or that of the caret if the menu came by a key."""
    by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
    offset = page.offset_at(event.pos()) if by_mouse else None
    return page.caret_span().start if offset is None else offset
