"""Pinyin on the page: of a short selection under the mouse, of any by a key."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from html import escape
from math import ceil
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Slot
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip

from reader.app.announcing import announce
from reader.app.desk import Desk
from reader.app.interface_size import scaled
from reader.app.jobs import Jobs
from reader.app.main_window import MainWindow
from reader.app.note_card import note_card
from reader.app.palette import LIGHT, Theme
from reader.app.report_view import ReportView
from reader.core import readings
from reader.core.span import Span

_SHORT: Final = 24
"""Characters of a selection that the mouse alone tells the pinyin of."""
_LONGEST: Final = 60
"""Characters that a key tells the pinyin of; of a longer selection the first ones."""
_COLUMNS: Final = 12
_REACH_PX: Final = 6
_SHOWN_MS: Final = 30_000


class PagePinyin(QObject):
    """Tells how characters of the page are read; the dictionaries are loaded when first wanted."""

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        self._window, self._desk = window, desk
        self._theme: Theme = LIGHT
        self._is_loaded = False
        self._waiting: Callable[[], None] | None = None
        self._jobs = Jobs(self)
        self._jobs.broken.connect(desk.broken)
        window.closing.connect(self._jobs.finish)
        window.dressed.connect(self.use_theme)
        window.pages.equip(self._listen)

    @Slot(object)
    def use_theme(self, theme: Theme) -> None:
        """Write cards in the colours of a theme."""
        self._theme = theme

    @Slot()
    def tell(self) -> None:
        """Show and say the pinyin of the selection, or of the word at the caret."""
        page = self._window.page
        span = page.selected_span() or self._word(page.caret_span().start)
        if span:
            self._when_loaded(partial(self._tell, span))
        else:
            text = self.tr("Select the characters whose pinyin you want.")
            QToolTip.showText(self._below(), text, page.viewport(), QRect(), _SHOWN_MS)
            announce(page, text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the card of a short selection under the mouse, unless there is more to tell."""
        page = watched.parent()
        if not isinstance(event, QHelpEvent) or not isinstance(page, ReportView):
            return False
        offset, span = page.offset_at(event.pos()), page.selected_span()
        if offset is None or span is None or offset not in span or not _is_wanted(page, span):
            return False
        if self._has_card(offset):
            return False
        self._when_loaded(partial(self._show_at, page, span, event.pos()))
        return True

    # Inside

    def _listen(self, page: ReportView) -> None:
        page.viewport().installEventFilter(self)

    def _tell(self, span: Span) -> None:
        page = self._window.page
        passage = _passage(page, span)
        card = pinyin_card(readings.readings(passage), self._theme)
        QToolTip.showText(self._below(), card, page.viewport(), QRect(), _SHOWN_MS)
        announce(page, readings.pinyin(passage))

    def _show_at(self, page: ReportView, span: Span, place: QPoint) -> None:
        """Show the card where the mouse rested, if the selection is still the same."""
        if page not in self._window.pages.all() or page.selected_span() != span:
            return
        card = pinyin_card(readings.readings(_passage(page, span)), self._theme)
        near = QRect(place, place).adjusted(-_REACH_PX, -_REACH_PX, _REACH_PX, _REACH_PX)
        QToolTip.showText(page.viewport().mapToGlobal(place), card, page.viewport(), near)

    def _when_loaded(self, deed: Callable[[], None]) -> None:
        """Do something once the dictionaries are there; of several deeds that wait, the last."""
        if self._is_loaded:
            deed()
            return
        is_loading, self._waiting = self._waiting is not None, deed
        if not is_loading:
            self._jobs.start(readings.load).done.connect(self._go_on)

    @Slot()
    def _go_on(self) -> None:
        self._is_loaded = True
        deed, self._waiting = self._waiting, None
        if deed:
            deed()

    def _has_card(self, offset: int) -> bool:
        """Tell whether a figure or a note has something to tell at a place."""
        session = self._desk.session
        if session and note_card(session.notes_at(offset), self._theme):
            return True
        return self._window.ledger_pane.row_at(offset) is not None

    def _word(self, offset: int) -> Span | None:
        finder = self._desk.word_finder()
        return finder.meant_at(offset) if finder else None

    def _below(self) -> QPoint:
        page = self._window.page
        return page.viewport().mapToGlobal(page.selection_rect().bottomLeft())


def pinyin_card(told: Sequence[tuple[str, str]], theme: Theme) -> str:
    """Return a card in Qt's rich text: readings over their characters.

    Args:
        told: Characters with their readings, as `reader.core.readings.readings` returns them.
        theme: The colours.
    """
    above = f'<td align="center" style="color:{theme.muted}; padding: 0 3px">'
    below = f'<td align="center" style="font-size:{scaled(18)}px">'
    rows = ""
    lines = max(1, ceil(len(told) / _COLUMNS))
    columns = ceil(len(told) / lines)
    for line in (told[start : start + columns] for start in range(0, columns * lines, columns)):
        rows += f"<tr>{''.join(f'{above}{escape(reading)}</td>' for _, reading in line)}</tr>"
        rows += f"<tr>{''.join(f'{below}{escape(character)}</td>' for character, _ in line)}</tr>"
    return f'<table cellspacing="3">{rows}</table>'


def _passage(page: ReportView, span: Span) -> str:
    """Return a passage as a page shows it, on one line and not too long."""
    passage = page.rendition.passage(span).replace("\n", "")
    return passage[:_LONGEST] + ("…" if len(passage) > _LONGEST else "")


def _is_wanted(page: ReportView, span: Span) -> bool:
    return len(span) <= _SHORT and any(map(_is_han, _passage(page, span)))


def _is_han(character: str) -> bool:
    return "\u3400" <= character <= "\u9fff" or character >= "\U00020000"
