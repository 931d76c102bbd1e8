"""Prints the report with its notes, on paper or to a PDF file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QObject, Slot
from PySide6.QtGui import QPageSize, QPdfWriter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog

from reader.app.desk import Desk
from reader.app.jobs import Jobs
from reader.app.main_window import MainWindow
from reader.app.print_document import PrintedReport, print_report
from reader.app.settings import Settings
from reader.app.type_style import TypeStyle
from reader.export.place import place_in_words
from reader.session.writing import write_atomically


class Printing(QObject):
    """Asks for a printer or a file, and prints."""

    def __init__(self, window: MainWindow, desk: Desk, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._desk, self._settings = window, desk, settings
        self._jobs = Jobs(self)
        self._jobs.broken.connect(desk.broken)

    @Slot()
    def print_on_paper(self) -> None:
        """Ask for a printer and print the report."""
        if (report := self._report()) is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        dialog = QPrintDialog(printer, self._window)
        dialog.setWindowTitle(self.tr("Print the report"))
        dialog.accepted.connect(lambda: print_report(report, printer))
        dialog.show()

    @Slot()
    def save_as_pdf(self) -> None:
        """Ask for a file and write the report to it as PDF."""
        if (report := self._report()) is None or self._desk.report is None:
            return
        folder = Path(self._settings.export_folder or Path.home())
        proposed = folder / f"{Path(self._desk.report.name).stem}.pdf"
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save as PDF"), str(proposed), "PDF (*.pdf)"
        )
        if not name:
            return
        path = Path(name)
        self._window.status.begin(self.tr("Writing %1").replace("%1", path.name))
        job = self._jobs.start(lambda: _write_pdf(report, path))
        job.done.connect(self._tell_written)
        job.refused.connect(self._desk.refused)

    @Slot()
    def finish(self) -> None:
        """Wait for a file that is being written."""
        self._jobs.finish()

    @Slot(object)
    def _tell_written(self, path: Path) -> None:
        self._window.status.end()
        self._settings.export_folder = str(path.parent)
        text = self.tr("Saved as %1.").replace("%1", path.name)
        self._window.message_bar.show_message(text)

    def _report(self) -> PrintedReport | None:
        report, rendition = self._desk.report, self._desk.rendition
        if report is None or rendition is None:
            return None
        notes = [note for note in self._desk.notes if note.span is not None]
        numbers = report.paragraph_numbers
        places = [place_in_words(numbers, note.span) if note.span else "" for note in notes]
        return PrintedReport(rendition, report.outline, notes, places, self._type())

    def _type(self) -> TypeStyle:
        return self._settings.type_style


def _write_pdf(report: PrintedReport, path: Path) -> Path:
    """Write a PDF file; the file is the old one or the whole new one.

    Raises:
        ExportError: If it cannot be written.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setResolution(600)
    writer.setCreator("Yandu 研读")
    writer.setTitle(report.outline.head.title)
    print_report(report, writer)
    write_atomically(path, bytes(buffer.data().data()))
    return path
