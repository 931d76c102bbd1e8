"""Hand notes on: the one way that window and command line share."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from reader.annotation.model import Anchored
from reader.errors import ExportError, UsageError
from reader.export.citation import CitationStyle
from reader.export.formats import FORMATS, TEMPLATE_FORMATS
from reader.session.notes_document import (
    AS_REPAIRED,
    cite,
    notes_document,
    words_in_script_of,
)
from reader.session.reading import ReadingSession
from reader.session.writing import write_atomically

if TYPE_CHECKING:
    from reader.export.sandbox import UserTemplate

__all__ = [
    "AS_REPAIRED",
    "CitationStyle",
    "cite",
    "export_notes",
    "notes_document",
    "notes_template",
    "read_template",
    "words_in_script_of",
    "write_atomically",
]

_MOST_BYTES: Final = 1_000_000
"""Of a template's file; what is longer is refused by its number of characters."""


def export_notes(
    session: ReadingSession,
    format_name: str,
    *,
    script: str = AS_REPAIRED,
    notes: Sequence[Anchored] | None = None,
    sentences: bool = False,
    style: CitationStyle = CitationStyle.REPORT,
    template: UserTemplate | None = None,
) -> str | bytes:
    """Return notes of a session as a document.

    Args:
        session: The report and its notes.
        format_name: A key of `reader.export.formats.FORMATS`.
        script: OpenCC's name of a conversion of quotes and headings, or ``source``. What the
            person wrote stays as it is, and so do the quotes of ``json``.
        notes: Those that are wanted, in any order; ``None`` for all.
        sentences: Whether the sentence around each passage is wanted too.
        style: How passages are cited.
        template: What `read_template` or `notes_template` gave for this format.

    Returns:
        Text, or the bytes of a format that is none.

    Raises:
        UsageError: If there is no such format, or it takes no template.
        ConversionError: If there is no such script.
        ExportError: If a template fails, or the format cannot hold that much.
    """
    if format_name not in FORMATS:
        raise UsageError(f"没有 {format_name} 这种格式，请改用 {'、'.join(FORMATS)}。")
    chosen = session.notes if notes is None else notes
    report = session.report.corrected(session.contents.outline)
    document = notes_document(report, chosen, script=script, sentences=sentences, style=style)
    if template is None:
        return FORMATS[format_name].write(document)
    from reader.export.template import rendered  # noqa: PLC0415 - slow to load, seldom wanted

    return rendered(document, template)


def notes_template(source: str, name: str, format_name: str) -> UserTemplate:
    """Return a template that `export_notes` can use.

    Args:
        source: Its text.
        name: Of its file, for messages.
        format_name: The format it writes.

    Raises:
        UsageError: If the format takes no template.
        ExportError: If it makes no sense, with the line.
    """
    _check_takes_template(format_name)
    from reader.export.template import user_template  # noqa: PLC0415 - slow to load, seldom wanted

    return user_template(source.replace("\r\n", "\n"), name, format_name)


def read_template(path: Path, format_name: str) -> UserTemplate:
    """Read a template of a person's own.

    Raises:
        UsageError: If the format takes no template.
        ExportError: If it cannot be read or makes no sense, with the line.
    """
    _check_takes_template(format_name)
    try:
        with path.open("rb") as file:
            data = file.read(_MOST_BYTES)
        source = data.decode("utf-8-sig")
    except OSError as exc:
        raise ExportError(f"打不开模板“{path}”（{exc.strerror}），请检查路径和权限。") from exc
    except UnicodeDecodeError as exc:
        raise ExportError(f"模板“{path}”不是 UTF-8 文字，请另存为 UTF-8 后再试。") from exc
    return notes_template(source, path.name, format_name)


def _check_takes_template(format_name: str) -> None:
    if format_name not in TEMPLATE_FORMATS:
        known = "、".join(TEMPLATE_FORMATS)
        raise UsageError(f"{format_name} 不能用模板，请改用 {known}，或去掉模板。")
