"""Hands figures on: as a table on the clipboard, as CSV and XLSX files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtWidgets import QFileDialog

from reader.annotation.verdict import Tick
from reader.app.desk import Desk
from reader.app.figures_copying import copy_table
from reader.app.jobs import Jobs
from reader.app.main_window import MainWindow
from reader.app.settings import Settings
from reader.core.figures.model import Figure
from reader.core.span import Span
from reader.session.figure_export import FIGURE_FORMATS, export_figures, figures_as_table
from reader.session.report import Report
from reader.session.writing import write_atomically

_AT_ONCE: Final = 400
"""Rows that are copied in a moment; more are put together beside the event loop."""
_TOLD_MS: Final = 4_000


class FiguresHandingOn(QObject):
    """Copies and exports the figures of the report, all or those the ledger shows."""

    def __init__(self, window: MainWindow, desk: Desk, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._desk, self._settings = window, desk, settings
        self._jobs = Jobs(self)
        self._jobs.broken.connect(desk.broken)

    @Slot()
    def copy(self) -> None:
        """Copy the selected rows of the ledger, or all it shows, as a table."""
        pane = self._window.ledger_pane
        rows = pane.selected_rows() or pane.shown_rows()
        if rows and (report := self._report()):
            figures = [row.figure for row in rows]
            ticks = dict(self._ticks())
            if len(rows) <= _AT_ONCE:
                self._put_on_clipboard(figures_as_table(report, figures, ticks))
                return
            job = self._jobs.start(lambda: figures_as_table(report, figures, ticks))
            job.done.connect(self._put_on_clipboard)

    def export(self, *, all_figures: bool) -> None:
        """Ask for a file and write the figures to it, all or those the ledger shows."""
        report = self._desk.report
        shown = self._window.ledger_pane.shown_figures()
        figures = list(self._desk.figures) if all_figures else shown
        if report is None or not figures:
            self._window.message_bar.show_message(self.tr("There are no figures to export."))
            return
        titles = _titles()
        filters = [f"{titles[n]} (*{each.suffix})" for n, each in FIGURE_FORMATS.items()]
        folder = Path(self._settings.export_folder or Path.home())
        proposed = folder / f"{Path(report.name).stem}-figures{_suffix(filters[0])}"
        name, chosen = QFileDialog.getSaveFileName(
            self._window, self.tr("Export figures"), str(proposed), ";;".join(filters)
        )
        if name:
            path = Path(name)
            if path.suffix.lower() not in _suffixes():
                path = path.with_name(path.name + _suffix(chosen or filters[0]))
            self._write(path, figures)

    @Slot()
    def finish(self) -> None:
        """Wait for files that are being written."""
        self._jobs.finish()

    # Inside

    @Slot(object)
    def _put_on_clipboard(self, table: str) -> None:
        copy_table(table)
        told = self.tr("%n figure(s) copied as a table.", "", table.count("\n") - 1)
        self._window.statusBar().showMessage(told, _TOLD_MS)

    def _write(self, path: Path, figures: Sequence[Figure]) -> None:
        report, ticks = self._report(), dict(self._ticks())
        if report is None:
            return
        format_name = _suffixes()[path.suffix.lower()]

        def write() -> Path:
            write_atomically(path, export_figures(report, figures, ticks, format_name))
            return path

        job = self._jobs.start(write)
        job.done.connect(self._tell_exported)
        job.refused.connect(self._desk.refused)

    @Slot(object)
    def _tell_exported(self, path: Path) -> None:
        self._settings.export_folder = str(path.parent)
        text = self.tr("Figures exported to %1.").replace("%1", path.name)
        self._window.message_bar.show_message(text)

    def _report(self) -> Report | None:
        """Return the report with its headings as the person corrected them."""
        session = self._desk.session
        if session is None:
            return self._desk.report
        return session.report.corrected(session.contents.outline)

    def _ticks(self) -> dict[Span, Tick]:
        session = self._desk.session
        return dict(session.ledger.ticks) if session else {}


def _titles() -> dict[str, str]:
    """Return what the formats are called, in the language of the interface."""
    translate = QCoreApplication.translate
    return {
        "xlsx": translate("Figures", "Excel workbook"),
        "csv": translate("Figures", "Comma-separated values"),
    }


def _suffixes() -> dict[str, str]:
    return {each.suffix: name for name, each in FIGURE_FORMATS.items()}


def _suffix(name_filter: str) -> str:
    """Return the suffix of a filter of a file dialog: ``.csv`` of ``CSV (*.csv)``."""
    return name_filter.rpartition("*")[2].rstrip(")")
