"""What lies on the desk: the reports that are open, one of them being read.

The window's views show the desk and ask it for deeds; none of them knows another.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from reader.annotation.model import Anchored
from reader.app.converting import Converting
from reader.app.jobs import Jobs
from reader.app.kept_reports import KeptReports
from reader.app.known_words import KnownWords
from reader.app.open_report import OpenReport
from reader.app.opening import Opening
from reader.app.shelf import Shelf
from reader.core.figures import Figure
from reader.core.script import WORD_GUIDED_BY_DEFAULT
from reader.core.span import Span
from reader.core.word_finder import WordFinder
from reader.errors import NoteError, YanduError
from reader.session.own_terms import use_own_terms
from reader.session.reading import Change, ReadingSession
from reader.session.rendition import Rendition, View
from reader.session.renditions import Renditions
from reader.session.report import Report


class Desk(QObject):
    """The open reports with their notes; all but one are put by.

    Signals:
        opened(): Another report is being read; its outline is known, its figures may not be.
        rendered(): It is shown in another script.
        page_turned(): The page shows the original, or the rendition again.
        outline_changed(): Headings were corrected.
        figures_found(): Its figures are known, or others after a correction.
        notes_changed(Change): Notes were added, removed or changed.
        refused(YanduError): A deed could not be done; nothing has changed.
        broken(Exception): A bug.
    """

    opened = Signal()
    rendered = Signal()
    page_turned = Signal()
    outline_changed = Signal()
    figures_found = Signal()
    notes_changed = Signal(object)
    refused = Signal(object)
    broken = Signal(object)

    def __init__(self, view: View, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shelf = Shelf(self)
        self.shelf.turned.connect(self._read)
        self.rendition: Rendition | None = None
        self._original_shown = self._adapt_quotes = False
        self._view = view
        self._jobs = Jobs(self)
        self._jobs.broken.connect(self.broken)
        self.kept = KeptReports(self._jobs, self)
        self.kept.refused.connect(self.refused)
        self.opening = Opening(self._jobs, self, keep=self.kept.write_down)
        self.opening.done.connect(self._put)
        self.opening.refused.connect(self.refused)
        self.converting = Converting(self._jobs, self)
        self.converting.done.connect(self._show_rendition)
        self.words = KnownWords(self._jobs, self)
        self.words.done.connect(self._use_words)

    @property
    def present(self) -> OpenReport | None:
        """The report being read, with all that belongs to it."""
        return self.shelf.present

    @property
    def report(self) -> Report | None:
        """The report being read."""
        return self.present.report if self.present else None

    @property
    def session(self) -> ReadingSession | None:
        """Its session with the library."""
        return self.present.session if self.present else None

    @property
    def figures(self) -> tuple[Figure, ...]:
        """Its figures; none until they are found."""
        return self.present.figures if self.present else ()

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
        if self._original_shown and self.present:
            return self.present.renditions.of(View.SOURCE, word_guided=self.words.is_done)
        return self.rendition

    # Opening

    def open_library(self) -> None:
        """Open the person's library; without it reports can be read, not annotated."""
        self.kept.open()

    @Slot()
    def look_for_changes(self) -> None:
        """Show what another window has written to the library in the meantime."""
        if self.kept.is_open and self.session and self.session.is_overtaken():
            self.do(lambda session: session.refresh())

    def open(self, path: Path, encoding: str | None = None) -> None:
        """Read a file; one that is open already is turned to, unless another encoding is wanted."""
        known = self.shelf.with_path(path.resolve())
        if known and encoding is None and not known.report.has_changed():
            self.shelf.turn_to(self.shelf.reports.index(known))
        else:
            self.opening.open(path, encoding)

    def restore(self, files: Sequence[Path], present: Path) -> None:
        """Open files in this order of tabs, and read one of them at once."""
        self.shelf.keep_order(files)
        self.opening.open(present)
        for path in files:
            if path != present:
                self.opening.open(path, is_wanted=False)

    def close(self) -> None:
        """Wait for work under way and close the library."""
        self.opening.cancel()
        self.words.stop()
        self._jobs.finish()
        self.kept.close()

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
        for one in self.shelf.reports:
            one.renditions.adapt_quotes = on
        self._render()

    @Slot()
    def use_own_terms(self) -> None:
        """Let the person's own terms count after they were changed."""
        self._jobs.start(use_own_terms).done.connect(self._render_anew)

    def word_finder(self) -> WordFinder | None:
        """Return who knows the words of the report, as far as they are known yet."""
        return self.words.finder(self.report.text, self.figures) if self.report else None

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
        if change.headings:
            self.outline_changed.emit()
        if (change.figures or change.headings) and self.present and self.present.figures_known:
            self.figures_found.emit()
        return change

    @Slot(object, bool)
    def _put(self, report: Report, is_wanted: bool) -> None:
        """Lay an opened report on the desk."""
        renditions = Renditions(report, adapt_quotes=self._adapt_quotes)
        made = OpenReport(report, self.kept.session(report), renditions)
        self.shelf.put(made, is_wanted=is_wanted)

    @Slot()
    def _read(self) -> None:
        """Read another of the open reports from now on."""
        present = self.shelf.present
        if present is None:
            return
        if self._view is View.FILE:
            self._view = View.SOURCE
        self._original_shown = False
        guided = self.words.is_done
        ready = self.converting.rendition(present, self._view, word_guided=guided)
        self.rendition = ready or present.renditions.of(View.SOURCE, word_guided=guided)
        self.opened.emit()
        if present.figures_known:
            self.figures_found.emit()
        else:
            job = self._jobs.start(lambda: _looked_through(present))
            job.done.connect(self._take_figures)

    @Slot(object)
    def _take_figures(self, found: tuple[OpenReport, tuple[Figure, ...]]) -> None:
        owner, _ = found
        owner.figures_known = True
        if owner is self.present:
            self.figures_found.emit()
        self.words.start()

    @Slot()
    def _use_words(self) -> None:
        """From now on convert along words, the page that is shown too."""
        if self.rendition and self.rendition.configuration in WORD_GUIDED_BY_DEFAULT:
            self._render()

    @Slot()
    def _render_anew(self) -> None:
        self.words.forget()
        for one in self.shelf.reports:
            one.renditions.forget()
        self._render()

    def _render(self) -> None:
        """Show the report in the present view; the original stays before it if it is shown."""
        if self.present:
            guided = self.words.is_done
            if ready := self.converting.rendition(self.present, self._view, word_guided=guided):
                self._show_rendition(ready)

    @Slot(object)
    def _show_rendition(self, rendition: Rendition) -> None:
        self.rendition = rendition
        self._original_shown &= rendition.is_converted
        self.rendered.emit()


def _looked_through(one: OpenReport) -> tuple[OpenReport, tuple[Figure, ...]]:
    """Find what is wanted of a report once its page is shown; called beside the event loop."""
    figures = one.report.figures
    _ = one.report.script  # kept by the report; exports and renditions ask for it
    return one, figures
