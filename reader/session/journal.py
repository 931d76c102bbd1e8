"""What is kept of one report, notes and verdicts, and what was done to them.

The parts of a session change nothing but through the journal: so there is one undo for all.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from reader.annotation.anchoring import anchor_along, describe
from reader.annotation.model import Anchored, Annotation, Status
from reader.annotation.transfer import Transfer
from reader.annotation.verdict import About, PlacedVerdict, Verdict, place_verdicts
from reader.core.span import Span
from reader.errors import NoteError
from reader.session.history import Deed, History, KeptNote, KeptVerdict
from reader.session.report import Report
from reader.store.library import Library
from reader.store.model import StoredAnnotation, StoredReport, StoredVerdict


@dataclass(frozen=True, slots=True)
class Change:
    """What an operation touched.

    Attributes:
        added: Notes, by their ids.
        removed: Notes.
        changed: Notes.
        figures: Places of the report text whose figures were corrected or restored.
        ticks: Places of figures that were ticked or whose tick was taken away.
        headings: Places whose headings were corrected or restored.
    """

    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    figures: tuple[Span, ...] = ()
    ticks: tuple[Span, ...] = ()
    headings: tuple[Span, ...] = ()

    def __bool__(self) -> bool:
        """A change of nothing is false."""
        touched = self.added or self.removed or self.changed
        return bool(touched or self.figures or self.ticks or self.headings)


class Journal:
    """The notes and verdicts of a report, in step with the library.

    Attributes:
        report: The report.
        report_id: Its key in the library.
        notes: By id.
        verdicts: By id, in the order of their last change.

    Raises:
        StoreError: By the constructor and every deed, if the library cannot be read or written;
            nothing has changed.
    """

    def __init__(self, report: Report, library: Library, known: StoredReport) -> None:
        self.report = report
        self.report_id = known.id
        self.notes: dict[str, KeptNote] = {}
        self.verdicts: dict[str, KeptVerdict] = {}
        self._library = library
        self._edition = known.edition
        self._history = History()
        self._load()

    @property
    def last(self) -> Deed | None:
        """The deed that is undone next."""
        return self._history.last

    @property
    def next(self) -> Deed | None:
        """The deed that is done again next."""
        return self._history.next

    def do(self, deed: Deed) -> Change:
        """Carry out a deed that can be undone."""
        change = self._carry_out(deed)
        self._history.add(deed)
        return change

    def undo(self) -> Change:
        """Take the last deed back; nothing happens if there is none."""
        if (deed := self._history.last) is None:
            return Change()
        change = self._carry_out(deed.reversed)
        self._history.step_back()
        return change

    def redo(self) -> Change:
        """Do the deed again that was undone last; nothing happens if there is none."""
        if (deed := self._history.next) is None:
            return Change()
        change = self._carry_out(deed)
        self._history.step_forward()
        return change

    def refresh(self) -> Change:
        """Take over what another window or program did to the notes and verdicts."""
        notes, verdicts = self.notes, self.verdicts
        self._load()
        ids = verdicts.keys() | self.verdicts.keys()
        different = [each for each in ids if verdicts.get(each) != self.verdicts.get(each)]
        touched = [kept[each] for each in different for kept in (verdicts, self.verdicts)
                   if each in kept]  # fmt: skip
        return _with_places(
            Change(
                added=tuple(each for each in self.notes if each not in notes),
                removed=tuple(each for each in notes if each not in self.notes),
                changed=tuple(
                    each for each, kept in self.notes.items() if notes.get(each, kept) != kept
                ),
            ),
            touched,
        )

    def passage(self, span: Span, wish: str) -> Span:
        """Return a passage of the report text without the blanks at its ends.

        Args:
            span: The passage.
            wish: What the person is asked to choose if there is nothing else, as 一个数字.

        Raises:
            NoteError: If it is empty or outside the text.
        """
        length = len(self.report.text)
        if span.end > length:
            raise NoteError(
                f"{self.report.name} 只有 {length} 个字，没有第 {span.end} 个字，请改正位置。"
            )
        words = span.of(self.report.text)
        if not words.strip():
            raise NoteError(f"没有选中文字，请先选定{wish}。")
        start = span.end - len(words.lstrip())
        return Span(start, start + len(words.strip()))

    def on_present_text(self, note: KeptNote, span: Span) -> KeptNote:
        """Return a note about a passage of the present text."""
        quote, position = describe(self.report.text, span)
        annotation = replace(note.anchored.annotation, quote=quote, position=position)
        anchored = replace(note.anchored, annotation=annotation, status=Status.EXACT, span=span)
        return KeptNote(anchored, self._edition)

    def new_verdicts(
        self, about: About, statements: Iterable[tuple[Span, str]]
    ) -> tuple[KeptVerdict, ...]:
        """Return verdicts on passages of the present text; they are not kept yet.

        Args:
            about: What they are about.
            statements: Passages, and what is said of each.
        """
        moment = datetime.now(UTC)
        if self.verdicts:
            # Later than all others even if the clock stands still or was set back.
            latest = next(reversed(self.verdicts.values())).verdict.modified
            moment = max(moment, latest + timedelta(microseconds=1))
        given: list[KeptVerdict] = []
        for span, says in statements:
            quote, position = describe(self.report.text, span)
            verdict = Verdict(str(uuid.uuid4()), about, quote, position, says, moment, moment)
            placed = PlacedVerdict(verdict, Status.EXACT, span)
            given.append(KeptVerdict(placed, self._edition))
        return tuple(given)

    def new_note(self, annotation: Annotation) -> KeptNote:
        """Return a note that was made on the present text; it is not kept yet."""
        span = Span(annotation.position.start, annotation.position.end)
        return KeptNote(Anchored(annotation, Status.EXACT, span), self._edition)

    def brought_in(self, anchored: Anchored) -> KeptNote:
        """Return a note that was made elsewhere, placed in the present text; not kept yet."""
        return KeptNote(anchored, self._edition)

    def about(self, about: About) -> tuple[KeptVerdict, ...]:
        """Return the verdicts about something in the order of their last change."""
        return tuple(kept for kept in self.verdicts.values() if kept.verdict.about is about)

    def _load(self) -> None:
        """Read all from the library; it is seen here when all has been read."""
        transfers: dict[int, Transfer] = {}
        notes: dict[str, KeptNote] = {}
        for edition, made_on_it in self._stored_notes().items():
            for anchored in anchor_along(made_on_it, self._transfer(edition, transfers)):
                notes[anchored.annotation.id] = KeptNote(anchored, edition)
        verdicts: dict[str, KeptVerdict] = {}
        for stored in self._library.stored_verdicts(self.report_id):
            transfer = self._transfer(stored.edition, transfers)
            for placed in place_verdicts([stored.verdict], transfer):
                verdicts[placed.verdict.id] = KeptVerdict(placed, stored.edition)
        self.notes, self.verdicts = notes, verdicts

    def _stored_notes(self) -> dict[int, list[Annotation]]:
        editions: dict[int, list[Annotation]] = {}
        for stored in self._library.stored_annotations(self.report_id):
            editions.setdefault(stored.edition, []).append(stored.annotation)
        return editions

    def _transfer(self, edition: int, transfers: dict[int, Transfer]) -> Transfer:
        if edition not in transfers:
            present = edition == self._edition
            old_text = self.report.text if present else self._library.edition_text(edition)
            transfers[edition] = Transfer(old_text, self.report.text)
        return transfers[edition]

    def _carry_out(self, deed: Deed) -> Change:
        self._library.apply(
            self.report_id,
            _stored_annotations(deed.before),
            _stored_annotations(deed.after),
            _stored_verdicts(deed.verdicts_before),
            _stored_verdicts(deed.verdicts_after),
        )
        old = {kept.id: kept for kept in deed.before}
        new = {kept.id: kept for kept in deed.after}
        self.notes = {
            each: kept for each, kept in self.notes.items() if each in new or each not in old
        }
        self.notes.update(new)
        gone = {kept.id for kept in deed.verdicts_before}
        verdicts = [kept for kept in self.verdicts.values() if kept.id not in gone]
        verdicts += deed.verdicts_after
        verdicts.sort(key=lambda kept: (kept.verdict.modified, kept.id))
        self.verdicts = {kept.id: kept for kept in verdicts}
        change = Change(
            added=tuple(each for each in new if each not in old),
            removed=tuple(each for each in old if each not in new),
            changed=tuple(each for each in new if each in old),
        )
        return _with_places(change, (*deed.verdicts_before, *deed.verdicts_after))


def _with_places(change: Change, verdicts: Iterable[KeptVerdict]) -> Change:
    """Return a change that tells the places of verdicts too."""
    places: dict[About, list[Span]] = {about: [] for about in About}
    for kept in verdicts:
        if kept.placed.span:
            places[kept.verdict.about].append(kept.placed.span)
    return replace(
        change,
        figures=tuple(sorted(set(places[About.FIGURE]))),
        ticks=tuple(sorted(set(places[About.TICK]))),
        headings=tuple(sorted(set(places[About.HEADING]))),
    )


def _stored_annotations(notes: Iterable[KeptNote]) -> tuple[StoredAnnotation, ...]:
    return tuple(StoredAnnotation(kept.anchored.annotation, kept.edition) for kept in notes)


def _stored_verdicts(verdicts: Iterable[KeptVerdict]) -> tuple[StoredVerdict, ...]:
    return tuple(StoredVerdict(kept.verdict, kept.edition) for kept in verdicts)
