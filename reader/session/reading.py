"""A reading session: one report, its notes, undo. The only thing that changes notes."""

from __future__ import annotations

from collections.abc import Sequence

from reader.annotation.model import Status
from reader.core.span import Span
from reader.errors import NoteError
from reader.session.contents import Contents
from reader.session.edits import touched
from reader.session.history import Deed, DeedName, KeptNote
from reader.session.journal import Change
from reader.session.ledger import Ledger
from reader.session.notes import Notes
from reader.session.report import Report
from reader.session.review import ReviewItem, review_items
from reader.store.library import Library
from reader.store.model import Draft

__all__ = ["Change", "ReadingSession"]


class ReadingSession(Notes):
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

    def __init__(self, report: Report, library: Library, *, is_opened: bool = True) -> None:
        super().__init__(report, library, is_opened=is_opened)
        self._seen = library.others_writes()
        self.ledger = Ledger(self._journal)
        self.contents = Contents(self._journal)

    def review(self) -> tuple[ReviewItem, ...]:
        """Return the notes that are not exact, with old and new text; orphans last."""
        return review_items(self.report.text, self.notes)

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
            after.append(touched(self._journal.on_present_text(kept, kept.anchored.span)))
        if not before:
            return Change()
        name = DeedName.ACCEPT_PLACE if len(before) == 1 else DeedName.ACCEPT_SEVERAL
        return self._journal.do(Deed(name, before, tuple(after)))

    def accept_all(self) -> Change:
        """Confirm all places that are sure; ambiguous notes have to be looked at one by one."""
        sure = (Status.MOVED, Status.CHANGED)
        return self.accept([note.annotation.id for note in self.notes if note.status in sure])

    def reattach(self, annotation_id: str, span: Span) -> Change:
        """Give a note a passage of the present text by hand; it is exact from then on."""
        before = self._kept(annotation_id)
        self._check(span, None)
        after = self._journal.on_present_text(before, span)
        if after == before:
            return Change()
        return self._journal.do(Deed(DeedName.ATTACH_NOTE, (before,), (touched(after),)))

    def keep_draft(self, annotation_id: str, words: str, tags: Sequence[str]) -> None:
        """Keep what is being typed in a note, without a step that can be undone.

        It is forgotten when the note is edited or deleted here. Cheap enough to be called twice a
        second; nothing is written if nothing was typed since.
        """
        self._drafts.keep(annotation_id, words, tags)

    def drafts(self) -> tuple[Draft, ...]:
        """Return what was being typed when the program ended, the oldest first.

        What says the same as its note is left out, and so is what may be under way in another
        window. The note of a draft may have been deleted since.
        """
        return self._drafts.offered(self._journal.notes)

    def recover_draft(self, draft: Draft) -> Change:
        """Put a draft into its note or, if that was deleted, into one about the whole report."""
        if draft.annotation_id in self._journal.notes:
            change = self.edit(draft.annotation_id, note=draft.words, tags=draft.tags)
        else:
            _, change = self.annotate_report(note=draft.words, tags=draft.tags)
        self._drafts.drop(draft.annotation_id)
        return change

    def drop_draft(self, annotation_id: str) -> None:
        """Forget the draft of a note, if there is one."""
        self._drafts.drop(annotation_id)

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

    def is_overtaken(self) -> bool:
        """Tell whether another window or program has written since; cheap. Then `refresh`."""
        return self._library.others_writes() != self._seen

    def refresh(self) -> Change:
        """Take over what another window or program did to this report.

        What can be undone stays; undoing what was overtaken raises a `StoreError`.
        """
        seen = self._library.others_writes()
        change = self._journal.refresh()
        self._seen = seen
        return change


def _status(kept: KeptNote) -> Status:
    return kept.anchored.status
