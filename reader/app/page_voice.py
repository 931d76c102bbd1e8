"""Reads the page to those who can't see it: notes where the caret enters them, whole paragraphs."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot

from reader.annotation.model import Anchored
from reader.app.announcing import announce
from reader.app.desk import Desk
from reader.app.main_window import MainWindow
from reader.app.spoken import joined, note_sentence
from reader.core.span import Span


class PageVoice(QObject):
    """Announces what the marks on the page say to the eye."""

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        self._window, self._desk = window, desk
        self._entered: frozenset[str] = frozenset()
        window.pages.caret_moved.connect(self.follow_caret)

    @Slot()
    def follow_caret(self) -> None:
        """Say the notes that the caret has come into."""
        session = self._desk.session
        notes = session.notes_at(self._window.page.caret_span().start) if session else ()
        known, self._entered = self._entered, frozenset(n.annotation.id for n in notes)
        new = [note for note in notes if note.annotation.id not in known]
        announce(self._window.page, joined(map(note_sentence, new)))

    def step(self, *, forward: bool) -> None:
        """Go to the next paragraph or the previous one, and read it with its notes."""
        report, page = self._desk.report, self._window.page
        if report is None:
            return
        numbers, here = report.paragraph_numbers, page.caret_span().start
        number = numbers.number(here)
        begins = numbers.offset(number)
        if forward:
            number += 1
        elif here == begins:
            number -= 1
        if not 1 <= number <= numbers.count():
            return
        start = numbers.offset(number)
        end = report.text.find("\n", start)
        paragraph = Span(start, end if end >= 0 else len(report.text))
        page.select(Span(start, start))
        announce(page, self._spoken(paragraph))

    def _spoken(self, paragraph: Span) -> str:
        """Return the words of a paragraph, and then its notes."""
        words = self._window.page.rendition.passage(paragraph)
        notes = [n for n in self._desk.notes if n.span and n.span.overlaps(paragraph)]
        return joined((words, *(note_sentence(note, self._quote(note)) for note in notes)))

    def _quote(self, note: Anchored) -> str:
        return self._window.page.rendition.passage(note.span) if note.span else ""


def connect_voice(window: MainWindow, desk: Desk) -> dict[str, Callable[[], object]]:
    """Let a window read its page; return what each action about it does."""
    voice = PageVoice(window, desk)
    return {
        "go.next_paragraph": partial(voice.step, forward=True),
        "go.previous_paragraph": partial(voice.step, forward=False),
    }
