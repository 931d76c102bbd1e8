"""The page: shows one report in one rendition, with its marks."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import (
    QFontMetricsF,
    QPaintEvent,
    QResizeEvent,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QWidget

from reader.app.hit_marks import HitMarks
from reader.app.hit_ruler import HitRuler
from reader.app.margin_marks import MarginMarks
from reader.app.mark_layer import MarkLayer
from reader.app.mark_strip import STRIP_PX, MarkStrip
from reader.app.next_turn import next_turn
from reader.app.note_bar import paint_note_bar
from reader.app.note_frames import paint_note_frames
from reader.app.note_lines import paint_note_lines
from reader.app.page_column import column
from reader.app.page_filling import Wish
from reader.app.scrolled_page import ScrolledPage
from reader.app.title_balance import balance_title
from reader.app.typeset_pages import LONG, TypesetPages
from reader.app.typesetting import PageStyle
from reader.app.zoom_gestures import ZoomGestures
from reader.core.figures.model import Figure, FigureKind
from reader.core.outline import Outline
from reader.core.span import Span
from reader.session.rendition import Rendition

if TYPE_CHECKING:
    from reader.annotation.model import Anchored
    from reader.core.outline.paragraph_numbers import ParagraphNumbers


class ReportView(ScrolledPage):
    """Shows one text in a column of its own and marks passages.

    Signals:
        zoom_requested(int): Wheel or fingers asked for so many steps larger, or smaller.
        marked(): Marks were painted anew, as after scrolling.
    """

    zoom_requested = Signal(int)
    marked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAccessibleName(self.tr("Report"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._outline = Outline()
        self._marks = MarkLayer()
        self._visible = Span(0, 0)
        self._excerpt_start: int | None = None
        self._hit_marks = HitMarks()
        self._ruler = HitRuler(self)
        self.setVerticalScrollBar(self._ruler)
        self.strip = MarkStrip(self)
        self.margin = MarginMarks()
        ZoomGestures(self.viewport()).stepped.connect(self.zoom_requested)
        self._pages = TypesetPages(self)
        self._marking = next_turn(self, self._mark_visible)
        self._widening = next_turn(self, self._set_anew)
        self._filling.ended.connect(self._marking.start)
        self.verticalScrollBar().valueChanged.connect(self._follow_bar)
        self.scrolled.connect(self._follow_marks)

    # What is shown

    def show_excerpt(
        self, rendition: Rendition, outline: Outline, style: PageStyle, start: int
    ) -> None:
        """Set a part of a report, or all of it; as soon as its beginning is set it is shown.

        Args:
            rendition: The text, counted from the beginning of the part.
            outline: Counted in the same way.
            style: How to set it.
            start: Where the part begins in the report text.
        """
        self.show_rendition(rendition, outline, style, begun=True)
        self._excerpt_start = start

    def show_rendition(
        self, rendition: Rendition, outline: Outline, style: PageStyle, *, begun: bool = False
    ) -> None:
        """Set a rendition; if one of the same report is shown, place, caret and selection keep.

        Args:
            rendition: The text.
            outline: Of the report text.
            style: How to set it.
            begun: Whether to set the beginning alone at first, as it is done for a long page.
        """
        if self._is_long() and self._pages.is_kept(self._shown, rendition, outline, style):
            return
        same_report = outline is self._outline or self.shows(rendition)
        shift = self._excerpt_start or 0 if same_report else 0
        at_start = not same_report or (self._is_at_start() and not shift)
        place, top = self.under_eye()
        caret = self._filling.caret(self.caret_span()) if same_report else Span(0, 0)
        place, caret = place + shift, Span(caret.start + shift, caret.end + shift)
        self._excerpt_start = None
        if len(rendition.text) > LONG and not at_start:
            self._filling.cover()
        self._outline, self._style = outline, style
        self._ruler.use_theme(style.theme)
        self.strip.use_theme(style.theme)
        self.strip.show_length(rendition.offset_map.to_source(len(rendition.text)))
        self._is_setting = True
        shown = self._pages.page(rendition, outline, style, begun=begun)
        self._fit_column(shown.document)
        self.setExtraSelections([])  # their cursors belong to the document that goes
        self.show_text(shown)
        self._marks.place(self._shown)
        self.setTextCursor(self._shown.cursor(caret))
        wish = None if at_start else Wish(place, top, caret or Span(place, place), keeps=True)
        is_waiting = self._filling.begin(shown, self._pages.rest(shown), wish)
        if at_start:
            self.verticalScrollBar().setValue(0)
        elif not is_waiting:
            self.stand_at(place, top)
        self._is_setting = False
        self._mark(around_px=0)
        self._follow_scroll()
        self._marking.start()

    def shows(self, rendition: Rendition | None) -> bool:
        """Tell whether a rendition is shown, one that is equal to it, or an excerpt of it."""
        if rendition and self._excerpt_start is not None:
            start = rendition.offset_map.to_target(self._excerpt_start)
            return rendition.text.startswith(self._shown.rendition.text, start)
        return rendition == self._shown.rendition

    def show_notes(self, notes: Sequence[Anchored]) -> None:
        """Mark the passages of notes."""
        self._marks.set_notes(notes, self._shown)
        self.strip.show_notes(notes)
        self._marking.start()

    def show_figures(self, figures: Sequence[Figure]) -> None:
        """Mark figures."""
        self._marks.set_figures(figures)
        self.strip.show_figures(figures)
        self._marking.start()

    def show_kinds(self, kinds: Collection[FigureKind]) -> None:
        """Mark only figures of these kinds."""
        self._marks.set_kinds(kinds)
        self.strip.show_kinds(kinds)
        self._marking.start()

    def show_present_note(self, annotation_id: str) -> None:
        """Set off the note that is chosen in the notes pane; empty for none."""
        self._marks.present_note = annotation_id
        self._marking.start()

    def present_note(self) -> str:
        """Return the id of the note that is set off, or nothing."""
        return self._marks.present_note

    def show_hits(self, hits: Sequence[Span], present: Span | None) -> None:
        """Mark what was found, and one of it as present."""
        self._hit_marks.show(hits, present)
        self._ruler.show_hits(hits, present, self._shown.rendition.offset_map.source_length)
        self.viewport().update()

    def show_numbers(self, numbers: ParagraphNumbers | None) -> None:
        """Number the paragraphs in the margin; ``None`` for no numbers."""
        if (numbers is None) is not (self.margin.numbers is None):
            self.margin.numbers = numbers
            self._fit_again()
        self.margin.numbers = numbers
        self.viewport().update()

    def show_bookmarks(self, places: Collection[int]) -> None:
        """Mark paragraphs in the margin and on the strip by where they begin."""
        self.margin.bookmarks = places
        self.strip.show_bookmarks(places)
        self.viewport().update()

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column's measure and the line under the eye."""
        beside = self.verticalScrollBar().sizeHint().width() + STRIP_PX
        self.strip.setGeometry(self.width() - beside, 0, STRIP_PX, self.height())
        is_as_wide = event.oldSize().width() == event.size().width()
        if self._is_long() and is_as_wide:
            self._fit_height()
            return
        if self._is_setting:
            return  # the page that comes is laid out when it is shown; the one that goes, no more
        if self._is_long():
            self._widening.start()
            return
        at_start = self._is_at_start()
        place, top = self.under_eye()
        with self.keeping():
            self._fit_column(self.document())
            super().resizeEvent(event)
        if not at_start:
            self.stand_at(place, top)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page, what was found, and the bar beside the present note."""
        super().paintEvent(event)
        theme = self._style.theme
        paint_note_frames(self, self._shown, self._marks.near(self._visible), self._visible, theme)
        paint_note_lines(self, self._shown, self._marks.lines(), self._visible, theme)
        self._hit_marks.paint(self, self._shown, theme)
        self.margin.paint(self, self._shown, self._style)
        if note := self._marks.present():
            paint_note_bar(self, self._shown, note, theme)

    # Inside

    def _fit_again(self) -> None:
        """Give the page the column it should have now; the line under the eye keeps."""
        if self._is_long():
            self._set_anew()
            return
        at_start = self._is_at_start()
        place, top = self.under_eye()
        with self.keeping():
            self._fit_column(self.document())
        if not at_start:
            self.stand_at(place, top)

    @Slot()
    def _set_anew(self) -> None:
        """Set a long page again, in the last of several widths: to lay it out takes too long."""
        self._pages.forget()
        self.show_rendition(self._shown.rendition, self._outline, self._style)

    def _fit_height(self) -> None:
        """Show more or fewer lines of a long page; Qt would lay all of it out again."""
        bar, height = self.verticalScrollBar(), self.viewport().height()
        with self.keeping():
            bar.setMaximum(max(0, bar.maximum() + bar.pageStep() - height))
        bar.setPageStep(height)
        self._marking.start()

    def _is_long(self) -> bool:
        return len(self._shown.rendition.text) > LONG

    def _fit_column(self, document: QTextDocument) -> None:
        """Centre a column of the measure; a narrow window gets a narrower one."""
        character = QFontMetricsF(document.defaultFont()).horizontalAdvance("国")
        room = self.width() - self.verticalScrollBar().sizeHint().width() - STRIP_PX
        numbered = self.margin.numbers is not None
        page = column(room, character, self._style.type, numbered=numbered)
        self.setViewportMargins(page.beside, 0, page.beside + STRIP_PX, 0)
        frame = document.rootFrame()
        layout = frame.frameFormat()
        layout.setLeftMargin(page.margin)
        layout.setRightMargin(page.margin)
        layout.setTopMargin(2.5 * self._style.size_px)
        layout.setBottomMargin(6 * self._style.size_px)
        if layout != frame.frameFormat():
            frame.setFrameFormat(layout)
        balance_title(document, room - 2 * page.beside - 2 * page.margin)

    @Slot()
    def _follow_marks(self) -> None:
        """Paint marks anew only where there are none yet: what is around has them already."""
        seen = self._stretch(0)
        if self._visible.start <= seen.start and seen.end <= self._visible.end:
            self.marked.emit()
        else:
            self._marking.start()

    @Slot()
    def _mark_visible(self) -> None:
        """Paint the marks of what can be seen and half a screen around; more would only cost."""
        self._mark(around_px=self.viewport().height() // 2)

    def _mark(self, *, around_px: int) -> None:
        """Paint the marks of what can be seen and so much above and below it."""
        visible = self._visible = self._stretch(around_px)
        self.setExtraSelections(self._marks.selections(visible, self._shown, self._style.theme))
        self.viewport().update()
        self.marked.emit()

    def _stretch(self, around_px: int) -> Span:
        """Return the stretch of the text shown that can be seen, and so much around it."""
        below = QPoint(self.viewport().width(), self.viewport().height() + around_px)
        first_qt = self.cursorForPosition(QPoint(0, -around_px)).position()
        last_qt = self.cursorForPosition(below).position()
        return self._shown.shown_span(first_qt, max(first_qt, last_qt))
