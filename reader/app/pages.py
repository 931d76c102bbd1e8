"""The pages of the window: one, or two of the same report. What is shown on one is shown on both.

Who leads to a place or asks for the selection means the present page: the one that had the focus
last. Who marks passages marks them on all pages, also on one that is opened later.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot

from reader.app.report_view import ReportView
from reader.core.figures.model import Figure, FigureKind
from reader.core.span import Span

if TYPE_CHECKING:
    from reader.annotation.model import Anchored
    from reader.core.outline.paragraph_numbers import ParagraphNumbers

Deed = Callable[[ReportView], object]


class Pages(QObject):
    """Holds the pages.

    Attributes:
        first: The page that there always is.
        second: The page beside it, if there is one.
        present: The one of them that had the focus last.

    Signals:
        turned(): Another page is the present one.
        passage_selected(Span): See `ReportView`; of the present page, as the next three.
        passage_dropped(): The selection became empty.
        place_changed(int): Another place is at the top.
        caret_moved(): The caret is elsewhere.
        place_clicked(int): A place was clicked on a page, which is the present one then.
        place_chosen(int): A place was clicked on the strip of a page, which is present then.
        zoom_requested(int): Wheel or fingers asked for so many steps larger, on any page.
    """

    turned = Signal()
    passage_selected = Signal(object)
    passage_dropped = Signal()
    place_changed = Signal(int)
    caret_moved = Signal()
    place_clicked = Signal(int)
    place_chosen = Signal(int)
    zoom_requested = Signal(int)

    def __init__(self, first: ReportView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.first = self.present = first
        self.second: ReportView | None = None
        self._deeds: list[Deed] = []
        self._shown: dict[str, Deed] = {}
        self._listen(first)

    def all(self) -> list[ReportView]:
        """Return the pages."""
        return [self.first, self.second] if self.second else [self.first]

    def equip(self, deed: Deed) -> None:
        """Do something to every page: to those there are, and once to one that is opened later."""
        self._deeds.append(deed)
        for page in self.all():
            deed(page)

    def add(self, second: ReportView) -> None:
        """Take a page that shows the report already; it gets all that the first one has.

        Its marks follow one after the other: those of a long report take a while to place.
        """
        self.second = second
        second.addActions(self.first.actions())
        self._listen(second)
        for deed in self._deeds:
            deed(second)
        for what in self._shown:
            QTimer.singleShot(0, second, partial(self._catch_up, second, what))

    def remove(self) -> None:
        """Give the second page up; who opened it takes it away."""
        self.turn_to(self.first)
        self.second = None

    def turn_to(self, page: ReportView) -> None:
        """Mean this page from now on; one that was given up is never meant."""
        if page is not self.present and page in self.all():
            self.present = page
            self.turned.emit()
            self.place_changed.emit(page.place())
            self.caret_moved.emit()

    # On the present page

    @Slot()
    def take_focus(self) -> None:
        """Give the present page the focus."""
        self.present.setFocus()

    @Slot()
    def focus_other(self) -> None:
        """Give the other page the focus, if there are two."""
        next((page for page in self.all() if page is not self.present), self.present).setFocus()

    @Slot()
    def copy_passage(self) -> None:
        """Copy what is selected on it."""
        self.present.copy_passage()

    @Slot()
    def select_all(self) -> None:
        """Select all that it shows."""
        self.present.selectAll()

    # On all pages

    def show_notes(self, notes: Sequence[Anchored]) -> None:
        """Mark the passages of notes."""
        self._show("notes", lambda page: page.show_notes(notes))

    def show_figures(self, figures: Sequence[Figure]) -> None:
        """Mark figures."""
        self._show("figures", lambda page: page.show_figures(figures))

    def show_kinds(self, kinds: Collection[FigureKind]) -> None:
        """Mark only figures of these kinds."""
        self._show("kinds", lambda page: page.show_kinds(kinds))

    def show_present_note(self, annotation_id: str) -> None:
        """Set off a note; empty for none."""
        self._show("present note", lambda page: page.show_present_note(annotation_id))

    def show_hits(self, hits: Sequence[Span], present: Span | None) -> None:
        """Mark what was found, and one of it as present."""
        self._show("hits", lambda page: page.show_hits(hits, present))

    def show_numbers(self, numbers: ParagraphNumbers | None) -> None:
        """Number the paragraphs in the margin; ``None`` for no numbers."""
        self._show("numbers", lambda page: page.show_numbers(numbers))

    def show_bookmarks(self, places: Collection[int]) -> None:
        """Mark paragraphs by where they begin."""
        self._show("bookmarks", lambda page: page.show_bookmarks(places))

    # Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Mean the page that gets the focus."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, ReportView):
            self.turn_to(watched)
        return False

    # Inside

    def _show(self, what: str, deed: Deed) -> None:
        self._shown[what] = deed
        for page in self.all():
            deed(page)

    def _catch_up(self, page: ReportView, what: str) -> None:
        """Show on a page that came later what is shown by now."""
        if page in self.all():
            self._shown[what](page)

    def _listen(self, page: ReportView) -> None:
        page.installEventFilter(self)
        page.passage_selected.connect(partial(self._take_passage, page))
        page.passage_dropped.connect(partial(self._take_drop, page))
        page.place_changed.connect(partial(self._take_place, page))
        page.cursorPositionChanged.connect(partial(self._take_caret, page))
        page.place_clicked.connect(partial(self._take_click, page))
        page.strip.place_chosen.connect(partial(self._take_choice, page))
        page.zoom_requested.connect(self.zoom_requested)

    def _take_passage(self, page: ReportView, span: Span) -> None:
        self.turn_to(page)
        self.passage_selected.emit(span)

    def _take_click(self, page: ReportView, place: int) -> None:
        self.turn_to(page)
        self.place_clicked.emit(place)

    def _take_choice(self, page: ReportView, place: int) -> None:
        self.turn_to(page)
        self.place_chosen.emit(place)

    def _take_drop(self, page: ReportView) -> None:
        if page is self.present:
            self.passage_dropped.emit()

    def _take_place(self, page: ReportView, place: int) -> None:
        if page is self.present:
            self.place_changed.emit(place)

    def _take_caret(self, page: ReportView) -> None:
        if page is self.present:
            self.caret_moved.emit()
