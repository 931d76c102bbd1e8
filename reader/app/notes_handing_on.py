"""Hands notes on as a document, and takes notes from elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QMessageBox

from reader.annotation.model import Anchored, Annotation
from reader.app.desk import Desk
from reader.app.export_choice import ExportChoice, Which, format_titles
from reader.app.export_dialog import ExportDialog
from reader.app.jobs import Job, Jobs
from reader.app.main_window import MainWindow
from reader.app.settings import Settings
from reader.errors import YanduError
from reader.export.formats import FORMATS
from reader.session.exporting import AS_REPAIRED, export_notes, read_template
from reader.session.importing import ImportPlan, read_notes
from reader.session.reading import ReadingSession
from reader.session.writing import write_atomically

_PREVIEWED: Final = 8
"""Notes in the preview; more would be scrolled away."""
_LONGEST_PREVIEW: Final = 20_000


class NotesHandingOn(QObject):
    """Exports the notes of the report, and imports others into it."""

    def __init__(self, window: MainWindow, desk: Desk, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._desk, self._settings = window, desk, settings
        self._dialog: ExportDialog | None = None
        self._previewing: Job | None = None
        self._jobs = Jobs(self)
        self._jobs.broken.connect(desk.broken)

    # Export

    @Slot()
    def export(self) -> None:
        """Ask how the notes should be exported."""
        session = self._desk.session
        if session is None or not session.notes:
            text = self.tr("There are no notes to export yet.")
            self._window.message_bar.show_message(text)
            return
        self._window.notes_pane.editor.save()
        counts = {which: len(self._notes(session, which)) for which in Which}
        rendition = self._desk.rendition
        dialog = ExportDialog(
            counts,
            ExportChoice.from_form(self._settings.export_form),
            converted=bool(rendition and rendition.configuration),
            parent=self._window,
        )
        dialog.preview_wanted.connect(self._show_preview)
        dialog.chosen.connect(self._ask_for_file)
        dialog.finished.connect(self._forget_dialog)
        self._dialog = dialog
        dialog.open()

    @Slot()
    def finish(self) -> None:
        """Wait for files that are being written."""
        self._jobs.finish()

    @Slot(object)
    def _show_preview(self, choice: ExportChoice) -> None:
        session = self._desk.session
        if session is None or self._dialog is None:
            return
        if self._previewing:
            self._previewing.cancel()
        notes = self._notes(session, choice.which)[:_PREVIEWED]
        is_text = FORMATS[choice.format_name].suffix not in (".docx", ".xlsx")
        shown = choice.format_name if is_text else "text"
        job = self._jobs.start(lambda: self._exported(session, choice, notes, shown))
        job.done.connect(self._take_preview)
        job.refused.connect(self._take_preview)
        self._previewing = job

    @Slot()
    def _forget_dialog(self) -> None:
        self._dialog = None
        if self._previewing:
            self._previewing.cancel()
            self._previewing = None

    @Slot(object)
    def _take_preview(self, text: object) -> None:
        self._previewing = None
        if self._dialog:
            self._dialog.show_preview(str(text)[:_LONGEST_PREVIEW])

    @Slot(object)
    def _ask_for_file(self, choice: ExportChoice) -> None:
        session = self._desk.session
        if session is None or self._dialog is None:
            return
        self._settings.export_form = choice.form()
        suffix = FORMATS[choice.format_name].suffix
        folder = Path(self._settings.export_folder or Path.home())
        title = session.report.outline.head.title or Path(session.report.name).stem
        name, _ = QFileDialog.getSaveFileName(
            self._dialog,
            self.tr("Export notes"),
            str(folder / f"{_file_name(title)}{suffix}"),
            f"{format_titles()[choice.format_name]} (*{suffix})",
        )
        if name:
            path = Path(name)
            self.write(session, choice, path if path.suffix else path.with_suffix(suffix))
            self._dialog.accept()

    def write(self, session: ReadingSession, choice: ExportChoice, path: Path) -> None:
        """Write notes to a file beside the event loop, as they were chosen."""
        notes = self._notes(session, choice.which)

        def write() -> Path:
            write_atomically(path, self._exported(session, choice, notes, choice.format_name))
            return path

        self._window.status.begin(self.tr("Exporting %1").replace("%1", path.name))
        job = self._jobs.start(write)
        job.done.connect(self._tell_exported)
        job.refused.connect(self._desk.refused)

    @Slot(object)
    def _tell_exported(self, path: Path) -> None:
        self._window.status.end()
        self._settings.export_folder = str(path.parent)
        text = self.tr("Notes exported to %1.").replace("%1", path.name)
        self._window.message_bar.show_message(text)

    def _exported(
        self,
        session: ReadingSession,
        choice: ExportChoice,
        notes: Sequence[Anchored],
        format_name: str,
    ) -> str | bytes:
        rendition = self._desk.rendition
        shown = (rendition.configuration if rendition else "") or AS_REPAIRED
        template = read_template(choice.template, format_name) if choice.template else None
        return export_notes(
            session,
            format_name,
            script=shown if choice.as_shown else AS_REPAIRED,
            notes=notes,
            sentences=choice.sentences,
            style=choice.style,
            template=template,
        )

    def _notes(self, session: ReadingSession, which: Which) -> list[Anchored]:
        pane = self._window.notes_pane
        wanted = {Which.SHOWN: pane.shown, Which.SELECTED: pane.chosen}.get(which)
        if wanted is None:
            return list(session.notes)
        ids = set(wanted())
        return [note for note in session.notes if note.annotation.id in ids]

    # Import

    @Slot()
    def import_notes(self) -> None:
        """Ask for a file of notes and tell what it would bring before it is merged."""
        session = self._desk.session
        if session is None:
            return
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Import notes"),
            self._settings.export_folder,
            self.tr("Notes (*.jsonld *.json);;All files (*)"),
        )
        if not name:
            return
        path = Path(name)
        job = self._jobs.start(lambda: read_notes(path))
        job.done.connect(self._ask_whether_to_merge)
        job.refused.connect(self._desk.refused)

    @Slot(object)
    def _ask_whether_to_merge(self, annotations: list[Annotation]) -> None:
        session = self._desk.session
        if session is None:
            return
        try:
            plan = session.plan_import(annotations)
        except YanduError as error:
            self._desk.refused.emit(error)
            return
        told = "\n".join(
            (
                self.tr("%n note(s) added", "", len(plan.added)),
                self.tr("%n note(s) updated", "", len(plan.updated)),
                self.tr("%n note(s) unchanged", "", len(plan.unchanged)),
                self.tr("%n note(s) without a place in the report", "", len(plan.not_anchored)),
            )
        )
        if not plan:
            self._window.message_bar.show_message(self.tr("The file has no new notes."))
            return
        box = QMessageBox(self._window)
        box.setWindowTitle(self.tr("Import notes"))
        box.setText(self.tr("The file would bring:"))
        box.setInformativeText(told)
        box.addButton(self.tr("&Import"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.accepted.connect(lambda: self._merge(plan))
        box.open()

    def _merge(self, plan: ImportPlan) -> None:
        if self._desk.do(lambda session: session.import_notes(plan)):
            text = self.tr("Notes were imported; undo takes them out again.")
            self._window.message_bar.show_message(text)


def _file_name(title: str) -> str:
    """Return a title as a file's name: without what file systems refuse."""
    kept = "".join("_" if sign in '<>:"/\\|?*' or ord(sign) < 32 else sign for sign in title)
    return kept[:60].strip(" .") or "notes"
