"""Ways to a report: files, tabs, pasted text, other encodings; and files that change on disk."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from reader.app.action_table import AUTOMATIC
from reader.app.desk import Desk
from reader.app.empty_page import EmptyPage
from reader.app.file_watch import FileWatch
from reader.app.main_window import MainWindow
from reader.app.message_bar import Tone
from reader.app.open_report import OpenReport
from reader.app.settings import Settings
from reader.errors import OpenError, YanduError


class FilesController(QObject):
    """Opens reports as the person asks for them, and tells what becomes of their files."""

    def __init__(self, window: MainWindow, desk: Desk, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._desk, self._settings = window, desk, settings
        self._opening_failed = False
        self._empty_page: EmptyPage | None = None
        self._watch = FileWatch(self)
        self._watch.changed.connect(self._tell_change)

    # Opening

    @Slot()
    def choose_files(self) -> None:
        """Ask for files and open them."""
        names, _ = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Open reports"),
            self._settings.report_folder,
            self.tr("Reports (*.txt *.md *.docx *.pdf *.html *.htm *.epub);;All files (*)"),
        )
        if names:
            self._settings.report_folder = str(Path(names[0]).parent)
            self.open_named(names)

    @Slot(list)
    def open_named(self, names: Sequence[str]) -> None:
        """Open files by their names."""
        for name in names:
            self._desk.open(Path(name))

    @Slot(str)
    def open_text(self, text: str) -> None:
        """Open text as a report."""
        if text.strip():
            self._desk.opening.open_text(self._name_of_text(), text)
        else:
            self._window.message_bar.show_message(self.tr("There is no text to open."))

    @Slot()
    def paste(self) -> None:
        """Open the text on the clipboard as a report."""
        self.open_text(QGuiApplication.clipboard().text())

    @Slot(str)
    def reopen(self, encoding: str) -> None:
        """Read the present file again, in another encoding."""
        if (present := self._desk.present) and present.report.path:
            self._desk.opening.open(
                present.report.path, None if encoding == AUTOMATIC else encoding
            )

    @Slot()
    def reload(self) -> None:
        """Read the present file again as it is now; notes find their passages in it."""
        self._window.change_bar.hide()
        self.reopen(AUTOMATIC)

    @Slot()
    def fill_recent(self) -> None:
        """List the files opened last; one that is gone can't be chosen."""
        menu = self._window.actions_.recent
        menu.clear()
        menu.setToolTipsVisible(True)
        for path in self._desk.kept.recent():
            is_there = path.is_file()
            name = path.name.replace("&", "&&")
            gone = self.tr("%1 (moved or deleted)").replace("%1", name)
            action = menu.addAction(name if is_there else gone)
            action.setToolTip(str(path))
            action.setEnabled(is_there)
            action.triggered.connect(partial(self.open_named, [str(path)]))
        if menu.isEmpty():
            menu.addAction(self.tr("No reports yet")).setEnabled(False)

    # Tabs

    @Slot()
    def show_reports(self) -> None:
        """Show which reports are open and watch the file of the one being read."""
        desk = self._desk
        if desk.present is None:
            return
        titles = [(self._title(one), str(one.report.path or "")) for one in desk.shelf.reports]
        self._window.tabs.show_reports(titles, desk.shelf.reports.index(desk.present))
        actions = self._window.actions_
        for action_id in ("go.next_report", "go.previous_report", "file.close"):
            actions[action_id].setEnabled(len(desk.shelf.reports) > 1)
        report = desk.present.report
        actions["file.reload"].setEnabled(report.path is not None)
        for action in actions.of_group("encoding").values():
            action.setEnabled(report.path is not None and report.source.has_encoding)

    @Slot()
    def watch(self) -> None:
        """Watch the file of the report that is being read now."""
        self._window.change_bar.hide()
        self._watch.watch(self._desk.report.path if self._desk.report else None)

    @Slot()
    def close_present(self) -> None:
        """Close the report being read."""
        if self._desk.present:
            self._desk.shelf.put_away(self._desk.shelf.reports.index(self._desk.present))

    @Slot()
    def keep_tabs(self) -> None:
        """Note which files are open, or about to be, for the next time."""
        shelf = self._desk.shelf
        paths = [one.report.path for one in shelf.reports if one.report.path]
        paths += [path for path in self._desk.opening.awaited if path not in paths]
        present = self._desk.report
        self._settings.keep_open_files(shelf.in_order(paths), present.path if present else None)

    # Backups

    @Slot()
    def choose_backup(self) -> None:
        """Offer the backups of the library."""
        from reader.app.backups_dialog import BackupsDialog  # noqa: PLC0415 - seldom wanted

        dialog = BackupsDialog(self._desk.kept.backups(), self._window)
        dialog.restore_requested.connect(self._go_back_to)
        dialog.open()

    @Slot(object)
    def _go_back_to(self, backup: Path) -> None:
        """Let the library be that of a backup; the open reports stay open with its notes."""
        shelf, kept = self._desk.shelf, self._desk.kept
        shelf.leaving.emit()
        for one in shelf.reports:
            one.begin_anew(None)
        done = kept.go_back_to(backup)
        for one in shelf.reports:
            one.begin_anew(kept.session(one.found))
        shelf.read_anew()
        if done:
            self._window.message_bar.show_message(self.tr("The notes were restored."))

    # Messages

    @Slot(str)
    def tell_opening(self, name: str) -> None:
        """Show that a report is being opened."""
        if self._opening_failed:
            self._window.message_bar.hide()
            self._opening_failed = False
        self._window.status.begin(self.tr("Opening %1").replace("%1", name))

    @Slot(object)
    def remember_failure(self, error: YanduError) -> None:
        """Let the message of a file that could not be opened go with the next one."""
        self._opening_failed = isinstance(error, OpenError)
        if self._desk.present is None and self._empty_page is None:
            actions = self._window.actions_
            offered = (actions["file.open"], actions["file.bundled"])
            self._empty_page = EmptyPage(self._window.page, offered)

    @Slot()
    def uncover_page(self) -> None:
        """Take away what stood on the page while there was no report."""
        if self._empty_page:
            self._empty_page.deleteLater()
            self._empty_page = None

    @Slot(str)
    def _tell_change(self, path: str) -> None:
        if self._desk.report is None or not self._desk.report.has_changed():
            return
        text = self.tr("%1 has changed on the disk.").replace("%1", Path(path).name)
        self._window.change_bar.show_message(text, Tone.QUIET, deed=self.tr("Read it again"))

    def _title(self, one: OpenReport) -> str:
        head = one.report.outline.head.title
        return head or (one.report.name if one.report.path else self._name_of_text())

    def _name_of_text(self) -> str:
        return self.tr("Pasted text")
