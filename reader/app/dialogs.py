"""Questions and messages: files to open and export, repairs, errors, bugs."""

from __future__ import annotations

import traceback

from PySide6.QtCore import QObject, Signal, Slot

from reader.app.bug_report import BugReport
from reader.app.desk import Desk
from reader.app.main_window import MainWindow
from reader.app.message_bar import Tone
from reader.app.paragraph_question import ParagraphQuestion
from reader.app.phrases import repair_texts
from reader.app.settings import Settings
from reader.errors import YanduError
from reader.session.rendition import View


class Dialogs(QObject):
    """Speaks with the person at the window.

    Signals:
        paragraph_chosen(int): The paragraph that begins at this place should be shown.
    """

    paragraph_chosen = Signal(int)

    def __init__(self, window: MainWindow, desk: Desk, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._desk, self._settings = window, desk, settings

    # Places

    @Slot()
    def ask_paragraph(self) -> None:
        """Ask for the number of a paragraph and lead there."""
        report, rendition = self._desk.report, self._desk.rendition
        if report is None or rendition is None:
            return
        question = ParagraphQuestion(
            report.paragraph_numbers, rendition, self._window.page.place(), self._window
        )
        question.chosen.connect(self.paragraph_chosen)
        question.open()

    # Messages

    @Slot()
    def tell_repairs(self) -> None:
        """Tell what was mended in the report, and offer the file as it is."""
        report, bar = self._desk.report, self._window.repair_bar
        if report is None:
            return
        told = repair_texts(report.repair_counts)
        if not told:
            bar.hide()
            return
        if self._desk.view is View.FILE:
            text = self.tr("This is the file before repair.")
            bar.show_message(text, deed=self.tr("Show the report"))
        else:
            text = self.tr("Repaired: %1.").replace("%1", self.tr(", ").join(told))
            bar.show_message(text, deed=self.tr("Show the file as it is"))

    @Slot()
    def show_file_or_report(self) -> None:
        """Switch between the file before repair and the report."""
        file_shown = self._desk.view is View.FILE
        self._desk.show(self._settings.view if file_shown else View.FILE)

    @Slot(object)
    def tell_error(self, error: YanduError) -> None:
        """Show an error a person can act on."""
        self._window.status.end()
        self._window.message_bar.show_message(str(error), Tone.WARNING)

    @Slot(object)
    def report_bug(self, error: BaseException) -> None:
        """Show a bug with all that is needed to report it."""
        self._window.status.end()
        BugReport("".join(traceback.format_exception(error)), self._window).open()
