"""The outline of a report as the person corrected it."""

from __future__ import annotations

from reader.annotation.verdict import NOTHING, About
from reader.core.outline import Heading, Outline
from reader.core.outline.corrections import (
    DEEPEST,
    NO_HEADING,
    HeadingCorrection,
    apply_heading_corrections,
)
from reader.core.span import Span
from reader.session.history import Deed, DeedName, KeptVerdict
from reader.session.journal import Change, Journal


class Contents:
    """Head and headings of a report with what a person says of them.

    Every deed is in the library before it is seen here, and can be undone by the session.

    Raises:
        StoreError: By every deed, if the library cannot be written; nothing has changed.
        NoteError: By deeds about a passage that is empty or outside the text.
    """

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._seen: dict[str, KeptVerdict] | None = None
        self._outline = Outline()

    @property
    def outline(self) -> Outline:
        """The outline, corrected."""
        verdicts = self._journal.verdicts
        if self._seen is not verdicts:
            self._outline = self._with(self._journal.about(About.HEADING))
            self._seen = verdicts
        return self._outline

    def heading_at(self, span: Span) -> Heading | None:
        """Return the first heading that a passage touches."""
        headings = self.outline.headings
        return next((heading for heading in headings if heading.span.overlaps(span)), None)

    def is_corrected(self, span: Span) -> bool:
        """Tell whether there is something to restore at a passage."""
        return bool(self._corrections_at(span))

    def correct(self, span: Span, level: int) -> Change:
        """Say at which level a passage is a heading; 0 if it is none.

        A passage that touches a heading means that heading. What would not change the outline, as
        a level that would skip one, is not done.
        """
        place = self._journal.passage(span, "一行标题")
        if heading := self.heading_at(place):
            place = heading.span
        says = str(min(level, DEEPEST)) if level > NO_HEADING else NOTHING
        given = self._journal.new_verdicts(About.HEADING, [(place, says)])
        before = self._corrections_at(place)
        others = [kept for kept in self._journal.about(About.HEADING) if kept not in before]
        if self._with((*others, *given)) == self.outline:
            return Change()
        return self._journal.do(Deed(DeedName.CORRECT_HEADING, (), (), before, given))

    def restore(self, span: Span) -> Change:
        """Take back every correction that touches a passage."""
        before = self._corrections_at(span)
        if not before:
            return Change()
        return self._journal.do(Deed(DeedName.RESTORE_HEADING, verdicts_before=before))

    def _with(self, verdicts: tuple[KeptVerdict, ...]) -> Outline:
        report = self._journal.report
        corrections = [
            HeadingCorrection(span, int(kept.verdict.says or NO_HEADING))
            for kept in verdicts
            if (span := kept.placed.sure_span)
        ]
        return apply_heading_corrections(report.text, report.outline, corrections)

    def _corrections_at(self, span: Span) -> tuple[KeptVerdict, ...]:
        return tuple(
            kept
            for kept in self._journal.about(About.HEADING)
            if kept.placed.sure_span and kept.placed.sure_span.overlaps(span)
        )
