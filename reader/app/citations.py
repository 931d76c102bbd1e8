"""Copies passages with their source, in the form the person likes and the script shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from reader.app.desk import Desk
from reader.app.main_window import MainWindow
from reader.app.notes_controller import NotesController
from reader.app.settings import Settings
from reader.core.span import Span
from reader.errors import YanduError

_TOLD_MS = 4_000


class Citations(QObject):
    """Between the selection, the notes and the clipboard."""

    def __init__(
        self, window: MainWindow, desk: Desk, settings: Settings, notes: NotesController
    ) -> None:
        super().__init__(window)
        self._window, self._desk, self._settings, self._notes = window, desk, settings, notes
        window.actions_[f"citation.{self._settings.citation_form}"].setChecked(True)

    @Slot()
    def copy(self) -> None:
        """Copy the selection with its source, or the notes chosen or at the caret."""
        selected = self._window.page.selected_span()
        if selected and not self._window.notes_pane.list_view().hasFocus():
            self._put_on_clipboard([selected])
        else:
            self.copy_notes(self._notes.meant())

    @Slot(list)
    def copy_notes(self, ids: Sequence[str]) -> None:
        """Copy the passages of notes with their source, in the order of the text."""
        wanted = set(ids)
        spans = [
            note.span for note in self._desk.notes if note.annotation.id in wanted and note.span
        ]
        self._put_on_clipboard(spans)

    def choose_form(self, form: str) -> None:
        """Cite in another form from now on."""
        self._settings.citation_form = form

    # Inside

    def _put_on_clipboard(self, spans: Sequence[Span]) -> None:
        # Jinja alone takes 50 ms to load, and few cite every day.
        from reader.export.citation import CitationStyle  # noqa: PLC0415
        from reader.session.notes_document import cite  # noqa: PLC0415

        report, rendition = self._desk.report, self._window.page.rendition
        if not spans or report is None:
            told = self.tr("Select a passage or a note to copy it with its source.")
            self._window.message_bar.show_message(told)
            return
        if session := self._desk.session:
            report = session.report.corrected(session.contents.outline)
        script, style = (
            rendition.configuration or "source",
            CitationStyle(self._settings.citation_form),
        )
        try:
            texts = [cite(report, span, style, script) for span in spans]
        except YanduError as error:
            self._desk.refused.emit(error)
            return
        QGuiApplication.clipboard().setText("\n\n".join(texts))
        done = self.tr("%n passage(s) copied with the source.", "", len(spans))
        self._window.statusBar().showMessage(done, _TOLD_MS)
