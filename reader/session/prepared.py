"""Reports that were prepared before: a file that is opened again is shown without repairing it.

What repairing a source and finding its headings yields is kept in the cache of the data folder,
under a digest of the source and of all that decides the result: the program's own modules, the
lexicons, the person's too. What can't be read, or was made by another version, is made anew; where
the folder can't be written nothing is kept.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator
from contextlib import suppress
from itertools import chain
from pathlib import Path
from typing import Any, Final

from reader import paths
from reader.core.offset_map import Edit, OffsetMap
from reader.core.progress import Progress, unwatched, within
from reader.core.repair import Repair, RepairKind
from reader.core.script import dictionaries
from reader.core.span import Span
from reader.session.descriptions import outline_described, outline_from
from reader.session.report import DECODED, Report, repaired
from reader.sources.model import DecodedSource
from reader.sources.opening import open_source

_KEPT: Final = 12
"""How many reports are kept; the one that was kept first goes first."""

_LARGEST: Final = 1_000_000
"""Code points; what is larger takes more room than its preparation takes time."""

_DECIDING: Final = ("core", "sources", "session")
"""Parts of the package that decide what a report is."""


def open_prepared(
    path: Path,
    *,
    encoding: str | None = None,
    makes_folder: bool = True,
    progress: Progress = unwatched,
) -> Report:
    """Open a file as `reader.session.report.open_report` does, with its outline found.

    Args:
        path: The file; it is never written.
        encoding: Name of its encoding; found out if ``None``.
        makes_folder: Whether the cache may be begun; a command that only looks makes nothing.
        progress: Is told how far it is; if it raises, opening ends.

    Raises:
        OpenError: If the file cannot be read or is no text.
    """
    source = open_source(path, encoding=encoding, progress=within(progress, 0, DECODED))
    is_kept = len(source.text) <= _LARGEST
    kept = paths.home() / "cache" / "reports" / f"{_key(source, path)}.json"
    if is_kept:
        with suppress(OSError, ValueError, KeyError, TypeError):
            return _report(json.loads(kept.read_bytes()), source, path.resolve())
    report = repaired(source, path.resolve(), within(progress, DECODED, 1))
    if is_kept and (makes_folder or kept.parent.is_dir()):
        with suppress(OSError):
            _keep(_description(report), kept)
    return report


def _key(source: DecodedSource, path: Path) -> str:
    about = f"{source.sha256} {source.encoding} {path.suffix.lower()}\n{_fingerprint()}"
    return hashlib.sha256(about.encode("utf-8", "surrogatepass")).hexdigest()


def _fingerprint() -> str:
    """Return what tells this program and its lists from every other version of them."""
    package = Path(__file__).resolve().parents[1]
    folders = [
        *(package / name for name in _DECIDING),
        paths.resources() / "lexicons",
        paths.home() / "lexicons",
        dictionaries(),
    ]
    return "\n".join(sorted(chain.from_iterable(map(_states, folders))))


def _states(folder: Path) -> Iterator[str]:
    """Tell name, size and time of change of every file under a folder."""
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir():
                yield from _states(Path(entry.path))
            elif not entry.name.endswith(".pyc"):
                state = entry.stat()
                yield f"{entry.path} {state.st_size} {state.st_mtime_ns}"


def _description(report: Report) -> dict[str, Any]:
    """Return what was made of a source, in the values that JSON has."""
    return {
        "text": report.text,
        "edits": report.offset_map.edits,
        "repairs": [
            (each.kind, each.source.start, each.source.end, each.span.start, each.span.end)
            for each in report.repairs
        ],
        "outline": outline_described(report.outline),
    }


def _report(made: dict[str, Any], source: DecodedSource, path: Path) -> Report:
    """Return the report that was described.

    Raises:
        KeyError: If the description is another's; so TypeError and ValueError.
    """
    text = str(made["text"])
    edits = tuple(Edit(*edit) for edit in made["edits"])
    repairs = tuple(
        Repair(RepairKind(kind), Span(start, end), Span(target_start, target_end))
        for kind, start, end, target_start, target_end in made["repairs"]
    )
    offset_map = OffsetMap(edits, len(source.text), len(text))
    report = Report(path, source, text, offset_map, repairs)
    return report.corrected(outline_from(made["outline"]))


def _keep(made: dict[str, Any], file: Path) -> None:
    """Write a description, whole or not at all, and give the oldest ones up."""
    file.parent.mkdir(parents=True, exist_ok=True)
    data = json.dumps(made, ensure_ascii=False).encode("utf-8", "surrogatepass")
    part = file.with_suffix(f".{os.getpid()}")
    part.write_bytes(data)
    part.replace(file)
    others = sorted(file.parent.glob("*.json"), key=lambda other: other.stat().st_mtime_ns)
    for other in others[:-_KEPT]:
        other.unlink(missing_ok=True)
