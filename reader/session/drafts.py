"""What is being typed in notes: kept while it is typed, offered after a crash."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Final

from reader.errors import StoreError
from reader.session.edits import distinct, storable
from reader.session.history import KeptNote
from reader.store.library import Library
from reader.store.model import Draft

_STILL_TYPING: Final = timedelta(minutes=10)
"""A younger draft may be under way in another window, if there is one."""


class Drafts:
    """The drafts of a report's notes.

    Args:
        library: Where they are kept.
        report_id: Key of the report.

    Raises:
        StoreError: By every method, if the library cannot be read or written.
    """

    def __init__(self, library: Library, report_id: int) -> None:
        self._library = library
        self._report_id = report_id
        self._typed_here: dict[str, tuple[str, tuple[str, ...]]] = {}

    def keep(self, annotation_id: str, words: str, tags: Sequence[str]) -> None:
        """Keep what is being typed; nothing is written if it is what was kept last."""
        typed = (storable(words), distinct(tags))
        if self._typed_here.get(annotation_id) == typed:
            return
        draft = Draft(annotation_id, *typed, datetime.now(UTC))
        self._library.keep_draft(self._report_id, draft)
        self._typed_here[annotation_id] = typed

    def offered(self, notes: Mapping[str, KeptNote]) -> tuple[Draft, ...]:
        """Return the drafts of windows that are gone, which differ from the notes as kept."""
        drafts = [
            draft
            for draft in self._library.drafts(self._report_id)
            if draft.annotation_id not in self._typed_here
            and not _is_kept(draft, notes.get(draft.annotation_id))
        ]
        if drafts and not self._library.is_alone():
            latest = datetime.now(UTC) - _STILL_TYPING
            drafts = [draft for draft in drafts if draft.modified < latest]
        return tuple(drafts)

    def drop(self, annotation_id: str) -> None:
        """Forget the draft of a note, if there is one."""
        self._typed_here.pop(annotation_id, None)
        self._library.drop_draft(annotation_id)

    def settle(self, annotation_id: str) -> None:
        """Forget a draft whose words are in the note now, or whose note was deleted."""
        if annotation_id in self._typed_here:
            # One that stays is not offered: it says what the note says.
            with suppress(StoreError):
                self.drop(annotation_id)


def _is_kept(draft: Draft, kept: KeptNote | None) -> bool:
    if kept is None:
        return not (draft.words or draft.tags)
    annotation = kept.anchored.annotation
    return (annotation.note, annotation.tags) == (draft.words, draft.tags)
