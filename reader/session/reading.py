"""A reading session: one report, its notes, undo. The only thing that changes notes."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from reader.annotation.anchoring import describe, in_text_order
from reader.annotation.model import COLOURS, Anchored, Annotation, Status
from reader.core.span import Span
from reader.errors import NoteError
from reader.session.contents import Contents
from reader.session.history import Deed, DeedName, KeptNote, edit_name
from reader.session.journal import Change, Journal
from reader.session.ledger import Ledger
from reader.session.report import Report
from reader.store.library import Library

__all__ = ["Change", "ReadingSession"]


class ReadingSession:
    """A report with its notes and the person's verdicts on what was found in it.

    Every operation is in the library before it is seen here; if it raises, nothing has changed.

    Attributes:
        report: The report.
        report_id: Its key in the library.
        ledger: Its figures with corrections and ticks.
        contents: Its outline with corrections.

    Raises:
        StoreError: By the constructor and every operation, if the library cannot be read or
            written.
        NoteError: By operations, if they make no sense: an unknown id, a passage outside the
            text.
    """

    def __init__(self, report: Report, library: Library) -> None:
        self.report = report
        self._journal = Journal(report, library, library.register(report.text, report.path))
        self.report_id = self._journal.report_id
        self.ledger = Ledger(self._journal)
        self.contents = Contents(self._journal)
        self._ordered: tuple[dict[str, KeptNote], tuple[Anchored, ...]] = ({}, ())

    @property
    def notes(self) -> tuple[Anchored, ...]:
        """The notes in text order, those that begin together the longest first; orphans last."""
        notes = self._journal.notes
        if self._ordered[0] is not notes:
            self._ordered = (notes, in_text_order(kept.anchored for kept in notes.values()))
        return self._ordered[1]

    def note(self, annotation_id: str) -> Anchored:
        """Return a note.

        Raises:
            NoteError: If there is none with this id.
        """
        return self._kept(annotation_id).anchored

    def notes_at(self, offset: int) -> tuple[Anchored, ...]:
        """Return the notes about a character of the report text, the shortest first."""
        found = [note for note in self.notes if note.span and offset in note.span]
        return tuple(sorted(found, key=lambda note: len(note.span or ())))

    def annotate(
        self, span: Span, *, note: str = "", colour: str = COLOURS[0], tags: Sequence[str] = ()
    ) -> tuple[Annotation, Change]:
        """Add a note about a passage of the report text; without words it is a highlight."""
        self._check(span, colour)
        now = _now()
        quote, position = describe(self.report.text, span)
        annotation = Annotation(
            id=str(uuid.uuid4()),
            quote=quote,
            position=position,
            note=_storable(note),
            colour=colour,
            tags=_distinct(tags),
            created=now,
            modified=now,
        )
        name = DeedName.ADD_NOTE if note else DeedName.ADD_HIGHLIGHT
        added = self._journal.new_note(annotation)
        return annotation, self._journal.do(Deed(name, after=(added,)))

    def edit(
        self,
        annotation_id: str,
        *,
        note: str | None = None,
        colour: str | None = None,
        tags: Sequence[str] | None = None,
        span: Span | None = None,
    ) -> Change:
        """Change what is given of a note; a span moves it there, wherever it was."""
        before = self._kept(annotation_id)
        self._check(span, colour)
        after = before
        if span is not None and (span, Status.EXACT) != (before.anchored.span, _status(before)):
            after = self._journal.on_present_text(before, span)
        old = after.anchored.annotation
        edited = replace(
            old,
            note=old.note if note is None else _storable(note),
            colour=old.colour if colour is None else colour,
            tags=old.tags if tags is None else _distinct(tags),
        )
        after = replace(after, anchored=replace(after.anchored, annotation=edited))
        if after == before:
            return Change()
        return self._journal.do(Deed(edit_name(before, after), (before,), (_touched(after),)))

    def delete(self, annotation_ids: Sequence[str]) -> Change:
        """Delete notes, all in one step."""
        before = tuple(self._kept(each) for each in dict.fromkeys(annotation_ids))
        if not before:
            return Change()
        name = DeedName.DELETE_SEVERAL
        if len(before) == 1:
            bare = not before[0].anchored.annotation.note
            name = DeedName.DELETE_HIGHLIGHT if bare else DeedName.DELETE_NOTE
        return self._journal.do(Deed(name, before, ()))

    def accept(self, annotation_ids: Sequence[str]) -> Change:
        """Confirm the places of notes in the present text; they are exact from then on.

        Raises:
            NoteError: Also if one of them is an orphan: it has no place.
        """
        before = tuple(self._kept(each) for each in dict.fromkeys(annotation_ids))
        before = tuple(kept for kept in before if _status(kept) is not Status.EXACT)
        after: list[KeptNote] = []
        for kept in before:
            if kept.anchored.span is None:
                raise NoteError("这条笔记在现在的文本里没有位置，请先为它选定一段文字。")
            after.append(_touched(self._journal.on_present_text(kept, kept.anchored.span)))
        if not before:
            return Change()
        name = DeedName.ACCEPT_PLACE if len(before) == 1 else DeedName.ACCEPT_SEVERAL
        return self._journal.do(Deed(name, before, tuple(after)))

    def undo(self) -> Change:
        """Take the last operation back; nothing happens if there is none."""
        return self._journal.undo()

    def redo(self) -> Change:
        """Do the operation again that was undone last; nothing happens if there is none."""
        return self._journal.redo()

    @property
    def undo_text(self) -> str:
        """What `undo` takes back, as a source string to translate; empty if nothing."""
        return self._journal.last.name if self._journal.last else ""

    @property
    def redo_text(self) -> str:
        """What `redo` does again, as a source string to translate; empty if nothing."""
        return self._journal.next.name if self._journal.next else ""

    @property
    def can_undo(self) -> bool:
        """Whether there is something to undo."""
        return self._journal.last is not None

    @property
    def can_redo(self) -> bool:
        """Whether there is something to do again."""
        return self._journal.next is not None

    def refresh(self) -> Change:
        """Take over what another window or program did to this report.

        What can be undone stays; undoing what was overtaken raises a `StoreError`.
        """
        return self._journal.refresh()

    def _kept(self, annotation_id: str) -> KeptNote:
        try:
            return self._journal.notes[annotation_id]
        except KeyError:
            raise NoteError(f"{self.report.name} 里没有编号为 {annotation_id} 的笔记。") from None

    def _check(self, span: Span | None, colour: str | None) -> None:
        length = len(self.report.text)
        if span is not None and not span:
            raise NoteError("没有选中文字，请先选定一段文字再加笔记。")
        if span is not None and span.end > length:
            message = f"{self.report.name} 只有 {length} 个字，没有第 {span.end} 个字，请改正位置。"
            raise NoteError(message)
        if colour is not None and colour not in COLOURS:
            raise NoteError(f"没有名为 {colour} 的颜色，请用 {'、'.join(COLOURS)} 之一。")


def _now() -> datetime:
    return datetime.now(UTC)


def _status(kept: KeptNote) -> Status:
    return kept.anchored.status


def _touched(kept: KeptNote) -> KeptNote:
    """Return a note with the present time; later than before even if the clock stands still."""
    old = kept.anchored.annotation
    modified = max(_now(), old.modified + timedelta(microseconds=1))
    return replace(
        kept, anchored=replace(kept.anchored, annotation=replace(old, modified=modified))
    )


def _distinct(tags: Iterable[str]) -> tuple[str, ...]:
    stripped = (_storable(tag).strip() for tag in tags)
    return tuple(dict.fromkeys(tag for tag in stripped if tag))


def _storable(words: str) -> str:
    """Return words without lone surrogates, which no file can keep."""
    return words.encode(errors="replace").decode() if not words.isascii() else words
