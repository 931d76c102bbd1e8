"""Moves the boundaries of the present note, by keyboard and by its grips."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from reader.app.boundaries import End, moved
from reader.app.desk import Desk
from reader.app.main_window import MainWindow
from reader.app.notes_controller import NotesController
from reader.core.span import Span


class NoteBoundaries(QObject):
    """Between the keys, the grips and the desk."""

    def __init__(self, window: MainWindow, desk: Desk, notes: NotesController) -> None:
        super().__init__(window)
        self._window, self._desk, self._notes = window, desk, notes

    def move(self, end: End, *, forward: bool, by_words: bool) -> None:
        """Move an end of the note at the caret, or of the present one, by a step."""
        notes = self._notes.at_caret()
        note = notes[0] if notes else self._notes.present_note()
        report = self._desk.report
        if note is None or not note.span or report is None:
            return
        finder = self._desk.word_finder() if by_words else None
        length = len(report.text)
        span = moved(note.span, end, forward=forward, finder=finder, length=length)
        if span != note.span:
            self.put(note.annotation.id, span)
            caret = self._window.page.caret_span().start
            if caret not in span:  # the caret stays on the note, so that the key works again
                place = span.start if caret < span.start else span.end - 1
                self._window.page.try_selection(Span(place, place))
            self._notes.choose(note.annotation.id)

    @Slot(str, object)
    def put(self, annotation_id: str, span: Span) -> None:
        """Let a note reach over another passage."""
        self._desk.do(lambda session: session.edit(annotation_id, span=span))
