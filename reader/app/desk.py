"""What lies on the desk: the report being read, its rendition, its session with the library.

The window's views show the desk and ask it for deeds; none of them knows another.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from reader import paths
from reader.annotation.model import Anchored
from reader.app.jobs import Job, Jobs
from reader.app.known_words import KnownWords
from reader.core.figures import Figure
from reader.core.script import WORD_GUIDED_BY_DEFAULT
from reader.core.span import Span
from reader.core.word_finder import WordFinder
from reader.errors import NoteError, StoreError, YanduError
from reader.session.own_terms import use_own_terms
from reader.session.reading import Change, ReadingSession
from reader.session.rendition import Rendition, View
from reader.session.renditions import Renditions
from reader.session.report import Report, open_report
from reader.store.library import Library


class Desk(QObject):
    """One report with its notes.

    Signals:
        opening(str): A file is being opened.
        opened(): Another report lies on the desk; its outline is known, its figures may not be.
        rendered(): It is shown in another script.
        page_turned(): The page shows the original, or the rendition again.
        figures_found(): Its figures are known, or others after a correction.
        notes_changed(Change): Notes were added, removed or changed.
        refused(YanduError): A deed could not be done; nothing has changed.
        broken(Exception): A bug.
    """

    opening = Signal(str)
    opened = Signal()
    rendered = Signal()
    page_turned = Signal()
    figures_found = Signal()
    notes_changed = Signal(object)
    refused = Signal(object)
    broken = Signal(object)

    def __init__(self, view: View, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.report: Report | None = None
        self.session: ReadingSession | None = None
        self.rendition: Rendition | None = None
        self.figures: tuple[Figure, ...] = ()
        self._renditions: Renditions | None = None
        self._original_shown = self._adapt_quotes = False
        self._view = view
        self._jobs = Jobs(self)
        self._jobs.broken.connect(self.broken)
        self._opening: Job | None = None
        self._library: Library | None = None
        self.words = KnownWords(self._jobs, self)
        self.words.done.connect(self._use_words)
        self._figures_known = False

    @property
    def notes(self) -> tuple[Anchored, ...]:
        """The notes of the report in text order, orphans last."""
        return self.session.notes if self.session else ()

    @property
    def view(self) -> View:
        """How the report is shown."""
        return self._view

    @property
    def original_shown(self) -> bool:
        """Whether the page shows the original in place of the converted view."""
        return self._original_shown

    @property
    def page_rendition(self) -> Rendition | None:
        """What the page shows: the rendition, or the report in its own script under it."""
        if self._original_shown and self._renditions:
            return self._renditions.of(View.SOURCE, word_guided=self.words.is_done)
        return self.rendition

    # Opening

    def open_library(self) -> None:
        """Open the person's library; without it reports can be read, not annotated."""
        try:
            self._library = Library(paths.library())
        except StoreError as error:
            self.refused.emit(error)
            return
        if self._library.read_only:
            where = self._library.path
            remedy = "请改正权限，或用 YANDU_HOME 另指一个文件夹"
            self.refused.emit(
                StoreError(f"笔记库 {where} 不可写，只能阅读，不能记笔记；{remedy}。")
            )

    def recent(self) -> list[Path]:
        """Return the files opened last, the newest first."""
        if self._library is None:
            return []
        try:
            return [report.path for report in self._library.recent(10)]
        except StoreError as error:
            self.refused.emit(error)
            return []

    def open(self, path: Path) -> None:
        """Open a file beside the event loop; the present report stays until it is there."""
        self.cancel_opening()
        self.opening.emit(path.name)
        job = self._jobs.start(lambda: _opened(path))
        job.done.connect(self._put)
        job.refused.connect(self._refuse_opening)
        self._opening = job

    def cancel_opening(self) -> None:
        """Stay with the present report."""
        if self._opening:
            self._opening.cancel()
            self._opening = None

    def close(self) -> None:
        """Wait for work under way and close the library."""
        self.cancel_opening()
        self.words.stop()
        self._jobs.finish()
        if self._library:
            self._library.close()
            self._library = None

    # Showing

    def show(self, view: View) -> None:
        """Show the report in another script."""
        self._view = view
        self._original_shown = False
        self._render()

    def show_original(self, *, on: bool) -> None:
        """Show on the page the report as it was written, as long as the view is a converted one."""
        on = on and self.rendition is not None and self.rendition.is_converted
        if on != self._original_shown:
            self._original_shown = on
            self.page_turned.emit()

    def adapt_quotes(self, *, on: bool) -> None:
        """Show quotation marks as the script of the view has them, or as they are."""
        self._adapt_quotes = on
        if self._renditions:
            self._renditions.adapt_quotes = on
            self._render()

    @Slot()
    def use_own_terms(self) -> None:
        """Let the person's own terms count after they were changed."""
        self._jobs.start(use_own_terms).done.connect(self._render_anew)

    def word_finder(self) -> WordFinder | None:
        """Return who knows the words of the report, as far as they are known yet."""
        return self.words.finder(self.report.text, self.figures) if self.report else None

    # Reading places

    def reading_place(self) -> int:
        """Return where the person stopped reading this report the last time."""
        if self._library is None or self.session is None:
            return 0
        try:
            place = self._library.reading_place(self.session.report_id)
        except StoreError as error:
            self.refused.emit(error)
            return 0
        return place.offset if place else 0

    def keep_reading_place(self, offset: int) -> None:
        """Note where the person is reading; not being able to is no reason to disturb them."""
        if self._library and self.session and not self._library.read_only:
            try:
                self._library.set_reading_place(self.session.report_id, offset, self._view.value)
            except StoreError as error:
                self.refused.emit(error)

    # Notes

    def annotate(self, span: Span, colour: str) -> str:
        """Highlight a passage and return the note's id, or an empty string if it failed."""
        change = self.do(lambda session: session.annotate(span, colour=colour)[1])
        return change.added[0] if change.added else ""

    def edit(self, annotation_id: str, words: str, tags: Sequence[str]) -> None:
        """Change words and tags of a note."""
        self.do(lambda session: session.edit(annotation_id, note=words, tags=tags))

    def recolour(self, annotation_id: str, colour: str) -> None:
        """Give a note another colour."""
        self.do(lambda session: session.edit(annotation_id, colour=colour))

    def delete(self, annotation_ids: Sequence[str]) -> None:
        """Delete notes in one step."""
        self.do(lambda session: session.delete(annotation_ids))

    @Slot()
    def undo(self) -> None:
        """Take the last deed back."""
        self.do(lambda session: session.undo())

    @Slot()
    def redo(self) -> None:
        """Do again what was undone last."""
        self.do(lambda session: session.redo())

    # Inside

    def do(self, deed: Callable[[ReadingSession], Change]) -> Change:
        """Do something to the notes and announce it; what is refused changes nothing."""
        if self.session is None:
            if self.report is not None:
                sentence = "笔记库打不开，笔记无法保存。请先按上面的提示修复笔记库。"
                self.refused.emit(NoteError(sentence))
            return Change()
        try:
            change = deed(self.session)
        except YanduError as error:
            self.refused.emit(error)
            return Change()
        if change:
            self.notes_changed.emit(change)
        if change.figures and self._figures_known:
            self._show_figures(self.session.ledger.figures)
        return change

    @Slot(object)
    def _put(self, report: Report) -> None:
        """Lay an opened report on the desk."""
        self._opening = None
        session = None
        if self._library:
            try:
                session = ReadingSession(report, self._library)
                self._name(session)
            except StoreError as error:
                self.refused.emit(error)
        self.report, self.session, self.figures = report, session, ()
        self._figures_known = False
        if self._view is View.FILE:
            self._view = View.SOURCE
        self._original_shown = False
        self._renditions = Renditions(report, adapt_quotes=self._adapt_quotes)
        self.rendition = self._renditions.of(self._view, word_guided=self.words.is_done)
        self.opened.emit()
        job = self._jobs.start(lambda: (report, report.figures))
        job.done.connect(self._take_figures)

    def _show_figures(self, figures: tuple[Figure, ...]) -> None:
        self.figures = figures
        self.figures_found.emit()

    def _name(self, session: ReadingSession) -> None:
        title = session.report.outline.head.title
        if title and self._library and not self._library.read_only:
            self._library.set_title(session.report_id, title)

    @Slot(object)
    def _take_figures(self, found: tuple[Report, tuple[Figure, ...]]) -> None:
        report, figures = found
        if report is self.report:
            self._figures_known = True
            self._show_figures(self.session.ledger.figures if self.session else figures)
        self.words.start()

    @Slot()
    def _use_words(self) -> None:
        """From now on convert along words, the page that is shown too."""
        if self.rendition and self.rendition.configuration in WORD_GUIDED_BY_DEFAULT:
            self._render()

    @Slot()
    def _render_anew(self) -> None:
        self.words.forget()
        if self._renditions:
            self._renditions.forget()
            self._render()

    def _render(self) -> None:
        """Show the report in the present view; the original stays before it if it is shown."""
        if self._renditions:
            self.rendition = self._renditions.of(self._view, word_guided=self.words.is_done)
            self._original_shown &= self.rendition.is_converted
            self.rendered.emit()

    @Slot(object)
    def _refuse_opening(self, error: YanduError) -> None:
        self._opening = None
        self.refused.emit(error)


def _opened(path: Path) -> Report:
    """Open a report and find its outline; the window sets it with its headings at once."""
    report = open_report(path)
    _ = report.outline
    return report
