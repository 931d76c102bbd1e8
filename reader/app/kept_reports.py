"""What the person's library keeps of reports, for the window: what fails is told, not raised."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from reader import paths
from reader.app.jobs import Jobs
from reader.errors import StoreError
from reader.session.library_notes import LibraryNote, kept_text, library_notes
from reader.session.reading import ReadingSession
from reader.session.report import Report
from reader.store.backups import Backup, back_up_if_due, list_backups, restore
from reader.store.checking import check
from reader.store.library import Library
from reader.store.model import StoredText

_MOST_RECENT = 12
_LONG: Final = 200_000
"""Code points; a shorter text is written down in a few milliseconds."""


class KeptReports(QObject):
    """The library, while the window is open. Without one reports can be read, not annotated.

    Signals:
        refused(StoreError): The library cannot be opened, read or written.
    """

    refused = Signal(object)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._library: Library | None = None

    def open(self) -> None:
        """Open the library; it is looked through and backed up beside the event loop."""
        try:
            self._library = Library(paths.library())
        except StoreError as error:
            self.refused.emit(error)
            return
        if reason := self._library.read_only_reason:
            self.refused.emit(StoreError(reason))
            return
        looking = self._jobs.start(partial(_look_after, self._library.path))
        looking.refused.connect(self.refused)

    @property
    def is_open(self) -> bool:
        """Whether there is a library to keep things in."""
        return self._library is not None

    def close(self) -> None:
        """Close the library."""
        if self._library:
            self._library.close()
            self._library = None

    def backups(self) -> tuple[Backup, ...]:
        """Return the backups of the library, the newest first."""
        try:
            return list_backups(paths.library())
        except StoreError as error:
            self.refused.emit(error)
            return ()

    def go_back_to(self, backup: Path) -> bool:
        """Put a backup in the place of the library, and open it; all sessions have ended.

        Returns:
            Whether the library is that of the backup now.
        """
        self._jobs.finish()
        self.close()
        try:
            restore(backup, paths.library())
        except StoreError as error:
            self.refused.emit(error)
            return False
        finally:
            self.open()
        return True

    def write_down(self, report: Report) -> None:
        """Write the text of a long report down before its session begins; for a job's thread.

        Writing ten megabytes takes a tenth of a second. What fails here fails again, and is told,
        when the session begins.
        """
        if self._library is None or self._library.read_only or len(report.text) < _LONG:
            return
        with suppress(StoreError), Library(self._library.path) as library:
            library.register(report.text, report.path)

    def session(self, report: Report) -> ReadingSession | None:
        """Begin to read a report; ``None`` if its notes cannot be kept."""
        if self._library is None:
            return None
        try:
            session = ReadingSession(report, self._library)
            title = report.outline.head.title
            if title and not self._library.read_only:
                self._library.set_title(session.report_id, title)
        except StoreError as error:
            self.refused.emit(error)
            return None
        return session

    def recent(self) -> list[Path]:
        """Return the files opened last, the newest first; some may be gone."""
        if self._library is None:
            return []
        try:
            return [report.path for report in self._library.recent(_MOST_RECENT)]
        except StoreError as error:
            self.refused.emit(error)
            return []

    def notes(self) -> list[LibraryNote]:
        """Return the notes of all reports, the report opened last first."""
        if self._library is None:
            return []
        try:
            return list(library_notes(self._library))
        except StoreError as error:
            self.refused.emit(error)
            return []

    def text(self, report_id: int) -> StoredText | None:
        """Return the newest text of a report; ``None`` if it is not kept."""
        if self._library is None:
            return None
        try:
            return kept_text(self._library, report_id)
        except StoreError as error:
            self.refused.emit(error)
            return None

    def reading_place(self, session: ReadingSession | None) -> int:
        """Return where the person stopped reading a report the last time."""
        if self._library is None or session is None:
            return 0
        try:
            place = self._library.reading_place(session.report_id)
        except StoreError as error:
            self.refused.emit(error)
            return 0
        return place.offset if place else 0

    def keep_reading_place(self, session: ReadingSession | None, offset: int, view: str) -> None:
        """Note where the person is reading; not being able to is no reason to disturb them."""
        if self._library and session and not self._library.read_only:
            try:
                self._library.set_reading_place(session.report_id, offset, view)
            except StoreError as error:
                self.refused.emit(error)


def _look_after(library: Path) -> None:
    """Look through a library and back it up if that is due; what is unsound is not backed up."""
    check(library)
    back_up_if_due(library)
