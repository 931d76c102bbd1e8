"""The grips of the present note on every page."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Signal, Slot

from reader.annotation.model import Anchored
from reader.app.note_grips import NoteGrips
from reader.app.pages import Pages
from reader.app.palette import LIGHT, Theme
from reader.app.report_view import ReportView
from reader.core.word_finder import WordFinder


class PageGrips(QObject):
    """Keeps the grips of all pages at the same note.

    Signals:
        span_requested(str, Span): The note of this id is to reach over this passage.

    Args:
        pages: The pages.
        finder: Returns who knows the words of the report.
    """

    span_requested = Signal(str, object)

    def __init__(self, pages: Pages, finder: Callable[[], WordFinder | None]) -> None:
        super().__init__(pages)
        self._pages, self._finder = pages, finder
        self._note: Anchored | None = None
        self._theme: Theme = LIGHT
        pages.equip(self._put_on)

    def hold(self, note: Anchored | None) -> None:
        """Show the grips of a note; of none for ``None`` or a note without a passage."""
        self._note = note
        for grips in self._all():
            grips.hold(note)

    @Slot(object)
    def use_theme(self, theme: Theme) -> None:
        """Paint the grips in the colours of a theme."""
        self._theme = theme
        for grips in self._all():
            grips.use_theme(theme)

    def _put_on(self, page: ReportView) -> None:
        grips = NoteGrips(page, self._finder)
        grips.span_requested.connect(self.span_requested)
        grips.use_theme(self._theme)
        grips.hold(self._note)

    def _all(self) -> Iterator[NoteGrips]:
        for page in self._pages.all():
            if grips := page.findChild(NoteGrips):
                yield grips
