"""The page that was read last, kept so that the next start shows it before anything is loaded.

It stands for its file only as long as that is as it was; then what it shows is what opening the
file shows, and the window takes the one for the other without setting the page again. Of a long
report some screens around the place are kept, so that it is shown as soon as a short one.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from reader import paths
from reader.core.offset_map import Edit, OffsetMap
from reader.core.outline import Outline
from reader.core.span import Span
from reader.session.descriptions import outline_described, outline_from
from reader.session.rendition import Quotes, Rendition, View

_FORM: Final = 3
"""What is kept in another form than this one is not read."""

_LARGE: Final = 1_000_000
"""Bytes; a smaller file is opened before its head could be shown."""
_WHOLE: Final = 30_000
"""Code points; of a longer page only an excerpt is kept."""
_BEFORE: Final = 1_500
_BEHIND: Final = 6_000
"""Code points of an excerpt before and behind the place: some screens."""


@dataclass(frozen=True, slots=True)
class KeptPage:
    """A page as it was left.

    Attributes:
        path: The file of the report.
        title: What the window was called after.
        rendition: The text shown.
        outline: Of the report text.
        place: Offset of the report text at the top of the page.
        start: Where in the report text the page begins; not 0 for an excerpt, whose rendition and
            outline count from there.
    """

    path: Path
    title: str
    rendition: Rendition
    outline: Outline
    place: int
    start: int = 0


def keep_page(page: KeptPage) -> None:
    """Keep a page in the place of the one before; if that fails the next start is slower."""
    kept = _kept()
    if len(page.rendition.text) > _WHOLE:
        page = excerpt(page)
    with suppress(OSError):
        kept.parent.mkdir(parents=True, exist_ok=True)
        data = json.dumps(_described(page), ensure_ascii=False)
        part = kept.with_suffix(f".{os.getpid()}")
        part.write_bytes(data.encode("utf-8", "surrogatepass"))
        part.replace(kept)


def kept_page(path: Path) -> KeptPage | None:
    """Return the page that was kept of a file; ``None`` if it is another's or no longer true."""
    try:
        made = json.loads(_kept().read_bytes().decode("utf-8", "surrogatepass"))
        is_true = made["form"] == _FORM and made["file"] == _state(path)
        return _page(made, path) if is_true else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def is_large(path: Path) -> bool:
    """Tell whether a file takes so long to open that its head is worth showing before."""
    try:
        return path.stat().st_size >= _LARGE
    except OSError:
        return False


def excerpt(page: KeptPage) -> KeptPage:
    """Return the paragraphs around the place of a page, as a page of their own."""
    rendition, offsets = page.rendition, page.rendition.offset_map
    text, place = rendition.text, offsets.to_target(page.place)
    start = text.rfind("\n", 0, max(0, place - _BEFORE)) + 1
    end = text.find("\n", min(place + _BEHIND, len(text)))
    shown = Span(start, end if end >= 0 else len(text))
    cut = offsets.source_span(shown)
    edits = tuple(
        Edit(
            edit.source_start - cut.start,
            edit.source_end - cut.start,
            edit.target_start - shown.start,
            edit.target_end - shown.start,
        )
        for edit in offsets.edits
        if shown.start <= edit.target_start and edit.target_end <= shown.end
    )
    entries = tuple(
        replace(entry, span=Span(entry.span.start - cut.start, entry.span.end - cut.start))
        for entry in page.outline.entries
        if cut.start <= entry.span.start and entry.span.end <= cut.end
    )
    part = replace(
        rendition, text=shown.of(text), offset_map=OffsetMap(edits, len(cut), len(shown))
    )
    outline = Outline(entries, page.outline.head)
    return KeptPage(page.path, page.title, part, outline, page.place, cut.start)


def _kept() -> Path:
    return paths.home() / "cache" / "page.json"


def _state(path: Path) -> list[object]:
    """Return what changes with a file.

    Raises:
        OSError: If there is no such file.
    """
    state = path.stat()
    return [str(path), state.st_size, state.st_mtime_ns]


def _described(page: KeptPage) -> dict[str, Any]:
    from reader.core.script import detect  # noqa: PLC0415 - not for reading it

    rendition = page.rendition
    offsets = rendition.offset_map
    return {
        "form": _FORM,
        "file": _state(page.path),
        "title": page.title,
        "place": page.place,
        "start": page.start,
        "view": rendition.view,
        "text": rendition.text,
        "edits": offsets.edits,
        "length": offsets.source_length,
        "configuration": rendition.configuration,
        "quotes": rendition.quotes,
        "written": rendition.written or detect(rendition.text),
        "outline": outline_described(page.outline),
    }


def _page(made: dict[str, Any], path: Path) -> KeptPage:
    text = str(made["text"])
    edits = tuple(Edit(*edit) for edit in made["edits"])
    offsets = OffsetMap(edits, made["length"], len(text))
    view, quotes = View(made["view"]), Quotes(made["quotes"])
    configuration, written = str(made["configuration"]), str(made["written"])
    rendition = Rendition(view, text, offsets, configuration, quotes, written)
    outline = outline_from(made["outline"])
    place, start = int(made["place"]), int(made["start"])
    return KeptPage(path, str(made["title"]), rendition, outline, place, start)
