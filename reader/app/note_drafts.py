"""Keeps what is being typed in a note, and offers it again after a crash."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Slot

from reader.app.desk import Desk
from reader.app.main_window import MainWindow
from reader.app.message_bar import MessageBar
from reader.errors import YanduError
from reader.session.reading import Change, ReadingSession
from reader.store.model import Draft


class NoteDrafts(QObject):
    """Between the editor and the drafts of the report."""

    def __init__(self, window: MainWindow, desk: Desk, bar: MessageBar) -> None:
        super().__init__(window)
        self._window, self._desk, self.bar = window, desk, bar
        self._offered: tuple[Draft, ...] = ()

    @Slot(str, str, list)
    def keep(self, annotation_id: str, words: str, tags: list[str]) -> None:
        """Keep what is being typed."""
        if self._desk.session:
            try:
                self._desk.session.keep_draft(annotation_id, words, tags)
            except YanduError as error:
                self._desk.refused.emit(error)

    @Slot()
    def offer(self) -> None:
        """Offer what was being typed when the program ended."""
        session = self._desk.session
        try:
            self._offered = session.drafts() if session else ()
        except YanduError as error:
            self._desk.refused.emit(error)
            self._offered = ()
        if not self._offered:
            self.bar.hide()
            return
        count = len(self._offered)
        told = self.tr("%n note(s) were being typed when the program ended.", "", count)
        self.bar.show_message(told, deed=self.tr("Put them back"))

    @Slot()
    def recover(self) -> None:
        """Put the drafts into their notes; each is a step that can be undone."""
        drafts, self._offered = self._offered, ()
        self.bar.hide()
        for draft in drafts:
            change = self._desk.do(partial(_recover, draft=draft))
            touched = (*change.added, *change.changed)
            if touched and draft is drafts[-1]:
                self._window.show_pane(self._window.notes_dock)
                self._window.notes_pane.edit(touched[0])


def _recover(session: ReadingSession, draft: Draft) -> Change:
    return session.recover_draft(draft)
