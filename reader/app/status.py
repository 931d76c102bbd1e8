"""The status bar: encoding, script, place, counts, and work under way."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QStatusBar,
    QWidget,
)

from reader.app.announcing import announce
from reader.app.elided_label import ElidedLabel
from reader.app.script_texts import status_text
from reader.session.rendition import Rendition
from reader.session.report import Report

_PATIENCE_MS: Final = 300
"""Work that is done sooner shows no progress."""


class Status(QWidget):
    """The parts of a status bar.

    Signals:
        cancel_requested(): The work under way should be given up.
    """

    cancel_requested = Signal()

    def __init__(self, bar: QStatusBar) -> None:
        super().__init__(bar)
        bar.setSizeGripEnabled(False)
        bar.messageChanged.connect(self._say)
        self._encoding = QPushButton()
        self._encoding.setObjectName("encoding")
        self._encoding.setToolTip(self.tr("Read the file again in another encoding"))
        self._script, self._place, self._counts = QLabel(), QLabel(), QLabel()
        for part in (self._encoding, self._script, self._place):
            bar.addWidget(part)
        self._figure = ElidedLabel()
        bar.addWidget(self._figure, 1)
        bar.addPermanentWidget(self)
        bar.addPermanentWidget(self._counts)
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setFixedSize(96, 6)
        self._progress.setTextVisible(False)
        self._what = QLabel()
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.setObjectName("link")
        self._cancel.clicked.connect(self.cancel_requested)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for shown in (self._what, self._progress, self._cancel):
            layout.addWidget(shown)
        self.hide()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self.show)

    def offer_encodings(self, menu: QMenu) -> None:
        """Take the menu that reads the file again in another encoding."""
        self._encoding.setMenu(menu)

    def show_report(self, report: Report, rendition: Rendition) -> None:
        """Tell how the report was read and how it is shown."""
        encoding = report.source.encoding
        if report.source.damaged:
            damaged = self.tr("%n place(s) could not be decoded", "", report.source.damaged)
            encoding = f"{encoding} · {damaged}"
        self._encoding.setText(encoding)
        self._encoding.setEnabled(report.source.has_encoding and report.path is not None)
        self._script.setText(status_text(rendition))

    def show_place(self, text: str) -> None:
        """Tell where in the report the page is."""
        self._place.setText(text)

    def show_figure(self, text: str) -> None:
        """Tell the figure at the caret, to a screen reader too; empty for none."""
        if text == self._figure.text():
            return
        self._figure.setText(text)
        self._figure.setAccessibleName(text)
        announce(self._figure, text)

    def show_counts(self, figures: int, notes: int) -> None:
        """Tell how many figures and notes the report has."""
        counted = (self.tr("%n figure(s)", "", figures), self.tr("%n note(s)", "", notes))
        self._counts.setText(" · ".join(counted))

    def begin(self, what: str) -> None:
        """Show after a moment that work is under way."""
        self._progress.setRange(0, 0)
        self._what.setText(what)
        self._patience.start()

    @Slot(float)
    def show_progress(self, share: float) -> None:
        """Show how much of the work under way is done, from 0 to 1."""
        self._progress.setRange(0, 100)
        self._progress.setValue(round(100 * share))

    @Slot(str)
    def _say(self, message: str) -> None:
        """Say what the bar tells for a moment, unless it explains an entry of an open menu."""
        if QApplication.activePopupWidget() is None:
            announce(self, message)

    @Slot()
    def end(self) -> None:
        """Show no work any more."""
        self._patience.stop()
        self.hide()
