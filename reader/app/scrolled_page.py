"""A page with places: what is at its top, what is to be seen, what keeps when lines break anew."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from reader.app.page_filling import PageFilling, Wish
from reader.app.palette import LIGHT
from reader.app.reading_line import reading_place, scrolled_to
from reader.app.selectable_page import SelectablePage
from reader.app.typesetting import PageStyle
from reader.core.span import Span
from reader.session.rendition import Rendition


class ScrolledPage(SelectablePage):
    """Leads to places of the text shown, also to those of a long page that are not set yet.

    Signals:
        scrolled(): The page was scrolled, or set anew.
        moved(): The person scrolled the page or was led to a place; not if lines only broke anew,
            or if the page follows another one.
        place_changed(int): Another place is at the top of the page.
    """

    scrolled = Signal()
    moved = Signal()
    place_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = PageStyle(LIGHT)
        self._place = -1
        self._is_setting = self._is_keeping = False
        self._kept: tuple[int, int, int] | None = None
        self._filling = PageFilling(self)
        self._filling.reached.connect(self._show_wish)

    @property
    def rendition(self) -> Rendition:
        """What is shown."""
        return self._shown.rendition

    def select(self, span: Span) -> None:
        """Select a passage and bring it into view."""
        if self._filling.must_wait(Wish(span.start, self.viewport().height() // 4, span)):
            self.moved.emit()
            return
        with self.keeping():
            self.setTextCursor(self._shown.cursor(span))
        self.reveal(span)

    def reveal(self, span: Span) -> None:
        """Scroll a passage to a quarter of the page's height unless it can be seen already."""
        height = self.viewport().height()
        if self._filling.must_wait(Wish(span.start, height // 4, span)):
            self.moved.emit()
            return
        rect = self.cursorRect(self._shown.caret(span.start))
        if not 0 <= rect.top() <= height - 2 * rect.height():
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + rect.top() - height // 4)
        self.moved.emit()

    def show_at_top(self, offset: int) -> None:
        """Scroll a place to the top of the page and put the caret there."""
        self._wish(Wish(offset, self._style.size_px, Span(offset, offset)))

    def stay_at(self, offset: int, top: int) -> None:
        """Bring the line of a place to a height of the viewport, and the caret to it."""
        self._wish(Wish(offset, top, Span(offset, offset), keeps=True))

    def reading_place(self) -> float:
        """Return the place at the line one reads, as `reading_line` has it."""
        if self._filling.wish:
            return self._filling.wish.place
        return reading_place(self, self._shown, self._line_px())

    def follow(self, place: float) -> None:
        """Bring a place of another page to the line one reads; nothing else changes."""
        start = max(0, int(place))
        wish = Wish(start, self._line_px(), self._filling.caret(self.caret_span()), keeps=True)
        if self._filling.must_wait(wish):
            return
        with self.keeping():
            self.verticalScrollBar().setValue(scrolled_to(self._shown, place, self._line_px()))

    def set_as_far_as(self, offset: int) -> None:
        """Set a page that was only begun, at once as far as a place."""
        self._filling.fill_to(offset)

    def place(self) -> int:
        """Return the offset of the first line that can be seen."""
        return self._filling.wish.place if self._filling.wish else self._place_with_top()[0]

    def under_eye(self) -> tuple[int, int]:
        """Return the place that is to keep its height, and that of its line in the viewport.

        As long as nobody has scrolled it is the one kept the last time: lines that break otherwise
        would make the page creep with every switch.
        """
        if self._filling.wish:
            return self._filling.wish.place, self._filling.wish.top
        if self._kept and self._kept[2] == self.verticalScrollBar().value():
            return self._kept[:2]
        return self._place_with_top()

    def stand_at(self, offset: int, top: int) -> None:
        """Bring the line of a place to a height of the viewport."""
        bar = self.verticalScrollBar()
        with self.keeping():
            bar.setValue(bar.value() + self.cursorRect(self._shown.caret(offset)).top() - top)
        self._kept = (offset, top, bar.value())
        self._follow_scroll()

    def put_caret(self, span: Span) -> None:
        """Select a passage, or put the caret at an empty one; the page stays."""
        scrolled = self.verticalScrollBar().value()
        with self.keeping():
            self.setTextCursor(self._shown.cursor(span))
            self.verticalScrollBar().setValue(scrolled)

    @contextmanager
    def keeping(self) -> Iterator[None]:
        """Let the page scroll without leading another one."""
        before, self._is_keeping = self._is_keeping, True
        try:
            yield
        finally:
            self._is_keeping = before

    # Inside

    def _place_with_top(self) -> tuple[int, int]:
        """Return the place at the top of the page and where its line stands in the viewport."""
        point = QPoint(self.viewport().width() // 2, self._line_px())
        cursor = self.cursorForPosition(point)
        cursor.movePosition(QTextCursor.MoveOperation.StartOfLine)
        return self._shown.offset(cursor.position()), self.cursorRect(cursor).top()

    def _line_px(self) -> int:
        """Return the height within the first line that can be seen."""
        return round(1.5 * self._style.size_px)

    def _is_at_start(self) -> bool:
        return self._filling.wish is None and self.verticalScrollBar().value() == 0

    @Slot(object)
    def _show_wish(self, wish: Wish) -> None:
        with self.keeping():
            self.setTextCursor(self._shown.cursor(wish.caret))
            self.stand_at(wish.place, wish.top)
        if not wish.keeps:
            self.moved.emit()

    def _wish(self, wish: Wish) -> None:
        """Show a place, or wait for it."""
        if not self._filling.must_wait(wish):
            self._show_wish(wish)
        elif not wish.keeps:
            self.moved.emit()

    @Slot()
    def _follow_bar(self) -> None:
        self._follow_scroll()
        if not (self._is_setting or self._is_keeping):
            self.moved.emit()

    @Slot()
    def _follow_scroll(self) -> None:
        if self._is_setting:
            return
        self.scrolled.emit()
        place = self.place()
        if place != self._place:
            self._place = place
            self.place_changed.emit(place)
