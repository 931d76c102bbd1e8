"""``notes add``, ``notes list``, ``notes export``, ``notes import``."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from reader import paths
from reader.annotation.model import Anchored
from reader.cli import exact_json
from reader.cli.arguments import Arguments
from reader.cli.commands.opening import STANDARD_INPUT, keep_apart, opened
from reader.cli.tables import table
from reader.core.span import Span
from reader.errors import NoteError, StoreError, UsageError
from reader.export.csv_text import BYTE_ORDER_MARK
from reader.session.reading import ReadingSession
from reader.session.report import Report
from reader.store.backups import back_up_if_due
from reader.store.library import Library

_STATUSES: Final = {
    "exact": "",
    "moved": "已移动",
    "changed": "原文已改",
    "ambiguous": "不能确定",
    "orphan": "找不到",
}


def run(arguments: Arguments) -> str | bytes:
    """Carry out what is to be done with the notes."""
    if arguments.deed == "export":
        return _export(arguments)
    if arguments.deed == "import":
        return _import(arguments)
    with _session(arguments) as session:
        if arguments.deed == "add":
            return _add(session, arguments)
        if arguments.format == "json":
            report = session.report.corrected(session.contents.outline)
            return exact_json.array(_record(note, report) for note in session.notes)
        return _table(session)


@contextmanager
def _session(arguments: Arguments) -> Iterator[ReadingSession]:
    report = opened(arguments)
    with Library(paths.library()) as library:
        if arguments.deed == "add":
            # A copy that cannot be made keeps nobody from their note.
            with suppress(StoreError):
                back_up_if_due(library.path)
        changes = arguments.deed == "add" or (arguments.deed == "import" and not arguments.dry_run)
        yield ReadingSession(report, library, is_opened=changes)


def _add(session: ReadingSession, arguments: Arguments) -> str:
    if not 0 <= arguments.start < arguments.end:
        raise NoteError(
            f"{arguments.start} 到 {arguments.end} 不是“{session.report.name}”的一段文字，"
            "请让 --start 不小于 0 且小于 --end。"
        )
    annotation, _ = session.annotate(
        Span(arguments.start, arguments.end),
        note=arguments.note,
        colour=arguments.colour,
        tags=arguments.tags,
    )
    return f"{annotation.id}\n"


def _export(arguments: Arguments) -> str | bytes:
    from reader.session.exporting import CitationStyle, export_notes, read_template  # noqa: PLC0415 - slow

    template = None
    if arguments.template is not None:
        keep_apart(arguments.template, arguments.output, "模板")
        template = read_template(arguments.template, arguments.format)
    with _session(arguments) as session:
        exported = export_notes(
            session,
            arguments.format,
            script=arguments.script,
            notes=[note for note in session.notes if _is_wanted(note, arguments)],
            sentences=arguments.sentences,
            style=CitationStyle(arguments.cite),
            template=template,
        )
    # The mark tells Excel that a file is UTF-8; a program at the other end of a pipe knows.
    if isinstance(exported, str) and arguments.output is None:
        return exported.removeprefix(BYTE_ORDER_MARK)
    return exported


def _is_wanted(note: Anchored, arguments: Arguments) -> bool:
    """Tell whether a note has one of the colours and one of the tags that are asked for."""
    annotation = note.annotation
    coloured = not arguments.colours or annotation.colour in arguments.colours
    return coloured and (not arguments.tags or not set(arguments.tags).isdisjoint(annotation.tags))


def _import(arguments: Arguments) -> str:
    from reader.session.importing import (  # noqa: PLC0415 - seldom wanted
        MOST_BYTES,
        notes_from_json,
        read_notes,
    )

    if arguments.notes_file == STANDARD_INPUT:
        if arguments.file == STANDARD_INPUT:
            raise UsageError("报告和批注不能都来自标准输入，请为其中一个写出文件名。")
        annotations = notes_from_json(sys.stdin.buffer.read(MOST_BYTES + 1), "标准输入")
    else:
        keep_apart(Path(arguments.notes_file), arguments.output, "批注")
        annotations = read_notes(Path(arguments.notes_file))
    with _session(arguments) as session:
        plan = session.plan_import(annotations)
        if not arguments.dry_run:
            session.import_notes(plan)
    counts = (
        ("added", plan.added, "新增"),
        ("updated", plan.updated, "更新"),
        ("unchanged", plan.unchanged, "未变"),
        ("not anchored", plan.not_anchored, "找不到位置"),
    )
    return "".join(f"{name}: {len(notes)} {words}\n" for name, notes, words in counts)


def _record(note: Anchored, report: Report) -> dict[str, exact_json.Json]:
    annotation = note.annotation
    span = note.span
    return {
        "id": annotation.id,
        "status": note.status.value,
        "start": span.start if span else None,
        "end": span.end if span else None,
        "exact": span.of(report.text) if span else "",
        "quoted": annotation.quote.exact,
        "note": annotation.note,
        "colour": annotation.colour,
        "tags": annotation.tags,
        "section": [entry.title for entry in report.outline.path(span.start)] if span else [],
        "created": annotation.created.isoformat(),
        "modified": annotation.modified.isoformat(),
        "style": annotation.style.value,
        "tick": annotation.tick.value,
    }


def _words(note: Anchored, report: Report) -> str:
    if note.annotation.about_report:
        return "（全文）"
    return note.span.of(report.text) if note.span else note.annotation.quote.exact


def _table(session: ReadingSession) -> str:
    rows = [
        (
            str(note.span.start) if note.span else "",
            _STATUSES[note.status],
            _words(note, session.report),
            note.annotation.note,
            note.annotation.colour,
            "、".join(note.annotation.tags),
            note.annotation.id,
        )
        for note in session.notes
    ]
    return table(("位置", "状态", "原文", "批注", "颜色", "标签", "编号"), rows)
