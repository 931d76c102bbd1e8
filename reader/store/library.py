"""The library: every report that was opened, its texts and its notes, in one file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from reader.annotation.model import Annotation
from reader.store.annotations import apply_changes, report_annotations
from reader.store.backups import Backup, back_up
from reader.store.connection import Connection
from reader.store.drafts import drop_draft, keep_draft, report_drafts
from reader.store.model import (
    UNKEPT,
    Draft,
    KnownReport,
    ReadingPlace,
    RecentReport,
    StoredAnnotation,
    StoredReport,
    StoredText,
    StoredVerdict,
)
from reader.store.registering import find, follow, register
from reader.store.verdicts import apply_verdicts, report_verdicts


class Library:
    """The reports and notes of a person; a context manager, used from one thread.

    Every writing method is one transaction: it is on the disk when the method returns.

    Args:
        path: The file; made with its folder if it does not exist.

    Raises:
        StoreError: By every method, if the library cannot be read or written; nothing has
            changed. By the constructor also if the file is damaged, of another program or of a
            newer version; the file is left as it is.
    """

    def __init__(self, path: Path) -> None:
        self._connection = Connection(path)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    @property
    def path(self) -> Path:
        """The library's file."""
        return self._connection.path

    @property
    def read_only(self) -> bool:
        """Whether the library cannot be written, so that every write is refused."""
        return bool(self.read_only_reason)

    @property
    def read_only_reason(self) -> str:
        """The sentence that every write is refused with; empty if none is."""
        return self._connection.read_only_reason

    def register(self, text: str, path: Path | None, title: str = "") -> StoredReport:
        """Write down that a report was opened, and return what is known of it.

        It is a known report if its text is the text of one, or of an earlier edition of one;
        else if it lies at the path of one, then it is a new edition of that.

        Args:
            text: The report text.
            path: Its absolute file; ``None`` for standard input or pasted text.
            title: Its title; empty to leave it as it is.
        """
        if self.read_only:
            return self.known(text, path) or StoredReport(UNKEPT, UNKEPT, title)
        return register(self._connection, text, path, title)

    def follow(self, text: str, path: Path | None) -> StoredReport | None:
        """Return what is known of a report that is looked at, not opened.

        Where it lies and what it says now is written down if it is known; see `register`.
        """
        if self.read_only:
            return self.known(text, path)
        return follow(self._connection, text, path)

    def known(self, text: str, path: Path | None) -> StoredReport | None:
        """Return what is known of a report, without writing anything down; see `register`.

        Its edition is `UNKEPT` if it lies at the path of a known report with another text.
        """
        return find(self._connection, text, path)

    def set_title(self, report_id: int, title: str) -> None:
        """Name a report, once its title has been found."""
        with self._connection.writing() as sqlite:
            sqlite.execute("UPDATE report SET title = ? WHERE id = ?", (title, report_id))

    def annotations(self, report_id: int) -> tuple[Annotation, ...]:
        """Return the annotations of a report in the order of their making."""
        return tuple(stored.annotation for stored in self.stored_annotations(report_id))

    def stored_annotations(self, report_id: int) -> tuple[StoredAnnotation, ...]:
        """Return the annotations of a report with the editions their selectors count in."""
        return report_annotations(self._connection, report_id)

    def ids_of_others(self, report_id: int) -> frozenset[str]:
        """Return the ids of the annotations of all other reports."""
        found = self._connection.read("SELECT id FROM annotation WHERE report != ?", report_id)
        return frozenset(str(identity) for (identity,) in found)

    def stored_verdicts(self, report_id: int) -> tuple[StoredVerdict, ...]:
        """Return the verdicts on a report in the order they were last changed."""
        return report_verdicts(self._connection, report_id)

    def edition_text(self, edition: int) -> str:
        """Return the report text of an edition; empty if it is not kept."""
        found = self._connection.read("SELECT text FROM edition WHERE id = ?", edition)
        return str(found[0][0]) if found else ""

    def texts(self) -> Iterator[StoredText]:
        """Yield the newest text of each report, those opened last first; one is read at a time."""
        question = (
            "SELECT id, title, (SELECT path FROM path WHERE path.report = report.id"
            " ORDER BY path.opened DESC LIMIT 1), (SELECT edition.id FROM edition"
            " WHERE edition.report = report.id ORDER BY edition.opened DESC, id DESC LIMIT 1)"
            " FROM report ORDER BY opened DESC, id DESC"
        )
        for report, title, path, edition in self._connection.read(question):
            if text := self.edition_text(edition or UNKEPT):
                yield StoredText(report, title, Path(path) if path else None, text)

    def apply(
        self,
        report_id: int,
        before: Sequence[StoredAnnotation] = (),
        after: Sequence[StoredAnnotation] = (),
        verdicts_before: Sequence[StoredVerdict] = (),
        verdicts_after: Sequence[StoredVerdict] = (),
    ) -> None:
        """Put annotations and verdicts of a report in the place of others.

        Args:
            report_id: Key of the report.
            before: As the caller knows them; those that are not in ``after`` are deleted.
            after: Those that are not in ``before`` are added.
            verdicts_before: As ``before``, of verdicts.
            verdicts_after: As ``after``, of verdicts.

        Raises:
            StoreError: Also if another program has changed one of them in the meantime.
        """
        with self._connection.writing() as sqlite:
            apply_changes(sqlite, report_id, before, after)
            apply_verdicts(sqlite, report_id, verdicts_before, verdicts_after)

    def drafts(self, report_id: int) -> tuple[Draft, ...]:
        """Return what was being typed in notes of a report, the oldest first."""
        return report_drafts(self._connection, report_id)

    def keep_draft(self, report_id: int, draft: Draft) -> None:
        """Keep what is being typed in a note, in the place of its draft before."""
        with self._connection.writing() as sqlite:
            keep_draft(sqlite, report_id, draft)

    def drop_draft(self, annotation_id: str) -> None:
        """Forget the draft of a note, if there is one."""
        with self._connection.writing() as sqlite:
            drop_draft(sqlite, annotation_id)

    def others_writes(self) -> int:
        """Return a number that changes when another window or program writes to the library."""
        return self._connection.others_writes()

    def is_alone(self) -> bool:
        """Tell whether no other window and no other program has the library open."""
        return self._connection.is_alone()

    def back_up(self) -> Backup | None:
        """Copy the library beside it before much is changed; ``None`` if a copy is there."""
        return None if self.read_only else back_up(self.path)

    def reports(self) -> tuple[KnownReport, ...]:
        """Return all reports, those opened last first."""
        question = (
            "SELECT id, title, (SELECT path FROM path WHERE path.report = report.id"
            " ORDER BY path.opened DESC LIMIT 1) FROM report ORDER BY opened DESC, id DESC"
        )
        return tuple(
            KnownReport(report, title, Path(path) if path else None)
            for report, title, path in self._connection.read(question)
        )

    def recent(self, most: int = 20) -> tuple[RecentReport, ...]:
        """Return the files that were opened last, the newest first; those deleted included."""
        question = (
            "SELECT report.id, path.path, report.title, path.opened FROM path"
            " JOIN report ON report.id = path.report ORDER BY path.opened DESC LIMIT ?"
        )
        return self._connection.records(_recent, question, most)

    def reading_place(self, report_id: int) -> ReadingPlace | None:
        """Return where the person stopped reading, if it was noted."""
        question = "SELECT place, script FROM report WHERE id = ? AND place IS NOT NULL"
        found = self._connection.read(question, report_id)
        return ReadingPlace(*found[0]) if found else None

    def set_reading_place(self, report_id: int, offset: int, script: str) -> None:
        """Note where the person stopped reading.

        Args:
            report_id: Key of the report.
            offset: Topmost code point of the report text.
            script: Name of the script it is shown in.
        """
        with self._connection.writing() as sqlite:
            update = "UPDATE report SET place = ?, script = ? WHERE id = ?"
            sqlite.execute(update, (offset, script, report_id))


def _recent(row: Sequence[Any]) -> RecentReport:
    report, path, title, opened = row
    return RecentReport(report, Path(path), title, datetime.fromisoformat(opened))
