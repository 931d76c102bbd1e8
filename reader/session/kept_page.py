"""The page that was read last, kept so that the next start shows it before anything is loaded.

It stands for its file only as long as that is as it was; then what it shows is what opening the
file shows, and the window takes the one for the other without setting the page again.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from reader import paths
from reader.core.offset_map import Edit, OffsetMap
from reader.core.outline import Outline
from reader.session.descriptions import outline_described, outline_from
from reader.session.rendition import Quotes, Rendition, View

_FORM: Final = 2
"""What is kept in another form than this one is not read."""

_LARGEST: Final = 200_000
"""Code points; reading a larger page takes longer than is gained."""


@dataclass(frozen=True, slots=True)
class KeptPage:
    """A page as it was left.

    Attributes:
        path: The file of the report.
        title: What the window was called after.
        rendition: The text shown.
        outline: Of the report text.
        place: Offset of the report text at the top of the page.
    """

    path: Path
    title: str
    rendition: Rendition
    outline: Outline
    place: int


def keep_page(page: KeptPage) -> None:
    """Keep a page in the place of the one before; if that fails the next start is slower."""
    kept = _kept()
    if len(page.rendition.text) > _LARGEST:
        kept.unlink(missing_ok=True)
        return
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
    return KeptPage(path, str(made["title"]), rendition, outline, int(made["place"]))
