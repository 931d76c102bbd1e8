"""The rest of a long page: set in slices between two of the window's deeds.

Setting ten megabytes takes seconds. The beginning is shown at once; a place further on is reached
when it has been set, and until then the page looks as it did before.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QLabel, QTextEdit

from reader.app.shown_text import ShownText
from reader.core.span import Span


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be seen as soon as it is set.

    Attributes:
        place: An offset of the report text.
        top: Where its line shall stand in the viewport, in pixels.
        caret: What shall be selected; empty for a caret alone.
        keeps: Whether the page only is to stay where it was, or where another page is.
    """

    place: int
    top: int
    caret: Span
    keeps: bool = False


class PageFilling(QObject):
    """Goes on setting a page of which the beginning is shown.

    Attributes:
        wish: The place that is waited for.

    Signals:
        reached(Wish): What was waited for is set.
        ended(): All of the page is set.
    """

    reached = Signal(object)
    ended = Signal()

    def __init__(self, page: QTextEdit) -> None:
        super().__init__(page)
        self.wish: Wish | None = None
        self._page = page
        self._cover: QLabel | None = None
        self._shown: ShownText | None = None
        self._steps: Iterator[None] | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)

    def cover(self) -> None:
        """Keep showing the page as it is now, whatever becomes of it, until the wish is reached.

        A page that can't be seen is not pictured: Qt would lay the window out for that first.
        """
        viewport = self._page.viewport()
        if not viewport.isVisible():
            return
        self._cover = self._cover or QLabel(viewport)
        if self._cover.isHidden():
            self._cover.setPixmap(viewport.grab())
            self._cover.resize(viewport.size())
            self._cover.show()

    def begin(self, shown: ShownText, steps: Iterator[None] | None, wish: Wish | None) -> bool:
        """Set the rest of a page, another one than before, and tell whether the wish must wait.

        Args:
            shown: The page.
            steps: Set a slice each; ``None`` if the page is whole.
            wish: What is to be seen; ``None`` for the beginning.
        """
        self._shown, self._steps = shown, steps
        if steps:
            self._timer.start()
        else:
            self._timer.stop()
        return self.must_wait(wish)

    def must_wait(self, wish: Wish | None) -> bool:
        """Tell whether a place is not set yet; then it will be told of as soon as it is."""
        must = bool(wish and self._shown and not self._shown.reaches(wish.place))
        self._wait_for(wish if must else None)
        return must

    def fill_to(self, place: int) -> None:
        """Set at once what is missing up to a place."""
        while self._steps and self._shown and not self._shown.reaches(place):
            self._go_on()

    def caret(self, present: Span) -> Span:
        """Return what is or will be selected."""
        return self.wish.caret if self.wish else present

    def _wait_for(self, wish: Wish | None) -> None:
        self.wish = wish
        if wish is None and self._cover:
            self._cover.hide()

    @Slot()
    def _go_on(self) -> None:
        """Set one slice."""
        is_whole = not self._steps or next(self._steps, self) is self
        if is_whole:
            self._timer.stop()
            self._steps = None
        wish = self.wish
        if wish and self._shown and (is_whole or self._shown.reaches(wish.place)):
            self._wait_for(None)
            self.reached.emit(wish)
        if is_whole:
            self.ended.emit()
