"""The notes of a report: found, made, changed and deleted, each in a step that can be undone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from reader.annotation.anchoring import in_text_order
from reader.annotation.colours import COLOURS
from reader.annotation.model import (
    WHOLE_REPORT,
    Anchored,
    Annotation,
    Status,
    Style,
    Tick,
)
from reader.core.span import Span
from reader.errors import NoteError
from reader.session.drafts import Drafts
from reader.session.edits import Edit, edited, edited_now, new_annotation, touched
from reader.session.history import Deed, DeedName, KeptNote, edit_name
from reader.session.importing import ImportPlan, plan_import
from reader.session.journal import Change, Journal
from reader.session.report import Report
from reader.store.library import Library
from reader.store.model import UNKEPT, StoredReport

_MANY: Final = 10
"""Notes whose deletion at once is worth a backup."""


class Notes:
    """The notes of a report. A `ReadingSession` is one, with all else that belongs to reading.

    Args:
        report: The report.
        library: Where its notes are kept.
        is_opened: Whether to write down that it was opened; a report that is only looked at
            and was never opened has no notes and can get none.

    Attributes:
        report: The report.
        report_id: Its key in the library.

    Raises:
        StoreError: By the constructor and every operation, if the library cannot be read or
            written; nothing has changed.
        NoteError: By operations, if they make no sense: an unknown id, a passage outside the
            text.
    """

    def __init__(self, report: Report, library: Library, *, is_opened: bool = True) -> None:
        self.report = report
        self._library = library
        known = (library.register if is_opened else library.follow)(report.text, report.path)
        self._journal = Journal(report, library, known or StoredReport(UNKEPT, UNKEPT, ""))
        self.report_id = self._journal.report_id
        self._drafts = Drafts(library, self.report_id)
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
        self,
        span: Span,
        *,
        note: str = "",
        colour: str = COLOURS[0],
        tags: Sequence[str] = (),
        style: Style = Style.HIGHLIGHT,
        tick: Tick = Tick.NONE,
    ) -> tuple[Annotation, Change]:
        """Add a note about a passage of the report text; without words it is a highlight."""
        self._check(span, colour)
        return self._add(span, note=note, colour=colour, tags=tags, style=style, tick=tick)

    def annotate_report(
        self, *, note: str = "", colour: str = COLOURS[0], tags: Sequence[str] = ()
    ) -> tuple[Annotation, Change]:
        """Add a note about the whole report; its place is `WHOLE_REPORT`."""
        self._check(None, colour)
        return self._add(WHOLE_REPORT, note=note, colour=colour, tags=tags)

    def annotate_all(
        self, spans: Sequence[Span], colour: str = COLOURS[0], style: Style = Style.HIGHLIGHT
    ) -> tuple[tuple[Annotation, ...], Change]:
        """Mark several passages in one step, as all occurrences of a term.

        Passages that are marked so already stay as they are.
        """
        for span in spans:
            self._check(span, colour)
        marked = {
            note.span
            for note in self.notes
            if (note.annotation.colour, note.annotation.style) == (colour, style)
        }
        text = self.report.text
        added = tuple(
            new_annotation(text, span, note="", colour=colour, style=style, tick=Tick.NONE, tags=())
            for span in dict.fromkeys(spans)
            if span not in marked
        )
        if not added:
            return (), Change()
        name = DeedName.ADD_HIGHLIGHT if len(added) == 1 else DeedName.ADD_SEVERAL
        notes = tuple(self._journal.new_note(annotation) for annotation in added)
        return added, self._journal.do(Deed(name, after=notes))

    def edit(
        self,
        annotation_id: str,
        *,
        note: str | None = None,
        colour: str | None = None,
        tags: Sequence[str] | None = None,
        span: Span | None = None,
        style: Style | None = None,
        tick: Tick | None = None,
    ) -> Change:
        """Change what is given of a note; a span moves it there, wherever it was."""
        before = self._kept(annotation_id)
        self._check(span, colour)
        after = before
        place = (before.anchored.span, before.anchored.status)
        if span is not None and place != (span, Status.EXACT):
            after = self._journal.on_present_text(before, span)
        edit = Edit(note=note, colour=colour, tags=tags, style=style, tick=tick)
        after = edited(after, edit)
        change = Change()
        if after != before:
            name = edit_name(before, after)
            change = self._journal.do(Deed(name, (before,), (touched(after),)))
        if note is not None:
            self._drafts.settle(annotation_id)
        return change

    def edit_all(
        self,
        annotation_ids: Sequence[str],
        *,
        colour: str | None = None,
        style: Style | None = None,
        tick: Tick | None = None,
        added_tags: Sequence[str] = (),
        removed_tags: Sequence[str] = (),
    ) -> Change:
        """Change what is given of several notes in one step."""
        self._check(None, colour)
        edit = Edit(
            colour=colour,
            style=style,
            tick=tick,
            added_tags=tuple(added_tags),
            removed_tags=tuple(removed_tags),
        )
        kept = [self._kept(each) for each in dict.fromkeys(annotation_ids)]
        pairs = [(each, new) for each in kept if (new := edited_now(each, edit))]
        if not pairs:
            return Change()
        names = {edit_name(before, after) for before, after in pairs}
        name = names.pop() if len(names) == 1 else DeedName.CHANGE_SEVERAL
        before = tuple(each for each, _ in pairs)
        after = tuple(each for _, each in pairs)
        return self._journal.do(Deed(name, before, after))

    def delete(self, annotation_ids: Sequence[str]) -> Change:
        """Delete notes, all in one step; before many the library is backed up."""
        before = tuple(self._kept(each) for each in dict.fromkeys(annotation_ids))
        if not before:
            return Change()
        name = DeedName.DELETE_SEVERAL
        if len(before) == 1:
            bare = not before[0].anchored.annotation.note
            name = DeedName.DELETE_HIGHLIGHT if bare else DeedName.DELETE_NOTE
        if len(before) >= _MANY:
            self._library.back_up()
        change = self._journal.do(Deed(name, before, ()))
        for each in change.removed:
            self._drafts.settle(each)
        return change

    def plan_import(self, annotations: Iterable[Annotation]) -> ImportPlan:
        """Return what merging notes from elsewhere would do; nothing has changed."""
        taken = self._library.ids_of_others(self.report_id)
        return plan_import(self._journal, annotations, taken)

    def import_notes(self, plan: ImportPlan) -> Change:
        """Merge notes from elsewhere in one step; the library is backed up first.

        Raises:
            StoreError: Also if a note was changed since the plan was made.
        """
        if not plan:
            return Change()
        self._library.back_up()
        return self._journal.do(Deed(DeedName.IMPORT_NOTES, plan.before, plan.after))

    def _add(
        self,
        span: Span,
        *,
        note: str,
        colour: str,
        tags: Sequence[str],
        style: Style = Style.HIGHLIGHT,
        tick: Tick = Tick.NONE,
    ) -> tuple[Annotation, Change]:
        annotation = new_annotation(
            self.report.text, span, note=note, colour=colour, style=style, tick=tick, tags=tags
        )
        words = note or annotation.about_report
        name = DeedName.ADD_NOTE if words else DeedName.ADD_HIGHLIGHT
        added = self._journal.new_note(annotation)
        return annotation, self._journal.do(Deed(name, after=(added,)))

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
