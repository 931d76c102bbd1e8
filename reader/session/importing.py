"""Notes from elsewhere: read within bounds, compared with those that are kept, merged.

Nothing is fetched: links to further pages are not followed.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from reader.annotation.anchoring import describe, find_place
from reader.annotation.hypothesis_json import from_hypothesis, is_hypothesis
from reader.annotation.jsonld import from_jsonld
from reader.annotation.model import (
    WHOLE_REPORT,
    Anchored,
    Annotation,
    Status,
    TextPositionSelector,
    TextQuoteSelector,
)
from reader.annotation.transfer import Transfer
from reader.core.span import Span
from reader.errors import NoteError, OpenError
from reader.session.edits import distinct, storable
from reader.session.history import KeptNote
from reader.session.journal import Journal

MOST_BYTES: Final = 32_000_000
"""Of a file of notes."""
MOST_NOTES: Final = 20_000
LONGEST_TEXT: Final = 100_000
"""Characters of a quote or a note."""
MOST_TAGS: Final = 200
LONGEST_TAG: Final = 1_000

_TELLING: Final = 6
"""Characters of a quote that is known without its context; shorter ones stand anywhere."""
_NOWHERE: Final = TextPositionSelector(0, 0)


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What an import would do; every note is in one of the first four.

    Attributes:
        added: Notes that are new and have a place in the report.
        updated: Notes that are kept already and were changed later elsewhere.
        unchanged: Notes that are kept already, as they are or with a later change.
        not_anchored: Notes that are new and have no place in the report; they are kept as orphans.
        before: Kept notes that are replaced.
        after: What stands in their place, and what is new.
    """

    added: tuple[Anchored, ...] = ()
    updated: tuple[Anchored, ...] = ()
    unchanged: tuple[Anchored, ...] = ()
    not_anchored: tuple[Anchored, ...] = ()
    before: tuple[KeptNote, ...] = ()
    after: tuple[KeptNote, ...] = ()

    def __bool__(self) -> bool:
        """A plan that changes nothing is false."""
        return bool(self.after)


def read_notes(path: Path) -> list[Annotation]:
    """Read a file of notes; see `notes_from_json`.

    Raises:
        OpenError: If it cannot be read.
        NoteError: If there are no notes in it, or too many.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as exc:
        raise OpenError(f"打不开“{path}”（{exc.strerror}），请检查路径和权限。") from exc
    return notes_from_json(data, path.name)


def notes_from_json(data: bytes, name: str) -> list[Annotation]:
    """Return the notes of a JSON document: W3C Web Annotation JSON-LD or Hypothesis's export.

    Of notes with the same id the one that was changed last is returned.

    Args:
        data: The whole document, in UTF-8.
        name: What to call it in a message.

    Raises:
        NoteError: If there are no notes in it, or they are too many, too long or too deep.
    """
    if len(data) > MOST_BYTES:
        raise NoteError(f"“{name}”超过 {MOST_BYTES // 1_000_000} MB，请分成几个文件再导入。")
    try:
        document = json.loads(data.decode("utf-8-sig"))
    except RecursionError as exc:
        raise NoteError(f"“{name}”嵌套太深，请选用由研读或 Hypothesis 导出的文件。") from exc
    except ValueError as exc:
        raise NoteError(
            f"“{name}”不是 UTF-8 的 JSON 文件，请选用由研读或 Hypothesis 导出的文件。"
        ) from exc
    try:
        found = (from_hypothesis if is_hypothesis(document) else from_jsonld)(document)
    except NoteError as exc:
        raise NoteError(f"“{name}”：{exc}") from exc
    if len(found) > MOST_NOTES:
        raise NoteError(f"“{name}”有 {len(found)} 条批注，超过 {MOST_NOTES} 条，请分成几个文件。")
    newest: dict[str, Annotation] = {}
    for number, annotation in enumerate(found, start=1):
        _refuse_too_long(annotation, number, name)
        known = newest.get(annotation.id)
        if known is None or annotation.modified > known.modified:
            newest[annotation.id] = _as_kept(annotation)
    return list(newest.values())


def plan_import(
    journal: Journal, annotations: Iterable[Annotation], taken: Container[str]
) -> ImportPlan:
    """Return what an import would do; nothing has changed.

    Args:
        journal: The notes that are kept.
        annotations: Notes from elsewhere, each with an id of its own.
        taken: Ids of notes about other reports; a note with one of them gets another, always the
            same.
    """
    transfer = Transfer("", journal.report.text)
    groups: dict[str, list[Anchored]] = {"added": [], "updated": [], "unchanged": [], "orphans": []}
    before: list[KeptNote] = []
    after: list[KeptNote] = []
    for annotation in annotations:
        incoming = _renamed(annotation, journal) if annotation.id in taken else annotation
        kept = journal.notes.get(incoming.id)
        if kept is None:
            new = journal.brought_in(_placed(incoming, journal.report.text, transfer))
            groups["orphans" if new.anchored.span is None else "added"].append(new.anchored)
            after.append(new)
        elif merged := _merged(kept, incoming, journal, transfer):
            groups["updated"].append(merged.anchored)
            before.append(kept)
            after.append(merged)
        else:
            groups["unchanged"].append(kept.anchored)
    return ImportPlan(
        added=tuple(groups["added"]),
        updated=tuple(groups["updated"]),
        unchanged=tuple(groups["unchanged"]),
        not_anchored=tuple(groups["orphans"]),
        before=tuple(before),
        after=tuple(after),
    )


def _renamed(annotation: Annotation, journal: Journal) -> Annotation:
    """Return a note with the id it has in this report, where its own belongs to another one."""
    name = f"urn:uuid:{annotation.id}#{journal.report_id}"
    return replace(annotation, id=str(uuid.uuid5(uuid.NAMESPACE_URL, name)))


def _merged(
    kept: KeptNote, incoming: Annotation, journal: Journal, transfer: Transfer
) -> KeptNote | None:
    """Return a kept note as it was changed elsewhere; ``None`` if that was not later."""
    old = kept.anchored.annotation
    if incoming.modified <= old.modified:
        return None
    if incoming.quote.exact == old.quote.exact:
        incoming = replace(incoming, quote=old.quote, position=old.position)
        if replace(incoming, created=old.created, modified=old.modified) == old:
            return None
        return replace(kept, anchored=replace(kept.anchored, annotation=incoming))
    return journal.brought_in(_placed(incoming, journal.report.text, transfer))


def _placed(annotation: Annotation, text: str, transfer: Transfer) -> Anchored:
    """Return a note with its place in the text, if it is there.

    A place is taken over as exact only with its context; a quote that surely stands elsewhere is
    described anew. Of all others the old words stay, and no position is kept at which
    the same words happen to stand.
    """
    if annotation.about_report:
        return Anchored(replace(annotation, position=_NOWHERE), Status.EXACT, WHOLE_REPORT)
    stated = Span(annotation.position.start, annotation.position.end)
    if stated.end <= len(text) and describe(text, stated)[0] == annotation.quote:
        return Anchored(annotation, Status.EXACT, stated)
    status, span = find_place(annotation.quote, _NOWHERE, transfer)
    sure = status in {Status.EXACT, Status.MOVED} or _stands_once(annotation.quote.exact, text)
    if span and sure and span.of(text) == annotation.quote.exact:
        quote, position = describe(text, span)
        return Anchored(replace(annotation, quote=quote, position=position), Status.EXACT, span)
    if stated.of(text) == annotation.quote.exact:
        annotation = replace(annotation, position=_NOWHERE)
    return Anchored(annotation, status, span)


def _stands_once(quote: str, text: str) -> bool:
    """Tell whether a quote is long enough to be known by its words, and stands in one place."""
    first = text.find(quote)
    return len(quote) >= _TELLING and first >= 0 and text.find(quote, first + 1) < 0


def _as_kept(annotation: Annotation) -> Annotation:
    """Return a note with words that can be stored."""
    quote = annotation.quote
    return replace(
        annotation,
        quote=TextQuoteSelector(
            storable(quote.exact), storable(quote.prefix), storable(quote.suffix)
        ),
        note=storable(annotation.note),
        tags=distinct(annotation.tags),
    )


def _refuse_too_long(annotation: Annotation, number: int, name: str) -> None:
    quote = annotation.quote
    texts: Sequence[str] = (quote.exact, quote.prefix, quote.suffix, annotation.note)
    tags = annotation.tags
    fits = max(map(len, texts)) <= LONGEST_TEXT and len(tags) <= MOST_TAGS
    if not fits or max(map(len, tags), default=0) > LONGEST_TAG:
        raise NoteError(f"“{name}”的第 {number} 条批注太长，请缩短或删去它后再导入。")
