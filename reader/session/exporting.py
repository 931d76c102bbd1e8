"""Hand notes on: the one way that window and command line share."""

from __future__ import annotations

import contextlib
import hashlib
import os
import stat
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from reader.annotation.model import Anchored
from reader.core.outline import Head
from reader.core.script import detect
from reader.core.span import Span
from reader.errors import ExportError, UsageError
from reader.export.formats import FORMATS
from reader.export.model import NotesDocument, PlacedNote
from reader.export.place import place_in_words
from reader.session.conversion import convert_usually
from reader.session.reading import ReadingSession
from reader.session.report import Report

AS_REPAIRED: Final = "source"
_WHOLE: Final = "全文"
"""Where a note about the whole report stands, in words."""


def export_notes(session: ReadingSession, format_name: str, *, script: str = AS_REPAIRED) -> str:
    """Return the notes of a session as a document.

    Args:
        session: The report and its notes.
        format_name: A key of `reader.export.formats.FORMATS`.
        script: OpenCC's name of a conversion of quotes and headings, or ``source``. What the
            person wrote stays as it is, and so do the quotes of ``json``.

    Raises:
        UsageError: If there is no such format.
        ConversionError: If there is no such script.
    """
    if format_name not in FORMATS:
        known = "、".join(FORMATS)
        raise UsageError(f"本版本还不能导出 {format_name}，请改用 {known}。")
    return FORMATS[format_name].write(notes_document(session, script=script))


def notes_document(session: ReadingSession, *, script: str = AS_REPAIRED) -> NotesDocument:
    """Return the notes of a session with their places, in a script.

    Raises:
        ConversionError: If there is no such script.
    """
    report = session.report.corrected(session.contents.outline)
    sha256 = hashlib.sha256(report.text.encode("utf-8", "surrogatepass")).hexdigest()
    return NotesDocument(
        head=_converted_head(report.outline.head, script),
        name=report.name,
        iri=report.path.as_uri() if report.path else f"urn:sha256:{sha256}",
        sha256=sha256,
        notes=_placed_notes(report, session.notes, script),
        words=_words_converter(_script_of_words(report.text, script)),
    )


def words_in_script_of(text: str) -> Callable[[str], str]:
    """Return what puts this program's own words, which are simplified, into a text's script."""
    return _words_converter(_script_of_words(text, AS_REPAIRED))


def write_atomically(path: Path, content: str | bytes) -> None:
    """Write a file, text as UTF-8; it is the old one or the whole new one, never half of it.

    Raises:
        ExportError: If it cannot be written; nothing has changed.
    """
    target = path.resolve()
    data = content.encode("utf-8", "replace") if isinstance(content, str) else content
    try:
        if target.exists() and not target.is_file():
            with target.open("wb") as device:
                device.write(data)
            return
        _replace(target, data)
    except OSError as exc:
        reason = exc.strerror or exc
        raise ExportError(f"写不了“{path}”（{reason}），请检查文件夹、权限和磁盘空间。") from exc


def _replace(target: Path, data: bytes) -> None:
    handle, name = tempfile.mkstemp(
        prefix=f".{target.name[:40]}-", suffix=".tmp", dir=target.parent
    )
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(_mode(target))
        temporary.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise


def _mode(target: Path) -> int:
    """Return the permissions of the file, or those that a new one gets."""
    if target.exists():
        return stat.S_IMODE(target.stat().st_mode)
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _placed_notes(
    report: Report, notes: tuple[Anchored, ...], script: str
) -> tuple[PlacedNote, ...]:
    convert_words = _words_converter(script)
    passage = _passages(report, script)
    placed: list[PlacedNote] = []
    for anchored in notes:
        if anchored.span is None:
            placed.append(PlacedNote(anchored, convert_words(anchored.annotation.quote.exact)))
            continue
        if anchored.annotation.about_report:
            placed.append(PlacedNote(anchored, "", place=convert_words(_WHOLE)))
            continue
        path = report.outline.path(anchored.span.start)
        placed.append(
            PlacedNote(
                anchored,
                passage(anchored.span),
                tuple(replace(entry, title=convert_words(entry.title)) for entry in path),
                convert_words(place_in_words(report.paragraph_numbers, anchored.span)),
            )
        )
    return tuple(placed)


def _passages(report: Report, script: str) -> Callable[[Span], str]:
    """Return what gives a passage in the script: cut from the whole, which decides the words."""
    if script == AS_REPAIRED:
        return lambda span: span.of(report.text)
    conversion = convert_usually(report.text, script)
    return lambda span: conversion.offset_map.target_span(span).of(conversion.text)


def _words_converter(script: str) -> Callable[[str], str]:
    if script == AS_REPAIRED:
        return lambda words: words
    return lambda words: convert_usually(words, script).text


def _script_of_words(text: str, script: str) -> str:
    """Return the conversion that takes simplified words to the script of the export."""
    if script == AS_REPAIRED:
        return "s2t" if detect(text) == "traditional" else AS_REPAIRED
    wanted = script.split("2")[1].removesuffix("p")
    return AS_REPAIRED if wanted == "s" else f"s2{wanted}"


def _converted_head(head: Head, script: str) -> Head:
    words = _words_converter(script)
    return Head(
        title=words(head.title),
        subtitle=words(head.subtitle),
        speaker=words(head.speaker),
        date=head.date,
        body=words(head.body),
    )
